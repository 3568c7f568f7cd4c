"""Quotations as JSON objects: the ones that `extract` prints, and one object a line for an export."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from quoteline.domain import Basis, Declined, Quotation, QuotationDetail, Relay, Spans, StatementDate
from quoteline.exporters.options import Setting
from quoteline.exporters.sources import MORE, more_cell

KEYS = (
    *("kind", "text", "content", "cue", "source", "speaker", "said", "confidence", "found_by"),
    *("id", "article_id", "article_title", "outlet", "published", "url", "context_before", "context_after"),
    *("role", "speaker_kind", "remark", "tags", "note", "starred", "corrected"),
    *("relayed_by", "relayed_how", "relayed"),
    *("speaker_printed", "confirmed"),
)
ON_REQUEST = ("byline", *MORE)  # written only where they are asked for


def write_jsonl(details: Iterable[QuotationDetail], setting: Setting) -> Iterator[str]:
    """One object a line, with the keys that are chosen."""
    for detail in details:
        yield line(chosen_object(detail, setting))


def chosen_object(detail: QuotationDetail, setting: Setting) -> dict[str, object]:
    """A kept quotation with the keys that are chosen, in their order."""
    whole = detail_object(detail) | {"byline": detail.byline}
    return {
        name: whole[name] if name in whole else more_cell(name, detail, setting) for name in setting.columns
    }


def chosen_cells(detail: QuotationDetail, setting: Setting) -> list[str]:
    """The same values as text, for the account."""
    return [json.dumps(value, ensure_ascii=False) for value in chosen_object(detail, setting).values()]


def line(value: Mapping[str, object]) -> str:
    """One line of JSON with its line end; keys stay in their order, letters beyond ASCII as they are."""
    return json.dumps(value, ensure_ascii=False) + "\n"


def quotation_object(quotation: Quotation, text: str) -> dict[str, object]:
    """A quotation as extraction found it in ``text``, with offsets in code points.

    The keys of the documented output come first; role, speaker_kind, remark (extraction's own note) and
    through whom it reached the article follow. What is unknown is None or an empty list.
    """
    speaker = quotation.speaker
    return {
        "kind": quotation.kind.value,
        "text": quotation.words(text),
        "content": _spans(quotation.content),
        "cue": _spans(quotation.cue),
        "source": _spans(quotation.source),
        "speaker": speaker.name if speaker else None,
        "said": said_object(quotation.said),
        "confidence": round(quotation.confidence, 4),
        "found_by": quotation.found_by,
        "role": speaker.role if speaker else None,
        "speaker_kind": speaker.kind.value if speaker else "unknown",
        "remark": quotation.note,
        **relay_object(quotation.relay),
    }


def detail_object(detail: QuotationDetail) -> dict[str, object]:
    """A kept quotation, with the keys of KEYS in that order. ``note`` is the person's own."""
    row = detail.row
    return {
        "kind": row.kind.value,
        "text": row.text,
        "content": _spans(detail.content),
        "cue": _spans(detail.cue),
        "source": _spans(detail.source),
        "speaker": row.speaker or None,
        "said": said_object(row.said),
        "confidence": round(row.confidence, 4),
        "found_by": detail.found_by,
        "id": row.id,
        "article_id": row.article_id,
        "article_title": row.article_title,
        "outlet": row.outlet,
        "published": row.published.isoformat() if row.published else None,
        "url": detail.url,
        "context_before": detail.context_before,
        "context_after": detail.context_after,
        "role": row.role or None,
        "speaker_kind": row.speaker_kind.value,
        "remark": detail.remark,
        "tags": list(row.tags),
        "note": row.note,
        "starred": row.starred,
        "corrected": row.corrected,
        **relay_object(detail.relay),
        "speaker_printed": detail.speaker_printed or None,
        "confirmed": row.confirmed,
    }


def relay_object(relay: Relay | None) -> dict[str, object]:
    """Through whom words reached the article: the name, "told" or "reported", and where they are named."""
    return {
        "relayed_by": relay.name if relay else None,
        "relayed_how": relay.how.value if relay else None,
        "relayed": _spans((relay.span,)) if relay and relay.span[0] < relay.span[1] else [],
    }


def declined_object(declined: Declined, text: str) -> dict[str, object]:
    """Somebody who was asked and did not answer, as extraction found it in ``text``."""
    return {
        "source": _spans(declined.source),
        "speaker": declined.speaker.name if declined.speaker else None,
        "span": list(declined.span),
        "text": text[slice(*declined.span)],
    }


def said_object(said: StatementDate) -> dict[str, object]:
    """A statement date; start and end are ISO dates or None, ``rule`` is "" where no rule of dating gave it.

    The documented bases are three; a day given by hand rests on what a person read, so it is told as
    "expression", without evidence, and the quotation as corrected; one called unknown is unknown.
    """
    basis = said.basis
    if basis is Basis.PERSON:
        basis = Basis.EXPRESSION if said.start else Basis.UNKNOWN
    return {
        "start": said.start.isoformat() if said.start else None,
        "end": said.end.isoformat() if said.end else None,
        "precision": said.precision.value,
        "basis": basis.value,
        "evidence": _spans(said.evidence),
        "rule": said.rule,
        "confidence": said.confidence,
    }


def _spans(spans: Spans) -> list[list[int]]:
    return [[start, end] for start, end in spans]

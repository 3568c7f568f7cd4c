"""``quoteline provenance``: why a quotation is there, for a person and for scripts."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from quoteline.cli import tables
from quoteline.cli.commands import opened
from quoteline.services import provenance as proving
from quoteline.services.provenance import Candidate, InLibrary, Provenance

LABEL = 10  # columns


def provenance(options: Namespace) -> int:
    """``quoteline provenance``"""
    with opened(options) as library:
        found = proving.why(library, options.id)
    if options.json:
        sys.stdout.write(tables.json_text(as_object(found)))
    else:
        for label, words in _lines(found):
            print(f"{label:<{LABEL}}{tables.one_line(words)}".rstrip())
    return 0


# --- for a person ----------------------------------------------------------------------------------


def _lines(found: Provenance) -> Iterator[tuple[str, str]]:
    row = found.detail.row
    yield "words", f"“{row.text}”"
    yield "", f"quotation {row.id}, {row.kind}, {row.confidence:.0%} sure"
    for why in (*found.hidden, *(["a newer extraction has no place for it"] if found.unplaced else [])):
        yield "hidden" if found.hidden else "", why
    yield from _article_lines(found)
    for each in found.parts:
        yield each.part, f"{each.span[0]}:{each.span[1]} {each.words}"
    yield "found by", found.finder.sentence
    yield from _speaker_lines(found)
    yield "day", found.said
    if found.detail.relay:
        yield "passed on", found.detail.relay.words
    if found.detail.remark:
        yield "remark", found.detail.remark
    yield from _change_lines(found)


def _article_lines(found: Provenance) -> Iterator[tuple[str, str]]:
    row = found.detail.row
    published = f"published {row.published}" if row.published else "publication date unknown"
    named = [row.article_title or f"article {row.article_id}", row.outlet, published]
    yield "article", ", ".join(each for each in named if each)
    yield "", f"article {row.article_id}, read by {found.engine}, imported {found.imported_at}"
    yield "", f"from {found.origin}" if found.origin else "from an unknown place"
    yield "", f"SHA-256 of the text {found.sha256}"


def _speaker_lines(found: Provenance) -> Iterator[tuple[str, str]]:
    row = found.detail.row
    role = f", {row.role}" if row.role else ""
    yield "speaker", f"{row.speaker or 'not known'}{role}"
    if found.detail.source_text:
        who = f"“{found.speaker_found}”" if found.speaker_found else "nobody"
        yield "", f"“{found.detail.source_text}” was read as {who} of this article"
    if found.link:
        yield "", found.link.sentence
        for _, words in found.link.evidence:
            yield "", f"  {words}"
    if found.candidates:
        yield "", "in the article it could be"
    for each in found.candidates:
        signs = ", ".join(each.signs)
        yield "", f"{'→' if each.taken else '·'} {each.name} ({each.score:.2f}) {signs}"
    if found.in_library:
        yield "", "in the library it could be"
    for other in found.in_library:
        yield "", f"· {other.name} ({other.score:.2f}) {', '.join(each.words for each in other.evidence)}"


def _change_lines(found: Provenance) -> Iterator[tuple[str, str]]:
    if found.by_hand:
        yield "by hand", ", ".join(found.by_hand)
    if found.confirmed:
        yield "confirmed", "by you"
    for number, each in enumerate(found.changes):
        undone = " (taken back)" if each.undone else ""
        yield "" if number else "changes", f"{each.at} {each.what}{undone}"


# --- for scripts -----------------------------------------------------------------------------------


def as_object(found: Provenance) -> dict[str, Any]:
    """The documented JSON; keys keep their order and meaning."""
    detail, row = found.detail, found.detail.row
    return {
        "id": row.id,
        "text": row.text,
        "kind": row.kind.value,
        "confidence": row.confidence,
        "article": _article_object(found),
        "spans": [
            {"part": each.part, "start": each.span[0], "end": each.span[1], "text": each.words}
            for each in found.parts
        ],
        "found_by": {
            "by": found.finder.by,
            "engine": found.finder.engine,
            "rule": found.finder.rule,
            "words": found.finder.words,
        },
        "speaker": _speaker_object(found),
        "candidates": [_candidate_object(each) for each in found.candidates],
        "library_candidates": [_in_library_object(each) for each in found.in_library],
        "said": _said_object(found),
        "relayed_by": detail.relay.name if detail.relay else None,
        "relayed_how": detail.relay.how.value if detail.relay else None,
        "remark": detail.remark,
        "hidden": list(found.hidden),
        "unplaced": found.unplaced,
        "confirmed": found.confirmed,
        "by_hand": list(found.by_hand),
        "changes": [{"at": each.at, "what": each.what, "undone": each.undone} for each in found.changes],
    }


def _article_object(found: Provenance) -> dict[str, Any]:
    detail, row = found.detail, found.detail.row
    return {
        "id": row.article_id,
        "title": row.article_title,
        "outlet": row.outlet,
        "published": row.published.isoformat() if row.published else None,
        "origin": found.origin,
        "url": detail.url,
        "sha256": found.sha256,
        "imported_at": found.imported_at,
        "engine": found.engine,
    }


def _speaker_object(found: Provenance) -> dict[str, Any]:
    detail, row, link = found.detail, found.detail.row, found.link
    return {
        "id": row.speaker_id,
        "name": row.speaker or None,
        "role": row.role,
        "source_text": detail.source_text,
        "found": found.speaker_found or None,
        "printed": {"id": link.name_id, "name": link.name} if link else None,
        "linked_by": link.by if link else None,
        "link_confidence": link.confidence if link else None,
        "link_evidence": [{"kind": kind, "words": words} for kind, words in link.evidence] if link else [],
    }


def _candidate_object(each: Candidate) -> dict[str, Any]:
    return {
        "name": each.name,
        "kind": each.kind.value,
        "mention": list(each.mention) if each.mention else None,
        "distance": each.distance,
        "score": round(each.score, 3),
        "signs": list(each.signs),
        "taken": each.taken,
    }


def _in_library_object(each: InLibrary) -> dict[str, Any]:
    return {
        "id": each.name_id,
        "name": each.name,
        "score": round(each.score, 4),
        "evidence": [
            {"kind": one.kind, "words": one.words, "score": round(one.score, 3)} for one in each.evidence
        ],
    }


def _said_object(found: Provenance) -> dict[str, Any]:
    said = found.detail.row.said
    return {
        "start": said.start.isoformat() if said.start else None,
        "end": said.end.isoformat() if said.end else None,
        "precision": said.precision.value,
        "basis": said.basis.value,
        "rule": said.rule,
        "confidence": said.confidence,
        "evidence": found.detail.row.evidence,
        "sentence": found.said,
    }

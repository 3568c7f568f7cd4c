"""What a report says of each quotation and of itself, before it is set as Markdown, a page or a document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from quoteline.domain import QuotationDetail, Spans
from quoteline.exporters.accounts import Account
from quoteline.exporters.citation_styles import Run, Runs, text_of
from quoteline.exporters.options import Setting
from quoteline.exporters.sources import cited_as_chosen

TITLE = "Quotations"
UNKNOWN = "Speaker unknown"
ABOUT = "About this export"
OPENING, CLOSING = " \"'“‘«„", " .,;:\"'”’»"  # round a quotation: what its context would begin or end with
STEP = 200  # quotations between signs that the work goes on, where nothing is to be written yet
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BACK = re.compile(r"quoteline://[0-9a-z]+/[a-z]+/[0-9]+")
_WEB = re.compile(r"https?://[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:[/?#][^\ud800-\udfff]*)?")
_NOT_IN_ADDRESS = re.compile(r"[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})")
LONGEST_ADDRESS = 2000  # letters
_FILTERS = {
    "speakers": "Speakers",
    "outlets": "Outlets",
    "kinds": "Kinds",
    "precisions": "Day known",
    "bases": "Day rests on",
    "tags": "Tags",
    "flags": "Marked as",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A quotation as it is set. ``heading``: the speaker, where their words begin here."""

    detail: QuotationDetail
    heading: str
    words: tuple[str, ...]  # paragraphs; none where the source line holds the words
    source: Runs
    before: str
    after: str
    link: str  # back into the library, where it was asked for
    hits: tuple[Spans, ...] = ()  # for each paragraph what to mark in it
    around: tuple[Spans, Spans] = ((), ())  # the same for what stands before and after

    @property
    def remarks(self) -> Iterator[tuple[str, str]]:
        """Tags and the person's note, each with its name."""
        if self.detail.row.tags:
            yield "Tags", "; ".join(self.detail.row.tags)
        if self.detail.row.note:
            yield "Note", self.detail.row.note


def entries(details: Iterable[QuotationDetail], setting: Setting) -> Iterator[Entry]:
    """The quotations as a report sets them, in their order."""
    speaker: object = None
    for detail in details:
        row = detail.row
        begins = setting.options.by_speaker and (row.speaker_id or row.speaker) != speaker
        speaker = row.speaker_id or row.speaker
        made = cited_as_chosen(detail, setting)
        context = setting.options.with_context
        words, hits = _paragraphs(text_of(made.words), row.text.strip(), setting)
        before = " ".join(detail.context_before.split()).rstrip(OPENING) if context else ""
        after = " ".join(detail.context_after.split()).lstrip(CLOSING) if context else ""
        yield Entry(
            detail,
            (row.speaker or UNKNOWN) if begins else "",
            words,
            made.source,
            before,
            after,
            setting.link_to(row.id) if setting.options.links else "",
            hits,
            (setting.hits_in("context_before", before), setting.hits_in("context_after", after)),
        )


def _paragraphs(text: str, quoted: str, setting: Setting) -> tuple[tuple[str, ...], tuple[Spans, ...]]:
    """The words as paragraphs, and what to mark in each: only what was quoted, not what we set around it."""
    at = text.find(quoted)
    found = setting.hits_in("quotation", quoted) if at >= 0 else ()
    words: list[str] = []
    hits: list[Spans] = []
    begin = 0
    for part in text.split("\n"):
        if part.strip():
            words.append(part)
            hits.append(_within(found, at - begin, len(part)))
        begin += len(part) + 1
    return tuple(words), tuple(hits)


def _within(spans: Spans, by: int, length: int) -> Spans:
    moved = ((max(0, start + by), min(length, end + by)) for start, end in spans)
    return tuple((start, end) for start, end in moved if start < end)


def pieces(text: str, hits: Spans) -> Iterator[tuple[str, bool]]:
    """A text in stretches, each with whether it is to be marked."""
    at = 0
    for start, end in hits:
        if at < start:
            yield text[at:start], False
        yield text[start:end], True
        at = end
    if at < len(text):
        yield text[at:], False


def title_of(setting: Setting) -> str:
    """The heading of a report, on one line."""
    return " ".join(setting.options.title.split()) or TITLE


def asked_in_words(account: Account | None) -> str:
    """What the quotations were chosen by, in one line; empty where nothing is known of it."""
    if account is None:
        return ""
    told = dict(_asked(account.given.get("asked")))
    return " · ".join(f"{name}: {words}" for name, words in told.items())


def about(account: Account) -> Iterator[tuple[str, str]]:
    """The account for people, without the long lists: names and what they are. Call it at the end."""
    known = account.summary()
    yield from _asked(known["asked"])
    if known["sort"]:
        yield "Order", f"{known['sort']}{', descending' if known['descending'] else ''}"
    yield "Quotations", f"{known['rows']:,}"
    yield "Articles", f"{len(account.articles):,}"
    library = account.given.get("library")
    if isinstance(library, Mapping):
        yield "Library", f"{library['name']} ({library['id']})"
    engines = ", ".join(f"{name or 'unknown'} ({count:,})" for name, count in sorted(account.engines.items()))
    yield "Found by", engines or "—"
    yield "Made", f"{known['made']} with {known['program']}"
    for remark in account.remarks:
        yield "Remark", str(remark)


def _asked(asked: Any) -> Iterator[tuple[str, str]]:
    if asked is None:
        yield "Chosen", "one by one"
        return
    days = f"Days ({asked.get('axis', 'said')})"
    yield "Query", asked.get("query") or "everything"
    if "within" in asked:
        yield "Searched within", ", ".join(asked["within"])
    if "added_after" in asked:
        yield "Came in", f"after quotation {asked['added_after']}"
    for key, name in _FILTERS.items():
        if key in asked:
            yield name, ", ".join(_named(each) for each in asked[key])
    if "first" in asked or "last" in asked:
        yield days, f"{asked.get('first', '…')} to {asked.get('last', '…')}"
    if asked.get("undated"):
        yield days, "unknown"


def _named(each: Any) -> str:
    if each is None:
        return "no name"
    return str(each[1]) if isinstance(each, list) else str(each) or "unknown"


def xml_text(text: str) -> str:
    """The text without what no XML may hold, U+FFFD in its place."""
    return _NO_XML.sub("\ufffd", text)


def document_address(run: Run) -> str:
    """The address that letters lead to as a document can hold it; empty for one that word processors refuse.

    They call a document damaged over an address that is none: what cannot stand in one is written as %XX.
    """
    if _BACK.fullmatch(run.link):
        return run.link
    if not _WEB.fullmatch(run.link) or len(run.link) > LONGEST_ADDRESS:
        return ""
    return _NOT_IN_ADDRESS.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), run.link)


def is_linked(run: Run) -> bool:
    """Whether letters lead to a place on the web, and no other."""
    return run.link.lower().startswith(("http://", "https://"))

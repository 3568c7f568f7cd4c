"""Nexis Uni and its kin: an article ends with “End of Document”, its text begins below “Body”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quoteline.domain import Article
from quoteline.importers.lines import Line
from quoteline.importers.newsroom import cover, nexis_fields
from quoteline.importers.newsroom.cutting import Cut, articles
from quoteline.importers.newsroom.declared import Declared
from quoteline.importers.newsroom.labels import heading_of, is_end, is_rights, label_of
from quoteline.importers.problems import Problem
from quoteline.importers.source import Source
from quoteline.wording import say

NAME = "nexis"
# What Nexis prints in the place of an article that it cannot show.
FAILED = re.compile(r"\s*We are sorry but there is an error in this document", re.IGNORECASE)
SIGNS = ("body", "length", "load date", "classification", "language", "rights")
LEAST_SIGNS = 2


def split(lines: Sequence[Line], source: Source) -> Iterator[Article | Problem] | None:
    """The articles of such an export; None where it is none."""
    if not _is_export(lines):
        return iter([_only_listed(source)]) if cover.is_list(lines) else None
    told: list[cover.Cover] = []
    return articles(_cuts(lines, told), source, NAME, lambda: [_declared(told)])


def _only_listed(source: Source) -> Problem:
    """A download of one file for each document has one that lists them."""
    reason = say("it only lists the documents of an export, and holds none of them")
    return Problem(reason, source.origin, skipped=True)


def _is_export(lines: Sequence[Line]) -> bool:
    """Documents that end in the words of Nexis and hold, one with another, two of its labels each."""
    ends = 0
    seen = dict.fromkeys(SIGNS, 0)
    for line in lines:
        if is_end(line.text):
            ends += 1
        elif sign := _sign(line.text):
            seen[sign] += 1
    if not ends:
        return _is_one_article(seen)
    strong = [count for count in seen.values() if count >= (ends + 1) // 2]
    return len(strong) >= LEAST_SIGNS and seen["body"] + seen["length"] + seen["load date"] > 0


def _is_one_article(seen: dict[str, int]) -> bool:
    """Without its last line, as copied by hand: then nearly all else must be there."""
    return all(seen[sign] == 1 for sign in ("body", "length")) and (
        0 < seen["load date"] <= 1 and seen["rights"] > 0
    )


def _sign(text: str) -> str:
    if len(text) > 400:
        return ""
    heading = heading_of(text)
    if heading in SIGNS:
        return heading
    if is_rights(text):
        return "rights"
    name, value = label_of(text)
    if name == "length":
        return name if any(letter.isdigit() for letter in value[:20]) else ""
    return name if name in SIGNS and value else ""


def _declared(told: Sequence[cover.Cover]) -> Declared:
    """What the covers say; one export may be several deliveries put together."""
    totals = [each.total for each in told if each.total is not None]
    if not totals:
        return Declared()
    listed = all(each.total == len(each.titles) for each in told)
    titles = tuple(title for each in told for title in each.titles) if listed else ()
    return Declared(total=sum(totals), titles=titles)


def _cuts(lines: Sequence[Line], told: list[cover.Cover]) -> Iterator[Cut]:
    start = 0
    for at, line in enumerate(lines):
        if is_end(line.text):
            cut = _cut(lines[start:at], told)
            if cut is not None:
                yield cut
            start = at + 1
    last = _cut(lines[start:], told)
    # Behind the last end stands nothing, or a document that was cut off before its own.
    if last is not None and (last.body or last.lack):
        yield last


def _cut(lines: Sequence[Line], told: list[cover.Cover]) -> Cut | None:
    """One document, the cover before it taken off; None where there is nothing."""
    body = next((at for at, line in enumerate(lines) if heading_of(line.text) == "body"), None)
    front, begin = cover.of_document(lines, body)
    if front is not None:
        told.append(front)
    kept = [line for line in lines[begin:] if line.text.strip()]
    if not kept:
        return None
    return _read(kept)


def _read(lines: Sequence[Line]) -> Cut | None:
    cut = Cut()
    failed = next((line for line in lines[:8] if FAILED.match(line.text)), None)
    if failed is not None:
        cut.lack = failed.text
    at = next((at for at, line in enumerate(lines) if heading_of(line.text) == "body"), None)
    end = nexis_fields.end_of_head(lines) if at is None else at
    labelled = nexis_fields.read_head(cut, lines[:end])
    text, behind = nexis_fields.parted(lines[end + (at is not None) :])
    nexis_fields.read_behind(cut, behind)
    cut.body = [] if failed is not None else list(text)
    return cut if labelled or cut.body or cut.lack else None

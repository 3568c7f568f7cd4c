"""The older exports of LexisNexis: plain text, each document under “1 of 100 DOCUMENTS”."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from quoteline.domain import Article
from quoteline.importers.lines import Line
from quoteline.importers.newsroom.cutting import Cut, articles
from quoteline.importers.newsroom.declared import Declared, Range, counted
from quoteline.importers.newsroom.labels import capital_label_of
from quoteline.importers.newsroom.nexis_text_fields import read_document
from quoteline.importers.newsroom.wrapping import width_of
from quoteline.importers.problems import Problem
from quoteline.importers.source import Source

NAME = "nexis"
MARK = re.compile(
    r"\W{0,200}(?:(\d{1,7}) of (\d{1,7}) DOCUMENTS?|(?:Dokument|Document|Documento|DOKUMENT|DOCUMENT)"
    r" (\d{1,7}) (?:von|de|di|van|VON|DE) (\d{1,7}))\W{0,20}"
)
MARKED = ("DOCUMENT", "Document", "Dokument", "DOKUMENT")
REQUEST = re.compile(
    r"\s*(?:Download Request|Ausgabeauftrag|Print Request|Demande de téléchargement)\s*:(.*)", re.IGNORECASE
)
RANGE = re.compile(r"(\d{1,7})(?:\s?[-–]\s?(\d{1,7}))?")
SURE = frozenset({"length", "load date", "language", "publication type", "byline", "section"})
COVER = 60  # lines in which a single document has its head
LONGEST_MARK = 200  # characters; it stands in the middle of its line


def split(lines: Sequence[Line], source: Source) -> Iterator[Article | Problem] | None:
    """The articles of such an export; None where it is none."""
    marks = [at for at, line in enumerate(lines) if mark_of(line.text)]
    if not marks and _is_one_document(lines):
        return articles([read_document(lines, width_of(lines))], source, NAME, list)
    if not marks or not _has_labels(lines, len(marks)):
        return None
    return articles(_cuts(lines, marks), source, NAME, lambda: _declared(lines, marks))


def _is_one_document(lines: Sequence[Line]) -> bool:
    """One document saved by itself is not numbered; then all that is around a text must be there, once."""
    if not any("LENGTH:" in line.text or "LÄNGE:" in line.text for line in lines[:COVER]):
        return False
    seen = Counter(capital_label_of(line.text)[0] for line in lines)
    sure = seen["language"] + seen["publication type"]
    return seen["length"] == 1 and seen["load date"] == 1 and 0 < sure <= 2


def mark_of(text: str) -> tuple[int, int] | None:
    """The number of a document and how many there are, of a line such as “3 of 100 DOCUMENTS”."""
    if len(text) > LONGEST_MARK or not any(word in text for word in MARKED):
        return None
    found = MARK.fullmatch(text)
    return (int(found[1] or found[3]), int(found[2] or found[4])) if found else None


def _has_labels(lines: Sequence[Line], documents: int) -> bool:
    """Whether there are about as many labels in capitals as documents."""
    labels = (line for line in lines if capital_label_of(line.text)[0] in SURE)
    return 2 * sum(1 for _ in islice(labels, (documents + 1) // 2)) >= documents


def _declared(lines: Sequence[Line], marks: Sequence[int]) -> list[Declared]:
    """What was asked for, as the covers tell; else as many as the marks count."""
    asked = [
        [each for at in _requests(lines, before, mark) for each in _ranges(lines[at].text)]
        for before, mark in zip((0, *marks), marks, strict=False)
    ]
    return counted([mark_of(lines[at].text) or (0, 0) for at in marks], asked)


def _requests(lines: Sequence[Line], start: int, stop: int) -> list[int]:
    """The lines of covers that tell what was asked for."""
    return [at for at in range(start, stop) if REQUEST.match(lines[at].text[:2000])]


def _ranges(text: str) -> list[Range]:
    """The numbers in “Download Request: Selected Items: 1-10, 15”."""
    found = ((int(each[1]), int(each[2] or each[1])) for each in RANGE.finditer(text[:2000]))
    return [(first, last) for first, last in found if 0 < first <= last]


def _cuts(lines: Sequence[Line], marks: Sequence[int]) -> Iterator[Cut]:
    """Documents go from mark to mark, or to the cover of another export that was put behind."""
    width = width_of(lines)
    for start, after in zip(marks, (*marks[1:], len(lines)), strict=True):
        stop = next(iter(_requests(lines, start, after)), after)
        found = mark_of(lines[start].text)
        cut = read_document(lines[start + 1 : stop], width)
        cut.number = found[0] if found else 0
        yield cut

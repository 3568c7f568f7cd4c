"""ProQuest as text: documents between rules, each field a labelled block, the text under “Full text:”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quoteline.domain import Article
from quoteline.importers.lines import Line
from quoteline.importers.newsroom.cover import ENTRY
from quoteline.importers.newsroom.cutting import Cut, articles, words_declared
from quoteline.importers.newsroom.days import found_in
from quoteline.importers.newsroom.declared import Declared, counted, listed
from quoteline.importers.newsroom.languages import code_of
from quoteline.importers.problems import Problem
from quoteline.importers.publication.trust import Trust
from quoteline.importers.source import Source

NAME = "proquest"
RULE = re.compile(r"_{20,}")
MARK = re.compile(r"Document (\d{1,7}) of (\d{1,7})")
LABEL = re.compile(r"([A-Z][A-Za-z/&,()' -]{1,40}?):(?:\s+(.*))?$", re.DOTALL)
ADDRESS = re.compile(r"https?://\S+")
_NAMES = """
abstract|links|full text|subject|business indexing term|location|people|company / organization|company|title
alternate title|publication title|publication info|first page|last page|pages|page|number of pages|volume
issue|publication year|publication date|year|date|section|publisher|place of publication|issn|e-issn|isbn
country of publication|publication subject|source type|source|language of publication|language|document type
dateline|document feature|proquest document id|document url|copyright|last updated|database|author|authors
credit|column|identifier / keyword|identifier|keyword|keywords|classification|illustrations|word count|series
edition|notes|accession number|doi|corresponding author|author affiliation|correspondence author|references
supplement|name|publication|journal|full text availability|graphic|product name|journal subject|image caption
caption|online publication date|publication history|editor|contributor|artist|summary
"""
LABELS = frozenset(name for line in _NAMES.strip().splitlines() for name in line.split("|"))
NUMBERED = "proquest document id"
PROOF = frozenset({NUMBERED, "publication title", "document url", "publication info"})
WITHOUT = re.compile(
    r"\s*(?:None available|Not available|Full text (?:is )?not available|\[?No full text)", re.I
)


def split(lines: Sequence[Line], source: Source) -> Iterator[Article | Problem] | None:
    """The articles of such an export; None where it is none."""
    marked = any(_is_mark(line.text) or _is_rule(line.text) for line in lines)
    if not (marked and any(_label(line.text)[0] == NUMBERED for line in lines)):
        return None
    told: list[tuple[int, int]] = []
    contents: list[str] = []
    return articles(_cuts(lines, told, contents), source, NAME, lambda: _declared(told, contents))


def _is_mark(text: str) -> bool:
    return len(text) < 60 and MARK.fullmatch(text.strip()) is not None


def _is_rule(text: str) -> bool:
    return text[:1] in "_ " and RULE.fullmatch(text.strip()) is not None


def _label(text: str) -> tuple[str, str]:
    """The label that a line begins with, in small letters, and what stands behind it."""
    if ":" not in text[:60]:
        return "", text
    found = LABEL.match(text.strip())
    name = found[1].casefold().partition(" (")[0] if found else ""  # “Abstract (summary)”
    # “CREDIT:” in capitals is a newspaper's own; of its labels ProQuest prints only short names so.
    if not found or name not in LABELS or (found[1].isupper() and len(name) > 4):
        return "", text
    return name, found[2] or ""


def _declared(told: Sequence[tuple[int, int]], contents: Sequence[str]) -> list[Declared]:
    """“Document 1 of 20” in each document, else the list at the head of the export."""
    if told:
        return counted(told)
    return [Declared(len(contents), (), tuple(contents))] if contents else []


def _cuts(lines: Sequence[Line], told: list[tuple[int, int]], contents: list[str]) -> Iterator[Cut]:
    """The documents; what stands before the first is looked through for a list of them."""
    for start, stop in _spans(lines):
        part = lines[start:stop]
        cut = _cut(part, told)
        if cut is not None:
            yield cut
        elif not told and not contents:
            contents += _contents(part)


@dataclass(slots=True)
class _Part:
    """What was met of a document so far: where it begins, its text, the fields that close it.

    ``doubtful`` is the last rule behind its first lines that may be one of its own text.
    """

    start: int
    text: bool = False
    closed: bool = False
    doubtful: int | None = None

    def meet(self, name: str) -> None:
        self.text = self.text or name == "full text"
        self.closed = self.closed or name == NUMBERED or (self.text and name in PROOF)
        self.doubtful = None if self.closed else self.doubtful


def _spans(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Where documents begin and end: between rules; a missing one is replaced by “Document 3 of 20”.

    A newspaper rules lines off too. Such a rule has a text before it that its number has not closed; where
    another text begins behind it before that number comes, the document was cut short, and the rule parts.
    """
    part = _Part(0)
    for at, line in enumerate(lines):
        name = _label(line.text)[0]
        if _is_mark(line.text):
            yield part.start, at
            part = _Part(at)
        elif _is_rule(line.text):
            if part.text and not part.closed and not _begins_behind(lines, at):
                part.doubtful = at
                continue
            yield part.start, at
            part = _Part(at + 1)
        elif name == "full text" and part.doubtful is not None:
            yield part.start, part.doubtful
            part = _Part(part.doubtful + 1, text=True)
        else:
            part.meet(name)
    yield part.start, len(lines)


def _begins_behind(lines: Sequence[Line], rule: int) -> bool:
    """Whether the first line behind a rule is one that only a document begins with."""
    behind = (lines[at].text for at in range(rule + 1, len(lines)))
    text = next((each for each in behind if each.strip()), "")
    return _is_mark(text) or _label(text)[0] == "title"


def _contents(lines: Sequence[Line]) -> list[str]:
    """The titles behind “1.”, “2.” … in the head of an export."""
    titles: list[str] = []
    for line in lines:
        found = ENTRY.match(line.text[:2000])
        if found and found[2] and int(found[1]) == len(titles) + 1:
            titles.append(listed(found[2]) or found[2].strip())
    return titles


def _cut(lines: Sequence[Line], told: list[tuple[int, int]]) -> Cut | None:
    """One document; None for what is none: the head of the export, its bibliography, its last words."""
    cut = Cut()
    blocks = _blocks(lines)
    if blocks and (mark := MARK.fullmatch(blocks[0][0].text.strip())):
        cut.number = int(mark[1])
        told.append((int(mark[1]), int(mark[2])))
        blocks[0] = blocks[0][1:]
        blocks = blocks if blocks[0] else blocks[1:]
    labels = [_label(block[0].text)[0] for block in blocks]
    if not (cut.number or PROOF & set(labels)):
        return None
    start = next((at for at, name in enumerate(labels) if name == "full text"), None)
    end = _text_end(labels, start) if start is not None else 0
    for at, block in enumerate(blocks):
        if start is None or not start <= at < end:
            _read(cut, labels[at], block, first=at == 0)
    if start is not None:
        cut.body = _text(blocks[start:end])
    return cut


def _blocks(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines between blank ones; a label that begins a line begins a block where none are blank."""
    blocks: list[list[Line]] = []
    new = True
    parted = any(not line.text.strip() for line in lines[1:-1])
    for line in lines:
        if not line.text.strip():
            new = True
        elif new or (not parted and (_label(line.text)[0] or len(blocks) == 1)):
            blocks.append([line])
            new = False
        else:
            blocks[-1].append(line)
    return blocks


def _text_end(labels: Sequence[str], start: int) -> int:
    """The block behind the text: the first of two labelled ones in a row, as a text has none.

    A field is told once: a label that comes again further down opens a paragraph of the text.
    """
    last = {name: at for at, name in enumerate(labels)}
    for at in range(start + 1, len(labels)):
        if labels[at] and last[labels[at]] == at and (at + 1 == len(labels) or labels[at + 1]):
            return at
    return len(labels)


def _text(blocks: Sequence[list[Line]]) -> list[Line]:
    first = blocks[0][0]
    value = _label(first.text)[1]
    lines = [Line(value, page=first.page), *blocks[0][1:], *(line for block in blocks[1:] for line in block)]
    lines = [line for line in lines if line.text.strip()]
    return [] if len(lines) == 1 and WITHOUT.match(lines[0].text) else lines


def _read(cut: Cut, name: str, block: Sequence[Line], *, first: bool) -> None:
    value = " ".join(
        [_label(block[0].text)[1] if name else block[0].text, *(each.text for each in block[1:])]
    )
    match name:
        case "" if ADDRESS.match(value.strip()):
            cut.url = cut.url or value.split()[0]
        case "" if first:
            cut.title = value
        case "title":
            cut.title = value
        case "publication title" | "publication":
            cut.outlet, _, place = value.partition(";")
            cut.add("place", place)
        case "author" | "authors" if not cut.byline:
            cut.byline = value
        case "credit" if not cut.byline:
            cut.byline = value
        case _ if name == NUMBERED:
            cut.doc_id = value
        case "document url":
            cut.url = (ADDRESS.search(value) or [cut.url])[0]
        case "word count":
            cut.length = words_declared(value)
        case "language of publication" | "language":
            cut.language = code_of(value)
        case "links":
            pass  # the address of the library that was asked, with its name in it
        case _:
            _read_day(cut, name, value)
            cut.add(name or "head", value)


def _read_day(cut: Cut, name: str, value: str) -> None:
    trust = {"publication date": Trust.HEADER, "date": Trust.HEADER, "last updated": Trust.CHANGED}.get(name)
    if name == "publication info":
        outlet = re.split(r"(?:(?<!\s)\s+)?[\[;]", value, maxsplit=1)[0]
        cut.outlet = cut.outlet or outlet
        trust = Trust.HEADER
    found = found_in(value, trust) if trust else None
    cut.dates += [found] if found is not None else []

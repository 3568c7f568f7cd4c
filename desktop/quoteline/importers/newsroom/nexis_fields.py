"""The head of a Nexis document, and what stands behind its text: labelled fields, and three lines without."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quoteline.importers.lines import Line
from quoteline.importers.newsroom.cutting import Cut, words_declared
from quoteline.importers.newsroom.days import after_day, found_in, is_dated
from quoteline.importers.newsroom.labels import (
    BEFORE,
    BEHIND,
    MAY_STAND_ABOVE,
    SURE_BEHIND,
    heading_of,
    is_rights,
    label_of,
)
from quoteline.importers.newsroom.languages import code_of
from quoteline.importers.publication.trust import Trust

LONGEST_HEAD = 40  # lines; a head has about ten
LINK = re.compile(r"\s*(?:Link to (?:PDF|Image)|Link zum (?:PDF|Bild)|Lien vers).{0,30}$", re.IGNORECASE)
APPENDED = re.compile(r"(?:\w+ ){0,2}(?:Correction|Clarification|Note)s? Appended", re.IGNORECASE)
PAGE = re.compile(r"\b(?:Pg\.|Page|S\.|Seite|Blz\.|p\.)\s?([A-Z]{0,3}\d{1,4}(?:[-–,]\s?\d{1,4})?)")


def read_head(cut: Cut, lines: Sequence[Line]) -> bool:
    """Title, outlet, day and labelled fields; whether there was a label or a day among them.

    The three lines at the top have no labels: the day is known when seen, the outlet stands above it.
    """
    day = _day_at(lines)
    above = day if day is not None else _unlabelled(lines)
    top = [at for at in range(above) if _is_plain(lines[at].text)]
    _read_top(cut, [lines[at] for at in top], dated=day is not None)
    for at, line in enumerate(lines):
        if at == day:
            _read_day(cut, line.text)
        elif at >= above or at not in top:
            _read_line(cut, line.text, behind_day=day is not None and at > day)
    return day is not None or any(label_of(line.text)[0] or heading_of(line.text) for line in lines)


def _unlabelled(lines: Sequence[Line]) -> int:
    """Without a day: how many of the first two lines have no label."""
    return next((at for at, line in enumerate(lines[:2]) if not _is_plain(line.text)), min(2, len(lines)))


def _day_at(lines: Sequence[Line]) -> int | None:
    """A headline may tell a day too: the line of the day stands third, or near it."""
    dated = [at for at, line in enumerate(lines[:LONGEST_HEAD]) if _is_day(line.text)]
    return next((at for at in dated if at >= 2), dated[0] if dated else None)


def _is_day(text: str) -> bool:
    return is_dated(text) and not label_of(text)[0] and not is_rights(text)


def _is_plain(text: str) -> bool:
    return not (label_of(text)[0] or heading_of(text) or is_rights(text) or LINK.match(text))


def _read_top(cut: Cut, lines: Sequence[Line], *, dated: bool) -> None:
    for line in lines:
        if APPENDED.fullmatch(line.text.strip()):
            cut.add("notes", line.text)
    top = [line for line in lines if not APPENDED.fullmatch(line.text.strip())]
    headings = [line for line in top if line.level]
    if headings and len(top) > len(headings):
        titles = headings
        others = [line for line in top if not line.level]
        cut.outlet = others[-1].text
        for line in others[:-1]:
            cut.add("head", line.text)
    elif len(top) > 1 or not dated:
        titles = list(top[:-1]) if len(top) > 1 else list(top)
        cut.outlet = top[-1].text if len(top) > 1 else ""
    else:
        titles, cut.outlet = [], top[0].text if top else ""
    cut.title = " ".join(line.text.strip() for line in titles)


def _read_day(cut: Cut, text: str) -> None:
    found = found_in(text)
    if found is not None:
        cut.dates.append(found)
    cut.add("edition", after_day(text))


def _read_line(cut: Cut, text: str, *, behind_day: bool) -> None:
    name, value = label_of(text)
    if is_rights(text):
        cut.add("copyright", text)
    elif name:
        take(cut, name, value)
    elif behind_day and not heading_of(text) and not LINK.match(text):
        cut.add("edition" if len(text) <= 60 else "head", text)


def take(cut: Cut, name: str, value: str) -> None:
    """A labelled field finds its place: in a field of ours, else beside the text."""
    match name:
        case "headline" if not cut.title:
            cut.title = value
        case "length" if cut.length is None:
            cut.length = words_declared(value)
        case "byline" if not cut.byline:
            cut.byline = value
        case "url" if not cut.url and value.startswith(("http://", "https://")):
            cut.url = value.split()[0]
        case "language":
            cut.language = cut.language or code_of(value)
        case "section":
            cut.add("section", value)
            if page := PAGE.search(value[:500]):
                cut.add("page", page[1])
        case "load date":
            found = found_in(value, Trust.LOADED)
            cut.dates += [found] if found is not None else []
            cut.add(name, value)
        case _ if name not in {"body", "classification"}:
            cut.add(name, value)


def end_of_head(lines: Sequence[Line]) -> int:
    """Where the text begins in a document without a line “Body”: behind the last label of the head."""
    end, plain = 0, 0
    for at, line in enumerate(lines[:LONGEST_HEAD]):
        name = label_of(line.text)[0]
        if name in BEFORE or is_rights(line.text) or _is_day(line.text):
            end, plain = at + 1, 0
        elif name in BEHIND or heading_of(line.text):
            break
        else:
            plain += 1
            if end and plain > 2:
                break
    return end


def parted(lines: Sequence[Line]) -> tuple[Sequence[Line], Sequence[Line]]:
    """The text, and what stands behind it: captions of pictures, and the classification.

    Looked for from the end, so that a paragraph that only reads like a label stays in the text.
    """
    headings = [at for at, line in enumerate(lines) if heading_of(line.text) == "classification"]
    end = headings[-1] if headings else _labelled_end(lines)
    captions = [at for at in range(end) if heading_of(lines[at].text) == "graphic"]
    end = captions[-1] if captions else end
    while end and LINK.match(lines[end - 1].text):
        end -= 1
    start = 1 if end and LINK.match(lines[0].text) else 0
    return lines[start:end], lines[end:]


def _labelled_end(lines: Sequence[Line]) -> int:
    """Where the labelled lines at the end begin, a line or two without label among them."""
    end = len(lines)
    for at in range(len(lines) - 1, -1, -1):
        text = lines[at].text
        name = label_of(text)[0]
        if (
            name in SURE_BEHIND
            or (name in MAY_STAND_ABOVE and at + 1 == end)
            or (is_rights(text) and at + 1 >= end - 1)
        ):
            end = at
        elif end - at > 2:
            break
    return end


def read_behind(cut: Cut, lines: Sequence[Line]) -> None:
    """The fields behind the text; a line without label belongs to the one above it."""
    current = ""
    for line in lines:
        name, value = label_of(line.text)
        heading = heading_of(line.text)
        if heading:
            current = heading
        elif is_rights(line.text):
            cut.add("copyright", line.text)
        elif name:
            take(cut, name, value)
            current = name
        elif line.text.strip() and not LINK.match(line.text):
            cut.add(current if current not in ("", "classification") else "notes", line.text)

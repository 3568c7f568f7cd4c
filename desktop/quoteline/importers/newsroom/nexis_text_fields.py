"""The head of a document of the older LexisNexis, its text, and what stands behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quoteline.importers.lines import Line
from quoteline.importers.newsroom import nexis_fields
from quoteline.importers.newsroom.cutting import Cut, words_declared
from quoteline.importers.newsroom.days import after_day, found_in, is_dated
from quoteline.importers.newsroom.labels import (
    BEFORE,
    BEHIND,
    MAY_STAND_ABOVE,
    SURE_BEHIND,
    capital_label_of,
    heading_of,
    is_rights,
)
from quoteline.importers.newsroom.wrapping import are_parted, blocks, unwrapped

EDITION = re.compile(r"\s*(?:\w+[ -]){0,4}(?:Edition|Ausgabe|édition)\b.{0,30}", re.IGNORECASE)
BYLINE = re.compile(r"(?:VON|Von|By|BY|PAR|Par) \S")
LONGEST_BYLINE = 120  # characters


def read_document(lines: Sequence[Line], width: int) -> Cut:
    """One document: copyright, outlet, day, headline, labelled fields, text, labelled fields, copyright."""
    cut = Cut()
    parts = list(blocks(lines, parted=are_parted(lines)))
    end = _read_head(cut, parts, width)
    behind = _behind(parts, end)
    _read_behind(cut, parts[behind:], width)
    cut.body = [line for block in parts[end:behind] for line in unwrapped(block, width)]
    return cut


def _read_head(cut: Cut, parts: Sequence[list[Line]], width: int) -> int:
    """Reads the head; at which block the text begins."""
    at = _read_top(cut, parts)
    while at < len(parts) and len(parts[at]) == 1 and EDITION.fullmatch(parts[at][0].text[:80]):
        cut.add("edition", parts[at][0].text.strip(" ;"))
        at += 1
    body = next((n for n in range(at, min(len(parts), at + 20)) if _label(parts[n]) == "body"), None)
    labelled = False
    while at < len(parts):
        name, value = _field(parts[at], width)
        if name == "body":
            parts[at][0] = Line(value)
            return at if value else _dropped_first(parts, at)
        if name in BEFORE:
            nexis_fields.take(cut, name, value)
            labelled = True
        elif name in BEHIND or (body is None and _is_text(cut, parts, at, labelled=labelled)):
            break
        elif all(is_rights(line.text) for line in parts[at]):
            cut.add("copyright", value)
        else:
            _read_plain(cut, value)
        at += 1
    return at


def _is_text(cut: Cut, parts: Sequence[list[Line]], at: int, *, labelled: bool) -> bool:
    """Whether a block without label is no part of the head any more.

    Behind a label it is not, but for a line between two of them; before any, where none follows a headline.
    """
    ahead = parts[at + 1 : at + (2 if labelled else 6)]
    return (labelled or bool(cut.title)) and not any(_label(block) in BEFORE for block in ahead)


def _dropped_first(parts: Sequence[list[Line]], at: int) -> int:
    """“BODY:” may stand above its text without a blank line between them."""
    del parts[at][0]
    return at if parts[at] else at + 1


def _read_top(cut: Cut, parts: Sequence[list[Line]]) -> int:
    """Outlet, day and edition, down to the block of the day; where the day is missing, the outlet alone."""
    for at, block in enumerate(parts[:8]):
        if _label(block):
            break
        for place, line in enumerate(block):
            if is_dated(line.text) and not is_rights(line.text):
                _read_day(cut, line.text)
                _read_outlet(cut, [each for before in (*parts[:at], block[:place]) for each in before])
                for below in block[place + 1 :]:
                    cut.add("edition", below.text.strip(" ;"))
                return at + 1
    first = next((at for at, block in enumerate(parts[:3]) if not all(is_rights(x.text) for x in block)), 0)
    if parts[first : first + 1] and not _label(parts[first]):
        _read_outlet(cut, [line for block in parts[: first + 1] for line in block])
        return first + 1
    return 0


def _read_day(cut: Cut, text: str) -> None:
    found = found_in(text)
    cut.dates += [found] if found is not None else []
    cut.add("edition", after_day(text.strip()))


def _read_outlet(cut: Cut, lines: Sequence[Line]) -> None:
    for line in lines:
        if is_rights(line.text):
            cut.add("copyright", line.text)
        elif not cut.outlet:
            cut.outlet = line.text
        else:
            cut.add("head", line.text)


def _read_plain(cut: Cut, value: str) -> None:
    """The first block without label is the headline, others are what stands below it: “VON MAX MUSTER”."""
    if not cut.title:
        cut.title = value
    elif not cut.byline and BYLINE.match(value) and len(value) <= LONGEST_BYLINE:
        cut.byline = value
    else:
        cut.add("head", value)


def _label(block: Sequence[Line]) -> str:
    name = capital_label_of(block[0].text)[0]
    return name or ("body" if heading_of(block[0].text) == "body" and block[0].text.isupper() else "")


def _field(block: Sequence[Line], width: int) -> tuple[str, str]:
    """A block as a field: our name of its label ("" without one), and all that stands in it."""
    name, value = capital_label_of(block[0].text)
    if name == "body":
        return name, value
    if not name and _label(block) == "body":
        return "body", ""
    rest = " ".join(line.text.strip() for line in block[1:])
    return name, f"{value.strip()} {rest}".strip()


def _behind(parts: Sequence[list[Line]], start: int) -> int:
    """The block at which the fields behind the text begin.

    The first that can stand nowhere else, and labelled ones right above it; without any, the labelled ones
    and the copyright at the very end.
    """
    end = next((at for at in range(start, len(parts)) if _is_surely_behind(parts[at])), len(parts))
    while end > start and (_label(parts[end - 1]) in MAY_STAND_ABOVE or _is_copyright(parts[end - 1])):
        end -= 1
    return end


def _is_surely_behind(block: Sequence[Line]) -> bool:
    name, value = capital_label_of(block[0].text)
    if name == "load date":
        return found_in(value) is not None
    return name in SURE_BEHIND and bool(value)


def _is_copyright(block: Sequence[Line]) -> bool:
    return is_rights(block[0].text) and len(block) <= 4


def _read_behind(cut: Cut, parts: Sequence[list[Line]], width: int) -> None:
    current = ""
    for block in parts:
        name, value = _field(block, width)
        if _is_copyright(block):
            cut.add("copyright", value)
        elif name == "length" and cut.length is None:
            cut.length = words_declared(value)
        else:
            current = name or current
            nexis_fields.take(cut, current or "notes", value)

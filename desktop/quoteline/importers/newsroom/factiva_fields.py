"""What Factiva tells of an article under two letters each: HD the headline, PD the day, TD the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from quoteline.importers.lines import Line
from quoteline.importers.newsroom.cutting import Cut, words_declared
from quoteline.importers.newsroom.days import found_in
from quoteline.importers.newsroom.languages import code_of as language_of

# AN Document LBA0000020250319el3j0001x: code of the outlet, its day, a running number
NUMBER = re.compile(
    r"(?:AN\b[\s|:]*)?(?:Document|Dokument|Documento|Документ)\s+([A-Za-z][A-Za-z0-9]{2,11}(?:19|20)\d{6}[a-z0-9]{6,12})"
    r"[\s|]*"
)
_NAMES = """
SE section|HD headline|BY byline|CR credit|WC words|PD date|ET time|SN outlet|SC source code|ED edition
PG page|VOL volume|LA language|CY copyright|LP lead|TD text|ART captions|CT contact|RF reference|CO company
IN industry|NS subject|RE geographic|IPC publisher codes|IPD publisher subjects|PUB publisher|AN number
CLM column|NGC source group|GC group code|CX correction|DLN dateline|RST restrictions|ATD notes|NT notes
"""
NAMES = {
    each.partition(" ")[0]: each.partition(" ")[2]
    for line in _NAMES.strip().splitlines()
    for each in line.split("|")
}
BODY = frozenset({"LP", "TD"})
FIELDS = {"HD": "title", "BY": "byline", "SN": "outlet"}
# Behind the text there is a code and a word for it, “usa : United States”: an ordinary line has none.
CODED_VALUE = re.compile(r"\s*[\w.]{2,12} ?:\s")
CODE = re.compile(r"\s*([A-Z]{2,3})(?:[ \t]*([|\t:])[ \t|]*|(\s{2,}|\s)|$)(.*)", re.DOTALL)
BEHIND = frozenset({"RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "ART", "CT", "CX", "RST"})


def code_of(text: str) -> tuple[str, str, bool]:
    """Code, value, and whether more than a space parts them; ("", text, False) for a line without a code."""
    found = CODE.match(text)
    if not found or found[1] not in NAMES:
        return "", text, False
    sure = not found[3] or len(found[3]) > 1
    return found[1], found[4].strip(" \t|"), sure


def coded_from(lines: Sequence[Line], *, whole: bool = True) -> int | None:
    """Where the coded fields of a document begin; None where it has none.

    One that is not ``whole`` may have been cut off before its text.
    """
    codes = [(at, code_of(line.text)[0]) for at, line in enumerate(lines)]
    named = {code for _, code in codes if code}
    if not (named & {"HD", "SN"} and (named & BODY or not whole) and len(named) >= 4):
        return None
    first = next(at for at, code in codes if code == "HD") if "HD" in named else None
    begin = next(at for at, code in codes if code in ("SE", "CLM", "HD", "SN", "WC", "BY"))
    return begin if first is None or first - begin <= 4 else first


def read_coded(cut: Cut, lines: Sequence[Line]) -> None:
    """Reads fields that have codes; a line without one belongs to the field above it."""
    loose = not any(sure and code not in BODY for code, _, sure in map(code_of, (x.text for x in lines[:12])))
    current = ""
    for line in lines:
        code, value, sure = code_of(line.text)
        if code and (sure or (loose and _is_field(code, value, current))):
            current = code
            if value:
                take(cut, current, value, line)
        else:
            take(cut, current, line.text, line)


def _is_field(code: str, value: str, current: str) -> bool:
    """Whether one space parts code and value: not in a sentence that begins with two capitals."""
    if current not in BODY:
        return True
    return code == "TD" or (code in BEHIND and CODED_VALUE.match(value) is not None)


def take(cut: Cut, code: str, value: str, line: Line | None = None) -> None:
    """The value under a code finds its place; ``line`` is where it stands, for a paragraph of the text."""
    match code:
        case "LP" | "TD":
            cut.body.append(
                replace(line, text=value, turns=()) if line and value != line.text else line or Line(value)
            )
        case "HD" | "BY" | "SN":
            before = getattr(cut, FIELDS[code])
            setattr(cut, FIELDS[code], f"{before} {value}".strip())
        case "WC":
            cut.length = words_declared(value)
        case "PD":
            found = found_in(value)
            cut.dates += [found] if found is not None else []
        case "LA":
            cut.language = language_of(value)
        case "AN" if number := NUMBER.fullmatch(value.strip()):
            cut.doc_id = number[1]
        case _:
            cut.add(NAMES.get(code, "head"), value)

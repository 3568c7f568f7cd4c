"""What Factiva tells of an article without codes: in an order in which each part is known by its look."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quoteline.importers.lines import Line
from quoteline.importers.newsroom.cutting import Cut, words_declared
from quoteline.importers.newsroom.days import found_in, is_dated
from quoteline.importers.newsroom.labels import is_rights
from quoteline.importers.newsroom.languages import code_of, is_language

WORDS = re.compile(
    r"\d[\d.,'’\s]{0,9}\s?(?:words?|Wörter|Worte|Wort|mots?|palabras|parole|woorden|palavras|słów|слов[а]?)",
    re.IGNORECASE,
)
TIME = re.compile(r"\d{1,2}[:.h]\d\d(?: ?[AaPp]\.?[Mm]\.?)?(?: ?[A-Z]{2,5})?")
SOURCE_CODE = re.compile(r"[A-Z][A-Z0-9]{2,11}")
PAGE = re.compile(r"[A-Z]{0,3}-?\d{1,4}[A-Z]?(?:[-,] ?[A-Z]?\d{1,4})?")
BYLINE = re.compile(r"\s*(?:By|Von|Par|Por|De|Door|Di|BY)\s+\S")
LONGEST_OUTLET = 80  # characters
MOST_BEFORE_TEXT = 14  # lines between the number of words and the text


def words_at(lines: Sequence[Line]) -> int | None:
    """The line with the number of words, the day on one of the two below it; None without one."""
    for at, line in enumerate(lines):
        if WORDS.fullmatch(line.text[:60].strip()) and any(
            is_dated(each.text.strip()) for each in lines[at + 1 : at + 3]
        ):
            return at
    return None


def read_ordered(cut: Cut, lines: Sequence[Line]) -> None:
    """Headline, byline, words, day, time, outlet, its code, page, language, copyright; then the text."""
    at = words_at(lines)
    if at is None:
        _read_top(cut, lines[:1])
        cut.body = list(lines[1:])
        return
    _read_top(cut, lines[:at])
    cut.length = words_declared(lines[at].text)
    text = _text_from(lines, at + 1)
    for line in lines[at + 1 : text]:
        _read_unnamed(cut, line.text.strip())
    cut.body = list(lines[text:])


def _text_from(lines: Sequence[Line], start: int) -> int:
    """Where the text begins: behind the copyright, else the language, else the code of the outlet."""
    last, spoken = start, False
    for at in range(start, min(len(lines), start + MOST_BEFORE_TEXT)):
        text = lines[at].text.strip()
        if is_rights(text):
            return at + 1 + sum(1 for line in lines[at + 1 : at + 2] if is_rights(line.text))
        if spoken:
            continue  # only the copyright may follow the language
        spoken = is_language(text) and at > start + 1
        if spoken or at == start or SOURCE_CODE.fullmatch(text) or TIME.fullmatch(text):
            last = at + 1
    outlet = lines[last : last + 1] if last <= start + 2 else ()
    return last + sum(1 for line in outlet if len(line.text) <= LONGEST_OUTLET)


def _read_unnamed(cut: Cut, text: str) -> None:
    if is_rights(text):
        cut.add("copyright", text)
    elif not cut.dates and is_dated(text):
        found = found_in(text)
        cut.dates += [found] if found is not None else []
    elif TIME.fullmatch(text):
        cut.add("time", text)
    elif cut.outlet and is_language(text):
        cut.language = code_of(text)
    elif cut.outlet and "source code" not in cut.extra and SOURCE_CODE.fullmatch(text):
        cut.add("source code", text)
    elif cut.outlet and PAGE.fullmatch(text):
        cut.add("page", text)
    elif not cut.outlet:
        cut.outlet = text
    else:
        cut.add("edition", text)


def _read_top(cut: Cut, lines: Sequence[Line]) -> None:
    """Section, headline and byline; the headline is set bold where the document tells."""
    marked = [at for at, line in enumerate(lines) if line.bold or line.level]
    if marked and len(marked) < len(lines):
        first, last = marked[0], marked[-1]
    else:
        first, last = _headline(lines)
    cut.title = " ".join(line.text.strip() for line in lines[first : last + 1])
    cut.byline = " ".join(line.text.strip() for line in lines[last + 1 :])
    for line in lines[:first]:
        cut.add("section", line.text)


def _headline(lines: Sequence[Line]) -> tuple[int, int]:
    """First and last line of the headline among up to three lines: section, headline, byline."""
    count = len(lines)
    if count < 2:
        return 0, 0
    named = BYLINE.match(lines[-1].text) is not None
    if count == 2:
        longer = len(lines[0].text.split()) > len(lines[1].text.split())
        return (0, 0) if named or (longer and len(lines[1].text.split()) <= 5) else (1, 1)
    return (1, count - 2) if named or count == 3 else (1, count - 1)

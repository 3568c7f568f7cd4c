"""A printed export (PDF): its short lines, put together into paragraphs by their reader, come apart again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quoteline.importers.lines import Line

LABELS = (
    "Section|Length|Byline|Dateline|Highlight|Load-Date|Language|Publication-Type|Journal Code|Document-Type"
    "|Subject|Company|Organization|Ticker|Industry|Geographic|Rubrik|Länge|Autor|Ladedatum|Sprache"
    "|Rubrique|Longueur|Auteur|Langue|Date-chargement"
)
ENDS = "End of Document|Ende des Dokuments|Fin du document|Classification|Klassifizierung|Body|Graphic"
BEGINS = re.compile(rf"(?<=\S) (?=(?:{LABELS}):[ \xa0]|Copyright (?:© ?)?\d{{4}} |(?:{ENDS})$)")
LAST = re.compile(r"(?:End of Document|Ende des Dokuments|Fin du document)$")


def is_printed(lines: Sequence[Line]) -> bool:
    """Whether lines have pages, and a document of Nexis ends among them, perhaps behind other words."""
    return any(line.page for line in lines[:50]) and any(LAST.search(line.text[-40:]) for line in lines)


def apart(lines: Sequence[Line]) -> Iterator[Line]:
    """The same lines, those parted that hold a label behind other words."""
    for line in lines:
        places = [found.start() for found in BEGINS.finditer(line.text)]
        yield from pieces(line, places) if places else (line,)


def pieces(line: Line, places: Sequence[int]) -> Iterator[Line]:
    """A line parted at the white space that begins at each of ``places``; its pages with their pieces."""
    for start, end in zip((0, *places), (*places, len(line.text)), strict=True):
        text = line.text[start:end]
        first = start + len(text) - len(text.lstrip())
        turns = tuple((max(0, turn - first), label) for turn, label in line.turns if start <= turn < end)
        page = next((label for turn, label in reversed(line.turns) if turn < start), line.page)
        yield replace(line, text=text.strip(), turns=turns, page=page)

"""Decides which of 3/4/2025 is the month in a text file by the other text files of an import."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path

from quoteline.domain import Article, DateReading
from quoteline.importers.decoding import encoding_of
from quoteline.importers.fields import outlet_of
from quoteline.importers.heads import split_front_matter, split_header
from quoteline.importers.problems import UnreadableError
from quoteline.importers.publication.bylines import KEY
from quoteline.importers.publication.deciding import decided_as
from quoteline.importers.publication.rows import DayOrder
from quoteline.importers.publication.trust import Trust
from quoteline.importers.publication.writing import days_in

HEAD = 4_096  # bytes of each file that are looked at
NEAR = 40  # characters behind the word that names a date
FIGURES = re.compile(r"(?<![\d/.-])\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)", re.ASCII)
WRITTEN = frozenset({".txt", ".text", ".md", ".markdown"})  # what a person writes a date in
DATE = "date"  # every date that a file names counts as one kind


class OrderOfFiles:
    """The heads of the other files are read once, when the first such date is met, and not before."""

    def __init__(self, files: Sequence[Path]) -> None:
        told = [file for file in files if file.suffix.lower() in WRITTEN]
        self._order = DayOrder(lambda: chain.from_iterable(map(_told, told)), outlet_of)

    def decided(self, article: Article) -> Article:
        """The article, its date decided where the files of its outlet, or else all files, write one order."""
        for reading in article.readings:
            if reading.confidence == Trust.EITHER and (done := self._decided(article, reading)):
                return done
        return article

    def _decided(self, article: Article, reading: DateReading) -> Article | None:
        written = next((each for each in days_in(reading.words) if reading.day in each.days), None)
        if written is None or len(written.days) < 2:
            return None
        day = self._order.decide(written, DATE, {"outlet": article.outlet})
        return None if day is None else decided_as(article, reading, day)


def _told(file: Path) -> Iterator[Mapping[str, object]]:
    """For each date in figures that a file names at its head: the outlet and the date."""
    head = _head(file)
    fields, _ = split_front_matter(head)
    if not fields:
        fields, _ = split_header(head)
    outlet = outlet_of(fields)
    named = (line[key.end() :] for line in head.split("\n") if (key := KEY.match(line.strip("\"' -"))))
    for value in (*map(str, fields.values()), *named):
        if found := FIGURES.search(value[:NEAR]):
            yield {"outlet": outlet, DATE: found[0]}


def _head(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            data = stream.read(HEAD)
        return data.decode(encoding_of(data)[0], "replace")
    except (OSError, UnreadableError):  # the import tells of it
        return ""

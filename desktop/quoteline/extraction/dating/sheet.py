"""An article cut into sentences and paragraphs, and in which of them its moments stand."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date

from quoteline.domain import Precision, Span
from quoteline.extraction.dating.manner import words_of
from quoteline.extraction.dating.moments import Moment

LEAD = 3  # paragraphs that tell what the story is about
MOST = 60  # moments that are looked at in a stretch
LONGEST = 2_000  # characters of a sentence
LONG = 10  # spaces in a paragraph that is no heading
SENTENCE_END = re.compile(
    r"[.!?…\n](?:(?<=\n)|(?<![A-Z].)(?<!Mr.)(?<!Mrs.)(?<!Ms.)(?<!Dr.)(?<!Sen.)(?<!Rep.)(?<!Gov.)(?<!Gen.)"
    r"[\"”’')]*(?=\s))"
)


class Sheet:
    """The sentences of a text by number, with their paragraphs, moments, and what its first paragraphs date.

    ``lead`` is the first sentence behind those that tell what the story is about.
    """

    def __init__(self, text: str, published: date | None, moments: Sequence[Moment]) -> None:
        self.text = text
        self.published = published
        self.moments = moments
        self.starts = [0]
        self.paragraphs = [0]
        self.lead = 0
        self._words: dict[int, frozenset[str]] = {}
        self._cut()
        self.of = [self.sentence(moment.span[0]) for moment in moments]
        leading = [moment for moment, number in zip(moments, self.of, strict=True) if number < self.lead]
        self.lead_days = frozenset(moment.key for moment in leading)
        self.story = self._story(leading)

    def _cut(self) -> None:
        begins, long = 0, 0
        for end in SENTENCE_END.finditer(self.text):
            paragraph = self.paragraphs[-1]
            if end[0] == "\n":
                if long < LEAD and self.text.count(" ", begins, end.start()) >= LONG:
                    long += 1
                    self.lead = len(self.starts)
                paragraph += not self.text[begins : end.start()].isspace() and end.start() > begins
                begins = end.end()
            self._cut_long(end.start())
            self.starts.append(end.end())
            self.paragraphs.append(paragraph)
        self._cut_long(len(self.text))
        if long < LEAD:
            self.lead = len(self.starts)

    def _cut_long(self, stop: int) -> None:
        """Cut what runs on for more than :data:`LONGEST` characters, so that none costs more."""
        while stop - self.starts[-1] > LONGEST:
            self.starts.append(self.starts[-1] + LONGEST)
            self.paragraphs.append(self.paragraphs[-1])

    def _story(self, leading: Sequence[Moment]) -> str:
        """How old the newest single day is that the first paragraphs name."""
        days = [moment.age for moment in leading if moment.precision is Precision.DAY]
        return min((day for day in days if day.isdigit()), key=int, default="none")

    def sentence(self, place: int) -> int:
        """The number of the sentence that holds a place."""
        return bisect_right(self.starts, place) - 1

    def span(self, number: int) -> Span:
        """Where a sentence begins and ends."""
        stop = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.text)
        return self.starts[number], stop

    def between(self, first: int, last: int) -> Iterator[tuple[Moment, int]]:
        """The moments of sentences ``first`` to ``last`` with the sentence of each, the last :data:`MOST`."""
        begin, end = bisect_left(self.of, first), bisect_right(self.of, last)
        for place in range(max(begin, end - MOST), end):
            yield self.moments[place], self.of[place]

    def words(self, number: int) -> frozenset[str]:
        """The words of a sentence in lower case, read once."""
        if number not in self._words:
            self._words[number] = words_of(self.text[slice(*self.span(number))])
        return self._words[number]

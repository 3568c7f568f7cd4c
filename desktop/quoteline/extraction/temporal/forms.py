"""The forms of expressions of time, and the register of those who read them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from quoteline.extraction.temporal.classes import CLASSES, pattern
from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.now import Now
from quoteline.extraction.temporal.scanning import Scan
from quoteline.extraction.temporal.tense import Tense, tense_at

SENTENCE_OPENERS = frozenset('.?!"“”`') | {"``", "''"}


class Found:
    """The words of a text that fit a form: tokens ``start`` to before ``stop``, with the form's groups.

    A reader may cut ``start`` and ``stop``, and puts further expressions of the same words (the 5 of
    “May 2-5”) into ``others``. ``passing`` marks one that the text does not go on from (a comparison with
    the year before), ``loose`` one that is nothing without a day beside it (morning).
    """

    __slots__ = ("_match", "loose", "others", "passing", "scan", "start", "stop")

    def __init__(self, scan: Scan, match: re.Match[str]) -> None:
        self.scan = scan
        self._match = match
        self.start, self.stop = match.span()
        self.passing = False
        self.loose = False
        self.others: list[tuple[int, int, Meaning]] = []

    def has(self, group: str) -> bool:
        """Whether the form has such a group and it took part."""
        return group in self._match.re.groupindex and self._match[group] is not None

    def at(self, group: str) -> int:
        """The first token of a group; -1 where it took no part."""
        return self._match.start(group) if self.has(group) else -1

    def span(self, group: str) -> tuple[int, int]:
        """The tokens of a group."""
        return self._match.span(group)

    def key(self, group: str) -> str:
        """What the first word of a group stands for; empty where it took no part."""
        place = self.at(group)
        return self.scan.key(place) if place >= 0 else ""

    def number(self, group: str) -> int:
        """The number that the first word of a group stands for."""
        return int(self.key(group))

    def low(self, group: str) -> str:
        """The first word of a group in lower case; empty where it took no part."""
        return self.scan.low(self.at(group))

    def keyed(self, group: str, name: str) -> str:
        """What the first word of class ``name`` within a group stands for; empty where there is none."""
        if not self.has(group):
            return ""
        place = self.scan.classes.find(CLASSES[name], *self._match.span(group))
        return self.scan.key(place) if place >= 0 else ""

    def stands_behind(self, name: str) -> bool:
        """Whether the word before the expression is one of these neighbours."""
        return self.before in self.scan.known.neighbours[name]

    def stands_before(self, name: str) -> bool:
        """Whether the word behind the expression is one of these neighbours."""
        return self.behind in self.scan.known.neighbours[name]

    def sign(self, k: int) -> str:
        """The class of a token; empty outside the text."""
        return self.scan.classes[k : k + 1] if k >= 0 else ""

    @property
    def place_in_text(self) -> int:
        """The character at which the expression begins."""
        return self.scan.starts[self.start]

    @property
    def tense(self) -> Tense:
        """Of what the clause of the expression speaks."""
        return tense_at(self.scan, self.scan.known.tense, self.start, self.stop)

    @property
    def is_named(self) -> bool:
        """Whether a capital stands behind another one in mid-sentence, as in a name."""
        words, start = self.scan.words, self.start
        if start < 2 or not words[start][0].isupper() or self.scan.lows[start - 2] in SENTENCE_OPENERS:
            return False
        return words[start - 1][0].isupper() and not self.stands_behind("preposition")

    @property
    def word_behind(self) -> bool:
        """Whether a word or number follows, not a mark or the end."""
        return self.behind[:1].isalnum()

    @property
    def before(self) -> str:
        """The word before the expression, in lower case."""
        return self.scan.low(self.start - 1)

    @property
    def behind(self) -> str:
        """The word behind the expression, in lower case."""
        return self.scan.low(self.stop)


Reader = Callable[[Found, Now], Meaning | None]


@dataclass(frozen=True)
class Form:
    """A form of expressions, written in names of classes and parts, and who reads what fits it."""

    written: str
    read: Reader

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The form as a pattern over classes; made when first asked for, as many commands read no text."""
        return re.compile(pattern(self.written))


FORMS: list[Form] = []


def form(*written: str) -> Callable[[Reader], Reader]:
    """Register the function below as the reader of these forms, written in names of classes and parts."""

    def register(read: Reader) -> Reader:
        FORMS.extend(Form(one, read) for one in written)
        return read

    return register


def safe_date(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None

"""Words that were parted at the ends of lines are put together, and compounds keep their hyphen."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

HYPHENS: Final = "-\u2010"
SOFT: Final = "\u00ad"
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
LAST = re.compile(r"(?<![^\W_])(?<![^\W_]['’-])([^\W_]+(?:['’-][^\W_]+)*)[-\u2010]\Z")
FIRST = re.compile(r"\A[^\W\d_]+(?:['’-][^\W\d_]+)*")
TIED: Final = "—"  # a dash that stands without blanks
MOST_WORDS: Final = 500_000  # different ones that are remembered
SHORTEST_HALF: Final = 4

# Second halves of compounds, which no printer makes by parting a word, or seldom.
_TIED = """
deep wide long high old years month week hour minute miles feet inch metre meter kilometre dollar euro
storey half third thirds quarter quarters fifth fifths tenth tenths eighth eighths sixths sevenths
ninths hundredths first based friendly critical scale backed owned profile ranking called elect wing
minded style shaped coloured faced haired eyed hearted headed legged sighted standing running reaching
lasting serving ranging looking sounding speaking fitting leading winning building making taking keeping
finding sharing saving raising breaking growing fashioned dressed educated trained funded financed
sponsored controlled dominated occupied proof rich poor heavy hungry conscious ready worthy century
generation edged sided dimensional led made born level term time class held sized handed known related
run
"""
_NUMBERS = """
twenty thirty forty fifty sixty seventy eighty ninety one two three four five six seven eight nine ten
eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen hundred
"""
TIED_HALVES: Final = frozenset(_TIED.split())
_ROLES = "minister president wife husband chief leader boss chancellor premier officer soldier player mayor"
ROLES: Final = frozenset(
    [*_ROLES.split(), "partner", "author", "founder", "owner", "called"]
)  # ex-minister, co-author
NUMBERS: Final = frozenset(_NUMBERS.split())
LINKS: Final = frozenset(
    {"in", "of", "to", "the", "and", "on", "up", "at", "by", "a", "or", "for", "off", "out"}
)
SHORTEST_FIRST: Final = 3
# First halves that are written with a hyphen more often than not, and those that never are.
_WITH = (
    "self ex non anti pro half vice quasi all well so long short high low full part cross off far post pre"
)
_WITHOUT = """
some any every no with under over out up down in fore back head hand work news land house home life time
man inter trans super sub counter micro multi tele photo auto bio geo infra intra para semi what when
where who how him her it them my your our to after birth week yester there here a al be through mean
"""
WITH: Final = frozenset(_WITH.split())
WITHOUT: Final = frozenset(_WITHOUT.split())


def is_parted(line: str) -> bool:
    """Whether a line ends within a word."""
    return LAST.search(line[-100:]) is not None or line.endswith(SOFT)


class Joining:
    """Joins lines of one document; how it writes a word elsewhere tells how a parted one is written."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._words: Counter[str] = Counter()
        parted = False
        for line in lines:
            if len(self._words) > MOST_WORDS:
                break
            whole = LAST.sub("", line)
            # Halves of parted words are not known as words by that.
            self._words.update(
                word.lower() for word in WORD.findall(FIRST.sub("", whole, count=1) if parted else whole)
            )
            parted = len(whole) < len(line)

    def join(self, before: str, after: str) -> str:
        """The two as one text: ``after`` follows on the next line."""
        if before.endswith(SOFT):
            return before.rstrip(SOFT) + after
        if before.endswith(TIED) and not before.endswith((" " + TIED, "\u00a0" + TIED)):
            return before + after
        parted, goes_on = LAST.search(before[-100:]), FIRST.match(after[:100])
        if not parted or not goes_on:
            return before + (
                after if before.endswith(tuple(HYPHENS)) and after[:1].isdigit() else f" {after}"
            )
        if before[-100:][: parted.start()].endswith(tuple(HYPHENS)):  # "--"
            return f"{before} {after}"
        return before[:-1] + ("-" if self._keeps(parted[1], goes_on[0]) else "") + after

    def _keeps(self, first: str, second: str) -> bool:
        """Whether the hyphen is one of the word, not of the line."""
        if first[-1].isdigit() or (second[0].isupper() and not first.isupper()):
            return True  # 91-year-old, Anglo-American
        small, rest = first.lower(), second.lower()
        if rest.partition("-")[0] in LINKS and "-" in rest:
            return True  # daughter-in-law
        with_hyphen, without = self._words[f"{small}-{rest}"], self._words[small + rest]
        if with_hyphen != without:
            return with_hyphen > without
        if small in NUMBERS or (
            rest in TIED_HALVES and len(small) >= SHORTEST_FIRST and small not in WITHOUT
        ):
            return True
        if small.rpartition("-")[2] in LINKS and "-" in small:
            return True
        if "-" in small:  # state-of-the-: what is tied once is tied again, but for a long word parted in it
            return self._is_word(rest)
        if small in WITHOUT or len(rest) < SHORTEST_HALF - 1:
            return False
        if small in WITH:
            return self._is_word(rest) or rest in TIED_HALVES or rest in ROLES or small in {"self", "vice"}
        return len(small) >= SHORTEST_HALF - 1 and self._is_word(small) and self._is_word(rest)

    def _is_word(self, word: str) -> bool:
        return self._words[word] > 0

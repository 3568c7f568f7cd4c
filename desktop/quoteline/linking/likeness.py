"""How alike two names look, to offer a person the likeliest first. No link rests on it."""

from __future__ import annotations

from quoteline.linking.folding import folded

ALIKE = 0.5  # likeness from which two words are taken for spellings of one
SHORT_FOR = 0.8  # likeness of a letter, or of an acronym, and what it may stand for
LITTLE = frozenset(
    (
        *("the", "of", "a", "an", "and", "de", "la", "van", "von", "al", "el", "bin", "jr", "sr"),
        *("mr", "mrs", "ms", "dr", "sir", "president", "minister", "prime", "senator", "secretary"),
        *("governor", "judge", "general", "chairman", "former"),
    )
)


class Look:
    """A name made ready to be compared with many: its words, each with its runs of three letters."""

    __slots__ = ("initials", "words")

    def __init__(self, name: str) -> None:
        every = folded(name).split()
        weighty = [word for word in every if word not in LITTLE] or every
        self.words = {word: frozenset(_threes(word)) for word in weighty}
        self.initials = "".join(word[0] for word in weighty)

    def likeness(self, other: Look) -> float:
        """The mean of how alike the words of the shorter name are to their nearest in the longer one."""
        if self._is_short_for(other) or other._is_short_for(self):
            return SHORT_FOR
        found = self._nearest_words(other)
        return sum(found) / len(found) if found else 0.0

    def is_like(self, other: Look) -> bool:
        """Whether every word of the shorter name has its like in the longer one."""
        return self.likeness(other) >= SHORT_FOR or min(self._nearest_words(other), default=0.0) >= ALIKE

    def _nearest_words(self, other: Look) -> list[float]:
        less, more = sorted((self.words, other.words), key=len)
        if all(len(word) == 1 for word in less):
            return []  # letters alone may stand for anybody
        return [
            1.0 if word in more else max(_word_likeness(word, threes, *each) for each in more.items())
            for word, threes in less.items()
            if more
        ]

    def _is_short_for(self, other: Look) -> bool:
        """An acronym: “WHO” for “World Health Organization”."""
        return len(self.words) == 1 and len(other.initials) > 1 and other.initials in self.words


def _threes(word: str) -> list[str]:
    return [f" {word} "[at : at + 3] for at in range(len(word))]


def _word_likeness(word: str, threes: frozenset[str], other: str, others: frozenset[str]) -> float:
    if len(word) == 1 or len(other) == 1:
        return SHORT_FOR if word[0] == other[0] else 0.0
    return 2 * len(threes & others) / (len(threes) + len(others))

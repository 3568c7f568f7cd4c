"""A vocabulary as uneven as that of news: a few hundred common words, then invented ones, by Zipf's law."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from random import Random

SIZE = 50_000  # words
FLATTENED, STEEPNESS = 2.7, 1.05  # of Zipf's law as Mandelbrot mended it

# The commonest first: what each is worth is told by its place.
_COMMON = """
the of and to in that is we for it on will be with are not have this as by has our they at from was but an
you there people who what their been were would more all must if can no when year which about work new time
should years make one now do how than other up so because them could over out into only those these get
country government need city some its many take very public world go children first last back good going
want know think long way school still health money most help every family war home plan state right both
under law part place life few next say see such even after before food day today tomorrow water never
always also security million percent market price prices budget tax taxes trade vote election party leader
report court police army border peace talks energy oil gas climate river farm harvest bridge road railway
hospital doctor nurse teacher student university museum theatre music team season match victory defeat
storm flood fire rescue factory worker wages strike union bank loan debt growth jobs company investment
technology research science data network housing rent building neighbourhood village region capital minister
president mayor council parliament committee agreement treaty sanctions ceasefire refugees aid
"""
COMMON = _COMMON.split()

_ONSETS = "b d f g h k l m n p r s t v w z b d g k l m n p r s t v br dr gr kl st tr sh"
_NUCLEI = "a a a e e e i i o o u ai ei ou ü é"
ONSETS, NUCLEI = _ONSETS.split(), _NUCLEI.split()
CODAS = (*[""] * 9, "l", "n", "r", "s", "t", "nd", "x")


class Vocabulary:
    """Words by how common they are; the word of rank 0 is the commonest."""

    def __init__(self, seed: int, size: int = SIZE) -> None:
        self.words = (COMMON + list(_invented(Random(f"{seed} words"), size)))[:size]
        self._weights = list(accumulate(map(_weight, range(size))))

    def share(self, word: str) -> float:
        """Of all words drawn, about so many are this one."""
        rank = self.words.index(word)
        return _weight(rank) / self._weights[-1]

    def drawn(self, random: Random, count: int) -> list[str]:
        """So many words."""
        return random.choices(self.words, cum_weights=self._weights, k=count)


def _weight(rank: int) -> float:
    return float((rank + FLATTENED) ** -STEEPNESS)


def _invented(random: Random, size: int) -> Iterator[str]:
    """Different words that nobody speaks; the first, which will be common, are short."""
    seen = set(COMMON)
    while len(seen) < size:
        syllables = 2 + (len(seen) > size // 20) + (random.random() < 0.25)
        word = "".join(syllable(random) for _ in range(syllables))
        if word not in seen:
            seen.add(word)
            yield word


def syllable(random: Random) -> str:
    """One syllable of an invented language."""
    return random.choice(ONSETS) + random.choice(NUCLEI) + random.choice(CODAS)

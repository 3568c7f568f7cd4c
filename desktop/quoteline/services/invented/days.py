"""When it all happens: a quiet base over twelve years, a rhythm of weeks, and bursts with their own words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate
from random import Random

from quoteline.domain import Speaker
from quoteline.services.invented.people import Crowd
from quoteline.services.invented.words import Vocabulary

FIRST, LAST = date(2014, 1, 1), date(2025, 12, 31)
DAYS = (LAST - FIRST).days + 1
IN_A_BURST = 0.45  # of all articles
ON_A_WEEKEND = 0.55  # of what is begun for a Saturday or Sunday; the rest comes on another day
TOPIC_WORDS, VOICES = 15, 12
ARTICLES_OF_A_BURST = 300  # about
TAGS = ("budget", "follow up", "interview", "flood", "elections", "to check", "good line", "court")


@dataclass(frozen=True, slots=True)
class Burst:
    """Something that everybody writes about for some days."""

    start: int  # days since FIRST
    fading: float  # days until about a third of the interest is left
    voices: Sequence[Speaker]
    topic: Sequence[str]
    tag: str


class Calendar:
    """Draws a day and, for one of some burst, the burst."""

    def __init__(self, seed: int, articles: int, crowd: Crowd, vocabulary: Vocabulary) -> None:
        random = Random(f"{seed} days")
        count = max(3, articles // ARTICLES_OF_A_BURST)
        self._bursts = [_burst(random, crowd, vocabulary) for _ in range(count)]
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(count)))

    def drawn(self, random: Random) -> tuple[date, Burst | None]:
        """A day of publication, with what everybody writes about."""
        for _ in range(20):
            burst, number = self._begun(random)
            day = FIRST + timedelta(days=number)
            if number < DAYS and (day.weekday() < 5 or random.random() < ON_A_WEEKEND):
                break
        return min(day, LAST), burst

    def _begun(self, random: Random) -> tuple[Burst | None, int]:
        if random.random() >= IN_A_BURST:
            return None, random.randrange(DAYS)
        burst = random.choices(self._bursts, cum_weights=self._weights)[0]
        return burst, burst.start + int(random.expovariate(1 / burst.fading))


def _burst(random: Random, crowd: Crowd, vocabulary: Vocabulary) -> Burst:
    return Burst(
        start=random.randrange(DAYS - 30),
        fading=random.choice((1.5, 3.0, 6.0, 14.0)),
        voices=[crowd.drawn(random) for _ in range(VOICES)],
        topic=random.sample(vocabulary.words[150:12_000], TOPIC_WORDS),
        tag=random.choice(TAGS),
    )

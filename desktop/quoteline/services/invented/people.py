"""Speakers and outlets that do not exist: a few are quoted all the time, most of them once or twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from random import Random

from quoteline.domain import Speaker, SpeakerKind
from quoteline.services.invented.words import syllable

OUTLETS = 40
SPEAKER_STEEPNESS, OUTLET_STEEPNESS = 1.02, 0.9

_GIVEN = """
Ada Agnes Aleksander Alma Amadou Amira Ana Anders Anton Asha Beatriz Bela Bruno Carmen Chidi Clara Daria
David Diego Edith Elif Elio Emil Esther Farid Felix Fiona Gita Greta Hana Hassan Helga Hugo Ida Ines Ingrid
Iris Ivan Jakob Jamal Joana Jonas Judit Kamal Karin Kofi Lara Leila Leo Lidia Linh Lucas Magda Malik Mara
Marek Marta Mei Milan Mina Mira Nadia Nils Noor Olga Omar Oskar Otto Pablo Paula Petra Pilar Rafael Rania
Rosa Ruben Samir Sara Selma Sofia Stefan Tamar Tariq Teresa Theo Tomas Ulla Vera Viktor Wanda Yara Yusuf
"""
_ENDINGS = "berg son ova ez wood field man ski ić ard elli ton aki ou dal ström"
BODIES = (
    "{place} City Council",
    "Ministry of Health of {place}",
    "{place} Central Bank",
    "{place} Workers' Union",
    "University of {place}",
    "{place} Electric",
    "Court of {place}",
    "Friends of {place}",
    "{place} Institute",
    "{place} Football Club",
)
GROUPS = ("{place} residents", "{place} officials", "Nurses of {place}", "{place} farmers")
ROLES = (
    "mayor of {place}",
    "minister of finance",
    "head of the {place} clinic",
    "spokesperson for the {place} council",
    "coach of {place}",
    "leader of the opposition",
    "president of {place}",
    "professor of history",
    "chief of police of {place}",
    "member of parliament",
    "chief executive of {place} Electric",
    "director of the {place} museum",
)
_PAPERS = """
Lantern Courier Observer Herald Tribune Messenger Dispatch Sentinel Record Ledger Beacon Chronicle Standard
Voice Examiner Bulletin
"""
GIVEN, ENDINGS, PAPERS = _GIVEN.split(), _ENDINGS.split(), _PAPERS.split()
NAMELESS = (
    "a spokesman",
    "a spokeswoman",
    "an official",
    "a resident",
    "two witnesses",
    "the company",
    "the ministry",
    "a neighbour",
    "a police officer",
    "several parents",
)


class Crowd:
    """All who may be quoted, and how often each is."""

    def __init__(self, seed: int, count: int) -> None:
        random = Random(f"{seed} people")
        self.speakers = tuple(_speakers(random, count))
        self.outlets = tuple(_outlets(random))
        self._weights = _zipf(count, SPEAKER_STEEPNESS)
        self._outlet_weights = _zipf(OUTLETS, OUTLET_STEEPNESS)

    def drawn(self, random: Random) -> Speaker:
        """Somebody, the well known far more often."""
        return random.choices(self.speakers, cum_weights=self._weights)[0]

    def outlet(self, random: Random) -> str:
        """An outlet, the large far more often."""
        return random.choices(self.outlets, cum_weights=self._outlet_weights)[0]


def _zipf(count: int, steepness: float) -> list[float]:
    return list(accumulate(1 / (rank + 1) ** steepness for rank in range(count)))


def place(random: Random) -> str:
    """A town or a country."""
    return (syllable(random) + syllable(random) + random.choice(("", "", "ia", "burg", "ford"))).title()


def _speakers(random: Random, count: int) -> Iterator[Speaker]:
    seen: set[str] = set()
    while len(seen) < count:
        who = _speaker(random)
        if who.name.casefold() not in seen:
            seen.add(who.name.casefold())
            yield who


def _speaker(random: Random) -> Speaker:
    drawn = random.random()
    if drawn < 0.16:
        return Speaker(random.choice(BODIES).format(place=place(random)), SpeakerKind.ORGANISATION)
    if drawn < 0.20:
        return Speaker(random.choice(GROUPS).format(place=place(random)), SpeakerKind.GROUP)
    surname = (syllable(random) + random.choice(("", syllable(random))) + random.choice(ENDINGS)).title()
    role = random.choice(ROLES).format(place=place(random)) if random.random() < 0.6 else None
    return Speaker(f"{random.choice(GIVEN)} {surname}", SpeakerKind.PERSON, (surname,), role)


def _outlets(random: Random) -> Sequence[str]:
    found: dict[str, None] = {}
    while len(found) < OUTLETS:
        found[f"{place(random)} {random.choice(PAPERS)}"] = None
    return tuple(found)

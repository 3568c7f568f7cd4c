"""Compares the given names of two names with one surname: the same, a variant, or two people."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from quoteline.linking.folding import sound
from quoteline.linking.lists import Lists
from quoteline.linking.person_names import PersonName


class Likeness(IntEnum):
    """How well two names go together; the higher the better."""

    CONFLICT = 0
    INITIAL = 1  # J. Brandt, Jon Brandt
    MIDDLE = 2  # goes by the middle name
    SLIP = 3  # one letter is another: Kirsten, Kristen
    NICKNAME = 4
    SPELLING = 5
    SAME = 6


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two full names compare; ``why`` says what is the same, ``doubt`` what stands in the way."""

    likeness: Likeness
    why: str = ""
    doubt: str = ""


CONFLICT = Comparison(Likeness.CONFLICT)


def compare_full(a: PersonName, b: PersonName, lists: Lists) -> Comparison:
    """Compare two full names whose surnames are the same or sound the same."""
    if a.suffix and b.suffix and a.suffix != b.suffix and {a.suffix, b.suffix} & GENERATIONS:
        return CONFLICT
    if a.sex and b.sex and a.sex != b.sex:
        return CONFLICT
    if two_word_surname(a, b, lists):
        return Comparison(Likeness.SPELLING, "a surname of two words")
    likeness = _first(a, b, lists)
    if likeness is Likeness.CONFLICT or (likeness > Likeness.MIDDLE and not _middles_agree(a, b)):
        return CONFLICT
    doubt = "Jr. or Sr. with one of them only" if generation(a) != generation(b) else ""
    return Comparison(likeness, WHY[likeness], doubt)


SHORTEST_SLIP = 5
GENERATIONS = frozenset({"jr", "sr", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii"})
WHY = {
    Likeness.SAME: "same given name and surname",
    Likeness.SPELLING: "the same name in another spelling",
    Likeness.NICKNAME: "a short form of the given name",
    Likeness.SLIP: "the given names differ by a letter",
    Likeness.MIDDLE: "one goes by the middle name",
    Likeness.INITIAL: "the initial fits",
}


def generation(name: PersonName) -> str:
    """Jr., Sr., III; empty for other suffixes."""
    return name.suffix if name.suffix in GENERATIONS else ""


def two_word_surname(a: PersonName, b: PersonName, lists: Lists) -> bool:
    """Whether one is the surname of two words of the other: Wasserman Schultz, Debbie Wasserman Schultz."""
    short, long = (a, b) if len(a.given) < len(b.given) else (b, a)
    alone = len(short.given) == 1 and short.given[0] not in lists.given and len(short.given[0]) > 1
    return alone and len(long.given) > 1 and long.given[-1] == short.given[0]


def _first(a: PersonName, b: PersonName, lists: Lists) -> Likeness:
    if not a.given or not b.given:
        return Likeness.SAME if a.regnal and b.regnal and not (a.given or b.given) else Likeness.CONFLICT
    one, other = a.given[0], b.given[0]
    if one == other or "".join(a.given) == "".join(b.given):
        return Likeness.SAME if len(one) > 1 or a.given == b.given else Likeness.INITIAL
    if len(one) == 1 or len(other) == 1:
        return _initial(a, b)
    if lists.spelt.get(one, one) == lists.spelt.get(other, other) or _sounds_alike(one, other):
        return Likeness.SPELLING
    if nicknamed(one, other, lists) or a.nick == other or b.nick == one:
        return Likeness.NICKNAME
    if other in a.given[1:] or one in b.given[1:]:
        return Likeness.MIDDLE
    if slipped(one, other):
        return Likeness.SLIP
    return Likeness.CONFLICT


def _sounds_alike(one: str, other: str) -> bool:
    return len(one) > 3 and len(other) > 3 and sound(one) == sound(other)


def slipped(one: str, other: str) -> bool:
    """Whether two names of the same letters but one, or with two letters that changed places."""
    if len(one) != len(other):
        short, long = sorted((one, other), key=len)
        cuts = (long[:place] + long[place + 1 :] for place in range(len(long)))
        return len(short) >= SHORTEST_SLIP - 1 and len(long) - len(short) == 1 and short in cuts
    unlike = [place for place, (x, y) in enumerate(zip(one, other, strict=True)) if x != y]
    if len(one) < SHORTEST_SLIP - 1 or not 1 <= len(unlike) <= 2:
        return False
    first, last = unlike[0], unlike[-1]
    return len(unlike) == 1 or (last == first + 1 and one[first] == other[last] and one[last] == other[first])


def _initial(a: PersonName, b: PersonName) -> Likeness:
    """J. and Jon, J. D. and James David; "J. Robert" and "Robert"."""
    short, long = (a, b) if len(a.given[0]) == 1 else (b, a)
    if long.given[0] in short.given[1:]:
        return Likeness.MIDDLE
    fits = all(x[0] == y[0] for x, y in zip(short.given, long.given, strict=False))
    return Likeness.INITIAL if fits else Likeness.CONFLICT


def nicknamed(one: str, other: str, lists: Lists) -> bool:
    """Whether one given name is a short form of the other, or both are of the same."""
    formal, informal = lists.nicknames.get(one, frozenset()), lists.nicknames.get(other, frozenset())
    return bool(formal & informal) and (one in informal or other in formal or len(formal & informal) == 1)


def _middles_agree(a: PersonName, b: PersonName) -> bool:
    """Middle names and initials of both must agree from the first on: George W. and George H. W. do not."""
    for one, other in zip(a.given[1:], b.given[1:], strict=False):
        if (
            one != other
            and not (one[0] == other[0] and 1 in (len(one), len(other)))
            and sound(one) != sound(other)
        ):
            return False
    return True

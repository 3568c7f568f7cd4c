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
    NICKNAME = 3
    SPELLING = 4
    SAME = 5


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
    likeness = _first(a, b, lists)
    if likeness is Likeness.CONFLICT or (likeness > Likeness.MIDDLE and not _middles_agree(a, b)):
        return CONFLICT
    doubt = "Jr. or Sr. with one of them only" if generation(a) != generation(b) else ""
    return Comparison(likeness, WHY[likeness], doubt)


GENERATIONS = frozenset({"jr", "sr", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii"})
WHY = {
    Likeness.SAME: "same given name and surname",
    Likeness.SPELLING: "the same name in another spelling",
    Likeness.NICKNAME: "a short form of the given name",
    Likeness.MIDDLE: "one goes by the middle name",
    Likeness.INITIAL: "the initial fits",
}


def generation(name: PersonName) -> str:
    """Jr., Sr., III; empty for other suffixes."""
    return name.suffix if name.suffix in GENERATIONS else ""


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
    return Likeness.CONFLICT


def _sounds_alike(one: str, other: str) -> bool:
    return len(one) > 3 and len(other) > 3 and sound(one) == sound(other)


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

"""What becomes of a kept quotation when its article is read again: what a person set is laid over the new."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from quoteline.domain import Basis
from quoteline.storage.placing import Standing, place
from quoteline.wording import logged

Columns = Mapping[str, Any]

NOT_A_QUOTATION, NO_LONGER_FOUND = 1, 4  # in ``rejected``: by a person, by a newer extraction
PERSON = "person"  # in ``found_by``: a person added it

# What belongs to each aspect that a person may set: ``by_hand`` names aspects.
OF_ASPECT: dict[str, tuple[str, ...]] = {
    "speaker": ("speaker_id", "description", "description_words", "speaker_kind", "role"),
    "content": ("content", "words"),
    "kind": ("kind",),
    "said": (
        *("said_first", "said_last", "said_precision", "said_basis"),
        *("said_evidence", "said_rule", "said_confidence"),
    ),
}
# What a reader sees of a quotation; where nothing else differs it is the same one, with newer papers.
_SEEN = """
    speaker_id description role content words kind said_first said_last said_precision remark relayed_by
    relayed_how rejected unplaced
"""
SEEN = frozenset(_SEEN.split())


class Fate(StrEnum):
    """What becomes of a quotation that a newer extraction does not find."""

    STAYS = "stays"  # a person said that it is none, or it is gone already: nothing changes
    KEPT = "kept"  # a person vouches for it
    UNPLACED = "unplaced"  # a person had to do with it: kept, shown, and to be looked at
    GONE = "gone"  # nobody had


def held(old: Columns) -> frozenset[str]:
    """The aspects of a quotation that no extraction may change. Who confirmed it vouched for all of them."""
    if old["confirmed"]:
        return frozenset(OF_ASPECT)
    dated = {"said"} if old["said_basis"] == Basis.PERSON else set()
    return frozenset({*old["by_hand"].split(), *dated} & set(OF_ASPECT))


def reasons(old: Columns) -> tuple[str, ...]:
    """What a person did with a quotation, a few words each; none: nobody had to do with it."""
    set_by_hand = [each for each in (*OF_ASPECT, "rejected") if each in old["by_hand"].split()]
    if old["said_basis"] == Basis.PERSON and "said" not in set_by_hand:
        set_by_hand.append("said")
    done: list[str] = [_WORDS[each]() for each in set_by_hand]
    done += [_ADDED()] if old["found_by"] == PERSON else []
    done += [words() for column, words in _MARKS.items() if old[column]]
    return tuple(done) or ((_CORRECTED(),) if old["corrected"] else ())


_WORDS = {
    "speaker": logged("speaker set by hand"),
    "content": logged("words set by hand"),
    "kind": logged("kind set by hand"),
    "said": logged("day set by hand"),
    "rejected": logged("rejection set by hand"),
}
_ADDED, _CORRECTED = logged("added by hand"), logged("corrected")
_MARKS = {
    "starred": logged("starred"),
    "tags": logged("tagged"),
    "note": logged("with a note"),
    "confirmed": logged("confirmed"),
}


def laid_over(old: Columns, new: Columns) -> dict[str, Any]:
    """The columns that change when a newer extraction finds a quotation again, as ``new``."""
    kept = {column for aspect in held(old) for column in OF_ASPECT[aspect]}
    if old["found_by"] == PERSON:
        kept |= {"found_by", "confidence"}
    wanted = {column: value for column, value in new.items() if column not in kept}
    wanted |= {"rejected": old["rejected"] & ~NO_LONGER_FOUND, "unplaced": 0}
    return differing(old, wanted)


def fate(old: Columns, text: str) -> Fate:
    """What becomes of a quotation that is not found in ``text`` any more."""
    if old["rejected"] & NOT_A_QUOTATION:
        return Fate.STAYS
    if not reasons(old):
        return Fate.STAYS if old["rejected"] & NO_LONGER_FOUND else Fate.GONE
    vouched = old["found_by"] == PERSON or old["confirmed"]
    stands = place(text, old["spans"], old["words"]).standing is Standing.EXACT
    return Fate.KEPT if vouched and stands else Fate.UNPLACED


def left_over(old: Columns, text: str) -> dict[str, Any]:
    """The columns that change when a newer extraction does not find a quotation."""
    match fate(old, text):
        case Fate.GONE:
            return {"rejected": old["rejected"] | NO_LONGER_FOUND}
        case Fate.UNPLACED:
            return differing(old, {"rejected": old["rejected"] & ~NO_LONGER_FOUND, "unplaced": 1})
        case Fate.KEPT:
            return differing(old, {"rejected": old["rejected"] & ~NO_LONGER_FOUND})
    return {}


def differing(old: Columns, wanted: Columns) -> dict[str, Any]:
    """Those of the wanted columns that are not so already; of no row at all, all of them."""
    return {column: value for column, value in wanted.items() if not old or old[column] != value}

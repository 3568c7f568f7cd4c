"""What each typed word may have been meant as, by the words and the names of a library."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING

from quoteline.domain import Condition, Phrase, Word
from quoteline.search.fields import STEM
from quoteline.search.slips import cost, with_other_keys
from quoteline.services import known_names, searching
from quoteline.services.library import Library
from quoteline.services.searching import Target, Wanted
from quoteline.services.typed_words import TypedWord
from quoteline.wording import say

if TYPE_CHECKING:
    from quoteline.search.spelling import Neighbour, Spellings

APART = ((3, 0), (5, 1), (9, 2), (99, 3))  # of words shorter than this so many letters may be wrong
RARE = 3  # texts: a word that so few have may be a slip that was printed
MUCH_OFTENER = 40  # times as many texts: the word that it may be a slip of
MOST = 5  # words that one may have been meant as
LEAST, SHARE = 1.2, 0.3  # what slips may cost: in short words, and for each letter of longer ones
SLIP, RARITY = 2.6, 0.31  # how much a slip counts against how frequent a word is
OTHER_KEYS = 1.0  # what it costs to have typed a word on the keyboard of another script
TWO_OR_ONE = 2.2  # what it costs to write one word as two, or two as one
CUTS = 3  # ways to part a word that are looked up
LONGEST = 24  # letters of a word that is parted
AS_SPEAKER = 4.0  # what it costs to look for a speaker instead of a word
OFTEN_WORD = 1.5  # the more where quotations have the word as well
UNKNOWN_LEFT = 12.0  # what it costs to leave a word as it is that the library does not have
RARE_LEFT = 1.0  # the same for one that next to no quotation has
OF_NAMES = {"speaker", "outlet", "tag"}
OF_TEXTS = {"article", "title"}


@dataclass(frozen=True, slots=True)
class Change:
    """Other words for a stretch of the query; ``joins``: how many words beyond the first it replaces."""

    start: int
    end: int
    text: str
    cost: float
    why: str
    joins: int = 0


class Slips:
    """Looks up what the words of one query may have been meant as."""

    def __init__(self, library: Library, wanted: Wanted, where: Target, found_now: int) -> None:
        self._library = library
        self._forms = wanted.forms
        self._where = where
        self._nothing_found = not found_now
        self._total = searching.current_size(library, where)

    def of(self, word: TypedWord, following: TypedWord | None) -> tuple[float, list[Change]]:
        """What it costs to leave a word as it is, and what it may have been meant as."""
        if word.field not in {*OF_NAMES, *OF_TEXTS, STEM, ""} or word.is_pattern:
            return 0.0, []
        often = self._often(word, word.word)
        changes = list(self._together(word, following, often)) if following else []
        if often <= RARE:
            changes += self._spelled(word, often)
            changes += self._on_other_keys(word, often)
            changes += self._parted(word, often)
        if not word.field and word.bare and (not often or self._nothing_found):
            changes += self._as_speaker(word, following, often)
        changes.sort(key=lambda each: each.cost)
        return (UNKNOWN_LEFT if not often else RARE_LEFT if often <= RARE else 0.0), changes[:MOST]

    # --- how frequent words are ---

    def _often(self, typed: TypedWord, word: str) -> int:
        """How many texts have a word, or how many quotations are of a name with it."""
        if typed.field in OF_NAMES:
            return self._names(typed.field).often(word)
        query = f"stem:{word}" if typed.field == STEM else word
        asked = typed.bare and typed.field not in OF_TEXTS
        return self._found(searching.read_query(query, self._forms).condition if asked else Word(word), typed)

    def _found(self, condition: Condition, typed: TypedWord) -> int:
        where: Target = "articles" if typed.field in OF_TEXTS else self._where
        return len(searching.found_by_words(self._library, condition, where))

    def _near(self, typed: TypedWord) -> list[Neighbour]:
        if not (apart := may_be_wrong(typed.word)):
            return []
        if typed.field in OF_NAMES:
            return self._names(typed.field).near(typed.word, apart)
        where: Target = "articles" if typed.field in OF_TEXTS else self._where
        return searching.words_near(self._library, typed.word, where, apart)

    def _names(self, field: str) -> Spellings:
        return known_names.spellings(self._library, field)

    def _rarity(self, often: int) -> float:
        return RARITY * log(max(self._total, often, 2) / often)

    # --- what may have been meant ---

    def _spelled(self, typed: TypedWord, often: int) -> Iterator[Change]:
        for near in self._near(typed):
            slips = cost(typed.word, near.word)
            if slips and likely(slips, typed.word) and near.documents > often * MUCH_OFTENER:
                price = SLIP * slips + self._rarity(near.documents)
                text = cased(near.word, typed.typed)
                why = say("“{word}” instead of “{typed}”", word=text, typed=typed.typed)
                yield Change(typed.start, typed.end, text, price, why)

    def _on_other_keys(self, typed: TypedWord, often: int) -> Iterator[Change]:
        """This word as the keyboard of another script would have written it."""
        word = with_other_keys(typed.typed)
        if word and (count := self._often(typed, word)) > often * MUCH_OFTENER:
            why = say("“{word}” instead of “{typed}”", word=word, typed=typed.typed)
            yield Change(typed.start, typed.end, word, OTHER_KEYS + self._rarity(count), why)

    def _together(self, typed: TypedWord, following: TypedWord, often: int) -> Iterator[Change]:
        """This word and the one behind it written as one."""
        if not following.joined or not (self._nothing_found or often <= RARE):
            return
        if count := self._often(typed, typed.word + following.word):
            text = typed.typed + following.typed
            price = TWO_OR_ONE + self._rarity(count)
            why = say("“{word}” as one word", word=text)
            yield Change(typed.start, following.end, text, price, why, joins=1)

    def _parted(self, typed: TypedWord, often: int) -> Iterator[Change]:
        """This word written as two."""
        if typed.field in OF_NAMES:
            return
        for first, second in self._cuts(typed):
            count = self._found(Phrase((first, second)), typed)
            if count > often * MUCH_OFTENER / 4:
                text = f"{typed.typed[: len(first)]} {typed.typed[len(first) :]}"
                why = say("“{words}” as two words", words=text)
                text = f'"{text}"' if typed.bare else text
                yield Change(typed.start, typed.end, text, TWO_OR_ONE + self._rarity(count), why)

    def _cuts(self, typed: TypedWord) -> list[tuple[str, str]]:
        """The likeliest ways to part a word in two that the library has, the rarer of them counted."""
        word = typed.word
        if len(word) != len(typed.typed):
            return []
        cuts = [(word[:at], word[at:]) for at in range(1, len(word))]
        cuts = [cut for cut in cuts if all(len(part) > 1 or part in ("a", "i") for part in cut)]
        known = [(min(self._found(Word(part), typed) for part in cut), cut) for cut in cuts[:LONGEST]]
        return [cut for rarer, cut in sorted(known, reverse=True)[:CUTS] if rarer]

    def _as_speaker(self, typed: TypedWord, following: TypedWord | None, often: int) -> Iterator[Change]:
        """Who types a name may mean what that person said."""
        names = self._names("person")
        if count := names.often(typed.word):
            price = AS_SPEAKER + (OFTEN_WORD if often else 0) + self._rarity(count)
            if following and following.joined and following.bare and names.often(following.word):
                name = f"{typed.typed} {following.typed}"
                why = say("what {name} said", name=name)
                yield Change(typed.start, following.end, f'speaker:"{name}"', price, why, joins=1)
            why = say("what {name} said", name=typed.typed)
            yield Change(typed.start, typed.end, f"speaker:{typed.typed}", price, why)
        elif not often and may_be_wrong(typed.word):
            for near in names.near(typed.word, min(may_be_wrong(typed.word), 2)):
                slips = cost(typed.word, near.word)
                if not likely(slips, typed.word):
                    continue
                price = AS_SPEAKER + SLIP * slips + self._rarity(near.documents)
                name = cased(near.word, typed.typed)
                why = say("what {name} said", name=name)
                yield Change(typed.start, typed.end, f"speaker:{name}", price, why)


def may_be_wrong(word: str) -> int:
    """How many letters of a word of this length are taken for slips."""
    return next(apart for length, apart in APART if len(word) < length or length == 99)


def likely(slips: float, word: str) -> bool:
    """Whether slips of this cost leave enough of a word for it to be known again."""
    return slips <= max(LEAST, SHARE * len(word))


def cased(word: str, typed: str) -> str:
    """A folded word with capitals as they were typed."""
    if len(typed) > 1 and typed.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if typed[:1].isupper() else word

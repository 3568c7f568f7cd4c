"""The words of time of one language, each with its class and what it stands for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.temporal.classes import CLASSES, DIGITS, MARK, OTHER, UNSURE
from quoteline.extraction.temporal.scanning import TOKEN
from quoteline.extraction.temporal.tense import TenseWords, compile_tense_words

Phrase = tuple[tuple[str, ...], str, str]  # words in lower case, their class, what they stand for

# The class of each word list whose lines are all of one class.
LISTS = {
    "weekdays": "weekday",
    "months": "month",
    "numerals": "numeral",
    "ordinals": "ordinal",
    "seasons": "season",
    "parts_of_day": "part",
    "times_of_day": "point",
    "named_days": "named_day",
    "vague_times": "vague",
    "repeated_times": "repeated",
    "holidays": "holiday",
    "eras": "era",
    "decade_names": "tens",
}
NUMBERED = ("weekdays", "months")  # the line's number is what its words stand for
MODIFIERS = {
    "EARLY": "edge",
    "MID": "edge",
    "LATE": "edge",
    "START": "brink",
    "MIDDLE": "brink",
    "END": "brink",
}
KEYED = ("time_units", "time_relations", "time_particles")  # each key is a class of its own
LONGEST_UNSURE = 5  # letters of a month or weekday that may be another word or a short form
MARKS = {
    ",": "comma",
    "'s": "possessive",
    "’s": "possessive",
    "$": "money",
    "£": "money",
    "€": "money",
    "%": "percent",
    "'": "quote",
    "’": "quote",
    "‘": "quote",
}


class Classes(dict[str, str]):
    """The class of each lower-cased word; what is not listed is a number or of no class."""

    def __missing__(self, low: str) -> str:
        return DIGITS if low[0] in "0123456789" else OTHER


@dataclass(frozen=True)
class TimeWords:
    """What the tagger knows of one language.

    ``classes`` gives the class of a word by itself; ``own`` that of a word which begins a phrase or is a
    name (``names``) with another sense; ``short`` are the short forms of names. ``keys`` tells what a word
    stands for. ``phrases`` are the expressions of more than one word, by their first word, longest first.
    ``neighbours`` are words beside an expression that tell what it is, by what they tell.
    """

    classes: Mapping[str, str]
    own: Mapping[str, str]
    names: frozenset[str]
    short: frozenset[str]
    keys: Mapping[str, str]
    phrases: Mapping[str, tuple[Phrase, ...]]
    neighbours: Mapping[str, frozenset[str]]
    tense: TenseWords


def compile_time_words(lexicon: Lexicon) -> TimeWords:
    """The words of time of a lexicon, made once for it; KeyError where one of its lists is missing."""
    return lexicon.made(_compile)


def _compile(lexicon: Lexicon) -> TimeWords:
    own: dict[str, str] = {}
    keys: dict[str, str] = {}
    phrases: dict[str, list[Phrase]] = {}
    for words, name, key in _all_words(lexicon):
        if len(words) > 1:
            phrases.setdefault(words[0], []).append((words, CLASSES[name], key))
        else:
            own[words[0]], keys[words[0]] = CLASSES[name], key
    names = frozenset(word for word, sign in own.items() if _may_be_another(word, sign))
    marks = {mark: CLASSES[name] for mark, name in MARKS.items()} | dict.fromkeys("-–—―", MARK)
    return TimeWords(
        classes=Classes(own | marks | dict.fromkeys([*names, *phrases], UNSURE)),
        own=own,
        names=names,
        short=_short_forms(lexicon),
        keys=keys,
        phrases={first: tuple(sorted(some, key=_longest_first)) for first, some in phrases.items()},
        neighbours=_neighbours(lexicon),
        tense=compile_tense_words(lexicon),
    )


def _longest_first(phrase: Phrase) -> int:
    return -len(phrase[0])


def _short_forms(lexicon: Lexicon) -> frozenset[str]:
    """The short forms of months and weekdays, without their point."""
    lines = (line.partition(":")[2] for name in NUMBERED for line in lexicon.list(name))
    return frozenset(form.strip().rstrip(".").lower() for line in lines for form in line.split(","))


def _neighbours(lexicon: Lexicon) -> dict[str, frozenset[str]]:
    lines = (line.partition(": ") for line in lexicon.list("time_neighbours"))
    return {name: frozenset(word.strip() for word in words.split(",")) for name, _, words in lines}


def _may_be_another(word: str, sign: str) -> bool:
    if sign == CLASSES["weekday"]:
        return len(word) <= LONGEST_UNSURE
    return sign == CLASSES["month"] and len(word) <= LONGEST_UNSURE + 1


def _all_words(lexicon: Lexicon) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """Every entry of the lists of time: its words, the name of its class, and what it stands for."""
    for name in (*LISTS, *KEYED, "time_modifiers"):
        for number, line in enumerate(lexicon.list(name), start=1):
            key, _, forms = line.partition(": ") if ": " in line else line.partition(":\0")
            key = key.rstrip(":")
            listed = [form.strip() for form in forms.split(",") if form.strip()]
            if name in NUMBERED:
                listed, key = [key, *(form.rstrip(".") for form in listed)], str(number)
                listed += [f"{listed[0]}s"] if name == "weekdays" else []
            for form in listed:
                for spelling in {form, form.replace("'", "’")}:
                    yield tuple(TOKEN.findall(spelling.lower())), _class_name(name, key), key


def _class_name(name: str, key: str) -> str:
    if name == "time_modifiers":
        return MODIFIERS.get(key, "approx")
    if name == "numerals" and len(key) > 2:
        return "scale"
    if name == "time_units" and key == "month":
        return "month_unit"
    return LISTS.get(name, key)

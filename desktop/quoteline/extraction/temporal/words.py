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
    name (``names``) with another sense. ``keys`` tells what a word stands for. ``phrases`` are the
    expressions of more than one word, by their first word, longest first.
    """

    classes: Mapping[str, str]
    own: Mapping[str, str]
    names: frozenset[str]
    keys: Mapping[str, str]
    phrases: Mapping[str, tuple[Phrase, ...]]
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
    unsure = dict.fromkeys([*names, *phrases], UNSURE)
    marks = {mark: CLASSES[name] for mark, name in MARKS.items()} | dict.fromkeys("-–—―", MARK)
    ordered = {first: tuple(sorted(some, key=lambda one: -len(one[0]))) for first, some in phrases.items()}
    return TimeWords(Classes(own | marks | unsure), own, names, keys, ordered, compile_tense_words(lexicon))


def _may_be_another(word: str, sign: str) -> bool:
    return sign in (CLASSES["weekday"], CLASSES["month"]) and len(word) <= LONGEST_UNSURE


def _all_words(lexicon: Lexicon) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """Every entry of the lists of time: its words, the name of its class, and what it stands for."""
    for name in (*LISTS, *KEYED, "time_modifiers"):
        for number, line in enumerate(lexicon.list(name), start=1):
            key, _, forms = line.partition(": ") if ": " in line else line.partition(":\0")
            key = key.rstrip(":")
            listed = [form.strip() for form in forms.split(",") if form.strip()]
            if name in NUMBERED:
                listed, key = [key, *(form.rstrip(".") for form in listed)], str(number)
            for form in listed:
                for spelling in {form, form.replace("'", "’")}:
                    yield tuple(TOKEN.findall(spelling.lower())), _class_name(name, key), key


def _class_name(name: str, key: str) -> str:
    if name == "time_modifiers":
        return MODIFIERS.get(key, "approx")
    if name == "time_units" and key == "month":
        return "month_unit"
    return LISTS.get(name, key)

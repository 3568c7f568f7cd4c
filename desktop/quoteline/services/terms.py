"""The terms of a statement: its words and its pairs of words, but for those of grammar.

A term is known by its folded words, so that “Cease-fire” and “cease-fire” are one; how it is printed is
counted beside. A statement has a term or has it not, however often the words come in it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache

from quoteline.search.folding import words
from quoteline.services.extracting import lexicon

LONGEST = 40  # letters of a word; what is longer is no word that anyone would look for
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_ENDINGS = ("'s", "’s")
_JOINTS = frozenset(" -‐‑\u00a0")  # what may stand between the two words of a pair
_STOPS = frozenset('.?!…:“"')  # behind these a capital letter tells nothing


@dataclass(slots=True)
class Counted:
    """In how many statements each term is, and as what it is printed."""

    statements: int = 0
    terms: Counter[str] = field(default_factory=Counter)
    printed: dict[str, Counter[str]] = field(default_factory=dict)

    def as_printed(self, term: str) -> str:
        """The form that is printed most often within a sentence; without one the folded words."""
        forms = self.printed.get(term)
        return forms.most_common(1)[0][0] if forms else term


def count(statements: Iterable[str], without: Collection[str] = ()) -> Counted:
    """The terms of some statements; ``without``: folded words that make no term, nor any pair."""
    found = Counted()
    add(found, statements, without)
    return found


def add(
    found: Counted, statements: Iterable[str], without: Collection[str] = (), *, forms: bool = True
) -> None:
    """Count the terms of more statements. Linear in the length of the texts.

    ``forms``: whether to remember how they are printed.
    """
    for text in statements:
        found.statements += 1
        here: dict[str, str] = {}
        for term, form in _terms(text):
            if not here.get(term):
                here[term] = form
        if without:
            here = {term: form for term, form in here.items() if is_free(term, without)}
        found.terms.update(here.keys())
        if forms:
            for term, form in here.items():
                if form:
                    found.printed.setdefault(term, Counter())[form] += 1


def is_free(term: str, without: Collection[str]) -> bool:
    """Whether none of these words is in a term."""
    return not any(word in without for word in term.split(" "))


def _terms(text: str) -> Iterator[tuple[str, str]]:
    """Each word and each pair of words with the form that tells how it is printed, "" where none does."""
    grammar = _grammar()
    before, printed, end = "", "", -2
    for match in _WORD.finditer(text):
        start, form = match.start(), match.group()
        word = form.lower() if form.isascii() else " ".join(words(form))
        if word.endswith(_ENDINGS):
            word, form = word[:-2], form[:-2]
        elif form[-2:] in _ENDINGS:  # folding has made the ending a word of its own
            word, form = word.removesuffix(" s"), form[:-2]
        if not 1 < len(word) <= LONGEST or word in grammar or " " in word or not word[0].isalpha():
            before, end = "", -2
            continue
        told = "" if _opens(text, start) and not form.isupper() else form
        yield word, told
        if before and start == end + 1 and text[end] in _JOINTS:
            yield f"{before} {word}", f"{printed}{text[end]}{form}" if printed and told else ""
        before, printed, end = word, told, match.end() if match.end() - start == len(form) else -2


def _opens(text: str, start: int) -> bool:
    """Whether a word opens a sentence, where it has a capital letter whatever it is."""
    before = text[max(0, start - 3) : start].rstrip()
    return not before or before[-1] in _STOPS


@cache
def _grammar() -> frozenset[str]:
    """Words that every speaker needs, with what they are contracted to, numbers, days and months."""
    names = ("grammar_words", "numerals", "weekdays", "months")
    listed = {word for name in names for entry in lexicon().list(name) for word in words(entry)}
    return frozenset(listed | {"let", "ll", "re", "ve"})

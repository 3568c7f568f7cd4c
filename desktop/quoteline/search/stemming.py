"""Words in all their forms: which folded words share a stem, by Snowball's algorithms.

The words of an index are without the accents by which the algorithms know endings: *négocié* is kept as
*negocie*. So a word is stemmed as it is, and with each of its endings as it may be written with accents; two
words are forms of one if any of their stems are the same. Stems of one or two letters are left out: they
would join words that have nothing to do with each other.
"""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from itertools import product
from typing import Any

from quoteline.search.folding import fold

# The languages that words can be looked for in all forms in, by ISO 639-1, and what Snowball calls them.
# There is no stemmer for Ukrainian. Dutch is Porter's, which only cuts endings.
ALGORITHMS = {
    "en": "english",
    "de": "german",
    "fr": "french",
    "es": "spanish",
    "it": "italian",
    "pt": "portuguese",
    "nl": "dutch_porter",
    "ru": "russian",
    "sv": "swedish",
    "da": "danish",
    "no": "norwegian",
    "pl": "polish",
}
LANGUAGES = tuple(ALGORITHMS)

SHORTEST = 3  # letters of a stem, and of a word that has one
KNOWN = 200_000  # words of which the stems are remembered, in one language

# A stem is the beginning of its words, but for its last letters: what stands in the words for them.
ENDS: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "en": (("i", ("y",)), ("e", ("ing", "ed")), ("l", ("il",)), ("ie", ("y",)), ("y", ("ie",))),
    "fr": (("i", ("y",)), ("t", ("c",)), ("l", ("u", "il")), ("nt", ("mm",)), ("x", ("s",)), ("qu", ("c",))),
    "es": (("t", ("c",)),),
    "it": (("t", ("z",)),),
    "pt": (("t", ("c",)),),
    "nl": (("id", ("d",)),),
}
UMLAUTS = "aou"  # German words are stemmed as if ä were written for ae
MOST_UMLAUTS = 5  # of which a beginning is looked for in both spellings

Beginning = Callable[[str], Iterable[str]]


def forms(word: str, languages: Iterable[str], beginning: Beginning) -> list[str]:
    """The words, sorted, that are forms of a folded word in any of the languages; of others none are known.

    ``beginning`` gives all words there are that begin with some letters. The word itself is one of its forms
    where it is among them.
    """
    found = {each for each in beginning(word) if each == word}
    if len(word) >= SHORTEST:
        for language in dict.fromkeys(languages):
            if language in ALGORITHMS:
                found.update(stemmer(language).forms(word, beginning))
    return sorted(found)


class Stemmer:
    """The stems of folded words in one language; can be used by several threads."""

    def __init__(self, language: str) -> None:
        name = ALGORITHMS[language]
        module = import_module(f"snowballstemmer.{name}_stemmer")
        algorithm = getattr(module, f"{name.title().replace('_', '')}Stemmer")
        self._language = language
        self._stem = algorithm()
        self._lock = threading.Lock()  # an algorithm works in its own fields
        self._accented = _accented_endings(algorithm)
        self._longest = max(map(len, self._accented), default=0)
        self._known: dict[str, frozenset[str]] = {}

    def stems(self, word: str) -> frozenset[str]:
        """All that may be the stem of a folded word, folded as well."""
        found = self._known.get(word)
        if found is None:
            with self._lock:
                made = {_joined(self._stem.stemWord(each)) for each in self._spellings(word)}
                found = frozenset(each for each in made if len(each) >= SHORTEST) or frozenset({word})
                if len(self._known) >= KNOWN:
                    self._known.clear()
                self._known[word] = found
        return found

    def forms(self, word: str, beginning: Beginning) -> Iterator[str]:
        """The words that share a stem with this one."""
        wanted = self.stems(word)
        beginnings = {each for stem in wanted for each in self.beginnings(stem)}
        for each in _shortest(beginnings):
            for other in beginning(each):
                if len(other) >= SHORTEST and not wanted.isdisjoint(self.stems(other)):
                    yield other

    def beginnings(self, stem: str) -> Iterator[str]:
        """Letters of which any word with this stem begins with some."""
        if self._language == "de":
            yield from _with_umlauts(stem)
            return
        yield stem
        for end, origins in ENDS.get(self._language, ()):
            if stem.endswith(end):
                yield from (stem[: -len(end)] + origin for origin in origins)
        if self._language == "nl" and stem[-2:-1] and stem[-2] in "aeou":
            yield stem[:-1] + stem[-2:]  # straat, straten: strat

    def _spellings(self, word: str) -> Iterator[str]:
        yield word
        for length in range(1, min(self._longest, len(word) - 1) + 1):
            for ending in self._accented.get(word[-length:], ()):
                yield word[:-length] + ending


@cache
def stemmer(language: str) -> Stemmer:
    """The stemmer of one of LANGUAGES."""
    import snowballstemmer  # type: ignore[import-untyped]  # noqa: F401  # it is bundled because it stands here

    return Stemmer(language)


def _accented_endings(algorithm: Any) -> dict[str, list[str]]:
    """The endings that an algorithm knows and that folding changes, by what they fold to."""
    tables = (getattr(algorithm, name) for name in dir(algorithm) if name.startswith("a_"))
    known = (
        each.s.replace("a~", "ã").replace("o~", "õ") for table in tables for each in table
    )  # as in Portuguese
    found: defaultdict[str, list[str]] = defaultdict(list)
    for ending in sorted(set(known)):
        folded = _joined(ending)
        if folded != ending and len(folded) == len(ending):
            found[folded].append(ending)
    return dict(found)


def _joined(word: str) -> str:
    return word if word.isascii() else "".join(fold(word).split())


def _with_umlauts(stem: str) -> Iterator[str]:
    """The stem with and without an e behind each a, o and u, as far as it goes."""
    parts: list[tuple[str, ...]] = []
    count = 0
    for letter in stem:
        count += letter in UMLAUTS
        if count > MOST_UMLAUTS:
            break
        parts.append((letter, f"{letter}e") if letter in UMLAUTS else (letter,))
    yield from map("".join, product(*parts))


def _shortest(beginnings: set[str]) -> list[str]:
    """Those that do not begin with another one of them."""
    kept: list[str] = []
    for each in sorted(beginnings):
        if not kept or not each.startswith(kept[-1]):
            kept.append(each)
    return kept

"""How often “Did you mean …?” knows what a misspelt word was meant as, and what it costs.

    python build/measure_spelling.py LIBRARY [--words N] [--list FILE | --names] [--seed S]

Words of a library that at least five quotations have are misspelt as people do: a letter is left out,
doubled, replaced by one that sounds or lies near, or swapped with its neighbour; every tenth long word twice.
With ``--list``, slips that people made are taken instead, from a file with ``slip->word`` on each line (as
codespell's dictionary has them): those whose word the library has and whose slip it has not. With ``--names``
words of the names of people are misspelt, and typed behind ``speaker:``. Each is typed alone. Told is how
often the right word is suggested first, and among three; how often nothing is; and the time of the processor.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from quoteline.domain import Pattern
from quoteline.search.slips import SOUNDS, VOWELS, side_by_side
from quoteline.services import did_you_mean, indexing, known_names, searching
from quoteline.services.library import Library, open_library

FREQUENT = 5  # quotations that must have a word for it to be misspelt
SHORTEST = 4
LETTERS = "abcdefghijklmnopqrstuvwxyz"
SLIPS = {"left out": 30, "doubled": 12, "swapped": 20, "replaced": 30, "single": 8}
AT_FIRST = 0.04  # how often it is the first letter

Pair = tuple[str, str]  # what is typed, what is meant


def misspelt(word: str, chance: random.Random) -> str:
    """The word with one slip of the hand."""
    kinds, weights = list(SLIPS), list(SLIPS.values())
    for _ in range(50):
        at = 0 if chance.random() < AT_FIRST else chance.randrange(1, len(word))
        made = _slipped(word, at, chance.choices(kinds, weights)[0], chance)
        if made != word:
            return made
    return word[:-1]


def _slipped(word: str, at: int, kind: str, chance: random.Random) -> str:
    before, letter, after = word[:at], word[at], word[at + 1 :]
    if kind == "left out":
        return before + after
    if kind == "doubled":
        return before + letter + letter + after
    if kind == "swapped":
        return before + after[:1] + letter + after[1:]
    if kind == "single":
        return before + after if letter in (before[-1:], after[:1]) else word
    return before + chance.choice(_likely(letter)) + after


def _likely(letter: str) -> str:
    near = [each for each in LETTERS if side_by_side(letter, each)]
    sounds = [each for each in LETTERS if frozenset((letter, each)) in SOUNDS]
    vowels = sorted(VOWELS) if letter in VOWELS else []
    return "".join(near + sounds + vowels + list(LETTERS[:: len(LETTERS) // 4])) or "e"


def made_up(library: Library, count: int, seed: int) -> Iterator[Pair]:
    """Words of the library with slips that were made up, none of which is a word of the library."""
    yield from _made_up(known(library, FREQUENT), set(known(library, 1)), count, seed)


def made_up_names(library: Library, count: int, seed: int) -> Iterator[Pair]:
    """Words of names of people who are quoted often enough, asked for as speakers."""
    people, all_names = known_names.spellings(library, "person"), known_names.spellings(library, "speaker")
    words = [word for word in people.words if people.often(word) >= FREQUENT]
    for typed, meant in _made_up(words, set(all_names.words), count, seed):
        yield f"speaker:{typed}", f"speaker:{meant}"


def _made_up(words: list[str], there: set[str], count: int, seed: int) -> Iterator[Pair]:
    chance = random.Random(seed)
    words = [word for word in words if word.isalpha() and len(word) >= SHORTEST]
    for word in chance.sample(words, min(count, len(words))):
        typed = misspelt(word, chance)
        if len(word) > 7 and chance.random() < 0.1:
            typed = misspelt(typed, chance)
        if typed not in there:
            yield typed, word


def listed(library: Library, path: Path, count: int, seed: int) -> Iterator[Pair]:
    """Slips of a list whose word the library has; one that may mean several words is left out."""
    often, there = set(known(library, FREQUENT)), set(known(library, 1))
    pairs = []
    for line in path.read_text(encoding="utf-8").splitlines():
        typed, _, meant = line.partition("->")
        if meant in often and typed not in there and typed.isalpha():
            pairs.append((typed, meant))
    yield from random.Random(seed).sample(pairs, min(count, len(pairs)))


def known(library: Library, least: int) -> list[str]:
    """The words that so many quotations of the library have."""
    meant = searching.words_meant(library, Pattern("*"), "quotes", 10**7)
    assert meant is not None
    return sorted(word for word, often in meant.words if often >= least)


def measure(library: Library, pairs: list[Pair]) -> dict[str, float]:
    """The shares and the milliseconds of the processor; misses go to stderr."""
    first = among = nothing = 0
    times = []
    for typed, meant in pairs:
        start = time.process_time()
        found = [each.query for each in did_you_mean.suggestions(library, typed)]
        times.append(1000 * (time.process_time() - start))
        first += found[:1] == [meant]
        among += meant in found
        nothing += not found
        if found[:1] != [meant]:
            print(f"{typed}: {meant}, not {', '.join(found) or 'anything'}", file=sys.stderr)
    times.sort()
    count = max(len(pairs), 1)
    return {
        "words": len(pairs),
        "first": first / count,
        "among three": among / count,
        "nothing": nothing / count,
        "ms, median": times[len(times) // 2],
        "ms, 95 %": times[len(times) * 95 // 100],
    }


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("library", type=Path)
    asked.add_argument("--words", type=int, default=1000)
    asked.add_argument("--list", type=Path)
    asked.add_argument("--names", action="store_true")
    asked.add_argument("--seed", type=int, default=1987)
    options = asked.parse_args()
    with closing(open_library(options.library)) as library:
        for _ in indexing.update(library):
            pass
        pairs = list(
            listed(library, options.list, options.words, options.seed)
            if options.list
            else (made_up_names if options.names else made_up)(library, options.words, options.seed)
        )
        for name, value in measure(library, pairs).items():
            print(f"{name}: {value:.3f}" if isinstance(value, float) else f"{name}: {value}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""How likely a slip turns a word into what was typed: the slips that hands and ears make cost least."""

from __future__ import annotations

from functools import lru_cache

from quoteline.search.folding import fold

VOWELS = frozenset("aeiouy")
ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
SOUNDS = frozenset(
    frozenset(pair) for pair in ("ck", "sz", "iy", "ie", "cs", "qk", "vw", "fv", "dt", "bp", "gj", "mn", "kh")
)
CYRILLIC = "йцукенгшщзфівапролдячсмитьы"  # what the keys of ROWS write in Ukraine; in Russia ы for і
DOUBLED, PUT_IN, LEFT_OUT, SWAPPED, REPLACED = 0.55, 0.95, 0.9, 0.75, 1.15
ALIKE = {"vowels": 0.7, "sounds": 0.75, "keys": 0.85}
AT_FIRST = 0.8  # more, where the first letter is another one


def cost(typed: str, word: str) -> float:
    """What the least slips cost that turn a word into what was typed; 0 for the word itself."""
    before: list[float] = []
    line = _first_line(typed, word)
    for row, letter in enumerate(typed, 1):
        fresh = [line[0] + _put_in(typed, row - 1, word)]
        for at, meant in enumerate(word, 1):
            least = min(
                line[at - 1] + _replaced(meant, letter),
                line[at] + _put_in(typed, row - 1, word),
                fresh[at - 1] + _left_out(word, at - 1),
            )
            if row > 1 and at > 1 and letter == word[at - 2] and typed[row - 2] == meant != letter:
                least = min(least, before[at - 2] + SWAPPED)
            fresh.append(least)
        before, line = line, fresh
    return line[-1] + (AT_FIRST if typed[:1] != word[:1] else 0.0)


def with_other_keys(typed: str) -> str:
    """The folded word that the same keys give on a keyboard of the other script; "" where they give none."""
    letters = typed.lower()
    for keys in (_TO_LATIN, _TO_CYRILLIC):
        if letters and all(letter in keys for letter in letters):
            return fold("".join(keys[letter] for letter in letters)).strip()
    return ""


_LATIN = "".join(ROWS)
_TO_LATIN = dict(zip(CYRILLIC, f"{_LATIN}s", strict=True))
_TO_CYRILLIC = dict(zip(_LATIN, CYRILLIC, strict=False))


def _first_line(typed: str, word: str) -> list[float]:
    line = [0.0]
    for at in range(len(word)):
        line.append(line[-1] + _left_out(word, at))
    return line


def _left_out(word: str, at: int) -> float:
    """A letter of the word is missing: one of two alike is missed more easily."""
    return DOUBLED if word[at] in word[max(at - 1, 0) : at] + word[at + 1 : at + 2] else LEFT_OUT


def _put_in(typed: str, at: int, word: str) -> float:
    return DOUBLED if typed[at] in typed[max(at - 1, 0) : at] + typed[at + 1 : at + 2] else PUT_IN


@lru_cache(maxsize=4096)
def _replaced(meant: str, typed: str) -> float:
    if meant == typed:
        return 0.0
    if meant in VOWELS and typed in VOWELS:
        return ALIKE["vowels"]
    if frozenset((meant, typed)) in SOUNDS:
        return ALIKE["sounds"]
    return ALIKE["keys"] if side_by_side(meant, typed) else REPLACED


def side_by_side(one: str, other: str) -> bool:
    """Whether two letters are neighbours on the keyboard that most people have."""
    places = [(row.find(one), row.find(other)) for row in ROWS]
    if any(first >= 0 and second >= 0 and abs(first - second) == 1 for first, second in places):
        return True
    first, second = _place(one), _place(other)
    return bool(first and second and abs(first[0] - second[0]) == 1 and 0 <= _down(first, second) <= 1)


def _down(first: tuple[int, int], second: tuple[int, int]) -> int:
    upper, lower = sorted((first, second))
    return upper[1] - lower[1]


def _place(letter: str) -> tuple[int, int] | None:
    for number, row in enumerate(ROWS):
        if letter in row:
            return number, row.index(letter)
    return None

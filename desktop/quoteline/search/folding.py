"""Folding: case, accents, quote marks and word breaks made alike, in queries, texts and names.

A folded text is its words between blanks. Every character folds by itself, so that a place in the folded
text can be led back to the place in the original.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator

FOLDING = 2  # of what is written here; what was folded otherwise is folded anew
LONGEST = 64  # letters of a word that count: what is longer is no word but encoded data

_APOSTROPHES = frozenset("'’‘ʼ‛＇′`´ʻʽʾʿ׳՚ꞌ")  # and the letters that some write as one
_LETTERS = (
    str.maketrans("øłđðıħŧ", "olddiht")
    | {ord("þ"): "th", ord("æ"): "ae", ord("œ"): "oe"}
    | str.maketrans("یک", "يك")  # keyboards differ in which of these they have
)
_LOOSE = re.compile(r"(?<![^\s'])'|'(?![^\s'])")
_POSSESSIVE = re.compile(r"'s(?![^\s'])")
# French and Italian words that lean on the next one: l’eau, qu’il, dell’acqua. Not those that belong to one
# word for every reader: aujourd’hui, don’t, O’Brien, об’єкт.
# fmt: off
_LEANING = frozenset({
    "c", "d", "j", "l", "m", "n", "s", "t", "v", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "gl", "un",
    "all", "coll", "dall", "dell", "nell", "sull", "quest", "quell", "bell", "sant", "anch", "senz",
})
# fmt: on
_WORD = re.compile(r"\S+")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_WITHIN = frozenset("\u0640\u055b\u055c\u055e")  # stretch Arabic words, or stand on a vowel of Armenian ones
_VOICED = {"\u3099", "\u309a"}  # marks of kana, which make another letter of one
# Combining classes of marks that are part of the spelling, unlike an accent: those of vowels and tones in the
# scripts of South and South East Asia, and the virama.
_SPELLED = frozenset({0, 9, *range(84, 133)})

# Scripts written without blanks: each sign is a word, so that a phrase finds any run of signs.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)


def _sign(sign: str) -> str:
    """One sign of a decomposed, case-folded character: itself, or "" for an accent."""
    if sign in _APOSTROPHES:
        return "'"
    if sign in _WITHIN:  # under the marks of those that are printed by themselves
        return ""
    category = unicodedata.category(sign)
    if category[0] == "M":
        kept = unicodedata.combining(sign) in _SPELLED and not 0xFE00 <= ord(sign) <= 0xFE0F
        return sign if kept else ""
    if category == "Nd":
        return str(unicodedata.decimal(sign))
    return sign if category[0] in "LN" else " "


def _folded(character: str) -> str:
    """What one character folds to: letters, "" (an accent, a soft hyphen) or a blank."""
    category = unicodedata.category(character)
    if character in _APOSTROPHES:
        return "'"
    if (category == "Cf" and character != "\u200b") or character in _WITHIN:
        return ""
    if category[0] not in "LNM":
        return " "
    plain = unicodedata.normalize("NFKD", character).casefold()
    signs = "".join(_sign(sign) for sign in unicodedata.normalize("NFKD", plain))
    signs = _voiced(character) or signs.translate(_LETTERS)
    return _UNSPACED.sub(r" \g<0> ", signs)


def _voiced(character: str) -> str:
    """Kana that hold a mark of their own, in full width; "" for all others."""
    composed = unicodedata.normalize("NFKC", character)
    return composed if not _VOICED.isdisjoint(unicodedata.normalize("NFD", composed)[1:]) else ""


class _Table(dict[int, str]):
    """Filled as characters turn up: a text holds a few hundred of the million there are."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _folded(chr(code))
        return folded


_TABLE = _Table()


def fold(text: str) -> str:
    """The words of a text, folded, with blanks between them.

    Apostrophes stay inside a word (``don't``); the possessive ending is a word of its own, so that a
    name is found in it too, and so is what leans on the next word: “Vance’s” folds to ``vance s``, “l’eau” to
    ``l eau``.
    """
    folded = text.translate(_TABLE)
    if "'" in folded:
        folded = _with_leaning_apart(_POSSESSIVE.sub(" s", _LOOSE.sub(" ", folded)))
    return folded


def _with_leaning_apart(folded: str) -> str:
    """Each apostrophe looked at by itself: there are few, and a pattern would be tried at every letter."""
    first, *others = folded.split("'")
    made = [first]
    word = first.rpartition(" ")[2]
    for part in others:
        leans = word in _LEANING and part[:1].isalpha()
        made += (" " if leans else "'", part)
        _, blank, last = part.rpartition(" ")
        word = last if blank or leans else "'"
    return "".join(made)


def words(text: str) -> list[str]:
    """The folded words of a text, in order; the very words that the index holds."""
    found = fold(text).split()
    return [word[:LONGEST] for word in found] if any(len(word) > LONGEST for word in found) else found


def placed_words(text: str) -> Iterator[tuple[str, int, int]]:
    """Each of :func:`words` with its start and end in the original text, accents on its end included."""
    matches = list(_WORD.finditer(fold(text)))
    for match, (start, end) in zip(matches, original_places(text, map(re.Match.span, matches)), strict=True):
        yield match.group()[:LONGEST], start, end


def original_places(text: str, folded: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Spans of the folded text as spans of the original, accents on their end included."""
    starts, shifts = _irregular(text)
    found = []
    for start, end in folded:
        first = _original(start, starts, shifts)
        last = _original(end - 1, starts, shifts) + 1
        while last < len(text) and not _TABLE[ord(text[last])]:
            last += 1
        found.append((first, last))
    return tuple(found)


def _irregular(text: str) -> tuple[list[int], list[tuple[int, int]]]:
    """Where characters do not fold to one: folded places, and for each the original place and length."""
    starts: list[int] = []
    found: list[tuple[int, int]] = []
    shift = 0
    for match in _NOT_ASCII.finditer(text):
        length = len(_TABLE[ord(match.group())])
        if length != 1:
            starts.append(match.start() + shift)
            found.append((match.start(), length))
            shift += length - 1
    return starts, found


def _original(place: int, starts: list[int], found: list[tuple[int, int]]) -> int:
    """The place in the original text of a place in the folded one."""
    at = bisect_right(starts, place) - 1
    if at < 0:
        return place
    origin, length = found[at]
    beyond = place - starts[at] - length
    return origin if beyond < 0 else origin + 1 + beyond

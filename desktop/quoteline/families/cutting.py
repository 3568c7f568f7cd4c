"""Printings that stop just before “but”, “unless”, “except”, “if”: what they leave out may turn the words."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from quoteline.families.aligning import Block
from quoteline.families.words import Worded, folded

SHOWN = 60  # words left out that are shown at most
PROOF = 4  # words in a row of what was left out that must not follow in the printing's own article
SEARCHED = 9  # words of what was left out in which they are looked for
_SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]*(?=\s|$)")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Ending:
    """How a printing ends. ``blocks`` lay it beside the longest form; ``after`` is its article behind it;
    ``continued`` what the same speaker is quoted with next, close behind.
    """

    id: int
    words: Worded
    blocks: Sequence[Block]
    after: str = ""
    continued: str = ""


def cut_short(
    longest: Worded, longest_text: str, endings: Sequence[Ending], cutting: Collection[str]
) -> Mapping[int, str]:
    """For each printing that stops just before a cutting word the words that it leaves out.

    ``cutting``: words that cut a statement short; those with a capital do it from a sentence of their own.
    """
    openers = {tuple(each.split()) for each in cutting}
    behind = _behind(endings, len(longest.words), openers)
    found: dict[int, str] = {}
    for each in endings:
        place = _end(each)
        if place is None:
            continue
        left = longest_text[longest.spans[place][0] :] if place < len(longest.words) else behind
        if _opens(left, openers) and not _goes_on(each, left):
            found[each.id] = first_sentence(left)
    return found


def _end(ending: Ending) -> int | None:
    """The word of the longest form at which a printing's last word ends; None where that is another."""
    if not ending.blocks:
        return None
    start, place, length = ending.blocks[-1]
    return place + length if start + length == len(ending.words.words) else None


def _behind(endings: Sequence[Ending], length: int, openers: Collection[tuple[str, ...]]) -> str:
    """What an article goes on with behind the end of the longest form, if it is a cutting word."""
    for each in endings:
        if each.continued and _end(each) == length and _opens(each.continued, openers):
            return each.continued
    return ""


def _opens(text: str, openers: Collection[tuple[str, ...]]) -> bool:
    words = _WORD.findall(text[:60])
    return any(tuple(words[:count]) in openers for count in (1, 2, 3))


def _goes_on(ending: Ending, left: str) -> bool:
    """Whether the printing's own article has the words after all, outside of this quotation."""
    wanted = _words(left[:200])[1:SEARCHED]
    following = _runs(_words(ending.after), min(PROOF, len(wanted)))
    return not wanted or not following.isdisjoint(_runs(wanted, min(PROOF, len(wanted))))


def _runs(words: Sequence[str], length: int) -> set[tuple[str, ...]]:
    return {tuple(words[start : start + length]) for start in range(len(words) - length + 1)}


def _words(text: str) -> list[str]:
    return [folded(match[0]) for match in _WORD.finditer(text)]


def first_sentence(text: str) -> str:
    """A text up to the end of its first sentence, or so many words of it as are shown."""
    end = _SENTENCE_END.search(text)
    sentence = text[: end.end()] if end else text
    words = list(_WORD.finditer(sentence))
    return sentence if len(words) <= SHOWN else sentence[: words[SHOWN - 1].end()] + " …"

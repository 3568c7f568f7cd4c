"""Finds whose words a quotation is that no cue of its sentence has claimed, by its place in the sentence."""

from __future__ import annotations

from quoteline.extraction.claims import Claim, claim
from quoteline.extraction.led_in import led_in
from quoteline.extraction.not_speech import is_title
from quoteline.extraction.noun_phrases import Phrase
from quoteline.extraction.sentences import ENDERS, Sentence
from quoteline.extraction.tokens import Stretch
from quoteline.extraction.told_behind import told_behind

FEWEST_WORDS = 3  # of an utterance that no verb of speech introduces
FEWEST_SHOUTED = 2  # of one that ends in ! or ?


def unclaimed(sentence: Sentence, claims: list[Claim]) -> list[Claim]:
    """Claims on the quotations of a sentence that none of its ``claims`` holds."""
    found: list[Claim] = []
    for stretch in sentence.block.stretches:
        inside = sentence.start <= stretch.first < sentence.stop and stretch.last - stretch.first > 1
        if inside and not _held(sentence, stretch, [*claims, *found]):
            made = _claimed(sentence, stretch)
            if made is not None:
                found.append(made)
    return found


def _held(sentence: Sentence, stretch: Stretch, claims: list[Claim]) -> bool:
    block = sentence.block
    start, stop = block.starts[stretch.first], block.ends[min(stretch.last, block.size - 1)]
    return any(part.span[0] < stop and part.span[1] > start for each in claims for part in each.parts)


def _claimed(sentence: Sentence, stretch: Stretch) -> Claim | None:
    whole = _is_utterance(sentence, stretch)
    for read, rule in ((led_in, "led-in"), (told_behind, "told-behind")):
        found = read(sentence, stretch, whole)
        if found is not None:
            words = _with_others(sentence, stretch)
            return claim(sentence.block, words, rule, sentence.stop, cue=found.cue, source=found.source)
    return None


def _with_others(sentence: Sentence, stretch: Stretch) -> list[Phrase]:
    """The marked words, and those that and joins to them: chanted “Boats first” and “No dam”"""
    block, after = sentence.block, stretch.last + 1
    words = [(stretch.first, min(after, sentence.stop))]
    while after + 1 < sentence.body and block.lows[after] in ("and", "or") and block.quoted[after + 1] >= 0:
        other = block.stretches[block.quoted[after + 1]]
        after = other.last + 1
        words.append((other.first, min(after, sentence.stop)))
    return words


def _is_utterance(sentence: Sentence, stretch: Stretch) -> bool:
    """Whether the marks hold a sentence: a capital first, an end of its own last, and no title."""
    block = sentence.block
    inner = block.words[stretch.first + 1 : stretch.last]
    words = [word for word in inner if word[0].isalnum()]
    if not words or not words[0][0].isupper():
        return False
    if inner[-1] in "!?":
        return len(words) >= FEWEST_SHOUTED
    ended = inner[-1] in ENDERS or inner[-1] == ","
    return ended and len(words) >= FEWEST_WORDS and not is_title(block, stretch, pointed=True)

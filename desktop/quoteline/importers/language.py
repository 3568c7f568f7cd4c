"""The language of a text, told by its words; where it is not sure, nothing is said."""

from __future__ import annotations

import re
import threading
from functools import cache
from typing import Any, Final

SAMPLE: Final = 3_000  # characters that are looked at, the last third of them from the middle
FEWEST_WORDS: Final = 20  # of a text in Latin letters; fewer are a table or a headline
FEWEST_LETTERS: Final = 12  # of another script, of which a few are proof that it is not English
SURE: Final = 0.9  # of 3,736 English texts with few of the words below none is called another so surely
# Shares of the words below among all: English news has them from 0.2 on, other languages next to none.
SURELY_ENGLISH: Final = 0.12
HARDLY_ENGLISH: Final = 0.05
SMALL: Final = 0.4  # of the words of a text begin with a small letter, also in German; of a list next to none
ENGLISH_WORDS = """
the and of that with for from said he his she her which were been have has had this would they their them by
are not but it its who when after than about could there into being other over also because while where what
how
"""
ENGLISH: Final = frozenset(ENGLISH_WORDS.split())
WORD = re.compile(r"[^\W\d_]+")
CODE = re.compile(r"[a-z]{2}(?![a-z])")
# Written so much alike that a short text may be either: together they are sure.
ALIKE = (frozenset({"hr", "bs", "sr"}), frozenset({"id", "ms"}), frozenset({"no", "nn", "da"}))
LAST_LATIN: Final = 0x24F
MORE_LATIN: Final = range(0x1E00, 0x1F00)  # letters of Vietnamese

_loading = threading.Lock()


def language_of(text: str, declared: str = "") -> str:
    """The language of a text as ISO 639-1 code, "" where it is not sure.

    ``declared``: what the file tells of it; taken where the text is too short, or too mixed, to tell, and
    does not speak against it. A page often declares the language of its template.
    """
    words = WORD.findall(sample(text))
    share = sum(word.lower() in ENGLISH for word in words) / max(1, len(words))
    told = code_of(declared)
    if len(words) >= FEWEST_WORDS and share >= SURELY_ENGLISH:
        return "en"
    if _is_other_script(words):
        return _best(" ".join(words), sure=0.0)
    found = _best(" ".join(words), sure=SURE) if _has_sentences(words) else ""
    if found and (found == "en" or share <= HARDLY_ENGLISH):
        return found
    return told if told == "en" or (told and share <= HARDLY_ENGLISH) else ""


def sample(text: str) -> str:
    """The part of a text that is looked at."""
    if len(text) <= SAMPLE:
        return text
    third, middle = SAMPLE // 3, len(text) // 2
    return f"{text[: 2 * third]} {text[middle : middle + third]}"


def code_of(declared: str) -> str:
    """The code in what a file declares: "en-GB" is "en"; "" for what is no such code."""
    found = CODE.match(declared.strip().lower()[:20])
    return found[0] if found else ""


def _is_other_script(words: list[str]) -> bool:
    """Whether most letters are not Latin: then it is not English, however short."""
    letters = "".join(words)
    other = sum(1 for each in letters if ord(each) > LAST_LATIN and ord(each) not in MORE_LATIN)
    return other >= FEWEST_LETTERS and 2 * other > len(letters)


def _has_sentences(words: list[str]) -> bool:
    """Whether there are enough words, and not only names: a table of French clubs is not French."""
    small = sum(word[0].islower() for word in words)
    return len(words) >= FEWEST_WORDS and small >= SMALL * len(words)


def _best(words: str, sure: float) -> str:
    """The language that the model finds, "" where it is less than so sure."""
    with _loading:
        ranked: list[tuple[str, float]] = _model().rank(words)
    best = ranked[0][0]
    alike = next((group for group in ALIKE if best in group), frozenset({best}))
    return best if sum(share for name, share in ranked if name in alike) >= sure else ""


@cache
def _model() -> Any:
    """The identifier, loaded when the first text is not plainly English: that takes a second and 100 MB."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    model = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    model.set_languages([name for name in model.labels if len(name) == 2])
    return model

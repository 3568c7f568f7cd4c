"""The English lists compile into verb forms and word classes."""

from __future__ import annotations

from pathlib import Path

import pytest

from quoteline.extraction.grammar import Frame, compile_grammar
from quoteline.extraction.lexicon import Lexicon

LISTS = sorted((Path(__file__).parents[2] / "resources" / "lexicons" / "en").glob("*.txt"))


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_every_list_opens_with_what_it_is(path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith("# ")
    assert len(first) > 12


@pytest.mark.parametrize(
    ("word", "lemma", "form"),
    [
        ("said", "say", "both"),
        ("says", "say", "s"),
        ("saying", "say", "ing"),
        ("wrote", "write", "past"),
        ("written", "write", "part"),
        ("denied", "deny", "both"),
        ("argues", "argue", "s"),
        ("urging", "urge", "ing"),
        ("stresses", "stress", "s"),
    ],
)
def test_verbs_are_inflected(word: str, lemma: str, form: str, lexicon: Lexicon) -> None:
    entry = lexicon.made(compile_grammar).verbs[word]
    assert (entry.lemma, entry.form) == (lemma, form)


def test_a_form_that_is_mostly_a_noun_wants_that_behind_it(lexicon: Lexicon) -> None:
    verbs = lexicon.made(compile_grammar).verbs
    assert verbs["estimates"].frames & Frame.THAT
    assert not verbs["says"].frames & Frame.THAT


def test_a_grammar_is_compiled_once(lexicon: Lexicon) -> None:
    assert lexicon.made(compile_grammar) is lexicon.made(compile_grammar)


def test_a_missing_list_is_named() -> None:
    with pytest.raises(KeyError, match="determiners"):
        compile_grammar(Lexicon.from_texts({"conjunctions": "and"}))

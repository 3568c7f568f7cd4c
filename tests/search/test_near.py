"""Words near each other: the evaluators and the marks find what trying every choice of places finds."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise, product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteline.domain import AllOf, AnyOf, Condition, Fuzzy, Near, Not, Pattern, Phrase, Stem, Word
from quoteline.search import whole
from quoteline.search.index import Index
from quoteline.search.leaves import check_about_words
from quoteline.search.near import MOST_APART, chosen, combinations
from quoteline.search.snippets import marks
from quoteline.search.writing import index_writer

LIBRARY = "a-library"
CORPORA = int(os.environ.get("QUOTELINE_CORPORA", "8"))
WORDS = ["talk", "talks", "talked", "walk", "peace", "no", "deal", "again"]


# --- the model: every choice of an occurrence of each part ------------------------------------------


def places_of(leaf: Condition, words: list[str]) -> Iterator[tuple[int, ...]]:
    """Where a leaf stands: of a phrase, from each first word the nearest ones of the others."""
    if isinstance(leaf, Phrase):
        for first in (at for at, word in enumerate(words) if word == leaf.words[0]):
            row = [first]
            for wanted in leaf.words[1:]:
                row += [at for at in range(row[-1] + 1, len(words)) if words[at] == wanted][:1]
            if len(row) == len(leaf.words) and row[-1] - first + 1 - len(row) <= leaf.slop:
                yield tuple(row)
        return
    fits = {
        Word: lambda word: word == leaf.text,
        Pattern: lambda word: word.startswith(leaf.pattern[:-1]),
        Fuzzy: lambda word: word in (leaf.text, leaf.text + "s"),
        Stem: lambda word: word in ("talk", "talks", "talked"),
    }[type(leaf)]
    yield from ((at,) for at, word in enumerate(words) if fits(word))


def is_near(near: Near, text: str) -> bool:
    words = text.split()
    alternatives = [part.parts if isinstance(part, AnyOf) else (part,) for part in near.parts]
    rows = [[(row, len(row)) for leaf in leaves for row in places_of(leaf, words)] for leaves in alternatives]
    return bool(rows) and any(close(choice, near.slop) for choice in product(*rows))


def close(choice: tuple[tuple[tuple[int, ...], int], ...], slop: int) -> bool:
    spans = sorted((row[0], row[-1]) for row, _ in choice)
    apart = all(one[1] < other[0] for one, other in pairwise(spans))
    others = max(end for _, end in spans) - spans[0][0] + 1 - sum(words for _, words in choice)
    return others <= slop and (apart or len(choice) > MOST_APART)


# --- chance ------------------------------------------------------------------------------------------


def made_leaf(chance: random.Random) -> Condition:
    kind = chance.choice(["word", "word", "word", "phrase", "loose", "pattern", "stem"])
    if kind == "phrase":
        return Phrase(tuple(chance.choices(WORDS, k=chance.randint(2, 3))))
    if kind == "loose":
        return Phrase(tuple(chance.choices(WORDS, k=2)), chance.randint(1, 3))
    if kind == "pattern":
        return Pattern(chance.choice(["t*", "talk*", "p*"]))
    return Stem("talking") if kind == "stem" else Word(chance.choice([*WORDS, "absent"]))


def made_near(chance: random.Random) -> Near:
    parts: list[Condition] = []
    for _ in range(chance.choice([1, 2, 2, 2, 3, 3, 4])):
        either = chance.random() < 0.2
        parts.append(AnyOf((made_leaf(chance), made_leaf(chance))) if either else made_leaf(chance))
    return Near(tuple(parts), chance.randint(0, 6))


def made_text(chance: random.Random) -> str:
    return " ".join(chance.choices(WORDS, k=chance.choice([0, 1, 4, 9, 20])))


@pytest.fixture(params=range(CORPORA))
def corpus(request, tmp_path, monkeypatch):
    """Texts by their ids, and an index of them in our arrays; what is asked of both."""
    chance = random.Random(request.param)
    monkeypatch.setattr(whole, "FEW", chance.choice([0, 1, whole.FEW]))
    texts = {id: made_text(chance) for id in range(1, chance.randint(20, 60))}
    return texts, tmp_path, chance


def indexed(texts: dict[int, str], folder: Path) -> Index:
    folder.mkdir(exist_ok=True)
    halves = [dict(list(texts.items())[::2]), dict(list(texts.items())[1::2])]
    for revision, half in enumerate(halves, 1):
        with index_writer(folder, LIBRARY, revision - 1) as writer:
            for id, text in half.items():
                writer.replace(id, "", [(id, text)])
            writer.commit(revision)
    return Index.open(folder, LIBRARY)


def test_both_evaluators_and_the_marks_find_what_trying_every_choice_finds(corpus, monkeypatch) -> None:
    texts, folder, chance = corpus
    asked = list(dict.fromkeys(made_near(chance) for _ in range(40)))
    with closing(indexed(texts, folder / "arrays")) as ours:
        monkeypatch.setenv("QUOTELINE_INDEX", "stock")
        with closing(indexed(texts, folder / "stock")) as stock:
            for near in asked:
                wanted = {id for id, text in texts.items() if is_near(near, text)}
                assert set(ours.ids(near, "quotes").tolist()) == wanted, near
                assert set(stock.ids(near, "quotes").tolist()) == wanted, near
                assert {id for id, text in texts.items() if marks(near, text)} == wanted, near


def test_both_evaluators_give_the_same_scores(corpus, monkeypatch) -> None:
    texts, folder, chance = corpus
    asked = [AllOf((made_near(chance), Not(Word("again")))) for _ in range(10)]
    asked += [AnyOf((made_near(chance), Stem("talks"), Word("peace"))) for _ in range(10)]
    with closing(indexed(texts, folder / "arrays")) as ours:
        monkeypatch.setenv("QUOTELINE_INDEX", "stock")
        with closing(indexed(texts, folder / "stock")) as stock:
            for condition in asked:
                ids, scores = ours.scores(condition, "quotes")
                theirs = dict(
                    zip(*(each.tolist() for each in stock.scores(condition, "quotes")), strict=True)
                )
                assert dict(zip(ids.tolist(), scores.tolist(), strict=True)) == pytest.approx(
                    theirs, rel=1e-9
                )


# --- what it means ------------------------------------------------------------------------------------


def found(near: Near, *texts: str) -> list[bool]:
    return [bool(marks(near, text)) for text in texts]


def test_parts_stand_in_any_order_with_few_other_words_among_them() -> None:
    near = Near((Word("peace"), Word("talks")), 2)
    assert found(near, "peace talks", "talks of lasting peace", "talks that may bring peace") == [
        True,
        True,
        False,
    ]


def test_a_word_asked_for_twice_must_stand_there_twice() -> None:
    assert found(Near((Word("no"), Word("no")), 1), "no", "no and no", "no one said no") == [
        False,
        True,
        False,
    ]
    near = Near((Pattern("talk*"), Word("talks")), 3)
    assert found(near, "talks", "talks and talks", "talked of talks") == [False, True, True]


def test_what_lies_between_the_words_of_a_loose_phrase_is_taken_up_and_counts() -> None:
    near = Near((Phrase(("no", "deal"), 2), Word("peace")), 1)
    assert found(near, "no such deal peace", "no peace deal", "no such great deal peace") == [
        True,
        False,
        False,
    ]


def test_each_word_of_a_choice_is_marked_and_no_other() -> None:
    text = "Peace, he said; no peace without talks, and no talks without peace."
    near = Near((Word("peace"), Phrase(("no", "talks"))), 1)
    assert [text[start:end] for start, end in marks(near, text)] == ["no talks", "peace"]


def test_of_nothing_nothing_is_near() -> None:
    assert combinations(Near((), 3)) == []
    assert found(Near((), 3), "peace") == [False]
    with pytest.raises(ValueError, match="not about the words"):
        check_about_words(Near((Not(Word("peace")),), 3), "quotes")


@settings(deadline=None)
@given(
    st.lists(st.sets(st.integers(0, 12), max_size=5).map(sorted), min_size=1, max_size=MOST_APART + 1),
    st.integers(0, 4),
)
def test_a_choice_is_given_for_each_place_from_which_there_is_one(places: list[list[int]], slop: int) -> None:
    rows = [[(place,) for place in each] for each in places]
    choices = [
        choice
        for choice in product(*rows)
        if close(tuple((row, 1) for row in choice), slop)
    ]  # fmt: skip
    given_ = list(chosen(rows, len(rows), slop))
    assert {min(each) for each in given_} == {min(each) for each in choices}
    assert all(close(tuple((row, 1) for row in each), slop) for each in given_)


def test_the_time_for_marks_grows_with_the_text_alone() -> None:
    near = Near((Pattern("a*"), Pattern("ap*"), Word("apple"), AnyOf((Word("atom"), Pattern("am*")))), 9)
    text = "alpha apple amber atom " * 250

    def seconds(of: str) -> float:
        started = time.process_time()
        assert marks(near, of)
        return time.process_time() - started

    seconds(text)
    short = min(seconds(text) for _ in range(3))
    long = min(seconds(text * 10) for _ in range(3))
    assert long < max(short, 0.01) * 60  # ten times as long a text; its square would be a hundred

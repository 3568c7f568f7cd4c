"""Our writer, format and evaluator give the hits and scores of stock Whoosh, whatever happened to the index.

The same quotations go into an index of Whoosh's own making, searched by Whoosh's own searcher with BM25F,
and into ours; and Whoosh's searcher reads ours through the codec. Two things are not wanted to be equal:
Whoosh adds 1 to the score of all that a NOT leaves, and its AndNot forgets to skip (2.7.4).
"""

from __future__ import annotations

import os
import random
from contextlib import closing
from pathlib import Path

import pytest
from whoosh import fields, query
from whoosh import index as whoosh_index
from whoosh.query.spans import SpanNear
from whoosh.writing import NO_MERGE, OPTIMIZE

from quoteline.domain import AllOf, AnyOf, Condition, Near, Not, Phrase, Stem, Word
from quoteline.search import array_segment, inverting, sets, whole, writing
from quoteline.search.index import Index
from quoteline.search.schema import SCHEMA, Words
from quoteline.search.writing import IndexWriter

LIBRARY = "a-library"
CORPORA = int(os.environ.get("QUOTELINE_CORPORA", "12"))
QUERIES = 25
# Whoosh keeps lengths in a byte, and adds up what it kept when it merges; these lose nothing.
LENGTHS = [0, 1, 3, 8, 20, 60, 302]
FORMS = ["talk", "talks", "talked", "talking"]
VOCABULARY = [*(f"w{number}" for number in range(21)), *FORMS]


def made_text(chance: random.Random) -> str:
    common = chance.random() < 0.5
    length = chance.choice(LENGTHS)
    return " ".join(chance.choices(VOCABULARY[:6] if common else VOCABULARY, k=length))


def made_condition(chance: random.Random, depth: int = 0) -> Condition:
    kind = chance.choice(["word", "word", "phrase", "and", "or", "not"]) if depth < 2 else "word"
    if kind == "word":
        return Word(chance.choice([*VOCABULARY, "absent"]))
    if kind == "phrase":
        return Phrase(tuple(chance.choices(VOCABULARY[:8], k=chance.randint(2, 3))))
    parts = list(dict.fromkeys(made_condition(chance, depth + 1) for _ in range(chance.randint(2, 3))))
    if kind == "not":
        return AllOf((parts[0], Not(Word(chance.choice(VOCABULARY)))))
    return AllOf(tuple(parts)) if kind == "and" else AnyOf(tuple(parts))


class WithoutEarning(query.Not):
    """What is ruled out, with nothing for those that are left."""

    def matcher(self, searcher, context=None):
        found = super().matcher(searcher, context)
        found._weight = 0.0
        return found


def as_whoosh_asks(condition: Condition) -> query.Query:
    match condition:
        case Word(text):
            return query.Term("quote", text)
        case Phrase(words):
            return query.Phrase("quote", list(words))
        case AllOf((part, Not(gone))):
            return query.And([as_whoosh_asks(part), WithoutEarning(as_whoosh_asks(gone))])
        case AllOf(parts):
            return query.And([as_whoosh_asks(part) for part in parts])
        case AnyOf(parts):
            return query.Or([as_whoosh_asks(part) for part in parts])
    raise AssertionError(condition)


def is_plain(condition: Condition) -> bool:
    """Whoosh simplifies what says the same twice before it reckons, and then scores it once."""
    match condition:
        case AllOf(parts) | AnyOf(parts):
            return (
                len(parts) > 1
                and all(map(is_plain, parts))
                and not any(type(part) is type(condition) for part in parts)
            )
    return True


@pytest.fixture(params=range(CORPORA))
def corpora(request, tmp_path, monkeypatch):
    """Whoosh's index and ours after the same changes, and the chance that made them."""
    chance = random.Random(request.param)
    monkeypatch.setattr(
        array_segment, "WINDOW", chance.choice([0, 1, 24])
    )  # which of two ways to find places
    monkeypatch.setattr(inverting, "LEAST", chance.choice([0, inverting.LEAST]))  # bits of frequent words
    monkeypatch.setattr(sets, "DENSE", chance.choice([0, 4, 10_000]))  # sorted, or looked up
    monkeypatch.setattr(whole, "FEW", chance.choice([0, whole.FEW]))
    monkeypatch.setattr(whole, "LARGEST", chance.choice([0, whole.LARGEST]))
    stock = whoosh_index.create_in(
        str(folder(tmp_path, "stock")), fields.Schema(key=fields.ID(stored=True), quote=Words())
    )
    ours = folder(tmp_path, "ours")
    texts: dict[int, str] = {}
    for revision in range(1, chance.randint(2, 6)):
        merging = chance.random() < 0.4
        monkeypatch.setattr(writing, "MANY", 1 if merging else 10_000)
        gone = chance.sample(sorted(texts), min(len(texts), chance.randint(0, 4)))
        new = {revision * 1000 + at: made_text(chance) for at in range(chance.randint(25, 60))}
        texts = {key: text for key, text in texts.items() if key not in gone} | new
        writer = stock.writer()
        for key in gone:
            writer.delete_by_term("key", str(key))
        for key, text in new.items():
            writer.add_document(key=str(key), quote=text)
        writer.commit(mergetype=OPTIMIZE if merging else NO_MERGE)
        with IndexWriter(ours, LIBRARY, revision - 1) as writer:
            for key in gone:
                writer.remove(key)
            for key, text in new.items():
                writer.replace(key, "", [(key, text)])
            writer.commit(revision)
    return stock, ours, chance


def folder(tmp_path: Path, name: str) -> Path:
    made = tmp_path / name
    made.mkdir()
    return made


def test_hits_and_scores_are_those_of_stock_whoosh(corpora) -> None:
    stock, ours, chance = corpora
    asked = [each for each in (made_condition(chance) for _ in range(QUERIES)) if is_plain(each)]
    with closing(stock.searcher()) as searcher, closing(Index.open(ours, LIBRARY)) as index:
        for condition in asked:
            theirs = {
                int(hit["key"]): hit.score for hit in searcher.search(as_whoosh_asks(condition), limit=None)
            }
            ids, scores = index.scores(condition, "quotes")
            assert set(index.ids(condition, "quotes").tolist()) == set(theirs), condition
            found = dict(zip(ids.tolist(), scores.tolist(), strict=True))
            assert found == pytest.approx(theirs, rel=1e-9), condition


def test_whoosh_finds_the_same_in_our_files(corpora) -> None:
    _, ours, chance = corpora
    asked = [made_condition(chance) for _ in range(QUERIES)]
    reader = whoosh_index.open_dir(str(ours), schema=SCHEMA).searcher()
    with closing(reader) as searcher, closing(Index.open(ours, LIBRARY)) as index:
        numbers = searcher.reader().column_reader("quote_id", translate=False)
        for condition in asked:
            theirs = {numbers[at] for at in searcher.docs_for_query(as_whoosh_asks(condition))}
            assert set(index.ids(condition, "quotes").tolist()) == theirs, condition


def test_forms_and_two_words_near_each_other_are_found_where_whoosh_finds_them(corpora) -> None:
    """Scores are not compared: forms of a word count as one word, and a span of Whoosh's has no rarity."""
    stock, ours, chance = corpora
    with closing(stock.searcher()) as searcher, closing(Index.open(ours, LIBRARY)) as index:

        def found(asked: query.Query) -> set[int]:
            return {int(hit["key"]) for hit in searcher.search(asked, limit=None)}

        terms = [query.Term("quote", each) for each in FORMS]
        assert set(index.ids(Stem("talks"), "quotes").tolist()) == found(query.Or(terms))
        for _ in range(QUERIES):
            one, other = chance.sample(VOCABULARY, 2)
            slop = chance.randint(0, 9)
            near = SpanNear(
                query.Term("quote", one), query.Term("quote", other), slop=slop + 1, ordered=False
            )
            asked = Near((Word(one), Word(other)), slop)
            assert set(index.ids(asked, "quotes").tolist()) == found(near), asked

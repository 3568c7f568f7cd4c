"""The index against a plain reading of the texts: the same finds after any replacing, removing, merging."""

import math
import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import combinations, count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quoteline.domain import (
    AllOf,
    AnyOf,
    Condition,
    Everything,
    FieldWords,
    Flag,
    Fuzzy,
    Not,
    Pattern,
    Phrase,
    Word,
)
from quoteline.search import writing
from quoteline.search.folding import words
from quoteline.search.index import Index, IndexUnusable
from quoteline.search.query import parse
from quoteline.search.schema import ARRAYS, STOCK
from quoteline.search.writing import IndexBusy, IndexWriter, index_writer

LIBRARY = "a-library"
Articles = dict[int, tuple[str, dict[int, str]]]


@pytest.fixture(autouse=True, params=[ARRAYS, STOCK])
def format(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Segments are written by us, and by Whoosh."""
    monkeypatch.setenv("QUOTELINE_INDEX", request.param)
    return str(request.param)


def ids(index: Index, condition: Condition, where: str) -> set[int]:
    found = index.ids(condition, where).tolist()
    assert len(found) == len(set(found))
    return set(found)


def scores(index: Index, condition: Condition, where: str) -> list[tuple[int, float]]:
    found, best = index.scores(condition, where)
    return list(zip(found.tolist(), best.tolist(), strict=True))


# --- a plain reading -------------------------------------------------------------------------------


def holds(condition: Condition, text: list[str]) -> bool:
    match condition:
        case Everything():
            return True
        case Not(part):
            return not holds(part, text)
        case AllOf(parts):
            return all(holds(part, text) for part in parts)
        case AnyOf(parts):
            return any(holds(part, text) for part in parts)
        case Word(word):
            return word in text
        case Phrase(wanted, slop):
            return any(
                [text[at] for at in places] == list(wanted)
                and places[-1] - places[0] + 1 <= len(places) + slop
                for places in combinations(range(len(text)), len(wanted))
                if places
            )
        case Pattern(pattern):
            return any(like(pattern, word) for word in text)
        case Fuzzy(wanted, distance):
            return any(apart(wanted, word) <= distance for word in text)
        case FieldWords("article", wanted, False):
            return all(any(like(each, word) for word in text) for each in wanted)
        case FieldWords("article", wanted, True):
            return any(
                all(like(*pair) for pair in zip(wanted, text[at : at + len(wanted)], strict=True))
                for at in range(len(text) - len(wanted) + 1)
            )
    raise AssertionError(condition)


def like(pattern: str, word: str) -> bool:
    return bool(re.fullmatch(re.escape(pattern).replace(r"\*", ".*").replace(r"\?", "."), word))


def apart(one: str, other: str) -> int:
    if not one or not other:
        return len(one) + len(other)
    return min(
        apart(one[1:], other) + 1, apart(one, other[1:]) + 1, apart(one[1:], other[1:]) + (one[0] != other[0])
    )


# --- generated libraries and queries ---------------------------------------------------------------

VOCABULARY = ["a", "b", "ab", "abc", "abd", "bcd", "don't", "no", "néo", "1"]
WORDS = st.sampled_from([words(each)[0] for each in VOCABULARY])
TEXTS = st.lists(st.sampled_from(VOCABULARY), max_size=9).map(" ".join)
BATCHES = st.lists(
    st.dictionaries(
        st.integers(1, 6), st.none() | st.tuples(TEXTS, st.lists(TEXTS, max_size=3)), min_size=1, max_size=4
    ),
    min_size=1,
    max_size=4,
)
PATTERNS = st.sampled_from(["a*", "*b*", "?b*", "*c", "a?d", "*", "x*", "*a*b*"])
LEAVES = (
    st.just(Everything())
    | WORDS.map(Word)
    | PATTERNS.map(Pattern)
    | st.builds(Fuzzy, WORDS, st.integers(1, 2))
    | st.builds(Phrase, st.lists(WORDS, min_size=1, max_size=3).map(tuple), st.integers(0, 3))
)
CONDITIONS = st.recursive(
    LEAVES,
    lambda inner: (
        inner.map(Not)
        | st.lists(inner, min_size=1, max_size=3).map(tuple).map(AllOf)
        | st.lists(inner, min_size=1, max_size=3).map(tuple).map(AnyOf)
    ),
    max_leaves=5,
)
ARTICLE_WORDS = st.builds(
    FieldWords,
    st.just("article"),
    st.lists(WORDS | PATTERNS, min_size=1, max_size=2).map(tuple),
    st.booleans(),
)


@settings(deadline=None, max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(BATCHES, st.lists(CONDITIONS, min_size=4, max_size=4), ARTICLE_WORDS)
def test_it_finds_what_a_plain_reading_finds(
    batches: list[dict[int, tuple[str, list[str]] | None]], asked: list[Condition], of_article: Condition
) -> None:
    with TemporaryDirectory() as folder:
        articles = written(Path(folder), batches)
        index = Index.open(Path(folder), LIBRARY, thoroughly=True)
        try:
            assert index.revision == len(batches)
            for condition in asked:
                quotes = {id: words(text) for _, held in articles.values() for id, text in held.items()}
                assert ids(index, condition, "quotes") == {
                    id for id, text in quotes.items() if holds(condition, text)
                }
                assert {id for id, _ in scores(index, condition, "quotes")} == ids(index, condition, "quotes")
            for condition in [*asked, of_article, Not(of_article)]:
                assert ids(index, condition, "articles") == {
                    id for id, (body, _) in articles.items() if holds(condition, words(body))
                }
        finally:
            index.close()


def written(folder: Path, batches: list[dict[int, tuple[str, list[str]] | None]]) -> Articles:
    """Apply batches to an index and to a dictionary."""
    articles: Articles = {}
    numbers = count(1)
    with index_writer(folder, LIBRARY) as writer:
        for revision, batch in enumerate(batches, 1):
            for article_id, content in batch.items():
                articles.pop(article_id, None)
                if content is None:
                    writer.remove(article_id)
                    continue
                quotes = {next(numbers): text for text in content[1]}
                articles[article_id] = content[0], quotes
                writer.replace(article_id, content[0], list(quotes.items()))
            writer.commit(revision)
    return articles


# --- single promises -------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with index_writer(tmp_path, LIBRARY) as writer:
        writer.replace(1, "The well ran dry\nWe dug deeper, the mayor said.", [(11, "We dug deeper")])
        writer.replace(2, "Rain at last", [(21, "Rain, rain and more rain"), (22, "Too much rain fell")])
        writer.commit(7)
    return tmp_path


@pytest.fixture
def index(folder: Path) -> Iterator[Index]:
    opened = Index.open(folder, LIBRARY)
    yield opened
    opened.close()


def found(index: Index, query: str, where: str = "quotes") -> set[int]:
    return ids(index, parse(query), where)


def test_common_words_and_single_letters_are_searched_like_all_others(tmp_path: Path) -> None:
    with index_writer(tmp_path, LIBRARY) as writer:
        writer.replace(1, "", [(1, "To be, or not to be: that is a 1 in 3 question")])
        writer.replace(2, "", [(2, "oil and prices")])
        writer.commit(1)
    index = Index.open(tmp_path, LIBRARY)
    assert found(index, '"to be or not to be"') == {1}
    assert found(index, '"a 1 in 3"') == {1}
    assert found(index, '"oil prices"') == set()
    index.close()


def test_quotes_and_articles_are_searched_apart(index: Index) -> None:
    assert found(index, "deeper") == {11}
    assert found(index, "deeper", "articles") == {1}
    assert found(index, "mayor") == set()
    assert found(index, "-rain", "articles") == {1}


def test_an_article_replaced_twice_before_a_commit_is_there_once(folder: Path) -> None:
    with index_writer(folder, LIBRARY, 7) as writer:
        writer.replace(1, "first", [(12, "first")])
        writer.replace(1, "second", [(13, "second")])
        writer.commit(8)
    index = Index.open(folder, LIBRARY)
    assert (found(index, "first"), found(index, "second"), found(index, "dug")) == (set(), {13}, set())
    assert (index.count("articles"), index.revision) == (2, 8)
    index.close()


def test_leaving_without_a_commit_changes_nothing(folder: Path) -> None:
    with index_writer(folder, LIBRARY, 7) as writer:
        writer.remove(1)
        writer.replace(3, "new", [(31, "new")])
    index = Index.open(folder, LIBRARY, thoroughly=True)
    assert (index.revision, found(index, "deeper"), found(index, "new")) == (7, {11}, set())
    index.close()


def test_an_open_index_shows_its_state_until_it_is_opened_again(folder: Path, index: Index) -> None:
    assert not index.moved_on()
    with index_writer(folder, LIBRARY, 7) as writer:
        writer.remove(2)
        writer.commit(8)
    assert index.moved_on()
    assert found(index, "rain") == {21, 22}
    again = Index.open(folder, LIBRARY)
    assert found(again, "rain") == set()
    again.close()


def test_two_writers_at_once_are_refused(folder: Path) -> None:
    with index_writer(folder, LIBRARY, 7), pytest.raises(IndexBusy), index_writer(folder, LIBRARY, 7):
        pass


def test_a_commit_that_fails_lets_the_lock_go(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError("No space left on device")

    with monkeypatch.context() as patch, index_writer(folder, LIBRARY, 7) as writer:
        patch.setattr(writing.sealing, "seal", full)
        writer.remove(1)
        with pytest.raises(OSError, match="No space"):
            writer.commit(8)
    with index_writer(folder, LIBRARY, 7) as writer:
        writer.remove(2)
        writer.commit(8)
    index = Index.open(folder, LIBRARY, thoroughly=True)
    assert (found(index, "deeper"), found(index, "rain"), index.revision) == ({11}, set(), 8)
    index.close()


def test_many_small_commits_stay_few_segments(tmp_path: Path) -> None:
    for number in range(1, 31):
        with index_writer(tmp_path, LIBRARY, number - 1) as writer:
            writer.replace(number % 7, f"text {number}", [(number, f"word {number}")])
            writer.commit(number)
    assert len(list(tmp_path.glob("*.seg"))) <= 2 * writing.MANY
    index = Index.open(tmp_path, LIBRARY)
    assert found(index, "word") == set(range(24, 31))
    assert not index.needs_rebuild()
    index.close()


def test_an_index_mostly_deleted_asks_to_be_rebuilt(tmp_path: Path) -> None:
    with index_writer(tmp_path, LIBRARY) as writer:
        writer.replace(1, "", [(number, "word") for number in range(1, 1500)])
        writer.replace(2, "", [(number, "word") for number in range(1500, 2600)])
        writer.commit(1)
        writer.remove(1)
        writer.commit(2)
    index = Index.open(tmp_path, LIBRARY)
    assert index.needs_rebuild()
    assert index.count("quotes") == 1100
    index.close()


def test_the_best_come_first_and_equals_by_id(index: Index) -> None:
    ranked = scores(index, parse("rain"), "quotes")
    assert [id for id, _ in ranked] == [21, 22]
    assert ranked[0][1] > ranked[1][1] > 0
    best, _ = index.scores(parse("rain"), "quotes", limit=1)
    assert best.tolist() == [21]
    assert scores(index, parse("-nothing"), "quotes") == [(11, 0.0), (21, 0.0), (22, 0.0)]


def test_scores_are_bm25(index: Index) -> None:
    reckoned = dict(scores(index, parse("rain OR too"), "quotes"))
    lengths, average = {21: 5, 22: 4}, (3 + 5 + 4) / 3

    def bm25(held: int, documents: int, length: int) -> float:
        rarity = math.log(3 / (documents + 1)) + 1
        return rarity * held * 2.2 / (held + 1.2 * (0.25 + 0.75 * length / average))

    assert reckoned[21] == pytest.approx(bm25(3, 2, lengths[21]))
    assert reckoned[22] == pytest.approx(bm25(1, 2, lengths[22]) + bm25(1, 1, lengths[22]))


def test_a_word_that_must_not_be_there_earns_nothing(index: Index) -> None:
    (left,) = scores(index, parse("rain -too"), "quotes")
    assert left == scores(index, parse("rain"), "quotes")[0]


@pytest.mark.parametrize(
    "empty", [Word(""), Phrase(()), Pattern(""), Fuzzy(""), AnyOf(()), Fuzzy("x" * 99, 2)]
)
def test_an_empty_clause_finds_nothing_and_harms_nothing(index: Index, empty: Condition) -> None:
    assert ids(index, empty, "quotes") == set()
    assert scores(index, AnyOf((empty, Word("deeper"))), "quotes")[0][0] == 11


def test_what_the_index_cannot_know_is_refused(index: Index) -> None:
    for condition in (Flag("starred"), Not(FieldWords("speaker", ("x",))), FieldWords("article", ("x",))):
        with pytest.raises(ValueError, match="not about the words"):
            ids(index, condition, "quotes")
    with pytest.raises(ValueError, match="looked for in"):
        ids(index, Everything(), "titles")


def test_a_pattern_of_many_stars_takes_no_time(tmp_path: Path) -> None:
    with index_writer(tmp_path, LIBRARY) as writer:
        writer.replace(1, "", [(1, "a" * 60), (2, "a" * 59 + "b")])
        writer.commit(1)
    index = Index.open(tmp_path, LIBRARY)
    assert ids(index, Pattern("*a" * 25 + "*b"), "quotes") == {2}
    index.close()


def test_a_beginning_is_found_where_a_merge_left_words_of_deleted_documents(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "MANY", 2)
    for revision in range(1, 7):
        with index_writer(tmp_path, LIBRARY, revision - 1) as writer:
            writer.replace(1, "", [(revision, "zebra zebrafish" if revision == 1 else "something else")])
            writer.commit(revision)
    with index_writer(tmp_path, LIBRARY, 6) as writer:
        writer.replace(2, "", [(7, "a zebrafish and a zebroid")])
        writer.commit(7)
    index = Index.open(tmp_path, LIBRARY)
    assert found(index, "zebr*") == {7}
    assert found(index, "zebra*") == {7}
    index.close()


def test_segments_with_many_words_are_not_merged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "MANY", 2)
    monkeypatch.setattr(writing, "MOST_WORDS", 100)
    for revision in range(1, 7):
        with IndexWriter(tmp_path, LIBRARY, revision - 1) as writer:
            writer.replace(revision, "word " * 60, [(revision, "few words")])
            writer.commit(revision)
    assert len(list(tmp_path.glob("*.seg"))) == 6
    monkeypatch.setattr(writing, "MOST_WORDS", 100_000)
    with IndexWriter(tmp_path, LIBRARY, 6) as writer:
        writer.replace(7, "word", [(7, "few words")])
        writer.commit(7)
    assert len(list(tmp_path.glob("*.seg"))) < 6
    monkeypatch.delenv("QUOTELINE_INDEX")
    index = Index.open(tmp_path, LIBRARY)
    assert found(index, "few") == set(range(1, 8))
    index.close()


def test_what_one_commit_adds_becomes_one_segment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "TOKENS", 100)
    with IndexWriter(tmp_path, LIBRARY) as writer:
        for article in range(1, 40):
            writer.replace(article, "body " * 30, [(article, f"words of {article}"), (article + 100, "")])
        writer.commit(1)
    assert len(list(tmp_path.glob("*.seg"))) == 1
    monkeypatch.delenv("QUOTELINE_INDEX")
    index = Index.open(tmp_path, LIBRARY)
    assert found(index, "words") == set(range(1, 40))
    assert found(index, "17") == {17}
    assert index.count("quotes") == 78
    index.close()


# --- damage ----------------------------------------------------------------------------------------


def test_a_folder_without_an_index_is_unusable(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "missing"):
        with pytest.raises(IndexUnusable, match="none"):
            Index.open(folder, LIBRARY)


def test_the_index_of_another_library_is_unusable(folder: Path) -> None:
    with pytest.raises(IndexUnusable, match="another library"):
        Index.open(folder, "another")


def test_the_index_of_another_version_is_unusable(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quoteline.search.schema.VERSION", 99)
    with pytest.raises(IndexUnusable, match="another version"):
        Index.open(folder, LIBRARY)


@pytest.mark.parametrize("pattern", ["*.toc", "*.seg", "sealed-*.json"])
@pytest.mark.parametrize("harm", ["truncated", "emptied", "lengthened", "removed"])
def test_a_damaged_file_makes_the_index_unusable(folder: Path, pattern: str, harm: str) -> None:
    (path,) = folder.glob(pattern)
    data = path.read_bytes()
    if harm == "removed":
        path.unlink()
    else:
        path.write_bytes(
            {"truncated": data[: len(data) // 2], "emptied": b"", "lengthened": data + b"!"}[harm]
        )
    with pytest.raises(IndexUnusable):
        Index.open(folder, LIBRARY)


@pytest.mark.parametrize("pattern", ["*.toc", "*.seg"])
def test_a_single_changed_bit_is_noticed_when_looked_for(folder: Path, pattern: str) -> None:
    (path,) = folder.glob(pattern)
    data = bytearray(path.read_bytes())
    data[len(data) // 3] ^= 1
    path.write_bytes(data)
    with pytest.raises(IndexUnusable, match="changed"):
        Index.open(folder, LIBRARY, thoroughly=True)


@pytest.mark.parametrize("place", range(0, 100, 9))
def test_a_zeroed_stretch_never_raises_anything_else(folder: Path, place: int) -> None:
    (path,) = folder.glob("*.seg")
    data = bytearray(path.read_bytes())
    start = len(data) * place // 100
    data[start : start + 64] = bytes(len(data[start : start + 64]))
    path.write_bytes(data)
    try:
        index = Index.open(folder, LIBRARY)
    except IndexUnusable:
        return
    for query in ('"much rain"', "ra*", "dug~1", "-we"):
        with suppress(IndexUnusable):
            scores(index, parse(query), "quotes")
    index.close()

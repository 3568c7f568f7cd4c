"""Marks stand on words that the index would find, and on nothing else."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteline.domain import AllOf, AnyOf, Condition, FieldWords, Near, Not, Spans
from quoteline.search import snippets
from quoteline.search.index import Index
from quoteline.search.leaves import positive_leaves
from quoteline.search.marking import Marking, marking
from quoteline.search.query import Options, parse
from quoteline.search.writing import index_writer

LIBRARY = "a-library"
WORDS = ("Mill", "mills", "Öl", "oil", "we’ll", "the", "The", "storm-tide", "NATO’s", "war", "warned", "Київ")
BETWEEN = (" ", " ", " ", " — ", " … ", ", ", ".\n", "” “")
TEXTS = 160

plain = st.sampled_from(["mill", "oil", "ol", "the", "we'll", "storm", "tide", "nato", "war", "київ", "no"])
wild = st.sampled_from(["mil*", "w?r", "*ed", "w*", "o?l", "oil~1", "wars~1", "milk~2", "stem:mills"])
several = st.lists(plain, min_size=2, max_size=3).map(" ".join)
phrases = st.one_of(several.map('"{}"'.format), st.builds('"{}"~{}'.format, several, st.integers(1, 6)))
near = st.builds("({})~{}".format, several, st.integers(0, 6))
leaves = st.one_of(
    plain, wild, phrases, near, plain.map("article:{}".format), several.map('article:"{}"'.format)
)
queries = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(" ".join).map("({})".format),
        st.lists(inner, min_size=2, max_size=3).map(" OR ".join).map("({})".format),
        inner.map("-{}".format),
    ),
    max_leaves=6,
)


def texts(seed: int) -> list[str]:
    chance = random.Random(seed)
    return [
        "".join(chance.choice(WORDS) + chance.choice(BETWEEN) for _ in range(chance.randint(0, 12)))
        for _ in range(TEXTS)
    ]


KEPT = dict(enumerate(texts(8), 1))


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    """The texts as articles and, each whole, as a quotation of theirs."""
    folder = tmp_path_factory.mktemp("index")
    with index_writer(folder, LIBRARY) as writer:
        for id, text in KEPT.items():
            writer.replace(id, text, [(id, text)])
        writer.commit(1)
    made = Index.open(folder, LIBRARY)
    assert made is not None
    yield made
    made.close()


def found(index: Index, condition: Condition) -> set[int]:
    return set(index.ids(condition, "articles").tolist())


def is_apart(spans: Spans, text: str) -> bool:
    ends = [0, *(place for span in spans for place in span), len(text)]
    return ends == sorted(ends) and all(text[start:end].strip() for start, end in spans)


@settings(max_examples=60, deadline=None)
@given(leaf=queries.map(parse))
def test_a_text_has_marks_for_each_leaf_that_finds_it_and_for_no_other(index: Index, leaf: Condition) -> None:
    for each in positive_leaves(leaf):
        there = found(index, each)
        marked = {id for id, text in KEPT.items() if snippets.marks(each, text)}
        assert marked == there, each


@settings(max_examples=60, deadline=None)
@given(query=queries)
def test_every_mark_is_of_words_that_would_be_found(index: Index, query: str) -> None:
    """A mark taken alone as a text has a mark again; together they stand apart and in order."""
    condition = parse(query)
    made = marking(condition)
    for text in list(KEPT.values())[:40]:
        spans = made.in_text(text)
        assert is_apart(spans, text)
        for leaf in positive_leaves(condition):
            alone = snippets.marks(leaf, text)
            assert all(any(start <= left and right <= end for start, end in spans) for left, right in alone)
        if not _is_loose(condition):
            assert all(made.in_text(text[start:end]) for start, end in spans)


def _is_loose(condition: Condition) -> bool:
    """Words near each other are marked one by one, and alone are no find."""
    match condition:
        case AllOf(parts) | AnyOf(parts):
            return any(map(_is_loose, parts))
        case Not(part):
            return _is_loose(part)
        case Near():
            return True
    return bool(getattr(condition, "slop", 0))


def test_what_finds_is_marked_whole(index: Index) -> None:
    """A text that is found by words alone has a mark."""
    for query in ("mill oil", "war OR київ", '"storm tide" -the', "(mil* OR w?r) nato"):
        for id in found(index, parse(query)):
            assert marking(parse(query)).in_text(KEPT[id])


# --- fields -------------------------------------------------------------------------------------------


def marked(made: Marking, field: str, text: str) -> list[str]:
    return [text[start:end] for start, end in made.in_field(field, text)]


def test_each_field_is_marked_by_what_is_asked_of_it() -> None:
    made = marking(
        parse('speaker:oda outlet:"skerry courier" title:quay* cue:said tag:beat -title:wind mill')
    )
    assert marked(made, "speaker", "Oda Vestergaard, harbour master") == ["Oda"]
    assert marked(made, "outlet", "The Skerry Courier") == ["Skerry Courier"]
    assert marked(made, "outlet", "Courier of Skerry") == []
    assert marked(made, "title", "Quayside wind") == ["Quayside"]
    assert marked(made, "cue", "said") == ["said"]
    assert marked(made, "byline", "Oda Mill") == []
    assert [made.has(field) for field in ("tag", "byline")] == [True, False]
    assert made.in_text("Oda said mill") == ((9, 13),)


def test_what_is_asked_of_the_article_is_marked_in_text_and_title() -> None:
    made = marking(parse('article:"storm tide" mill'))
    assert made.in_text("A storm tide took the mill.") == ((2, 12), (22, 26))
    assert marked(made, "title", "Storm tide takes mill") == ["Storm tide"]


def test_nothing_asked_is_nothing_marked() -> None:
    for query in ("", "-mill", "kind:direct said:2025 is:starred", "*"):
        assert not marking(parse(query))
    assert marking(parse("mill")) == marking(parse("Mill mill"))
    assert FieldWords("title", ("a",)) not in marking(parse("title:a")).fields


def test_words_in_all_their_forms_are_marked(index: Index) -> None:
    condition = parse("mills", Options(("en",)))
    assert marking(condition).in_text("One mill, two mills.") == ((4, 8), (14, 19))

"""What each stretch of a typed query is read as, and which stretch each clause comes from."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteline.domain import AllOf, Everything, Phrase, Stem, Word
from quoteline.search.query import LONGEST_QUERY, Options, Piece, Read, Role, clauses, parse, read, written
from quoteline.search.tokens import DEEPEST


def roles(typed: str, options: Options = Options()) -> str:  # noqa: B008 -- it is frozen
    """The pieces of a query, each as its stretch and its role."""
    return " ".join(f"{typed[each.start : each.end]}→{each.role}" for each in read(typed, options).pieces)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("peace", "peace→word"),
        ("neg* w?rd", "neg*→pattern w?rd→pattern"),
        ("zelenski~1", "zelenski~1→nearly"),
        ('"the war"~5', '"the war"→phrase ~5→mark'),
        ('"war"~5', '"war"→phrase ~5→mark'),
        ("a AND b OR NOT c", "a→word AND→operator b→word OR→operator NOT→operator c→word"),
        ("-a", "-→mark a→word"),
        ("(a b)~5", "(→mark a→word b→word )→mark ~5→mark"),
        ("(a -b)~5", "(→mark a→word -→mark b→word )→mark ~5→ignored"),
        ("speaker:ada", "speaker:→field ada→value"),
        ('Speaker:"Ada Ferrol"', 'Speaker:→field "Ada Ferrol"→value'),
        ('speaker:"Ada Ferrol"~3', 'speaker:→field "Ada Ferrol"→value ~3→ignored'),
        ("title:(a OR b)", "title:→field (→mark a→value OR→operator b→value )→mark"),
        ("title:outlet:a", "title:→ignored outlet:→field a→value"),
        ("said:12 March 2025 peace", "said:→field 12 March 2025→value peace→word"),
        ("stem:talk", "stem:→field talk→value"),
        ("said:banana", "said:banana→plain"),
        ("said:(2025 OR banana)", "said:→field (→mark 2025→value OR→operator banana→plain )→mark"),
        ("foo:bar", "foo:bar→plain"),
        ("speaker:", "speaker:→plain"),
        ("speaker:()", "speaker:→plain (→mark )→mark"),
        ("Note: https://harbour.example", "Note:→word https://harbour.example→word"),
        ("a OR", "a→word OR→plain"),
        ("a ) b", "a→word )→ignored b→word"),
        ('a "" — b', 'a→word ""→ignored —→ignored b→word'),
        ("", ""),
    ],
)
def test_each_stretch_is_told_what_it_is(typed: str, told: str) -> None:
    assert roles(typed) == told


@pytest.mark.parametrize(
    ("typed", "stretches"),
    [
        ("a b", ["a", "b"]),
        ("a AND -b", ["a", "-b"]),
        ("a OR b", ["a OR b"]),
        ("(a b) OR (c d)", ["(a b) OR (c d)"]),
        ("((a b) OR -c) d", ["((a b) OR -c)", "d"]),
        ("a (b c) d", ["a", "b", "c", "d"]),
        ("a (b) (c OR d)", ["a", "(b)", "(c OR d)"]),
        ("title:(a b) title:(c)", ["a", "b", "title:(c)"]),
        ("NOT NOT a -(b c)", ["NOT NOT a", "-(b c)"]),
        ('"the war"~5 x', ['"the war"~5', "x"]),
        ('x (a "b c")~5', ["x", '(a "b c")~5']),
        ("said:March 2025 x", ["said:March 2025", "x"]),
        ("title:speaker:a x", ["title:speaker:a", "x"]),
        ("foo-ba* x", ["foo-ba*", "foo-ba*", "x"]),
        ("speaker: x", ["speaker:", "x"]),
        ("", []),
    ],
)
def test_each_clause_has_the_stretch_that_it_comes_from(typed: str, stretches: list[str]) -> None:
    assert [typed[each.start : each.end] for each in read(typed).clauses] == stretches


def test_too_deep_parentheses_and_too_long_queries_are_left_out_but_told() -> None:
    deep = "(" * (DEEPEST + 2) + "a" + ")" * (DEEPEST + 2)
    found = read(deep)
    assert found.condition == Word("a")
    assert [each.role for each in found.pieces].count(Role.IGNORED) == 4
    long = read("a " * LONGEST_QUERY)
    assert long.pieces[-1] == Piece(LONGEST_QUERY, 2 * LONGEST_QUERY, Role.IGNORED)
    assert len(long.clauses) == LONGEST_QUERY // 2


def test_a_value_too_deep_for_its_field_is_plain_by_itself() -> None:
    typed = "(" * DEEPEST + "said:(banana"
    assert [(each.start, each.role) for each in read(typed).pieces[DEEPEST:]] == [
        (DEEPEST, Role.PLAIN),
        (DEEPEST + len("said:"), Role.IGNORED),
        (DEEPEST + len("said:("), Role.PLAIN),
    ]


def test_where_languages_are_set_plain_words_are_looked_for_in_all_their_forms() -> None:
    german = Options(("de", "en"))
    forms = ("de", "en")
    assert parse("talks", german) == Stem("talks", forms)
    assert parse("stem:talks", german) == Stem("talks", forms)
    for exact in ('"talks"', "talk*", "talks~1", '"peace talks"', "cease-fire", "speaker:talks", "foo:bar"):
        assert parse(exact, german) == parse(exact), exact
    assert parse(written(parse("talks OR stem:war", german)), german) == parse("talks OR stem:war", german)


def test_the_language_is_read_without_the_libraries_of_search() -> None:
    asked = "import sys, quoteline.search.query, quoteline.search.at_cursor;"
    told = "print([name for name in sys.modules if name in ('numpy', 'whoosh', 'sqlite3')])"
    done = subprocess.run([sys.executable, "-c", asked + told], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# --- whatever is typed -----------------------------------------------------------------------------

PARTS = st.sampled_from(
    ["(", ")", ")~5", '"', "“", "”", "«", "-", "−", " OR ", " AND ", "NOT ", " ", " ", "~2", "~", "*", "?",
     "speaker:", "said:", "published:", "is:", "has:", "stem:", "article:", "language:", "kind:", "foo:",
     "2025", "2025-03", "March", "12", "..", ">=", "unknown", "starred", "note", "direct", "since", "to",
     "a", "bé", "don’t", "x-y", "中国", "ﬁ", "İ", "\u0301", "\u00a0", "’s", ",", "…", "\ud800"]
)  # fmt: skip
TYPED = st.text(max_size=80) | st.lists(PARTS, max_size=30).map("".join)
LANGUAGES = st.sampled_from([(), ("en",), ("de", "fr")])


@settings(max_examples=400, deadline=None)
@given(TYPED, LANGUAGES)
def test_pieces_and_clauses_account_for_all_that_was_typed(typed: str, languages: tuple[str, ...]) -> None:
    found = read(typed, Options(languages))
    assert_whole(found)
    assert len(clauses(found.condition)) == (len(found.clauses) if found.condition != Everything() else 0)
    assert read(written(found.condition), found.options).condition == found.condition


def assert_whole(found: Read) -> None:
    """Pieces stand in order and apart, with only blanks between; the clauses together are the condition."""
    done = 0
    for piece in found.pieces:
        assert done <= piece.start < piece.end <= len(found.text)
        assert not found.text[done : piece.start].strip()
        done = piece.end
    assert not found.text[done:].strip()
    assert all(0 <= each.start < each.end <= len(found.text) for each in found.clauses)
    held = tuple(each.condition for each in found.clauses)
    assert found.condition == (AllOf(held) if len(held) > 1 else held[0] if held else Everything())


def test_marks_within_marks_are_words_of_the_phrase() -> None:
    whole = Phrase(("he", "said", "no", "twice"))
    for typed in (
        '"he said “no” twice"',
        '“he said "no" twice”',
        "«he said “no” twice»",
        '"he said «no» twice"',
    ):
        assert parse(typed) == whole, typed
    assert parse('"no" “deal” "here"') == AllOf((Word("no"), Word("deal"), Word("here")))
    assert parse("„no“ „deal“") == AllOf((Word("no"), Word("deal")))
    assert parse('"he “no') == AllOf((Word("he"), Word("no")))  # of a pair that is not whole, each one counts

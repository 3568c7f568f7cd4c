"""The query language: what is typed, what is understood, and that nothing typed can make it fail."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteline.domain import (
    AllOf,
    AnyOf,
    ArticleIs,
    Axis,
    Basis,
    BasisIs,
    Condition,
    DayRange,
    Everything,
    FieldWords,
    Flag,
    Fuzzy,
    Kind,
    KindIs,
    Not,
    Pattern,
    Phrase,
    Precision,
    PrecisionIs,
    Undated,
    Word,
)
from quoteline.search.query import clauses, parse, written

A, B, C = Word("a"), Word("b"), Word("c")


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("a b", AllOf((A, B))),
        ("a AND b", AllOf((A, B))),
        ("a OR b", AnyOf((A, B))),
        ("a OR b c", AnyOf((A, AllOf((B, C))))),
        ("a b OR c", AnyOf((AllOf((A, B)), C))),
        ("NOT a b", AllOf((Not(A), B))),
        ("NOT a OR b", AnyOf((Not(A), B))),
        ("a -b", AllOf((A, Not(B)))),
        ("-a", Not(A)),
        ("NOT NOT a", A),
        ("-(a b)", Not(AllOf((A, B)))),
        ("(a OR b) c", AllOf((AnyOf((A, B)), C))),
        ("((a) (b c))", AllOf((A, B, C))),
        ("and or not", AllOf((Word("and"), Word("or"), Word("not")))),
    ],
)
def test_not_binds_before_and_and_before_or(typed: str, understood: Condition) -> None:
    assert parse(typed) == understood


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ('"the war"', Phrase(("the", "war"))),
        ("“The War”", Phrase(("the", "war"))),
        ("„the war“", Phrase(("the", "war"))),
        ("«the war»", Phrase(("the", "war"))),
        ('"the war', Phrase(("the", "war"))),
        ('"a b"~5', Phrase(("a", "b"), 5)),
        ("“a b”~5", Phrase(("a", "b"), 5)),
        ('"a"', A),
        ('"neg* OR -x (said:2025"', Phrase(("neg", "or", "x", "said", "2025"))),
        ("well-being", Phrase(("well", "being"))),
        ("don’t", Word("don't")),
        ("Élan", Word("elan")),
        ("neg*", Pattern("neg*")),
        ("*gotia*", Pattern("*gotia*")),
        ("wom?n", Pattern("wom?n")),
        ("Why?", Word("why")),
        ("NEG**", Pattern("neg*")),
        ("zelenski~", Fuzzy("zelenski", 1)),
        ("zelenski~2", Fuzzy("zelenski", 2)),
        ("zelenski~9", Fuzzy("zelenski", 2)),
        ("foo-ba*", AllOf((Word("foo"), Pattern("ba*")))),
    ],
)
def test_words_phrases_patterns_and_near_words(typed: str, understood: Condition) -> None:
    assert parse(typed) == understood


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("speaker:Zelenský", FieldWords("speaker", ("zelensky",))),
        ('Speaker:"Donald Trump"', FieldWords("speaker", ("donald", "trump"), in_a_row=True)),
        ("speaker:“Donald Trump”", FieldWords("speaker", ("donald", "trump"), in_a_row=True)),
        ("speaker:zel*", FieldWords("speaker", ("zel*",))),
        ("outlet:(a OR b)", AnyOf((FieldWords("outlet", ("a",)), FieldWords("outlet", ("b",))))),
        ("title:(a -tag:b)", AllOf((FieldWords("title", ("a",)), Not(FieldWords("tag", ("b",)))))),
        ("-cue:told", Not(FieldWords("cue", ("told",)))),
        ("byline:smith-jones", FieldWords("byline", ("smith", "jones"), in_a_row=True)),
        ("kind:Mixed", KindIs(Kind.MIXED)),
        ("kind:(direct OR mixed)", AnyOf((KindIs(Kind.DIRECT), KindIs(Kind.MIXED)))),
        ("precision:Month", PrecisionIs(Precision.MONTH)),
        ("-precision:day", Not(PrecisionIs(Precision.DAY))),
        (
            "precision:(year OR range)",
            AnyOf((PrecisionIs(Precision.YEAR), PrecisionIs(Precision.RANGE))),
        ),
        ("basis:publication", BasisIs(Basis.PUBLICATION)),
        ('basis:"person"', BasisIs(Basis.PERSON)),
        ("article:12", ArticleIs(12)),
        ("article:harvest", FieldWords("article", ("harvest",))),
        ('article:"12"', FieldWords("article", ("12",))),
        ("is:starred", Flag("starred")),
        ("is:headline", Flag("headline")),
        ("is:confirmed", Flag("confirmed")),
        ("-is:unplaced", Not(Flag("unplaced"))),
        ("has:note", Flag("note")),
        ("-is:uncertain", Not(Flag("uncertain"))),
    ],
)
def test_fields(typed: str, understood: Condition) -> None:
    assert parse(typed) == understood


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("2025", date(2025, 1, 1), date(2025, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2025-03-20", date(2025, 3, 20), date(2025, 3, 20)),
        ("2025-03-01..2025-03-20", date(2025, 3, 1), date(2025, 3, 20)),
        ("2024..2025-03", date(2024, 1, 1), date(2025, 3, 31)),
        ("..2025", None, date(2025, 12, 31)),
        ("2025-03..", date(2025, 3, 1), None),
        ("2025…2026", date(2025, 1, 1), date(2026, 12, 31)),
        ("2026..2025-03", date(2025, 3, 1), date(2026, 12, 31)),
        (">=2025-03", date(2025, 3, 1), None),
        (">2025-03", date(2025, 4, 1), None),
        ("<=2025-03", None, date(2025, 3, 31)),
        ("<2025-03", None, date(2025, 2, 28)),
        ('"2025"', date(2025, 1, 1), date(2025, 12, 31)),
    ],
)
def test_dates(typed: str, first: date | None, last: date | None) -> None:
    assert parse(f"said:{typed}") == DayRange(Axis.SAID, first, last)
    assert parse(f"published:{typed}") == DayRange(Axis.PUBLISHED, first, last)


def test_the_undated_can_be_asked_for() -> None:
    assert parse("said:unknown") == Undated(Axis.SAID)
    assert parse("-published:Unknown") == Not(Undated(Axis.PUBLISHED))


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("foo:bar", "foo bar"),
        ("said:banana", "said banana"),
        ("said:2025-02-30", "said 2025 02 30"),
        ("said:>9999-12-31", "said 9999 12 31"),
        ("said:0000", "said 0000"),
        ("kind:loud", "kind loud"),
        ("is:happy", "is happy"),
        ("precision:hour", "precision hour"),
        ("basis:rumour", "basis rumour"),
        ("is:note", "is note"),
        ("speaker:-x", "speaker x"),
        ("https://example.org/a", "https example org a"),
    ],
)
def test_what_cannot_be_a_clause_is_searched_as_words(typed: str, words: str) -> None:
    assert parse(typed) == Phrase(tuple(words.split()))


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("", Everything()),
        ("  \n ", Everything()),
        ("*", Everything()),
        ('""', Everything()),
        ("… — !", Everything()),
        ("OR", Word("or")),
        ("a OR", AllOf((A, Word("or")))),
        ("(a AND) b", AllOf((A, Word("and"), B))),
        ("NOT", Word("not")),
        ("speaker:", Word("speaker")),
        ("speaker:()", Word("speaker")),
        ("a - b", AllOf((A, B))),
        (")) a (( b", AllOf((A, B))),
        ("(" * 10_000 + "a", A),
        ("(" * 9_000 + "a" + ")" * 9_000 + " b", AllOf((A, B))),
        ("-(" * 5_000 + "a", A),
        ("NOT " * 4_000 + "a", A),
        ("title:" * 3_000 + "a", FieldWords("title", ("a",))),
    ],
)
def test_half_typed_and_hostile_queries_are_understood_as_well_as_can_be(
    typed: str, understood: Condition
) -> None:
    assert parse(typed) == understood


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("", []),
        ("said:2025-03 -veto speaker:zelensky", ["said: March 2025", "not “veto”", "speaker has “zelensky”"]),
        ("said:2025", ["said: 2025"]),
        ("published:2025-03-01..2025-03-20", ["published: 1 March 2025 to 20 March 2025"]),
        ("said:>=2025-03", ["said: from 1 March 2025"]),
        ("said:<2025", ["said: until 31 December 2024"]),
        ("said:unknown", ["said: date unknown"]),
        ("a OR b c", ["“a” or (“b” and “c”)"]),
        ("precision:month -basis:publication", ["known to the month", "not dated by the day of publication"]),
        ("precision:unknown basis:expression", ["day not known", "dated by words in the article"]),
        ('"a b"~5 neg* x~1', ["“a b” within 5 words", "words like neg*", "words near “x” (1 letter off)"]),
        ("is:starred has:note kind:direct article:3", ["starred", "has a note", "kind: direct", "article 3"]),
    ],
)
def test_the_query_as_understood_is_shown_clause_by_clause(typed: str, shown: list[str]) -> None:
    assert clauses(parse(typed)) == shown


SNIPPETS = st.sampled_from(
    ["(", ")", '"', "“", "”", "-", "OR", "AND", "NOT", " ", "~2", "*", "?", "speaker:", "said:", "2025", "..",
     "a", "bé", "don’t", "article:", "12", "is:", "starred",
     "precision:", "week", "basis:", "person", "kind:", "direct", "中国", "x-y", "<", "cue:"]
)  # fmt: skip
TYPED = st.text(max_size=60) | st.lists(SNIPPETS, max_size=25).map("".join)


@pytest.mark.parametrize(("field", "values"), [("precision", Precision), ("basis", Basis)])
def test_every_way_in_which_a_day_is_known_can_be_asked_for(
    field: str, values: type[Precision | Basis]
) -> None:
    shown = [clauses(parse(f"{field}:{value}")) for value in values]
    assert all(len(one) == 1 and "“" not in one[0] for one in shown)  # understood as a field, not as words
    assert len({one[0] for one in shown}) == len(values)


@given(TYPED)
def test_parsing_never_fails_and_what_is_written_back_means_the_same(typed: str) -> None:
    understood = parse(typed)
    assert all(isinstance(clause, str) and clause for clause in clauses(understood))
    assert parse(written(understood)) == understood

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
    LanguageIs,
    Near,
    Not,
    OutletIs,
    Pattern,
    Phrase,
    Precision,
    PrecisionIs,
    SpeakerIs,
    Stem,
    Undated,
    Word,
)
from quoteline.search.query import clauses, parse, written
from quoteline.search.runs import MOST_NEAR

A, B, C = Word("a"), Word("b"), Word("c")
YEAR = DayRange(Axis.SAID, date(2025, 1, 1), date(2025, 12, 31))
MARCH = DayRange(Axis.SAID, date(2025, 3, 1), date(2025, 3, 31))


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
        ("stem:negotiate", Stem("negotiate")),
        ("-stem:Élan", Not(Stem("elan"))),
        ("stem:(a OR b)", AnyOf((Stem("a"), Stem("b")))),
        ('stem:"peace talks"', Near((Stem("peace"), Stem("talks")), 0)),
        ("stem:neg*", Pattern("neg*")),
        ("stem:zelenski~1", Fuzzy("zelenski", 1)),
        ('(a "b c" d*)~5', Near((A, Phrase(("b", "c")), Pattern("d*")), 5)),
        ("(a (b OR c) stem:d)~0", Near((A, AnyOf((B, C)), Stem("d")), 0)),
        ('("a b"~2 x~1)~500', Near((Phrase(("a", "b"), 2), Fuzzy("x")), 99)),
        ("-(a b)~5", Not(Near((A, B), 5))),
        ("(a b)~5 OR c", AnyOf((Near((A, B), 5), C))),
        ("((a b)~2 c)~5", AllOf((Near((A, B), 2), C))),
        ("(a -b)~5", AllOf((A, Not(B)))),
        ("(a)~5", A),
        ("(a OR b)~5", AnyOf((A, B))),
        ("title:(a b)~5", AllOf((FieldWords("title", ("a",)), FieldWords("title", ("b",))))),
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
        ("is:denial", Flag("denial")),
        ("is:Mixed", KindIs(Kind.MIXED)),
        ("is:undated", Undated(Axis.SAID)),
        ("has:date", Not(Undated(Axis.SAID))),
        ("has:published", Not(Undated(Axis.PUBLISHED))),
        ("has:speaker", Not(SpeakerIs(None))),
        ("-has:speaker", SpeakerIs(None)),
        ("has:outlet", Not(OutletIs(""))),
        ("has:language", Not(LanguageIs(""))),
        ("has:(tag OR note)", AnyOf((Flag("tag"), Flag("note")))),
        ("has:cue -has:url", AllOf((Flag("cue"), Not(Flag("url"))))),
        ("language:DE", LanguageIs("de")),
        ("language:unknown", LanguageIs("")),
        ("-speaker:x", Not(FieldWords("speaker", ("x",)))),
        ("NOT speaker:(x OR y)", Not(AnyOf((FieldWords("speaker", ("x",)), FieldWords("speaker", ("y",)))))),
        ("said:(2025 OR unknown)", AnyOf((YEAR, Undated(Axis.SAID)))),
        ("-said:2025", Not(YEAR)),
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
        ("2024-2026", date(2024, 1, 1), date(2026, 12, 31)),
        ("12.3.2025", date(2025, 3, 12), date(2025, 3, 12)),
        ("2025-03,", date(2025, 3, 1), date(2025, 3, 31)),
        ('"12 March 2025"', date(2025, 3, 12), date(2025, 3, 12)),
        ("12 March 2025", date(2025, 3, 12), date(2025, 3, 12)),
        ("12th of March 2025", date(2025, 3, 12), date(2025, 3, 12)),
        ("March 12, 2025", date(2025, 3, 12), date(2025, 3, 12)),
        ("sept. 2025", date(2025, 9, 1), date(2025, 9, 30)),
        ("März 2025", date(2025, 3, 1), date(2025, 3, 31)),
        ("12 de marzo de 2025", date(2025, 3, 12), date(2025, 3, 12)),
        ("1er août 2025", date(2025, 8, 1), date(2025, 8, 1)),
        ("12 березня 2025", date(2025, 3, 12), date(2025, 3, 12)),
        ("(March 2025)", date(2025, 3, 1), date(2025, 3, 31)),
        (">= March 2025", date(2025, 3, 1), None),
        ("since March 2025", date(2025, 3, 1), None),
        ("before 2025", None, date(2024, 12, 31)),
        ("until 12 March 2025", None, date(2025, 3, 12)),
        ("from 12 March 2025 to April 2025", date(2025, 3, 12), date(2025, 4, 30)),
        ("between 2024 and 2025-03", date(2024, 1, 1), date(2025, 3, 31)),
        ('"March 2025 to May 2025"', date(2025, 3, 1), date(2025, 5, 31)),
        ('"2025-03 – 2025-05"', date(2025, 3, 1), date(2025, 5, 31)),
        ('"March 2025..May 2025"', date(2025, 3, 1), date(2025, 5, 31)),
    ],
)
def test_dates(typed: str, first: date | None, last: date | None) -> None:
    assert parse(f"said:{typed}") == DayRange(Axis.SAID, first, last)
    assert parse(f"published:{typed}") == DayRange(Axis.PUBLISHED, first, last)


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("said:2025 March", AllOf((YEAR, Word("march")))),
        ("said:2025 12", AllOf((YEAR, Word("12")))),
        ("said:2025 .. 1000 men", AllOf((YEAR, Word("1000"), Word("men")))),
        ("said:March 2025 to 1000 men", AllOf((MARCH, Word("to"), Word("1000"), Word("men")))),
        ("said:March 2025 - 1000", AllOf((MARCH, Word("1000")))),
        ("said:March 2025 OR b", AnyOf((MARCH, B))),
        ("said:March -2025", AllOf((Phrase(("said", "march")), Not(Word("2025"))))),
        ("said:March OR 2025", AnyOf((Phrase(("said", "march")), Word("2025")))),
        ("said:12 men", AllOf((Phrase(("said", "12")), Word("men")))),
        ("said:31 April 2025", AllOf((Phrase(("said", "31")), Word("april"), Word("2025")))),
        ("cue:March 2025", AllOf((FieldWords("cue", ("march",)), Word("2025")))),
    ],
)
def test_only_what_can_mean_nothing_else_is_a_date_without_marks(typed: str, understood: Condition) -> None:
    assert parse(typed) == understood


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
        ("said:12/03/2025", "said 12 03 2025"),
        ("said:2025-03-01..banana", "said 2025 03 01 banana"),
        ('said:"12 Marsh 2025"', "said 12 marsh 2025"),
        ("language:klingon", "language klingon"),
        ("has:wings", "has wings"),
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
        ("stem:talks -stem:war", ["any form of “talks”", "not any form of “war”"]),
        ('(a "b c" d*)~5', ["“a” and “b c” and words like d* within 5 words, in any order"]),
        ("(a b)~1", ["“a” and “b” within 1 word, in any order"]),
        ('stem:"peace talks"', ["any form of “peace” and any form of “talks” side by side, in any order"]),
        ("has:speaker -has:speaker has:url", ["speaker known", "speaker unknown", "has a web address"]),
        ("-has:note -has:tag has:date", ["has no note", "has no tag", "said: date known"]),
        ("language:de is:headline is:denial", ["language: de", "from a headline", "a denial"]),
        ("has:outlet -is:starred", ["outlet known", "not starred"]),
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


def test_of_very_many_words_nothing_is_asked_but_that_all_are_there() -> None:
    words = [f"w{number}" for number in range(MOST_NEAR + 1)]
    few, many = " ".join(words[:-1]), " ".join(words)
    assert isinstance(parse(f"({few})~5"), Near)
    assert parse(f"({many})~5") == AllOf(tuple(map(Word, words)))
    assert isinstance(parse(f'stem:"{few}"'), Near)
    assert parse(f'stem:"{many}"') == AllOf(tuple(map(Stem, words)))


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

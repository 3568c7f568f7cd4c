"""Statement dates: which words date a statement, which do not, and how they are reckoned."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marked_articles import ENGLISH, marked

from quoteline.domain import Basis, Kind, Precision, Speaker, SpeakerKind, StatementDate
from quoteline.extraction.dates import statement_dates
from quoteline.extraction.found import Attribution

THURSDAY = date(2025, 3, 20)


def said(article: str, published: date | None = THURSDAY) -> list[StatementDate]:
    text, found = marked(article)
    return statement_dates(text, found, published, ENGLISH)


def span(article: str, published: date | None = THURSDAY) -> tuple[str, str, str]:
    when = said(article, published)[-1]
    return str(when.start), str(when.end), str(when.precision)


@pytest.mark.parametrize(
    ("article", "day"),
    [
        ("“[q We are ready],” [s Orla Brandt] [c said] on Wednesday.", "2025-03-19"),
        ("“[q We are ready],” [s Orla Brandt] [c told] reporters Tuesday.", "2025-03-18"),
        ("“[q We are ready],” [s Orla Brandt] [c said] Thursday.", "2025-03-20"),
        ("“[q We are ready],” [s Orla Brandt] [c said] last Thursday.", "2025-03-13"),
        ("[s Orla Brandt] [c said] in a statement on March 3 that [q the bridge was safe].", "2025-03-03"),
        ("[s Orla Brandt] [c said] on December 3 that [q the bridge was safe].", "2024-12-03"),
        ("[s Orla Brandt] [c said] on 3 May 2023 that [q the bridge was safe].", "2023-05-03"),
        ("“[q Wait],” [c said] [s Orla Brandt, the mayor,] late on Monday night.", "2025-03-17"),
        ("[s Brandt] on Monday [c declared] that [q the talks were over].", "2025-03-17"),
        ("On Monday, [s Brandt] [c said] [q the talks were over].", "2025-03-17"),
        ("On Monday, “[q the talks are over],” [s Brandt] [c said].", "2025-03-17"),
        ("At a rally in Lisk on Monday, [s Brandt] [c said] [q the talks were over].", "2025-03-17"),
        ("Speaking to reporters on Monday, [s Brandt] [c said] [q the talks were over].", "2025-03-17"),
        ("“[q Enough],” [s she] [c said] yesterday.", "2025-03-19"),
        ("“[q Enough],” [s she] [c said] tonight.", "2025-03-20"),
        ("“[q Enough],” [s she] [c said] last night.", "2025-03-19"),
        ("“[q Enough],” [s she] [c said] two days ago.", "2025-03-18"),
        ("[s Brandt] [c wrote] in a March 3 letter that [q it was over].", "2025-03-03"),
        ("In a March 3 letter to Holm, [s Brandt] [c said] [q it was over].", "2025-03-03"),
        ("[s The mayor on Tuesday] [c said] [q it was over].", "2025-03-18"),
        ("“[q It is over],” [c read] [s a 3 March 2024 memo].", "2024-03-03"),
    ],
)
def test_the_day_beside_the_cue_dates_the_statement(article: str, day: str) -> None:
    assert span(article) == (day, day, "day")
    assert said(article)[-1].basis is Basis.EXPRESSION


@pytest.mark.parametrize(
    ("words", "start", "end", "precision"),
    [
        ("last week", "2025-03-10", "2025-03-16", Precision.WEEK),
        ("earlier this week", "2025-03-17", "2025-03-20", Precision.WEEK),
        ("earlier this month", "2025-03-01", "2025-03-20", Precision.MONTH),
        ("in February", "2025-02-01", "2025-02-28", Precision.MONTH),
        ("in October", "2024-10-01", "2024-10-31", Precision.MONTH),
        ("last March", "2024-03-01", "2024-03-31", Precision.MONTH),
        ("in March 2014", "2014-03-01", "2014-03-31", Precision.MONTH),
        ("in 2014", "2014-01-01", "2014-12-31", Precision.YEAR),
        ("last year", "2024-01-01", "2024-12-31", Precision.YEAR),
        ("three years ago", "2022-01-01", "2022-12-31", Precision.YEAR),
        ("a month ago", "2025-02-01", "2025-02-28", Precision.MONTH),
        ("in a series of talks from October to February", "2024-10-01", "2025-02-28", Precision.RANGE),
        ("over the weekend", "2025-03-15", "2025-03-16", Precision.RANGE),
        ("in the 1990s", "1990-01-01", "1999-12-31", Precision.RANGE),
        ("last summer", "2024-06-01", "2024-08-31", Precision.RANGE),
    ],
)
def test_an_imprecise_expression_gives_its_whole_span(
    words: str, start: str, end: str, precision: str
) -> None:
    assert span(f"“[q It is over],” [s Brandt] [c said] {words}.") == (start, end, precision)


@pytest.mark.parametrize(
    "article",
    [
        "[s Brandt] [c said] [q the vote will be held on Tuesday].",
        "[s Brandt] [c said] [q he was attacked on Tuesday].",
        "“[q It is over],” [c said] [s Brandt], who was elected on Tuesday.",
        "[s Brandt, who was elected in 2014,] [c said] [q it was over].",
        "The call on Tuesday lasted an hour and was [c described] by [s the mayor] as “[q good].”",
        "After the fire on Tuesday, two roads were shut. “[q It is over],” [s Brandt] [c said].",
        "“[q It is over],” [s Brandt] [c said], adding that the council would meet on Friday.",
        "“[q It is over],” [s Brandt] [c said] next Tuesday.",
        "When her lead slipped on Monday, [s her friends] [c insisted] [q it was over].",
        "“[q It is over],” [s Brandt] [c said] of sales for the quarter ended March 3.",
        "“[q It is over],” [s Brandt] [c told] NBC’s “Today.”",
        "“[q It is over],” [s Brandt] [c said], referring to the March 3 debate.",
        "[s Brandt, the mayor challenged by Holm 30 years ago,] [c said] [q it was over].",
        "“[q It is over],” [s Brandt] [c said] after voting on Tuesday.",
        "“[q It is over],” [s Brandt] [c said] in 2031.",
        "“[q It is over],” [s Brandt] [c said] of the 2014 flood.",
        "“[q It is over],” [s Brandt] [c said].",
    ],
)
def test_a_date_that_belongs_to_something_else_leaves_the_publication_day(article: str) -> None:
    when = said(article)[-1]
    assert (when.start, when.basis, when.evidence) == (THURSDAY, Basis.PUBLICATION, ())


def test_the_evidence_is_the_words_that_gave_the_date() -> None:
    text, found = marked("“[q It is over],” [s Brandt] [c said] in a speech on March 3.")
    (when,) = statement_dates(text, found, THURSDAY, ENGLISH)
    assert [text[start:stop] for start, stop in when.evidence] == ["March 3"]


def test_words_that_point_back_take_the_date_told_before() -> None:
    article = (
        "At a rally in Lisk in January, Brandt attacked the plan. “[q It is a fraud],” [s he] [c said] then."
    )
    assert span(article) == ("2025-01-01", "2025-01-31", "month")


def test_an_interview_dated_in_the_sentence_before_dates_what_was_said_in_it() -> None:
    article = (
        "Brandt gave an interview on Monday to a local station. “[q I am not leaving],” [s she] [c said]."
    )
    assert span(article) == ("2025-03-17", "2025-03-17", "day")


def test_a_writing_named_again_keeps_its_date() -> None:
    article = (
        "On Monday, her office sent out an email about the flood. “[q Act now],” [s the email] [c read]."
    )
    assert span(article) == ("2025-03-17", "2025-03-17", "day")


def test_a_speaker_who_goes_on_speaking_does_so_on_the_same_day() -> None:
    article = "“[q It is over],” [s Brandt] [c said] on Monday. “[q2 We tried],” [s2 she] [c2 added]."
    assert [str(when.start) for when in said(article)] == ["2025-03-17", "2025-03-17"]


def test_what_one_says_in_a_story_of_yesterday_is_said_on_the_day_it_is_printed() -> None:
    article = (
        "LISK, March 20 (Globe) - The council of Lisk voted on Wednesday to close its old bridge.\n\n"
        "“[q It hurts],” [s Holm] [c says]."
    )
    assert [str(when.start) for when in said(article)] == ["2025-03-20"]


def test_what_was_said_at_a_hearing_of_yesterday_was_said_yesterday_by_everybody() -> None:
    text, found = marked(
        "For ninety minutes on Wednesday Orla Brandt sat before the council and answered for the bridge.\n\n"
        "“[q It is over],” [s Brandt] [c said].\n\n“[q2 It hurts],” [s2 Holm] [c2 said]."
    )
    brandt = Speaker("Orla Brandt", SpeakerKind.PERSON, ("Brandt",))
    holm = Speaker("Piet Holm", SpeakerKind.PERSON, ("Holm",))
    dated = statement_dates(text, found, THURSDAY, ENGLISH, [brandt, holm])
    assert [str(when.start) for when in dated] == ["2025-03-19", "2025-03-19"]


@pytest.mark.parametrize(
    ("article", "day"),
    [
        ("On Wednesday Orla Brandt lit the lamp.\n\n“[q It works],” [s she] [c said].", "2025-03-19"),
        ("On Tuesday he was asked about it. “[q I shall stay],” [s he] [c said].", "2025-03-18"),
        ("The mayor, Orla Brandt, on Monday moved out. “[q I like it],” [s Brandt] [c said].", "2025-03-17"),
        ("On Wednesday Orla Brandt lit the lamp. “[q It works],” [s Holm] [c said].", "2025-03-20"),
        ("On Wednesday Orla Brandt lit the lamp. “[q It works],” [s she] [c says].", "2025-03-20"),
        ("In 1994 Orla Brandt left home. “[q I was young],” [s she] [c said].", "2025-03-20"),
        ("In 1894 Orla Brandt walked there. “[q It is wet],” [s she] [c wrote].", "1894-01-01"),
        ("The reply, dated March 2, was read out. “[q No],” [s it] [c said].", "2025-03-02"),
        ("He read a letter that she sent to the mayor in 1931. “[q No],” [s it] [c said].", "1931-01-01"),
        ("The lamp of Brandt fell on Monday. “[q It was old],” [s Brandt] [c said].", "2025-03-20"),
    ],
)
def test_what_a_person_did_the_sentence_before_dates_what_they_went_on_to_say(article: str, day: str) -> None:
    assert span(article)[0] == day


def test_a_span_of_months_may_end_in_the_middle_of_one() -> None:
    assert span("From January to mid-February, [s Brandt] had [c insisted] that [q all was well].") == (
        "2025-01-01",
        "2025-02-15",
        "range",
    )


@pytest.mark.parametrize(
    "article",
    [
        "[s My father] used to [c say] that [q the river was late].",
        "“[q The river is late],” [s he] likes to [c say].",
        "“[q The river is late],” [s she] once [c told] me.",
        "[s The cook] is said to have [c asked] [q whether anybody had thought of dessert].",
    ],
)
def test_what_is_recalled_without_a_day_is_undated(article: str) -> None:
    (when,) = said(article)
    assert (when.start, when.basis, when.evidence) == (None, Basis.UNKNOWN, ())


def test_the_day_inside_a_mention_dates_what_it_opens() -> None:
    assert span("[s Last week Orla Brandt] had [c let it be known] that [q she was ready].")[2] == "week"


def test_another_speaker_does_not_inherit_the_day() -> None:
    article = "“[q It is over],” [s Brandt] [c said] on Monday. “[q2 We tried],” [s2 Holm] [c2 said]."
    assert [str(when.start) for when in said(article)] == ["2025-03-17", "2025-03-20"]


def test_without_a_publication_date_a_relative_day_is_kept_as_evidence_only() -> None:
    when = said("“[q It is over],” [s Brandt] [c said] on Wednesday.", None)[0]
    assert (when.start, when.precision, when.basis) == (None, Precision.UNKNOWN, Basis.UNKNOWN)
    assert len(when.evidence) == 1


def test_without_a_publication_date_a_complete_date_is_enough() -> None:
    article = "“[q It is over],” [s Brandt] [c said] on March 3, 2021."
    assert span(article, None) == ("2021-03-03", "2021-03-03", "day")


def test_without_any_date_the_statement_is_undated() -> None:
    (when,) = said("“[q It is over],” [s Brandt] [c said].", None)
    assert (when.start, when.basis, when.evidence) == (None, Basis.UNKNOWN, ())


def test_a_date_that_no_calendar_holds_is_no_evidence() -> None:
    when = said("“[q It is over],” [s Brandt] [c said] on February 30.")[0]
    assert when.basis is Basis.PUBLICATION


@pytest.mark.parametrize(
    "unit", ["on Monday ", "March 3, ", "2014 ", "a 2014 report ", "he said. ", "1", "A", "\n", " ,"]
)
def test_time_grows_no_faster_than_the_text(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        step = max(1, len(text) // 300)
        spans = [((place, min(place + 4, len(text))),) for place in range(0, len(text) - 1, step)]
        found = [Attribution(Kind.INDIRECT, content=(), cue=each, source=each) for each in spans]
        begin = time.process_time()
        statement_dates(text, found, THURSDAY, ENGLISH)
        return time.process_time() - begin

    assert seconds(400_000) < 8 * seconds(100_000) + 0.5


words = st.sampled_from(
    [
        "on",
        "Monday",
        "last",
        "week",
        "March",
        "3",
        "2014",
        ",",
        ".",
        "”",
        "“",
        "said",
        "he",
        "\n",
        "ago",
        "two",
        "99",
    ]
)
articles = st.one_of(st.text(max_size=200), st.lists(words, max_size=60).map(" ".join))


@st.composite
def attributed(draw: st.DrawFn) -> tuple[str, list[Attribution]]:
    text = draw(articles)
    place = st.integers(0, len(text))
    spans = st.lists(st.tuples(place, place).map(lambda pair: (min(pair), max(pair))), max_size=2).map(tuple)
    made = st.builds(Attribution, st.sampled_from(Kind), spans, spans, spans)
    return text, draw(st.lists(made, max_size=4))


@given(attributed(), st.one_of(st.none(), st.dates()))
def test_dating_never_raises_and_never_dates_the_future(
    article: tuple[str, list[Attribution]], published: date | None
) -> None:
    text, found = article
    dated = statement_dates(text, found, published, ENGLISH)
    assert len(dated) == len(found)
    for when in dated:
        assert all(0 <= start < stop <= len(text) for start, stop in when.evidence)
        if published is not None and when.start is not None and when.end is not None:
            assert when.start <= when.end <= published

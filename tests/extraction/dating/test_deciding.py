"""Every statement of an article is given the day that the most speaks for, the rule, and its evidence."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marked_articles import ENGLISH, marked

from quoteline.domain import Basis, Kind, Precision, StatementDate
from quoteline.extraction.dates import statement_dates
from quoteline.extraction.dating.clauses import compile_known
from quoteline.extraction.dating.deciding import AHEAD, BACK, MOST, decide
from quoteline.extraction.dating.moments import moments
from quoteline.extraction.dating.sheet import Sheet
from quoteline.extraction.dating.weighing import Option
from quoteline.extraction.found import Attribution
from quoteline.extraction.temporal import compile_time_words

THURSDAY = date(2025, 3, 20)
RULES = {"beside", "continued", "speaker", "lead", "behind", "carried", "printed", "recalled", ""}


class Noting:
    """Chooses what it is told to and keeps what it was offered."""

    def __init__(self, wanted: str) -> None:
        self.wanted = wanted  # the day, "printed" or "unknown"
        self.offered: list[list[Option]] = []

    def __call__(self, options: object) -> tuple[int, float]:
        assert isinstance(options, list)
        self.offered.append(options)
        names = [self.name(option) for option in options]
        return (names.index(self.wanted) if self.wanted in names else 0), 0.75

    @staticmethod
    def name(option: Option) -> str:
        if option.moment is None:
            return "unknown" if option.unknown else "printed"
        return str(option.moment.first)


def decided(
    article: str, choose: Noting, published: date | None = THURSDAY
) -> tuple[str, list[StatementDate]]:
    text, found = marked(article)
    sheet = Sheet(text, published, moments(text, published, compile_time_words(ENGLISH)))
    return text, list(decide(sheet, found, [None] * len(found), compile_known(ENGLISH), choose))


def padded(count: int) -> str:
    return "It rained in Lisk. " * count


LEAD = "\n".join(["The council of the old town of Lisk met to talk about the bridge and mill."] * 3) + "\n"


@pytest.mark.parametrize(
    ("article", "rule"),
    [
        ("The bridge fell before [s Holm] left Monday, and [c said] [q no].", "beside"),
        (f"Monday it rained.\n{LEAD}“[q No],” [s Holm] [c said].", "lead"),
        (f"{LEAD}Holm came on Monday. It rained. “[q No],” [s Holm] [c said].", "speaker"),
        (f"{LEAD}They came on Monday. It rained. “[q No],” [s Holm] [c said].", "carried"),
        (f"{LEAD}“[q No],” [s Holm] [c said]. They came on Monday.", "behind"),
        ("They came on Monday.\n“[q No],” [s Holm] [c said].\n“[q2 Yes],” [s2 Holm] [c2 said].", "continued"),
    ],
)
def test_a_rule_tells_where_the_day_stands(article: str, rule: str) -> None:
    text, dated = decided(article, Noting("2025-03-17"))
    assert (dated[-1].rule, dated[-1].basis, dated[-1].confidence) == (rule, Basis.EXPRESSION, 0.75)
    assert [text[start:stop] for start, stop in dated[-1].evidence] == ["Monday"]


def test_the_publication_day_is_printed_and_has_no_evidence() -> None:
    _, (when,) = decided("Monday it rained. “[q No],” [s Holm] [c said].", Noting("printed"))
    assert (when.start, when.end, when.precision) == (THURSDAY, THURSDAY, Precision.DAY)
    assert (when.basis, when.evidence, when.rule) == (Basis.PUBLICATION, (), "printed")


def test_what_is_recalled_has_no_day() -> None:
    _, (when,) = decided("“[q No],” [s Holm] [c said].", Noting("unknown"))
    assert (when.start, when.basis, when.rule, when.confidence) == (None, Basis.UNKNOWN, "recalled", 0.75)


def test_in_an_undated_article_nothing_is_printed() -> None:
    _, (when,) = decided("“[q No],” [s Holm] [c said].", Noting("printed"), None)
    assert (when.start, when.end, when.basis, when.rule) == (None, None, Basis.UNKNOWN, "")


def test_a_day_that_plainly_dates_the_cue_leaves_no_other_answer() -> None:
    noting = Noting("2025-03-17")
    decided("Tuesday it rained. “[q No],” [s Holm] [c said] on Monday.", noting)
    (options,) = noting.offered
    assert all(option.moment is not None for option in options)
    assert [Noting.name(option) for option in options if option.rank is not None] == ["2025-03-17"]


def test_elsewhere_the_publication_day_and_unknown_are_answers_too() -> None:
    noting = Noting("printed")
    decided("Tuesday it rained. Monday too. Tuesday most. “[q No],” [s Holm] [c said].", noting)
    (options,) = noting.offered
    names = [Noting.name(option) for option in options]
    assert names == ["printed", "unknown", "2025-03-18", "2025-03-17"]  # a day once, the nearest first


def test_days_far_away_are_no_answers() -> None:
    for before, behind, offered in (
        (BACK - 1, 0, True),
        (BACK + 1, 0, False),
        (0, AHEAD - 1, True),
        (0, AHEAD + 1, False),
    ):
        noting = Noting("printed")
        day = "Monday it rained. "
        article = (
            f"{LEAD}{day if before else ''}{padded(before)}“[q No],” [s Holm] [c said]. "
            f"{padded(behind)}{day if behind else ''}"
        )
        decided(article, noting)
        assert ("2025-03-17" in map(Noting.name, noting.offered[0])) is offered


def test_no_more_than_so_many_days_are_weighed() -> None:
    noting = Noting("printed")
    days = " ".join(f"On March {number} it rained." for number in range(1, 20))
    decided(f"{days} “[q No],” [s Holm] [c said].", noting)
    assert len(noting.offered[0]) == MOST + 2
    assert Noting.name(noting.offered[0][2]) == "2025-03-19"


def test_each_statement_is_weighed_with_what_was_made_of_those_before() -> None:
    article = "Monday it rained. “[q No],” [s Holm] [c said]. “[q2 Yes],” [s2 Holm] [c2 said]."
    for wanted, told in (("2025-03-17", True), ("printed", False)):
        noting = Noting(wanted)
        decided(article, noting)
        day = next(each for each in noting.offered[1] if each.moment is not None)
        assert any(sign.startswith("same speaker's day") for sign in day.signs) is told


def test_dates_come_in_the_order_of_the_attributions() -> None:
    text, found = marked(
        "“[q No],” [s Holm] [c said] on Monday. “[q2 Yes],” [s2 Brandt] [c2 said] on Tuesday."
    )
    there = statement_dates(text, found, THURSDAY, ENGLISH)
    back = statement_dates(text, found[::-1], THURSDAY, ENGLISH)
    assert [when.start for when in there] == [date(2025, 3, 17), date(2025, 3, 18)]
    assert [when.start for when in back] == [date(2025, 3, 18), date(2025, 3, 17)]


PIECES = st.sampled_from(
    [
        "Monday",
        "Tuesday",
        "last week",
        "in 2014",
        "a 2014 report",
        "this weekend",
        "next Friday",
        "March 3",
        "2031",
        "yesterday",
        "The trial opened on Wednesday",
        "LISK (AP) —",
        "Holm",
        "she",
        "said",
        "says",
        "had said",
        "wrote",
        "the letter",
        "used to",
        "then",
        ", ",
        ". ",
        "” ",
        "“",
        "\n",
        "\n\n",
        ":",
        "who was",
        "that day",
        "from May to July",
        "“Today”",
        "once",
        "in an interview",
        "told reporters",
    ]
)


@st.composite
def attributed(draw: st.DrawFn) -> tuple[str, list[Attribution]]:
    text = draw(st.lists(PIECES, max_size=60).map(" ".join))
    place = st.integers(0, len(text))
    spans = st.lists(st.tuples(place, place).map(lambda pair: (min(pair), max(pair))), max_size=2).map(tuple)
    rules = st.sampled_from(["", "signed", "transcript"])
    made = st.builds(Attribution, st.sampled_from(Kind), spans, spans, spans, rule=rules)
    return text, draw(st.lists(made, max_size=5))


@given(attributed(), st.one_of(st.none(), st.dates(), st.just(date.min), st.just(date.max)))
def test_dates_have_a_rule_and_evidence_in_the_text_and_lie_not_ahead(
    article: tuple[str, list[Attribution]], published: date | None
) -> None:
    text, found = article
    dated = statement_dates(text, found, published, ENGLISH)
    assert len(dated) == len(found)
    for when in dated:
        assert when.rule in RULES
        assert when.confidence is not None
        assert 0 <= when.confidence <= 1
        assert all(0 <= start < stop <= len(text) for start, stop in when.evidence)
        assert (when.start is None) == (when.end is None)
        assert (when.basis is Basis.EXPRESSION) <= bool(when.evidence)
        if when.start is not None and when.end is not None:
            assert when.start <= when.end
            assert published is None or when.end <= published


Laid = Callable[[str, int], list[Attribution]]


def scattered(text: str, count: int) -> list[Attribution]:
    step = len(text) // count
    places = [number * step for number in range(count)]
    return [
        Attribution(Kind.DIRECT, ((start + 8, stop - 4),), ((start + 4, start + 8),), ((start, start + 4),))
        for start, stop in pairwise([*places, len(text)])
    ]


def nested(text: str, count: int) -> list[Attribution]:
    """Statements within each other, each from the one before to the end."""
    step = len(text) // count
    return [
        Attribution(Kind.DIRECT, ((n * step + 8, len(text)),), ((n * step + 4, n * step + 8),))
        for n in range(count)
    ]


def wide(text: str, count: int) -> list[Attribution]:
    """Statements with a cue of their own whose mention and words stand at the very end."""
    step, end = len(text) // count, len(text)
    content, source = ((end - 4, end),), ((end - 9, end - 5),)
    cues = (((n * step + 4, n * step + 8),) for n in range(count))
    return [Attribution(Kind.DIRECT, content, cue, source) for cue in cues]


@pytest.mark.parametrize(
    "unit",
    [
        "the words go on and on, ",  # one sentence without a day
        "on Monday, ",
        "March 3 2014 and last week, ",
        "said Holm on Monday. ",
        "Holm said on Monday in a letter\n",
        "that then the letter who said, ",
    ],
)
@pytest.mark.parametrize("laid", [scattered, nested, wide])
def test_a_thousand_statements_take_time_in_proportion_to_the_text(laid: Laid, unit: str) -> None:
    def seconds(size: int) -> float:
        text = (unit * (size // len(unit) + 1))[:size]
        found = laid(text, size // 100)
        begin = time.process_time()
        dated = statement_dates(text, found, THURSDAY, ENGLISH)
        assert len(dated) == len(found)
        return time.process_time() - begin

    assert seconds(100_000) < 8 * seconds(25_000) + 0.5

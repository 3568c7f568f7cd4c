"""When words were said is told in a sentence, with what proves it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from quoteline.domain import UNDATED, Basis, Precision, StatementDate
from quoteline.services import telling

WEDNESDAY = date(2025, 3, 19)


def dated(
    start: date = WEDNESDAY,
    end: date | None = None,
    precision: Precision = Precision.DAY,
    basis: Basis = Basis.EXPRESSION,
    rule: str = "",
    confidence: float | None = None,
) -> StatementDate:
    return StatementDate(start, end or start, precision, basis, ((0, 1),), rule, confidence)


@pytest.mark.parametrize(
    ("rule", "where"),
    [
        ("beside", "in the sentence"),
        ("carried", "in an earlier sentence"),
        ("continued", "with earlier words of the same speaker"),
        ("a rule of tomorrow", "in the article"),
        ("printed", "in the article"),
        ("", "in the article"),
    ],
)
def test_a_day_is_told_with_the_words_that_gave_it_and_where_they_stand(rule: str, where: str) -> None:
    assert telling.said_in_full(dated(rule=rule), "on \n Wednesday") == (
        f"Said Wednesday 19 March 2025 — from “on Wednesday” {where}"
    )


@pytest.mark.parametrize(
    ("start", "end", "precision", "when"),
    [
        (date(2025, 3, 1), date(2025, 3, 31), Precision.MONTH, "in March 2025"),
        (date(2025, 1, 1), date(2025, 12, 31), Precision.YEAR, "in 2025"),
        (
            date(2025, 3, 17),
            date(2025, 3, 23),
            Precision.WEEK,
            "in the week from 17 March 2025 to 23 March 2025",
        ),
        (date(2025, 3, 1), date(2025, 3, 19), Precision.MONTH, "between 1 March 2025 and 19 March 2025"),
        (date(2025, 3, 28), date(2025, 4, 2), Precision.RANGE, "between 28 March 2025 and 2 April 2025"),
    ],
)
def test_several_days_are_told_as_exactly_as_they_are_known(
    start: date, end: date, precision: Precision, when: str
) -> None:
    assert telling.said_in_full(dated(start, end, precision), "then") == (
        f"Said {when} — from “then” in the article"
    )


def test_a_day_of_publication_is_told_as_such() -> None:
    assert telling.said_in_full(dated(basis=Basis.PUBLICATION, rule="printed"), "", WEDNESDAY) == (
        "Said Wednesday 19 March 2025 — no other day is told; this is the day the article was published"
    )


def test_a_day_set_by_hand_says_so_whatever_the_article_says() -> None:
    assert telling.said_in_full(dated(basis=Basis.PERSON), "on Wednesday") == (
        "Said Wednesday 19 March 2025 — set by hand"
    )
    assert telling.said_in_full(StatementDate(basis=Basis.PERSON)) == "Undated: set by hand"


@pytest.mark.parametrize(
    ("confidence", "told"), [(None, "Said"), (0.39, "Perhaps said"), (0.5, "Said"), (0.9, "Said")]
)
@pytest.mark.parametrize("basis", [Basis.EXPRESSION, Basis.PUBLICATION])
def test_a_day_more_often_wrong_than_right_is_told_as_a_perhaps(
    basis: Basis, confidence: float | None, told: str
) -> None:
    said = dated(basis=basis, confidence=confidence)
    assert telling.said_in_full(said, "on Wednesday").startswith(f"{told} Wednesday 19 March 2025 — ")


def test_nobody_doubts_a_day_set_by_hand_or_none() -> None:
    by_hand = dated(basis=Basis.PERSON, confidence=0.1)
    assert telling.said_in_full(by_hand) == "Said Wednesday 19 March 2025 — set by hand"
    assert telling.said_in_full(StatementDate(confidence=0.1)).startswith("Undated: ")


@pytest.mark.parametrize(
    ("evidence", "published", "why"),
    [
        ("Wednesday", None, "the article says “Wednesday”, but has no publication date"),
        ("long ago", WEDNESDAY, "the article says “long ago”, which gives no day"),
        ("", None, "the article tells no day, and has no publication date"),
        ("", WEDNESDAY, "the article does not tell when it was said"),
    ],
)
def test_the_undated_say_why(evidence: str, published: date | None, why: str) -> None:
    assert telling.said_in_full(UNDATED, evidence, published) == f"Undated: {why}"


def test_what_is_not_known_is_counted_in_words() -> None:
    assert telling.unknown_days(0, 0) == ""
    assert telling.unknown_days(1203, 0) == "1,203 undated"
    assert telling.unknown_days(2, 3) == "2 undated, 3 not known to the day"


@given(
    start=some.none() | some.dates(),
    end=some.none() | some.dates(),
    precision=some.sampled_from(Precision),
    basis=some.sampled_from(Basis),
    rule=some.text(max_size=8) | some.sampled_from(sorted(telling.RULES)),
    evidence=some.text(max_size=400),
    published=some.none() | some.dates(),
    confidence=some.none() | some.floats(0, 1),
)
def test_any_date_is_told_on_one_line_of_bearable_length(
    start: date | None,
    end: date | None,
    precision: Precision,
    basis: Basis,
    rule: str,
    evidence: str,
    published: date | None,
    confidence: float | None,
) -> None:
    last = max(end, start) if start and end else end
    said = StatementDate(start, last, precision, basis, (), rule, confidence)
    told = telling.said_in_full(said, evidence, published)
    assert told.splitlines() == [told]
    assert told == told.strip()
    assert 0 < len(told) < 320

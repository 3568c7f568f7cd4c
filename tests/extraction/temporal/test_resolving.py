"""What an expression is reckoned from: the tense of its clause, the publication day, dates mentioned."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from quoteline.domain import Precision
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.temporal import Anchor, Timex, compile_time_words, ranges, tag

PUBLISHED = date(2019, 3, 20)  # a Wednesday


def found_in(text: str, lexicon: Lexicon, published: date | None = PUBLISHED) -> list[Timex]:
    return tag(text, published, compile_time_words(lexicon))


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("The council met on Friday.", "2019-03-15"),
        ("The council will meet on Friday.", "2019-03-22"),
        ("A hearing is set for Friday.", "2019-03-22"),
        ("On Friday, a judge will rule.", "2019-03-22"),
        ("By Friday, the river had fallen.", "2019-03-15"),
        ("He had planned to travel Friday.", "2019-03-15"),
        ("Shares started to fall on Friday.", "2019-03-15"),
        ("He spoke to voters in Port Hill on Friday.", "2019-03-15"),
        ("Mohamed visits the mine on Thursday.", "2019-03-21"),
        ("Mr. Hill on Friday announced that he will go.", "2019-03-15"),
        ("Mrs. Moss said Friday she would sell it.", "2019-03-15"),
        ("The police will be heard next Friday.", "2019-03-22"),
        ("He left last Friday.", "2019-03-15"),
        ("He left last Wednesday.", "2019-03-13"),
        ("She speaks Wednesday.", "2019-03-20"),
        ("She left on Friday of last week.", "2019-03-15"),
        ("Asked on Monday whether the port would close, she left.", "2019-03-18"),
        ("Apart from Monday night, the port appears to be quiet.", "2019-03-18TNI"),
        ("The ferries could not be reached on Tuesday.", "2019-03-19"),
        ("He threatened to walk out of the hall Tuesday.", "2019-03-19"),
        ("She is not mayor, but her speech Tuesday about the port will be a test.", "2019-03-19"),
        ("Monday's ruling will echo in the town.", "2019-03-18"),
        ("Thursday's ruling will echo in the town.", "2019-03-21"),
        ("The council will meet on Tuesday.", "2019-03-26"),
        ("She spoke to crews ahead of Friday's vote.", "2019-03-22"),
        ("She lost her voice days before the vote on Saturday.", "2019-03-23"),
        ("She lost her voice ahead of Monday's vote.", "2019-03-18"),
        ("The poll, taken Friday, has a narrow margin.", "2019-03-15"),
        ("The mayor may visit the port on Saturday.", "2019-03-23"),
    ],
)
def test_the_verb_turns_a_weekday(sentence: str, day: str, lexicon: Lexicon) -> None:
    (weekday,) = found_in(sentence, lexicon)
    assert weekday.value == day
    assert weekday.future == (day > PUBLISHED.isoformat())
    assert weekday.anchor is Anchor.PUBLICATION


@pytest.mark.parametrize(
    ("sentence", "month"),
    [
        ("It was sold in November.", "2018-11"),
        ("It will be sold in November.", "2019-11"),
        ("It could be sold in May.", "2019-05"),
        ("It was sold in May.", "2018-05"),
        ("The sale was agreed on in January.", "2019-01"),
        ("It was sold last May.", "2018-05"),
    ],
)
def test_distance_and_tense_tell_the_year_of_a_month(sentence: str, month: str, lexicon: Lexicon) -> None:
    assert [one.value for one in found_in(sentence, lexicon)] == [month]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("He fell on May 3, 2016. The next day he died.", ["2016-05-03", "2016-05-04"]),
        ("He fell on May 3, 2016. A week later he died.", ["2016-05-03", "2016-05-10"]),
        ("He fell on May 3, 2016. Two years earlier he wed.", ["2016-05-03", "2014"]),
        ("He fell on May 3, 2016. He wed that year.", ["2016-05-03", "2016"]),
        ("He fell in June 2016. He wed the same month.", ["2016-06", "2016-06"]),
        ("He fell on May 3, 2016 and wed the day before.", ["2016-05-03", "2016-05-02"]),
        ("In 2016 he fell. The next day he rose.", ["2016", "2019-03-21"]),
    ],
)
def test_a_later_time_goes_on_from_the_one_mentioned(text: str, values: list[str], lexicon: Lexicon) -> None:
    assert [one.value for one in found_in(text, lexicon)] == values


def test_a_tale_of_another_time_goes_on_in_its_year(lexicon: Lexicon) -> None:
    opening = "War broke out in 1914. The fleet sailed in August 1914. "
    text = f"{opening}In October the port fell. It froze in January."
    assert [one.value for one in found_in(text, lexicon)][2:] == ["1914-10", "1915-01"]


def test_news_that_names_an_old_year_stays_in_its_own(lexicon: Lexicon) -> None:
    text = "The law of 1914 was kept in 1919 and 1921. On Monday the council met. It began in January."
    assert [one.value for one in found_in(text, lexicon)][-1] == "2019-01"


def test_earnings_are_compared_with_the_quarter_under_discussion(lexicon: Lexicon) -> None:
    text = "Profit for the third quarter rose. A year earlier it fell. In the year-ago period it lost money."
    assert [one.value for one in found_in(text, lexicon)] == ["2018-Q3", "2017-Q3", "2017-Q3"]


def test_without_a_publication_date_what_is_relative_stays_open(lexicon: Lexicon) -> None:
    text = "On Wednesday he left. In May he wrote on May 4 and yesterday."
    found = found_in(text, lexicon, None)
    assert [one.value for one in found] == ["XXXX-WXX-3", "XXXX-05", "XXXX-05-04", "XXXX-XX-XX"]
    assert all(one.first is None and one.anchor is Anchor.NONE for one in found)


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("It was sold last week.", "XXXX-WXX"),
        ("It was sold last month.", "XXXX-XX"),
        ("It was sold this year.", "XXXX"),
        ("It was sold on Christmas Day.", "XXXX-12-25"),
        ("It was sold last night.", "XXXX-XX-XXTNI"),
        ("It was sold two days ago.", "PAST_REF"),
        ("It was sold in the third quarter.", "XXXX-Q3"),
    ],
)
def test_without_a_publication_date_a_unit_is_told(sentence: str, value: str, lexicon: Lexicon) -> None:
    (found,) = found_in(sentence, lexicon, None)
    assert (found.value, found.first) == (value, None)


def test_on_a_sunday_the_days_of_last_week_reach_to_that_day(lexicon: Lexicon) -> None:
    (week,) = found_in("It was sold last week.", lexicon, date(2019, 3, 24))
    assert (week.value, week.first, week.last) == ("2019-W11", date(2019, 3, 11), date(2019, 3, 24))
    assert week.precision is Precision.RANGE


def test_a_publication_time_counts_as_its_day(lexicon: Lexicon) -> None:
    (today,) = tag("He left today.", datetime(2019, 3, 20, 23, 59), compile_time_words(lexicon))
    assert today.value == "2019-03-20"


def test_spans_are_read_as_one_text(lexicon: Lexicon) -> None:
    text = "It fell on May 3, 2016. Nobody saw it in 1999. The next day it rose."
    first, last = text.index(" Nobody"), text.index("The next")
    found = tag(text, PUBLISHED, compile_time_words(lexicon), spans=[(0, first), (last, len(text))])
    assert [(one.value, text[slice(*one.span)]) for one in found] == [
        ("2016-05-03", "May 3, 2016"),
        ("2016-05-04", "The next day"),
    ]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("from Monday to Friday", "2019-03-18", "2019-03-22"),
        ("between March 3 and April 5", "2019-03-03", "2019-04-05"),
        ("from May 2018 through July 2018", "2018-05-01", "2018-07-31"),
        ("the 2014-16 season", "2014-01-01", "2016-12-31"),
        ("March 3-5, 2018", "2018-03-03", "2018-03-05"),
        ("3-5 March 2018", "2018-03-03", "2018-03-05"),
    ],
)
def test_two_ends_name_a_range(text: str, first: str, last: str, lexicon: Lexicon) -> None:
    found = found_in(text, lexicon)
    (whole,) = ranges(text, found)
    assert len(found) == 2
    assert (whole.first.isoformat(), whole.last.isoformat()) == (first, last)


def test_two_dates_side_by_side_are_no_range(lexicon: Lexicon) -> None:
    text = "He wrote on March 3 and April 5."
    assert ranges(text, found_in(text, lexicon)) == []


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("What would he do if she won the vote on Nov. 5?", "2019-11-05"),
        ("The mayor can still win in November.", "2019-11"),
        ("She opened the bridge in November.", "2018-11"),
        ("The fair was held on Dec. 12.", "2018-12-12"),
        ("From January through May, the tower was empty.", "2019-01"),
        ("In November, the clerk left.", "2018-11"),
    ],
)
def test_the_year_of_a_month_is_that_of_its_clause(sentence: str, value: str, lexicon: Lexicon) -> None:
    assert found_in(sentence, lexicon)[0].value == value


@pytest.mark.parametrize(
    ("sentence", "published", "day"),
    [
        ("He recalled the Sept. 11 attacks.", PUBLISHED, "2001-09-11"),
        ("Travel changed after Sept. 11.", PUBLISHED, "2001-09-11"),
        ("The school opened on Sept. 11.", date(2019, 9, 20), "2019-09-11"),
        ("The school opened on Sept. 11.", date(1998, 3, 20), "1997-09-11"),
        ("The school opened on Sept. 11, 2017.", PUBLISHED, "2017-09-11"),
    ],
)
def test_september_11_alone_is_the_day_of_2001(
    sentence: str, published: date, day: str, lexicon: Lexicon
) -> None:
    assert found_in(sentence, lexicon, published)[0].value == day


def test_a_year_or_two_of_old_in_news_make_no_tale_of_them(lexicon: Lexicon) -> None:
    filler = "The harbour has two piers, a crane and a shed for the nets of the crews. " * 12
    text = f"{filler}It was built in 1954 and widened in 1956. {filler}A poll in January shows a lead."
    assert [one.value for one in found_in(text, lexicon)] == ["1954", "1956", "2019-01"]


def test_second_in_a_race_is_no_day_of_the_month(lexicon: Lexicon) -> None:
    assert [one.value for one in found_in("He came in second in January polls.", lexicon)] == ["2019-01"]

"""The TIMEX3 values of every kind of expression, in sentences as newspapers write them."""

from __future__ import annotations

from datetime import date

import pytest

from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.temporal import compile_time_words, tag

PUBLISHED = date(2019, 3, 20)  # a Wednesday

DAYS = {
    "Sunday, March 3, 2019 was dry.": "2019-03-03",
    "The 3rd of March was dry.": "2019-03-03",
    "They met on 2018-12-25 there.": "2018-12-25",
    "Signed 12/25/2018 by both.": "2018-12-25",
    "Signed 25/12/98 by both.": "1998-12-25",
    "She left Port Hill on Feb. 29, 2016.": "2016-02-29",
    "It came the day before yesterday.": "2019-03-18",
    "He comes back the day after tomorrow.": "2019-03-22",
    "Polls open on Election Day 2018.": "2018-11-06",
    "Shops shut on Christmas Day.": "2018-12-25",
    "The parade was on Easter Monday 2018.": "2018-04-02",
    "Thanksgiving 2019 will be late.": "2019-11-28",
    "It was built after 9/11 by the city.": "2001-09-11",
    "Fireworks cracked on the Fourth of July 2018.": "2018-07-04",
    "The index was lower for the day.": "2019-03-20",
    "A week from Friday he retires.": "2019-03-29",
    "They voted on the first Tuesday in November.": "2018-11-06",
    "It was sold that same day.": "2019-03-20",
    "The dividend is payable April 5 to holders.": "2019-04-05",
}
TIMES = {
    "Police came at 9:30 a.m. on Sunday morning.": "2019-03-17T09:30",
    "The show airs at 1930 GMT on Tuesday.": "2019-03-19T19:30",
    "It was shut by noon Monday.": "2019-03-18T12:00",
    "He spoke Tuesday night.": "2019-03-19TNI",
    "He spoke last night.": "2019-03-19TNI",
    "She called on the evening of March 4.": "2019-03-04TEV",
    "It rained this morning.": "2019-03-20TMO",
    "The match began at 7.30pm today.": "2019-03-20T19:30",
    "It began at 6 in the evening.": "2019-03-20T18:00",
}
PERIODS = {
    "Sales rose last week.": "2019-W11",
    "It was quiet over the weekend.": "2019-W11-WE",
    "Rain is due this weekend.": "2019-W12-WE",
    "It opened in the last week of October.": "2018-W44",
    "They met the week of March 5.": "2019-W10",
    "It grew late last year.": "2018",
    "The theme of this years festival is water.": "2019",
    "It will open in mid-May.": "2019-05",
    "They wed in June of last year.": "2018-06",
    "Profit fell in the third quarter of 2018.": "2018-Q3",
    "Q3 2018 was good.": "2018-Q3",
    "It fell in the first half of 2017.": "2017-H1",
    "It dried up last summer.": "2018-SU",
    "It flooded in the spring of 2012.": "2012-SP",
    "The bank failed in the early 1990s.": "199",
    "He sang in the '80s.": "198",
    "It was built in the late 19th century.": "18",
    "In fiscal 2017 it broke even.": "2017",
    "The 2008/09 season was short.": "2008",
    "The town fell in 480 BC.": "BC0480",
    "He was born in nineteen ninety-four.": "1994",
    "It ended in two thousand and six.": "2006",
    "The vote is by year-end.": "2019",
    "It opens no earlier than 2021.": "2021",
}
DURATIONS = {
    "He waited for two and a half years.": "P2Y6M",
    "Six minutes later he left.": "PT6M",
    "It lasted half an hour.": "PT30M",
    "It took more than a decade.": "P1E",
    "It ended the eight-month-old truce.": "P8M",
    "He was jailed following a day of talks.": "P1D",
    "She signed a three-year contract.": "P3Y",
    "It grew in the past few months.": "PXM",
    "Prices doubled over the past year.": "P1Y",
    "They had been friends for decades.": "PXE",
    "He served for a quarter-century.": "P25Y",
    "It stood three hundred and fifty years.": "P350Y",
    "He bought a 30-second advertisement.": "PT30S",
    "She said it would take two to three weeks.": "P2W",
}
SETS = {
    "It is read every day.": "P1D",
    "They meet every other week.": "P2W",
    "They meet every second year.": "P2Y",
    "They vote each June.": "XXXX-06",
    "He sings on Mondays.": "XXXX-WXX-1",
    "They meet twice a year.": "P1Y",
    "It is printed weekly.": "XXXX-WXX",
}
VAGUE = {
    "It is now closed.": "PRESENT_REF",
    "She recently moved.": "PAST_REF",
    "They will soon move.": "FUTURE_REF",
    "Nobody knows the future.": None,
    "It happened in the past.": "PAST_REF",
    "He will one day return.": "FUTURE_REF",
}
NO_TIMES = [
    *("Mr. Hill is 52 years old.", "The 21-year-old left.", "She won a second term."),
    *("The Sunday Times reported it.", "USA Today reported it.", "Theresa May said so.", "Mrs May agreed."),
    *("He may march on.", "Sun Corp. sold it.", "2000 people came.", "It cost $1998 then.", "Call 555-1998."),
    *("The fall of the wall was televised.", "Three-quarters of them left.", "Version 2010 is out."),
    *("He reads Publishers Weekly.", "The artist Ada Christmas came.", "It met 1709 schoolchildren."),
    *("She is the Person of the Year.", "It was the Lunar New Year."),
]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [(*pair,) for kind in (DAYS, TIMES, PERIODS, DURATIONS, SETS) for pair in kind.items()],
)
def test_an_expression_has_its_value(sentence: str, value: str, lexicon: Lexicon) -> None:
    assert [one.value for one in tag(sentence, PUBLISHED, compile_time_words(lexicon))] == [value]


@pytest.mark.parametrize(("sentence", "value"), VAGUE.items())
def test_a_vague_time_has_a_reference(sentence: str, value: str | None, lexicon: Lexicon) -> None:
    found = tag(sentence, PUBLISHED, compile_time_words(lexicon))
    assert [one.value for one in found] == ([] if value is None else [value])


@pytest.mark.parametrize("sentence", NO_TIMES)
def test_other_words_are_no_times(sentence: str, lexicon: Lexicon) -> None:
    assert tag(sentence, PUBLISHED, compile_time_words(lexicon)) == []


@pytest.mark.parametrize(
    ("words", "mod"),
    [
        ("early Tuesday", "EARLY"),
        ("late last year", "LATE"),
        ("mid-January", "MID"),
        ("the end of March", "END"),
        ("the beginning of the week", "START"),
        ("nearly three decades", "LESS_THAN"),
        ("more than a century", "MORE_THAN"),
        ("about 20 minutes", "APPROX"),
        ("at least two hours", "EQUAL_OR_MORE"),
    ],
)
def test_a_modifier_belongs_to_the_expression(words: str, mod: str, lexicon: Lexicon) -> None:
    text = f"It was {words}, he said."
    (found,) = tag(text, PUBLISHED, compile_time_words(lexicon))
    assert (text[slice(*found.span)], found.mod) == (words, mod)

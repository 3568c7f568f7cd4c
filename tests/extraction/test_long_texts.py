"""A text as long as a book is read in parts, and they give what reading it in one go gives."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marked_articles import ENGLISH
from test_any_text import SCRAPS

from quoteline.domain import Kind, Quotation, Spans
from quoteline.extraction import extract, long_texts, parts, read, redating
from quoteline.extraction.candidates import candidates
from quoteline.extraction.promoting import kind_of, promoted

NAMES = ("Ada Ferrol", "Lena Quist", "Jorn Malk", "Oda Brandt", "Sir Tobias Wren", "Mira Holt")
HEAD = "SKERRY HARBOUR (Reuters) — The mill stayed open on Tuesday, the council told the town at a hearing.\n"
DAY = date(2024, 5, 9)


def story(number: int) -> str:
    name = NAMES[number % len(NAMES)]
    last = name.split()[-1]
    return (
        f"{name}, the harbour master, said that boat number {number} would sail on Monday.\n"
        f"“We have {number} orders,” {last} told Reuters. “Nobody asked us, and nobody will.”\n"
        f"{last} declined to say who paid for it.\n"
        "The gulls were loud, and the day went on as days do.\n"
    )


LONG = HEAD + "".join(map(story, range(60)))


@pytest.fixture
def in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, size in (("LONGEST_WHOLE", 4_000), ("PART", 3_000), ("AROUND", 900), ("HEAD", 300)):
        monkeypatch.setattr(long_texts, name, size)


def spans_of(each: Quotation) -> list[Spans]:
    relay = (each.relay.span,) if each.relay else ()
    return [each.content, each.cue, each.source, each.said.evidence, relay]


def day_of(each: Quotation) -> tuple[object, ...]:
    return each.said.start, each.said.end, each.said.precision, each.said.basis


def test_parts_give_what_reading_in_one_go_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = read(LONG, lexicon=ENGLISH, published=DAY)
    monkeypatch.setattr(long_texts, "LONGEST_WHOLE", 4_000)
    monkeypatch.setattr(long_texts, "PART", 3_000)
    monkeypatch.setattr(long_texts, "AROUND", 900)
    monkeypatch.setattr(long_texts, "HEAD", 300)
    assert len(parts(LONG)) > 4
    found = read(LONG, lexicon=ENGLISH, published=DAY)
    assert len(whole.quotations) >= 120
    assert [spans_of(each) for each in found.quotations] == [spans_of(each) for each in whole.quotations]
    assert found.declined == whole.declined
    # How sure a day is hangs on how many the article names, of which a part has fewer.
    assert [day_of(each) for each in found.quotations] == [day_of(each) for each in whole.quotations]
    named = [(one.speaker and one.speaker.name) for one in whole.quotations]
    assert [(one.speaker and one.speaker.name) for one in found.quotations] == named


def test_an_article_of_usual_length_is_read_in_one_go() -> None:
    assert parts("Ada Ferrol said no. " * 9_000) == []


@pytest.mark.usefixtures("in_parts")
def test_parts_lie_side_by_side_and_end_with_their_paragraphs() -> None:
    cut = parts(LONG)
    assert cut[0].first == 0
    assert cut[-1].last == len(LONG)
    assert all(one.last == other.first for one, other in pairwise(cut))
    assert all(LONG[each.last - 1] == "\n" for each in cut)
    assert all(each.text(LONG).startswith(HEAD) for each in cut)


@pytest.mark.usefixtures("in_parts")
@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from([*SCRAPS, "x" * 700, "“", "\n", story(3)]), max_size=60).map("".join))
def test_no_text_makes_parts_stumble_or_places_slip(text: str) -> None:
    found = read(text, lexicon=ENGLISH, published=DAY)
    for each in found.quotations:
        assert all(0 <= start < stop <= len(text) for spans in spans_of(each) for start, stop in spans)
    contents = [each.content for each in found.quotations]
    assert contents == sorted(contents)


@pytest.mark.usefixtures("in_parts")
def test_a_long_text_is_dated_again_as_it_was_read() -> None:
    quotations = extract(LONG, lexicon=ENGLISH, published=DAY)
    again = redating.redated(LONG, quotations, DAY, ENGLISH)
    assert again == [each.said for each in quotations]
    other = extract(LONG, lexicon=ENGLISH, published=date(2023, 1, 20))
    assert redating.redated(LONG, quotations, date(2023, 1, 20), ENGLISH) == [each.said for each in other]


@pytest.mark.usefixtures("in_parts")
@given(st.lists(st.integers(-1, len(LONG) - 1), max_size=60))
def test_each_part_is_handed_what_begins_in_what_is_read_for_it(places: list[int]) -> None:
    found = [Quotation(Kind.DIRECT, ((place, place + 1),) if place >= 0 else ()) for place in places]
    shares = list(long_texts.shared_out(parts(LONG), places))
    assert shares == [(part, part.given(found)[0]) for part in parts(LONG)]


@pytest.mark.usefixtures("in_parts")
def test_of_a_long_text_one_part_tells_who_could_be_meant() -> None:
    quotations = extract(LONG, lexicon=ENGLISH, published=DAY)
    number = next(n for n, each in enumerate(quotations) if "49 orders" in each.words(LONG))
    told = candidates(LONG, quotations, number, ENGLISH)
    taken = next(each for each in told if each.taken)
    assert taken.name == quotations[number].speaker.name  # type: ignore[union-attr]
    assert taken.mention is not None
    assert LONG[slice(*taken.mention)].endswith(taken.name.split()[-1])
    assert abs(taken.mention[0] - quotations[number].content[0][0]) < 300


@pytest.mark.usefixtures("in_parts")
def test_words_of_a_long_text_are_promoted_in_their_part() -> None:
    quotations = extract(LONG, lexicon=ENGLISH, published=DAY)
    lost = next(each for each in quotations if "41 orders" in each.words(LONG))
    others = [each for each in quotations if each is not lost]
    made = promoted(LONG, lost.content, others, DAY, ENGLISH)
    assert made.content == lost.content
    assert made.source == lost.source
    assert made.speaker == replace(lost.speaker, role=made.speaker.role)  # type: ignore[union-attr,type-var]
    assert kind_of(LONG, lost.content, ENGLISH) is lost.kind

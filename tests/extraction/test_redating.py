"""Dating kept quotations again gives what extraction gives with that publication date, to the letter."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marked_articles import ENGLISH
from test_any_text import SCRAPS

from quoteline.domain import Basis, Quotation, Speaker, SpeakerKind
from quoteline.extraction import extract, redating
from quoteline.extraction.attribution import attributions
from quoteline.extraction.redating import attribution_of, redated

SAMPLES = Path(__file__).parents[2] / "resources" / "samples" / "articles.jsonl"
LEAD = (
    "Ada Ferrol told reporters on Monday that the mill would stay open while the council looked for a buyer"
    " for it.\n\n“We have orders,” Ferrol said.\n\n“Nobody asked us,” said Lena Quist."
)
THURSDAY = date(2024, 5, 9)


@cache
def samples() -> list[str]:
    return [json.loads(line)["text"] for line in SAMPLES.read_text(encoding="utf-8").splitlines()]


def as_kept(quotations: tuple[Quotation, ...]) -> list[Quotation]:
    """Quotations as a library gives them back: of a speaker it keeps no names of this one article."""
    return [replace(each, speaker=_bare(each.speaker)) for each in quotations]


def _bare(speaker: Speaker | None) -> Speaker | None:
    return None if speaker is None else Speaker(speaker.name, speaker.kind)


@settings(max_examples=60, deadline=None)
@given(
    number=st.integers(0, 73),
    first=st.none() | st.dates(),
    then=st.none() | st.dates(date(1990, 1, 1), date(2030, 12, 31)),
)
def test_samples_are_dated_as_if_they_had_come_in_with_that_day(
    number: int, first: date | None, then: date | None
) -> None:
    text = samples()[number]
    kept = as_kept(extract(text, lexicon=ENGLISH, published=first))
    wanted = [each.said for each in extract(text, lexicon=ENGLISH, published=then)]
    assert redated(text, kept, then, ENGLISH) == wanted


def test_there_are_as_many_samples_as_the_test_above_thinks() -> None:
    assert len(samples()) == 74


def test_what_the_first_stages_found_is_all_kept_with_a_quotation() -> None:
    for text in samples():
        quotations = extract(text, lexicon=ENGLISH)
        assert [attribution_of(each) for each in quotations] == attributions(text, ENGLISH)


def test_what_a_model_mended_is_known_to_be_its_own() -> None:
    (one, *_) = extract(LEAD, lexicon=ENGLISH)
    found = attribution_of(replace(one, found_by="model-1:read"))
    assert (found.engine, found.rule) == ("model-1", "read")
    assert attribution_of(replace(one, found_by="")).rule == ""


@given(st.lists(st.sampled_from(SCRAPS), max_size=40).map("".join), st.none() | st.dates())
def test_any_text_is_dated_again_without_an_error(text: str, day: date | None) -> None:
    kept = as_kept(extract(text, lexicon=ENGLISH))
    wanted = [each.said for each in extract(text, lexicon=ENGLISH, published=day)]
    assert redated(text, kept, day, ENGLISH) == wanted


@pytest.fixture
def kept() -> list[Quotation]:
    return as_kept(extract(LEAD, lexicon=ENGLISH))


def told(quotations: list[Quotation], monkeypatch: pytest.MonkeyPatch) -> list[Speaker | None]:
    """Of whom the dater is told, for each quotation."""
    heard: list[Speaker | None] = []

    def dater(text: str, found: object, day: object, lexicon: object, speakers: Sequence[Speaker | None]):
        heard.extend(speakers)
        return []

    monkeypatch.setattr(redating, "statement_dates", dater)
    redated(LEAD, quotations, THURSDAY, ENGLISH)
    return heard


def test_the_dater_is_told_the_other_names_that_the_article_prints(
    kept: list[Quotation], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = [each.speaker for each in extract(LEAD, lexicon=ENGLISH)]
    assert [who.aliases for who in found if who] == [("Ferrol",), ("Ferrol",), ()]
    assert told(kept, monkeypatch) == found


def test_the_dater_is_told_who_it_was_as_a_person_put_it_right(
    kept: list[Quotation], monkeypatch: pytest.MonkeyPatch
) -> None:
    stranger = Speaker("Tove Brandt", SpeakerKind.PERSON, ("Brandt",))
    ferrol = replace(kept[2], speaker=Speaker("Ada Ferrol"))
    heard = told([replace(kept[0], speaker=stranger), replace(kept[1], speaker=None), ferrol], monkeypatch)
    assert heard[:2] == [stranger, None]
    assert heard[2] is not None
    assert heard[2].aliases == ("Ferrol",)


def test_without_a_day_of_publication_the_words_are_kept_for_when_there_is_one(
    kept: list[Quotation],
) -> None:
    unresolved = redated(LEAD, kept, None, ENGLISH)[0]
    assert (unresolved.start, unresolved.basis) == (None, Basis.UNKNOWN)
    assert [LEAD[start:end] for start, end in unresolved.evidence] == ["Monday"]
    resolved = redated(LEAD, kept, THURSDAY, ENGLISH)[0]
    assert (resolved.start, resolved.basis) == (date(2024, 5, 6), Basis.EXPRESSION)
    assert resolved.evidence == unresolved.evidence

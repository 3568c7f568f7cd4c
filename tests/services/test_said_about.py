"""What a speaker said about something, and two speakers beside each other, with known answers."""

from __future__ import annotations

from datetime import date

import pytest

from quoteline.domain import (
    Article,
    Kind,
    Precision,
    Quotation,
    Speaker,
    SpeakerKind,
    StatementDate,
    UserError,
)
from quoteline.services import bars, browsing, families, indexing, said_about, speaker_cards
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.storage import articles, speakers

TOVE = Speaker("Tove Lindqvist", SpeakerKind.PERSON, (), "fisher")
ANDERS = Speaker("Anders Brekke", SpeakerKind.PERSON)
BOARD = Speaker("the Tide Board", SpeakerKind.ORGANISATION)


def keep(library: Library, outlet: str, day: date, *said: tuple[Speaker, str, StatementDate | None]) -> None:
    """An article with these quotations, one behind the other."""
    text, found = "", []
    for speaker, words, when in said:
        start = len(text) + 1
        text += f"“{words},” said {speaker.name}. "
        found.append(
            Quotation(
                Kind.DIRECT,
                ((start, start + len(words)),),
                speaker=speaker,
                said=when if when is not None else StatementDate(day, day, Precision.DAY),
            )
        )
    kept = Article(text, title=text[:30], outlet=outlet, published=day, origin=text)
    with library.database.writing():
        articles.add(library.database, kept, tuple(found), "by hand")


@pytest.fixture
def quay(library: Library) -> Library:
    march = StatementDate(date(2024, 3, 1), date(2024, 3, 31), Precision.MONTH)
    quota = "The cod quota is a disgrace and nobody at the quay will respect it"
    keep(library, "Courier", date(2024, 3, 9), (TOVE, quota, None), (ANDERS, "The quota stays", None))
    keep(library, "Gazette", date(2024, 3, 10), (TOVE, quota, None))
    keep(library, "Courier", date(2024, 1, 5), (TOVE, "A quota would help us", None))
    keep(library, "Herald", date(2024, 4, 1), (TOVE, "The quota came in spring", march))
    keep(library, "Herald", date(2024, 4, 2), (TOVE, "We never saw a quota", StatementDate()))
    keep(library, "Herald", date(2024, 4, 3), (TOVE, "Nets must dry", None), (BOARD, "Brekke is wrong", None))
    for _ in indexing.update(library):
        pass
    return library


def id_of(library: Library, speaker: Speaker) -> int:
    return speakers.called(library.database, speaker.name)[0]


def test_all_that_fits_is_there_in_the_order_of_its_days_the_undated_last(quay: Library) -> None:
    found = said_about.said_about(quay, id_of(quay, TOVE), "quota")
    words = [row.text for row in browsing.rows(quay, found.ids)]
    assert [each[:14] for each in words] == [
        "A quota would ", "The quota came", "The cod quota ", "The cod quota ", "We never saw a",
    ]  # fmt: skip
    assert (found.name, found.query, found.quotations, found.of) == ("Tove Lindqvist", "quota", 5, 6)
    assert (found.articles, [(each.label, each.count) for each in found.outlets]) == (
        5,
        [("Courier", 2), ("Herald", 2), ("Gazette", 1)],
    )
    assert (found.first_said, found.last_said) == (date(2024, 1, 5), date(2024, 3, 31))
    assert (found.undated, found.imprecise) == (1, 1)
    assert sum(count for *_, count in found.days) == 5


def test_how_many_statements_are_left_is_told_once_families_are_known(quay: Library) -> None:
    assert said_about.said_about(quay, id_of(quay, TOVE), "quota").statements is None
    for _ in families.update(quay):
        pass
    found = said_about.said_about(quay, id_of(quay, TOVE), "quota")
    assert (found.quotations, found.statements) == (5, 4)
    assert list(found.first_ids) == [each for each in found.ids if each != 3]
    assert found.printings == {1: 2}


def test_what_was_said_in_some_days_is_found_among_it(quay: Library) -> None:
    tove = id_of(quay, TOVE)
    whole = list(said_about.said_about(quay, tove, "quota").ids)
    some = said_about.within(quay, tove, "quota", date(2024, 3, 1), date(2024, 3, 31))
    assert some == whole[1:4]


def test_no_query_is_all_that_was_said(quay: Library) -> None:
    found = said_about.said_about(quay, id_of(quay, TOVE))
    assert (found.quotations, found.of) == (6, 6)


def test_nothing_that_fits_is_no_error(quay: Library) -> None:
    found = said_about.said_about(quay, id_of(quay, TOVE), "herring")
    assert (found.quotations, found.of, found.articles, found.outlets, found.first_said) == (
        0,
        6,
        0,
        (),
        None,
    )


def test_a_speaker_that_is_not_there_is_told(quay: Library) -> None:
    with pytest.raises(UserError, match="4711"):
        said_about.said_about(quay, 4711, "quota")


def test_somebody_is_found_in_words_by_surname_and_a_body_by_its_name(quay: Library) -> None:
    assert said_about.query_for(quay, id_of(quay, ANDERS)) == "brekke"
    assert said_about.query_for(quay, id_of(quay, BOARD)) == '"tide board"'
    query = said_about.query_for(quay, id_of(quay, ANDERS))
    assert said_about.said_about(quay, id_of(quay, BOARD), query).quotations == 1


def test_two_speakers_are_beside_each_other_with_the_articles_they_share(quay: Library) -> None:
    found = said_about.compared(quay, id_of(quay, TOVE), id_of(quay, ANDERS), "quota")
    assert (found.one.quotations, found.other.quotations, found.shared_articles) == (5, 1, 1)
    assert bars.extent(found.one.days, found.other.days) is not None


def test_nobody_is_compared_with_themselves(quay: Library) -> None:
    with pytest.raises(UserError, match="one speaker"):
        said_about.compared(quay, id_of(quay, TOVE), id_of(quay, TOVE))


def test_days_of_what_is_wanted_are_counted_with_the_undated_first(quay: Library) -> None:
    days = bars.days(quay, Wanted(speakers=(id_of(quay, TOVE),)))
    assert days[0] == (None, None, 1)
    assert sum(count for *_, count in days) == 6


def test_the_card_tells_all_of_a_speaker(quay: Library) -> None:
    card = speaker_cards.card(quay, id_of(quay, TOVE))
    assert (card.name, card.quotations, card.articles) == ("Tove Lindqvist", 6, 6)
    assert (card.first_said, card.last_said, card.undated, card.imprecise) == (
        date(2024, 1, 5),
        date(2024, 4, 3),
        1,
        1,
    )
    assert [(each.label, each.count) for each in card.outlets] == [
        ("Herald", 3), ("Courier", 2), ("Gazette", 1),
    ]  # fmt: skip
    assert {(each.label, each.count) for each in card.with_speakers} == {
        ("Anders Brekke", 1), ("the Tide Board", 1),
    }  # fmt: skip
    assert card.by_month == ((date(2024, 1, 1), 1), (date(2024, 3, 1), 3), (date(2024, 4, 1), 1))
    assert [each.role for each in card.roles] == ["fisher"]


def test_the_card_of_one_who_speaks_alone_has_no_company(quay: Library) -> None:
    quiet = Speaker("Ida Holm", SpeakerKind.PERSON)
    keep(quay, "Post", date(2024, 5, 1), (quiet, "I speak alone", None))
    assert speaker_cards.card(quay, id_of(quay, quiet)).with_speakers == ()

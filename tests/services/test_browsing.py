"""Speakers, articles and rows as a window shows them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from said_articles import keep, said

from quoteline.domain import SpeakerKind, UserError, day_number
from quoteline.services import browsing, correcting
from quoteline.services.library import Library, statistics

FIRST = "“The mill stays open,” Ada Ferrol said. “Not so fast,” said Lena Quist. “We have orders,” she said."
SECOND = "“The quay is long,” Ada Ferrol said in May."


@pytest.fixture
def kept(library: Library) -> Library:
    may, june = (day_number(date(2024, month, 6)) for month in (5, 6))
    # Found in another order than they stand in the text.
    keep(
        library,
        FIRST,
        [
            said(FIRST, "We have orders", span=(may, may)),
            said(FIRST, "The mill stays open", span=(may, may)),
            said(FIRST, "Not so fast", "Lena Quist"),
        ],
        published=date(2024, 5, 7),
    )
    keep(library, SECOND, [said(SECOND, "The quay is long", span=(june, june))], outlet="Echo")
    keep(library, SECOND, [], outlet="")
    return library


def test_a_speaker_card_tells_all(kept: Library) -> None:
    card = browsing.speaker_card(kept, browsing.speaker_called(kept, "Ada Ferrol"))
    assert (card.name, card.kind, card.quotations, card.articles) == ("Ada Ferrol", SpeakerKind.PERSON, 3, 2)
    assert (card.first_said, card.last_said) == (date(2024, 5, 6), date(2024, 6, 6))
    assert card.by_month == ((date(2024, 5, 1), 2), (date(2024, 6, 1), 1))
    assert [(each.label, each.count) for each in card.outlets] == [("Harbour Post", 2), ("Echo", 1)]
    assert [(each.label, each.count) for each in card.with_speakers] == [("Lena Quist", 1)]


def test_an_article_shows_its_quotations_in_the_order_of_its_text(kept: Library) -> None:
    page = browsing.article_page(kept, 1)
    assert page.kept.article.text == FIRST
    assert [each.row.text for each in page.quotations] == [
        *("The mill stays open", "Not so fast", "We have orders"),
    ]
    for each in page.quotations:
        start, end = each.content[0]
        assert FIRST[start:end] == each.row.text
        assert FIRST[:start].endswith(each.context_before)
        assert FIRST[end:].startswith(each.context_after)
    assert page.kept.quotation_count == 3
    assert browsing.article_page(kept, 2).printings == ((3, ""),)


def test_what_was_rejected_is_counted_nowhere(kept: Library) -> None:
    correcting.not_a_quotation(kept, [3, 4])
    assert [each.row.id for each in browsing.article_page(kept, 1).quotations] == [2, 1]
    assert [each.label for each in browsing.speaker_list(kept)] == ["Ada Ferrol"]
    assert browsing.speaker_card(kept, browsing.speaker_called(kept, "ferrol")).articles == 1
    assert [row.quotations for row in browsing.article_rows(kept, [1, 2, 3])] == [2, 0, 0]
    assert statistics(kept).quotations == 2


def test_rows_come_in_the_order_asked_and_what_is_gone_is_left_out(kept: Library) -> None:
    assert [row.id for row in browsing.rows(kept, [3, 99, 1, 3])] == [3, 1, 3]
    assert [each.row.id for each in browsing.details(kept, [4, 99, 1])] == [4, 1]
    assert browsing.rows(kept, []) == []


def test_what_is_not_there_is_said(kept: Library) -> None:
    for ask in (browsing.detail, browsing.article_page, browsing.speaker_card):
        with pytest.raises(UserError, match="99"):
            ask(kept, 99)


def test_a_speaker_is_called_by_any_name_or_number(kept: Library) -> None:
    id = browsing.speaker_called(kept, "ADA FERROL")
    assert browsing.speaker_called(kept, str(id)) == browsing.speaker_called(kept, "ferr") == id
    for name in ("", "  ", "nobody", "99"):
        with pytest.raises(UserError, match="no speaker"):
            browsing.speaker_called(kept, name)
    correcting.set_speaker(kept, [4], "Otto Ferrol")
    with pytest.raises(UserError, match="Several speakers"):
        browsing.speaker_called(kept, "ferrol")


def test_a_speaker_card_counts_the_undated_and_those_not_known_to_the_day(library: Library) -> None:
    text = "“Words,” they said."
    spans = ((5, 5), (5, 7), (5, 400), None, None)
    keep(library, text, [said(text, "Words", "Ada Ferrol", span) for span in spans])
    card = browsing.speaker_card(library, browsing.speaker_called(library, "ferrol"))
    assert (card.quotations, card.undated, card.imprecise, card.beyond_months) == (5, 2, 2, 1)
    assert sum(count for _, count in card.by_month) + card.undated + card.beyond_months == card.quotations


def test_a_row_holds_the_words_that_its_day_rests_on(library: Library) -> None:
    text = "On  Monday\nshe rose. “Words,” she said in the\u2028evening. 😀 “More,” she said."
    evidence = ((text.index("On"), text.index("\nshe")), (text.index("in the"), text.index(". 😀")))
    with_words = said(text, "Words", span=(4, 4))
    with_words = replace(with_words, said=replace(with_words.said, evidence=evidence))
    keep(library, text, [with_words, said(text, "More", span=(4, 4))])
    assert [row.evidence for row in browsing.rows(library, [2, 1])] == ["", "On Monday … in the evening"]
    assert browsing.detail(library, 1).row.evidence == "On Monday … in the evening"

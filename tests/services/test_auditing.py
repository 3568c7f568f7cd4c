"""What stands in marks and is no quotation is told with its reason, counted, and can be promoted."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from said_articles import keep, said

from quoteline.domain import Kind, UserError
from quoteline.services import auditing, browsing, correcting
from quoteline.services.auditing import Figures, Why
from quoteline.services.extracting import quotations_in
from quoteline.services.library import Library

TEXT = (
    "“The mill stays open,” Ada Ferrol said on Monday. The so-called “experts” went home."
    " She read “The Old Harbour” on the train.\n\n“Too late for all of us now” was on every wall."
)


def kept(library: Library, text: str = TEXT, outlet: str = "Harbour Post") -> int:
    return keep(library, text, quotations_in(text), outlet=outlet, published=date(2025, 3, 20))


def report(library: Library) -> auditing.AuditReport:
    found = auditing.AuditReport()
    for step in auditing.steps(library):
        found.add(step)
    return found


def test_every_stretch_that_was_left_out_is_told_with_its_reason(library: Library) -> None:
    found = auditing.left_out(library, kept(library))
    assert [(each.words, each.why) for each in found] == [
        ("experts", Why.SCARE),
        ("The Old Harbour", Why.TITLE),
        ("Too late for all of us now", Why.UNTOLD),
    ]
    assert all(each.sentence for each in found)
    assert all(TEXT[slice(*each.span)] == each.words for each in found)


def test_every_reason_has_its_words() -> None:
    assert set(auditing.IN_WORDS) == set(Why)


def test_what_a_person_rejected_is_told_as_such(library: Library) -> None:
    article = kept(library)
    correcting.not_a_quotation(library, [1])
    first = auditing.left_out(library, article)[0]
    assert (first.words, first.why, first.quotation_id) == ("The mill stays open,", Why.REJECTED, 1)
    assert first.sentence == "you said it is no quotation"
    assert auditing.figures(library, article).speech == 1


def test_what_is_shown_again_is_captured_again(library: Library) -> None:
    article = kept(library)
    before = auditing.figures(library, article)
    correcting.not_a_quotation(library, [1])
    correcting.undo(library)
    assert auditing.figures(library, article) == before


def test_the_library_is_counted_and_each_outlet(library: Library) -> None:
    kept(library)
    kept(library, "“We agreed,” said Ada Moss.", outlet="Upland Echo")
    keep(library, "Nothing was said.", outlet="")
    found = report(library)
    assert (found.articles, found.whole.captured, found.whole.speech, found.whole.marked) == (3, 2, 3, 5)
    assert found.whole.sentence == "Quoted stretches captured: 67 % (2 of 3)"
    assert {name: figures.captured for name, figures in found.outlets.items()} == {
        "Harbour Post": 1,
        "Upland Echo": 1,
        "": 0,
    }


def test_the_articles_in_which_most_is_missed_come_first(library: Library) -> None:
    one = kept(library)
    keep(library, "“We agreed,” said Ada Moss.", quotations_in("“We agreed,” said Ada Moss."))
    two = kept(library, TEXT + "\n\n“Nobody asked us at all about it” was there, too.")
    found = report(library)
    assert [(each.article_id, each.count) for each in found.most_missed()] == [(two, 2), (one, 1)]
    assert [each.article_id for each in found.most_missed(1)] == [two]


def test_steps_tell_how_far_it_has_come(library: Library) -> None:
    kept(library)
    assert [(each.done, each.total) for each in auditing.steps(library)] == [(0, 1), (1, 1)]


def test_one_that_is_missing_is_never_rounded_away() -> None:
    assert "99 %" in Figures(9_999, Counter({Why.UNTOLD: 1})).sentence
    assert "100 %" in Figures(9_999, Counter({Why.TITLE: 1})).sentence
    assert Figures(0, Counter({Why.TITLE: 1})).share is None
    assert "No stretch" in Figures().sentence


def test_one_key_promotes_a_stretch_and_undo_takes_it_back(library: Library) -> None:
    article = kept(library)
    missed = auditing.left_out(library, article)[-1]
    change = auditing.promote(library, article, (missed.span,))
    detail = browsing.detail(library, change.quotation_ids[0])
    assert (detail.row.text, detail.row.kind, detail.row.speaker) == (missed.words, Kind.DIRECT, "")
    assert missed.span not in [each.span for each in auditing.left_out(library, article)]
    correcting.undo(library)
    assert missed in auditing.left_out(library, article)


def test_a_promoted_stretch_has_the_speaker_and_the_day_of_its_sentence(library: Library) -> None:
    text = "Ada Ferrol met the crews. On Wednesday she spoke, she said, of a “harbour without boats” there."
    article = keep(library, text, [], published=date(2025, 3, 20))
    start = text.index("harbour")
    change = auditing.promote(library, article, ((start, start + len("harbour without boats")),))
    detail = browsing.detail(library, change.quotation_ids[0])
    assert (detail.row.speaker, detail.source_text, detail.cue_text) == ("Ada Ferrol", "she", "said")
    assert detail.row.said.start == date(2025, 3, 19)


def test_a_description_is_no_name_for_the_library(library: Library) -> None:
    text = (
        "A spokesman for the mill, who would not be named, gave his reasons, saying that “orders” were few."
    )
    article = keep(library, text, [said(text, "his reasons", speaker=None)])
    start = text.index("orders")
    draft = auditing.promotion(library, article, ((start, start + 6),))
    assert draft.speaker is not None
    assert auditing.name_of(draft) == ""


@pytest.mark.parametrize("span", [(0, 9_999), (5, 5), (-1, 4)])
def test_words_that_are_not_there_cannot_be_promoted(library: Library, span: tuple[int, int]) -> None:
    article = kept(library)
    with pytest.raises(UserError, match="no part of article"):
        auditing.promote(library, article, (span,))


def test_an_article_that_is_not_there_is_said_so(library: Library) -> None:
    for ask in (auditing.left_out, auditing.figures):
        with pytest.raises(UserError, match="no article with the number 7"):
            ask(library, 7)
    with pytest.raises(UserError, match="no article with the number 7"):
        auditing.promotion(library, 7, ((0, 1),))

"""Corrections of an article's publication date are kept, walked, and do not make it another article."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from kept_articles import article, keep, new_library, quotation

from quoteline.domain import Basis, Precision, PublishedFrom, Speaker, SpeakerKind, StatementDate
from quoteline.storage import Database, articles, as_found, corrections, quotations

TUESDAY = date(2024, 5, 7)
SET = articles.published_columns(TUESDAY, PublishedFrom.PERSON)


def published(database: Database, article_id: int = 1) -> tuple[date | None, PublishedFrom]:
    kept = articles.get(database, article_id)
    assert kept is not None
    return kept.article.published, kept.article.published_from


def test_undo_and_redo_walk_article_and_quotations_together(tmp_path: Path) -> None:
    with new_library(tmp_path / "a.quoteline") as database:
        keep(database, article(), quotation())
        (before,) = quotations.rows(database, [1])
        tuesday = StatementDate(TUESDAY, TUESDAY, Precision.DAY, Basis.PUBLICATION, ((1, 4),), "printed")
        corrections.record(database, "Set", {1: articles.said_columns(tuesday)}, {1: SET})
        (after,) = quotations.rows(database, [1])
        assert (after.said, after.published) == (tuesday, TUESDAY)
        assert published(database) == (TUESDAY, PublishedFrom.PERSON)
        assert corrections.undo(database) == (1, "Set", (1,))
        assert quotations.rows(database, [1]) == [before]
        assert published(database) == (date(2024, 5, 6), PublishedFrom.ROW)
        assert corrections.redo(database) == (1, "Set", (1,))
        assert quotations.rows(database, [1]) == [after]
        assert [(what, undone) for _, what, undone in corrections.history_of_article(database, 1)] == [
            ("Set", False)
        ]


def test_an_article_without_quotations_can_be_corrected(tmp_path: Path) -> None:
    with new_library(tmp_path / "a.quoteline") as database:
        keep(database, article())
        corrections.record(database, "Set", {}, {1: SET})
        assert corrections.undo(database) == (1, "Set", ())
        assert published(database)[0] == date(2024, 5, 6)


def test_the_days_of_publication_in_the_quotations_follow(tmp_path: Path) -> None:
    with new_library(tmp_path / "a.quoteline") as database:
        keep(database, article(published=None), quotation())
        assert database.value("SELECT published_day FROM quotations") is None
        corrections.record(database, "Set", {}, {1: SET})
        assert database.value("SELECT published_day FROM quotations") == SET["published_day"]
        corrections.undo(database)
        assert database.value("SELECT published_day FROM quotations") is None


def test_what_is_no_column_of_a_publication_date_is_refused(tmp_path: Path) -> None:
    with new_library(tmp_path / "a.quoteline") as database:
        keep(database, article())
        with pytest.raises(ValueError, match="not to be changed"):
            corrections.record(database, "Set", {}, {1: {"sha256": ""}})
        with pytest.raises(LookupError):
            corrections.record(database, "Set", {}, {2: SET})
        assert corrections.next_undo(database) is None


def test_the_same_file_is_already_there_though_a_person_set_another_date(tmp_path: Path) -> None:
    with new_library(tmp_path / "a.quoteline") as database:
        undated = keep(database, article(published=None))
        corrections.record(database, "Set", {}, {undated: SET})
        assert articles.already_there(database, article(published=None)) == undated
        assert articles.already_there(database, article(published=TUESDAY)) == undated
        assert articles.already_there(database, article(published=date(2024, 5, 8))) is None


def test_an_article_may_be_given_the_date_of_another_printing_of_it(tmp_path: Path) -> None:
    with new_library(tmp_path / "a.quoteline") as database:
        dated = keep(database, article(published=TUESDAY))
        undated = keep(database, article(published=None))
        corrections.record(database, "Set", {}, {undated: SET})
        assert published(database, undated)[0] == published(database, dated)[0] == TUESDAY
        corrections.undo(database)
        assert published(database, undated)[0] is None


# --- quotations as they were found ---


def test_quotations_come_back_as_they_were_found(tmp_path: Path) -> None:
    said = StatementDate(TUESDAY, TUESDAY, Precision.DAY, Basis.EXPRESSION, ((45, 51),), "beside")
    ferrol = Speaker("Ada Ferrol", SpeakerKind.PERSON, role="mill owner")
    one = quotation(
        speaker=ferrol,
        said=said,
        cue=((35, 39),),
        source=((24, 34),),
        found_by="rules-2:after",
        note="denial",
    )
    group = quotation(start=24, end=39, speaker=Speaker("the council", SpeakerKind.ORGANISATION))
    nobody = quotation(start=40, end=51, speaker=None)
    with new_library(tmp_path / "a.quoteline") as database:
        keep(database, article(), one, group, nobody)
        found = as_found.of_article(database, 1)
        assert [each.quotation for each in found] == [one, group, nobody]
        assert [(each.id, each.rejected, each.dated_by_hand) for each in found] == [
            (1, False, False),
            (2, False, False),
            (3, False, False),
        ]


def test_the_name_printed_in_this_article_comes_back_though_the_library_has_another(tmp_path: Path) -> None:
    the_house, house = Speaker("the Mill Board", SpeakerKind.ORGANISATION), Speaker("Mill Board")
    with new_library(tmp_path / "a.quoteline") as database:
        keep(database, article(), quotation(speaker=house))
        second = keep(database, article(outlet="Upland Echo"), quotation(speaker=the_house))
        (found,) = as_found.of_article(database, second)
        assert found.quotation.speaker == the_house


def test_whom_a_person_named_comes_back_with_all_names_of_the_library(tmp_path: Path) -> None:
    lena = Speaker("Lena Quist", SpeakerKind.PERSON, ("Ms. Quist", "Quist"))
    with new_library(tmp_path / "a.quoteline") as database:
        keep(database, article(), quotation(), quotation(start=24, end=39, speaker=lena))
        quist = corrections.speaker_for(database, "Lena Quist")
        corrections.record(database, "Named", {1: {"speaker_id": quist, "role": ""}})
        corrected, found = as_found.of_article(database, 1)
        assert corrected.quotation.speaker == lena
        assert found.quotation.speaker == Speaker("Lena Quist", SpeakerKind.PERSON)
        corrections.record(database, "Unknown", {1: {"speaker_id": None}})
        assert as_found.of_article(database, 1)[0].quotation.speaker is None

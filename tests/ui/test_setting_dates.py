"""A person sets when an article was published, or a statement made, in the window, and takes it back."""

from __future__ import annotations

from contextlib import closing
from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from test_selection_and_corrections import answer, click_row, kept

from quoteline.domain import (
    Article,
    Basis,
    DateReading,
    Kind,
    Precision,
    PublishedFrom,
    QuotationRow,
    SpeakerKind,
    StatementDate,
)
from quoteline.extraction import ENGINE
from quoteline.services import correcting
from quoteline.services.engines import RULES
from quoteline.services.extracting import all_in
from quoteline.services.library import open_library, prepare
from quoteline.services.redating import Outlook
from quoteline.storage import articles
from quoteline.storage.publication import Publication
from quoteline.ui.day_dialog import DayDialog, understood
from quoteline.ui.publication_dialog import DO, DO_ALL_THE_SAME, PublicationDialog, effect, question, standing

TEXT = (
    "The mill at Ottersund is the oldest in the county.\n\n"
    "“We have orders,” Ada Ferrol said on Wednesday.\n\n"
    "“Nobody asked us,” Lena Quist said.\n\n"
    "“It was a good year,” Ferrol wrote in a letter of 3 March 2019."
)
ORDERS, ASKED, LETTER = 1, 2, 3
TUESDAY, WEDNESDAY, THURSDAY = date(2024, 5, 7), date(2024, 5, 8), date(2024, 5, 9)
READINGS = (
    DateReading(TUESDAY, PublishedFrom.DATELINE, 0.9, "OTTERSUND, May 7"),
    DateReading(THURSDAY, PublishedFrom.URL, 0.7, "2024/05/09"),
)


@pytest.fixture
def path(tmp_path):
    """A library of two printings of one article: one without a date, one with."""
    made = tmp_path / "mill.quoteline"
    prepare(made)
    with closing(open_library(made)) as library:
        for outlet, day in (("Harbour Post", None), ("Upland Echo", date(2024, 6, 1))):
            found = all_in(TEXT, day, RULES)
            article = Article(TEXT, "The mill", outlet, published=day, origin="/mill.txt", readings=READINGS)
            with library.database.writing():
                articles.add(library.database, article, found.quotations, ENGINE)
    return made


@pytest.fixture
def mill(open_window, path):
    return open_window(path)


def select(window, settled, *ids):
    window.workspace.list.table.select_ids(list(ids))
    window.desk.select(list(ids))
    settled(window)


def answer_publication(fill, seen=None) -> None:
    """Fill in the next dialog for a publication date and press its button; None cancels."""

    def take() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, PublicationDialog):
            QTimer.singleShot(20, take)
            return
        if seen is not None:
            seen.append((dialog.now.text(), dialog.effect.text(), dialog.do.text(), dialog.field.text()))
        if fill is None:
            dialog.reject()
            return
        dialog.field.setText(fill)
        assert dialog.do.isEnabled()
        dialog.do.click()

    QTimer.singleShot(20, take)


def starts(window, *ids):
    return [kept(window, each).said.start for each in ids]


def test_setting_the_date_resolves_what_the_article_leaves_open(mill, settled, qtbot):
    select(mill, settled, ORDERS)
    strip = mill.workspace.reading.strip
    assert strip.said.text() == "Undated: the article says “Wednesday”, but has no publication date"
    assert strip.date.isVisible()
    before = starts(mill, ORDERS, ASKED, LETTER)
    seen = []
    answer_publication("2024-05-09", seen)
    mill.actions_.set_published.trigger()
    settled(mill)
    assert seen == [
        ("So far no date is known.", "3 statements will be dated anew. It can be undone.", DO, "")
    ]
    assert starts(mill, ORDERS, ASKED, LETTER) == [WEDNESDAY, THURSDAY, date(2019, 3, 3)]
    assert mill.toast.text() == (
        "Publication date of “The mill” set to 2024-05-09. 3 statements were dated anew."
    )
    assert "Wednesday 8 May 2024" in strip.said.text()
    assert not strip.date.isVisible()
    assert "day set by hand" in mill.workspace.reading.article.toPlainText()
    assert mill.desk.selected == [ORDERS]
    qtbot.mouseClick(mill.toast.button, Qt.MouseButton.LeftButton)
    settled(mill)
    assert mill.desk.selected == [ORDERS]
    assert starts(mill, ORDERS, ASKED, LETTER) == before
    assert "day of publication unknown" in mill.workspace.reading.article.toPlainText()
    assert strip.date.isVisible()
    mill.actions_.redo.trigger()
    settled(mill)
    assert starts(mill, ORDERS) == [WEDNESDAY]


def test_the_buttons_of_the_reading_pane_set_the_date_of_what_is_read(mill, settled, qtbot):
    reading = mill.workspace.reading
    assert not reading.published.isEnabled()
    select(mill, settled, ORDERS)
    for button, day in ((reading.strip.date, "2024-05-09"), (reading.published, "2024-05-16")):
        answer_publication(day)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        settled(mill)
        assert kept(mill, ASKED).published == date.fromisoformat(day)


def test_the_article_that_is_read_gets_its_date_when_no_quotation_is_selected(mill, settled):
    assert not mill.actions_.set_published.isEnabled()
    select(mill, settled, ORDERS)
    select(mill, settled)
    assert mill.actions_.set_published.isEnabled()
    answer_publication("2024-05-09")
    mill.actions_.set_published.trigger()
    settled(mill)
    assert starts(mill, ORDERS) == [WEDNESDAY]


def test_the_shortcut_opens_the_dialog_and_cancel_changes_nothing(mill, settled, qtbot):
    select(mill, settled, ORDERS)
    seen = []
    answer_publication(None, seen)
    mill.activateWindow()
    qtbot.waitUntil(mill.isActiveWindow)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(mill.workspace.list.table, Qt.Key.Key_A, both)
    settled(mill)
    assert len(seen) == 1
    assert kept(mill, ORDERS).published is None
    assert not mill.actions_.undo.isEnabled()


def test_several_articles_are_one_step(mill, settled):
    select(mill, settled, ORDERS, ORDERS + 3)
    seen = []
    answer_publication("2024-05-09", seen)
    mill.actions_.set_published.trigger()
    settled(mill)
    assert seen[0][:2] == (
        "So far: 1 Jun 2024; 1 article without a date.",
        "6 statements will be dated anew. It can be undone.",
    )
    assert [kept(mill, each).published for each in (1, 4)] == [THURSDAY, THURSDAY]
    assert mill.actions_.undo.text() == "Undo “Publication date of 2 articles set to 2024-05-09”"
    mill.actions_.undo.trigger()
    settled(mill)
    assert [kept(mill, each).published for each in (1, 4)] == [None, date(2024, 6, 1)]
    assert not mill.actions_.undo.isEnabled()


def test_a_day_set_by_hand_is_kept_and_told_of(mill, settled):
    select(mill, settled, ORDERS)
    answer(lambda dialog: dialog.first.setText("2024-04-01"))
    mill.actions_.change_day.trigger()
    settled(mill)
    seen = []
    answer_publication("2024-05-09", seen)
    mill.actions_.set_published.trigger()
    settled(mill)
    assert seen[0][1] == "2 statements will be dated anew; 1 set by hand stays as set. It can be undone."
    assert starts(mill, ORDERS, ASKED) == [date(2024, 4, 1), THURSDAY]
    assert mill.toast.text().endswith("2 statements were dated anew, 1 set by hand was kept.")


def test_the_page_stays_where_it_is_when_only_the_date_above_it_changes(open_window, settled, tmp_path):
    long = TEXT + "\n\nThe gulls were loud. " * 400
    prepare(tmp_path / "long.quoteline")
    with closing(open_library(tmp_path / "long.quoteline")) as library:
        found = all_in(long, None, RULES)
        with library.database.writing():
            articles.add(library.database, Article(long, origin="/a"), found.quotations, ENGINE)
    window = open_window(tmp_path / "long.quoteline")
    select(window, settled, ORDERS)
    page = window.workspace.reading.article
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 2)
    before = page.cursorForPosition(page.viewport().rect().topLeft()).block().text()
    place = page._place()[0]
    answer_publication("2024-05-09")
    window.actions_.set_published.trigger()
    settled(window)
    assert "9 May 2024" in page.toPlainText()
    assert abs(page._place()[0] - place) < 200
    assert page.cursorForPosition(page.viewport().rect().topLeft()).block().text() == before


def test_the_selection_outlives_a_filter_that_the_date_leads_out_of(mill, settled, qtbot):
    mill.desk.change(undated=True)
    settled(mill)
    undated = sorted(mill.workspace.list.model.ids)
    assert ORDERS in undated
    select(mill, settled, ORDERS)
    counts = mill.workspace.speaker.counts.text()
    assert "undated" in counts
    answer_publication("2024-05-09")
    mill.actions_.set_published.trigger()
    settled(mill)
    assert list(mill.workspace.list.model.ids) == []
    assert "undated" not in mill.workspace.speaker.counts.text()
    mill.actions_.undo.trigger()
    settled(mill)
    assert sorted(mill.workspace.list.model.ids) == undated
    assert mill.desk.selected == mill.workspace.list.selected_ids() == [ORDERS]
    assert mill.workspace.speaker.counts.text() == counts


# --- the dialog for the day of publication ---


def dialog_for(qtbot, *published, readings=(), title="The mill"):
    found = tuple(
        Publication(
            number,
            title,
            "/mill.txt",
            day,
            PublishedFrom.URL if day else PublishedFrom.UNKNOWN,
            readings,
            3,
            1,
        )
        for number, day in enumerate(published, 1)
    )
    made = PublicationDialog(None, Outlook(found), today=date(2024, 6, 1))
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("typed", "warning", "button", "taken"),
    [
        ("2024-05-09", "", DO, True),
        ("2024-06-03", "This day lies in the future.", DO_ALL_THE_SAME, True),
        ("1799-12-31", "This day lies before 1800.", DO_ALL_THE_SAME, True),
        ("", "", DO, True),
        ("2024-05", "Write a whole day, such as 2025-03-18, or leave it empty.", DO, False),
        ("2024", "Write a whole day, such as 2025-03-18, or leave it empty.", DO, False),
        ("2024-2-31", "Write a whole day, such as 2025-03-18, or leave it empty.", DO, False),
        ("May", "Write a whole day, such as 2025-03-18, or leave it empty.", DO, False),
    ],
)
def test_the_dialog_asks_back_what_is_odd_and_takes_no_half_days(qtbot, typed, warning, button, taken):
    dialog = dialog_for(qtbot, THURSDAY)
    dialog.field.setText(typed)
    assert (dialog.warning.text(), dialog.do.text(), dialog.do.isEnabled()) == (warning, button, taken)


def test_the_dialog_tells_where_the_present_date_comes_from(qtbot):
    dialog = dialog_for(qtbot, THURSDAY)
    assert dialog.now.text() == "So far: Thursday 9 May 2024 (from the address)."
    assert dialog.field.text() == "2024-05-09"


def test_an_article_without_a_headline_goes_by_its_file(qtbot):
    assert question(dialog_for(qtbot, None, title="").outlook).startswith("When was “mill.txt” published?")
    assert question(dialog_for(qtbot, None, None).outlook).startswith("When were these 2 articles published?")


def test_the_dates_that_were_read_are_offered_where_they_differ(qtbot):
    dialog = dialog_for(qtbot, THURSDAY, readings=READINGS)
    assert [each.text() for each in dialog.readings] == [
        "7 May 2024: from the dateline, 90%, “OTTERSUND, May 7”",
        "9 May 2024: from the address, 70%, “2024/05/09”",
    ]
    dialog.readings[0].click()
    assert dialog.day() == TUESDAY
    assert dialog_for(qtbot, THURSDAY, readings=READINGS[1:]).readings == []
    assert dialog_for(qtbot, THURSDAY, None, readings=READINGS).readings == []


def test_what_several_articles_have_so_far_is_told(qtbot):
    assert standing(Outlook(())) == "So far no date is known."
    dialog = dialog_for(qtbot, TUESDAY, THURSDAY, None, None)
    assert dialog.now.text() == "So far: 7 May 2024 – 9 May 2024; 2 articles without a date."
    assert dialog.field.text() == ""
    assert (
        dialog.effect.text()
        == "8 statements will be dated anew; 4 set by hand stay as set. It can be undone."
    )
    assert dialog_for(qtbot, TUESDAY, TUESDAY).field.text() == "2024-05-07"
    assert effect(Outlook(())) == "0 statements will be dated anew. It can be undone."


# --- the dialog for the day of a statement ---


def row(said: StatementDate, evidence: str = "", published: date | None = THURSDAY) -> QuotationRow:
    return QuotationRow(
        *(1, 1, Kind.DIRECT, "We have orders", 1, "Ada Ferrol", SpeakerKind.PERSON, "", said, published),
        *("Harbour Post", "The mill", 0.9, False, False, (), ""),
        evidence=evidence,
    )


def day_dialog(qtbot, said, *more):
    made = DayDialog(None, 1, row(said, *more))
    qtbot.addWidget(made)
    return made


def test_the_day_that_is_replaced_is_shown_with_its_words_and_its_rule(qtbot):
    said = StatementDate(
        WEDNESDAY, WEDNESDAY, Precision.DAY, Basis.EXPRESSION, ((0, 9),), rule="beside the cue"
    )
    dialog = day_dialog(qtbot, said, "on Wednesday")
    assert dialog.now.text() == (
        "So far: Said Wednesday 8 May 2024 — from “on Wednesday” in the article (rule: beside the cue)."
    )
    assert dialog.meant.text() == "Wednesday 8 May 2024"


def test_words_that_no_day_is_known_for_are_shown(qtbot):
    dialog = day_dialog(qtbot, StatementDate(evidence=((0, 9),)), "Wednesday", None)
    assert dialog.now.text() == (
        "So far: Undated: the article says “Wednesday”, but has no publication date."
    )
    assert dialog.meant.text() == "Not known when"


@pytest.mark.parametrize(
    ("first", "last", "meant"),
    [
        ("2024-05-08", "", "Wednesday 8 May 2024"),
        ("2024-05", "", "May 2024: a month"),
        ("2024", "", "2024: a year"),
        ("2024-05-06", "2024-05-12", "6–12 May 2024: a week"),
        ("2024-05-06", "2024-05-09", "6–9 May 2024: a span of days"),
        ("2024-04", "2024-05", "1 Apr – 31 May 2024: a span of days"),
        ("", "", "Not known when"),
        ("2024-05-08", "2024-05-07", "The last day lies before the first."),
        ("", "2024-05-07", "Write the first day too."),
        ("May", "", "This is no day."),
    ],
)
def test_it_says_how_what_is_typed_is_understood(qtbot, first, last, meant):
    dialog = day_dialog(qtbot, StatementDate())
    dialog.first.setText(first)
    dialog.last.setText(last)
    assert dialog.meant.text() == meant
    assert dialog.do.isEnabled() == (not meant.endswith("."))


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(2024, 5, 8), None),
        (date(2024, 5, 1), date(2024, 5, 31)),
        (date(2024, 1, 1), date(2024, 12, 31)),
        (date(2024, 5, 6), date(2024, 5, 12)),
        (date(2024, 5, 6), date(2024, 5, 9)),
        (None, None),
    ],
)
def test_a_date_by_hand_of_any_precision_is_shown_again_as_it_was_typed(mill, settled, qtbot, first, last):
    select(mill, settled, ORDERS)
    with closing(open_library(mill.session.path)) as library:
        correcting.set_said(library, [ORDERS], first, last)
    dialog = DayDialog(None, 1, kept(mill, ORDERS))
    qtbot.addWidget(dialog)
    assert dialog.days() == (first, last or first)
    assert dialog.now.text().endswith("set by hand.")
    assert dialog.meant.text() == understood(first, last or first)


def test_undo_gives_back_the_words_and_the_rule(mill, settled):
    click = select(mill, settled, LETTER)
    assert click is None
    before = kept(mill, LETTER)
    assert before.evidence
    answer(lambda dialog: (dialog.first.clear(), dialog.last.clear()))
    mill.actions_.change_day.trigger()
    settled(mill)
    unknown = kept(mill, LETTER)
    assert (unknown.said.start, unknown.said.basis, unknown.evidence) == (None, Basis.PERSON, "")
    assert mill.workspace.reading.strip.said.text() == "Undated: set by hand"
    mill.actions_.undo.trigger()
    settled(mill)
    assert kept(mill, LETTER) == before


def test_several_statements_get_one_day(mill, settled, qtbot):
    click_row(mill, qtbot, 0)
    click_row(mill, qtbot, 1, Qt.KeyboardModifier.ControlModifier)
    settled(mill)
    chosen = mill.desk.selected
    answer(lambda dialog: (dialog.first.setText("2023"), dialog.last.clear()))
    mill.actions_.change_day.trigger()
    settled(mill)
    assert [kept(mill, each).said.precision for each in chosen] == [Precision.YEAR, Precision.YEAR]

"""A picture is shown before it is saved, its words can be changed, and a lane writes it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QMainWindow
from pytestqt.qtbot import QtBot
from reading_room import JORN, ODA, Straightaway, add, library_of, many, shown

from quoteline.services.library import Library
from quoteline.services.picturing import Paper, Wish
from quoteline.services.timelines import TimelineAsked
from quoteline.ui import file_dialogs, theme
from quoteline.ui.picture_dialog import PictureDialog
from quoteline.ui.picture_subjects import SpeakerSubject, TimelineSubject
from quoteline.ui.timeline_picture import Manner
from quoteline.ui.timeline_view import TimelineView


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    theme.speaker_slots.begin({1: 0})
    opened = library_of(tmp_path / "quay.quoteline", many(30, ODA))
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QMainWindow]:
    made = QMainWindow()
    yield made
    made.close()


@pytest.fixture
def dialog(window: QMainWindow, library: Library, qtbot: QtBot) -> PictureDialog:
    asked = TimelineAsked(first=19730, last=19760)
    made = PictureDialog(window, Straightaway(library), TimelineSubject(asked, Manner()), "Save the timeline")
    made.show()
    qtbot.waitUntil(lambda: made.preview._image is not None)
    return made


def test_our_words_stand_in_the_fields_and_are_no_wish_of_the_persons(dialog: PictureDialog) -> None:
    assert dialog.title.text() == "Quotations over time"
    assert dialog.asked.text() == "All quotations of the library"
    assert dialog.source.text().startswith("Source: library “quay”, 1 article of Skerry Courier.")
    assert dialog.wish == Wish()
    assert dialog.do.isEnabled()


def test_the_preview_shows_what_is_changed(dialog: PictureDialog, qtbot: QtBot) -> None:
    before = QImage(dialog.preview._image)
    dialog.title.setText("Boats of the winter")
    qtbot.waitUntil(lambda: dialog.preview._image != before)
    dialog.size_box.setCurrentIndex(dialog.size_box.findData(Paper.COLUMN.value))
    image = dialog.preview._image
    assert image is not None
    assert abs(image.height() / image.width() - 210 / 297) > 0.02
    dialog.dark.setChecked(True)
    assert dialog.preview._image is not None
    assert dialog.preview._image.pixelColor(2, 2) == theme.colours(theme.palette(True)).surface
    assert dialog.wish == Wish(Paper.COLUMN, dark=True, title="Boats of the winter")


def test_words_of_ones_own_stay_when_other_days_are_chosen(dialog: PictureDialog, qtbot: QtBot) -> None:
    dialog.source.setText("Own research")
    dialog.asked.setText("")
    dialog.days.setCurrentIndex(1)
    assert dialog.all_days
    assert (dialog.wish.source, dialog.wish.asked, dialog.wish.title) == ("Own research", "", None)


def test_a_speaker_has_no_days_in_view_to_choose(window: QMainWindow, library: Library, qtbot: QtBot) -> None:
    made = PictureDialog(window, Straightaway(library), SpeakerSubject(1), "Save the chart")
    made.show()
    qtbot.waitUntil(lambda: made.preview._image is not None)
    assert not made.days.isVisible()
    assert made.title.text() == "Oda Vestergaard"
    assert made.asked.text() == "harbour master"
    made.close()


def test_the_days_in_view_are_those_of_the_picture(library: Library, qtbot: QtBot, tmp_path: Path) -> None:
    view = TimelineView(Straightaway(library))
    view.refresh()
    shown(qtbot, view, 900, 400)
    view.model.look_at(view.model.scale.zoomed(6, 300))
    subject = view.picture_subject()
    scale = view.model.scale
    assert subject.has_days
    assert subject.asked.first is not None
    assert abs(subject.asked.first - scale.first) <= 1
    subject.save(library, tmp_path / "near.svg", Wish(), all_days=False)
    subject.save(library, tmp_path / "all.svg", Wish(), all_days=True)
    near, whole = ((tmp_path / name).read_text("utf-8") for name in ("near.svg", "all.svg"))
    assert ">March 2024<" in whole
    assert ">March 2024<" not in near


def test_lanes_stand_in_the_picture_as_in_the_window(library: Library, qtbot: QtBot, tmp_path: Path) -> None:
    add(library, *_with(many(4, JORN)))
    view = TimelineView(Straightaway(library))
    view.refresh()
    shown(qtbot, view, 900, 400)
    view.hands.decide(view.model.choice.moved([1, 2], 2, 0), "")
    view.picture_subject().save(library, tmp_path / "moved.svg", Wish(), all_days=True)
    told = re.findall(">([^<>]+)</text>", (tmp_path / "moved.svg").read_text("utf-8"))
    assert told.index("Jorn Malk") < told.index("Oda Vestergaard")


def _with(made: tuple[object, tuple[object, ...]]) -> tuple[object, ...]:
    return (made[0], *made[1])


def test_a_picture_asked_for_in_the_window_is_written_in_a_lane(
    open_window: Callable[..., SimpleNamespace],
    library_path: Path,
    settled: Callable[[object], None],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    window = open_window(library_path)
    made: list[PictureDialog] = []

    def accept(dialog: QDialog) -> int:
        assert isinstance(dialog, PictureDialog)
        made.append(dialog)
        dialog.show()
        settled(window)
        dialog.title.setText("What the samples say")
        dialog.done(QDialog.DialogCode.Accepted)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QDialog, "exec", accept)
    for format in ("svg", "png", "pdf"):
        path = tmp_path / f"seen.{format}"
        monkeypatch.setattr(file_dialogs, "ask_save", lambda *given, path=path: path)
        window.actions_.picture.trigger()
        settled(window)
        assert path.stat().st_size > 5000
        assert f"Saved {path.name}" in window.toast.text()
    told = re.findall(">([^<>]+)</text>", (tmp_path / "seen.svg").read_text("utf-8"))
    assert told[0] == "What the samples say"
    assert len(made) == 3


def test_a_folder_that_is_gone_is_told_in_the_window(
    open_window: Callable[..., SimpleNamespace],
    library_path: Path,
    settled: Callable[[object], None],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    window = open_window(library_path)
    told: list[BaseException] = []
    monkeypatch.setattr(window, "complain", told.append)

    def accept(dialog: QDialog) -> int:
        dialog.done(QDialog.DialogCode.Accepted)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QDialog, "exec", accept)
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *given: tmp_path / "gone" / "seen.png")
    window.actions_.picture.trigger()
    settled(window)
    assert "could not be saved" in str(told[0])


def test_the_chart_of_the_speaker_shown_is_saved_from_the_menu(
    open_window: Callable[..., SimpleNamespace],
    library_path: Path,
    settled: Callable[[object], None],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    window = open_window(library_path)
    speaker = next(each for each in window.workspace.filters.speakers.list.facets() if each.key is not None)
    window.workspace.speaker.show_speaker(speaker.key)
    settled(window)

    def accept(dialog: QDialog) -> int:
        dialog.done(QDialog.DialogCode.Accepted)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QDialog, "exec", accept)
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *given: tmp_path / "chart")
    window.actions_.chart_of_speaker.trigger()
    settled(window)
    assert QImage(str(tmp_path / "chart.png")).text("Title") == speaker.label

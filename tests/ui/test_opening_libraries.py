"""The first page, opening and remembering libraries, and what is said when one cannot be opened."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QWidget

from quoteline import locations, settings
from quoteline.services import importing
from quoteline.services.library import open_library
from quoteline.settings import Settings
from quoteline.ui.application import Surprises, last_library
from quoteline.ui.import_report import ImportReportDialog
from quoteline.ui.page_below import PageBelow
from quoteline.ui.search_bar import SearchBar
from quoteline.ui.search_offers import Offers


def type_a_field(search: SearchBar) -> None:
    QTest.keyClicks(search.box, "kind:")


def test_an_empty_library_offers_what_to_do(open_window, tmp_path):
    window = open_window(tmp_path / "new.quoteline")
    assert window.start.isVisible()
    assert window.start.samples_button.isVisible()
    assert window.start.import_button.isVisible()
    assert window.status.text().startswith("No articles yet")


def test_the_sample_library_is_one_click_away(
    open_window, qtbot, settled, tmp_path, few_articles, monkeypatch
):
    monkeypatch.setattr("quoteline.services.samples.sample_articles", lambda: few_articles)
    window = open_window(tmp_path / "new.quoteline")
    qtbot.mouseClick(window.start.samples_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.isVisible())
    qtbot.waitUntil(lambda: not window.importer.running)
    settled(window)
    assert window.session.path == locations.sample_library()
    assert len(window.workspace.list.model.ids) > 50
    assert window.findChildren(ImportReportDialog) == []


def test_a_file_that_is_no_library_is_refused_in_plain_words(open_window, tmp_path):
    other = tmp_path / "letter.quoteline"
    other.write_text("Dear reader, this is no library at all. " * 50, encoding="utf-8")
    before = other.read_bytes()
    window = open_window(other)
    assert window.start.isVisible()
    assert "is not a Quoteline library" in window.start._message.text()
    assert other.read_bytes() == before
    assert window.session is None


@pytest.mark.parametrize("show", [SearchBar.show_help, SearchBar.explain, type_a_field])
def test_what_lies_below_the_box_goes_with_its_library(window, qtbot, tmp_path, settled, show):
    window.activateWindow()
    window.workspace.search.box.setFocus()
    show(window.workspace.search)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in below_the_box(window)))
    with qtbot.waitSignal(window.settled):
        window.open(tmp_path / "second.quoteline")
    settled(window)
    assert below_the_box(window) == []
    window.resize(1100, 700)  # it would look for a place below a box that is gone


def below_the_box(window):
    return [each for each in window.findChildren(QFrame) if isinstance(each, (PageBelow, Offers))]


def test_another_library_takes_the_place_of_the_first(window, qtbot, tmp_path, settled):
    window.desk.change(query="river")
    settled(window)
    with qtbot.waitSignal(window.settled):
        window.open(tmp_path / "second.quoteline")
    settled(window)
    assert window.desk.wanted.query == ""
    assert not window.desk.can_go_back
    assert window.start.isVisible()
    assert "second" in window.windowTitle()


def test_a_second_library_is_worked_with_as_the_first_was(window, qtbot, tmp_path, settled, made_library):
    window.desk.select([window.workspace.list.model.id_at(0)])
    settled(window)
    second = Path(shutil.copy(made_library, tmp_path / "second.quoteline"))
    with qtbot.waitSignal(window.settled):
        window.open(second)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settled(window)
    assert not window.actions_.copy.isEnabled()
    window.desk.select([window.workspace.list.model.id_at(3)])
    settled(window)
    window.actions_.star.trigger()
    settled(window)
    assert window.workspace.list.row_of(window.desk.selected[0]).starred
    window.desk.change(query="the")
    settled(window)
    window.actions_.back.trigger()
    settled(window)
    assert window.desk.wanted.query == ""


def test_opening_libraries_over_and_over_leaves_nothing_behind(window, qtbot, library_path, settled):
    counts = []
    for _ in range(4):
        with qtbot.waitSignal(window.settled):
            window.open(library_path)
        settled(window)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        counts.append(len(QApplication.allWidgets()))
    assert counts[-1] <= counts[0]


def test_commands_that_need_a_library_wait_for_one(open_window, tmp_path):
    other = tmp_path / "letter.quoteline"
    other.write_text("Dear reader. " * 100, encoding="utf-8")
    window = open_window(other)
    assert not window.actions_.import_files.isEnabled()
    assert not window.actions_.export.isEnabled()
    assert window.actions_.open_library.isEnabled()


def test_what_another_program_imported_is_seen_on_coming_back(window, qtbot, settled, tmp_path):
    before = len(window.workspace.list.model.ids)
    story = tmp_path / "story.txt"
    line = "The ferry is late. “It will come,” said the harbour master, Lena Quist.\n"
    story.write_text(line * 3, encoding="utf-8")
    library = open_library(window.session.path)
    steps = list(importing.import_paths(library, [story], jobs=1))
    library.close()
    assert steps[0].quotations > 0
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not window.isActiveWindow())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    settled(window)
    assert len(window.workspace.list.model.ids) == before + steps[0].quotations


def test_what_can_be_undone_is_known_after_a_restart(open_window, library_path, settled):
    window = open_window(library_path)
    window.desk.select([window.workspace.list.model.id_at(0)])
    settled(window)
    window.actions_.star.trigger()
    settled(window)
    window.close()
    again = open_window(library_path)
    assert again.actions_.undo.text() == "Undo “Starred”"
    again.actions_.undo.trigger()
    settled(again)
    assert not any(again.workspace.list.row_of(each).starred for each in again.workspace.list.model.ids[:5])


def test_libraries_opened_lately_are_offered_but_not_those_that_are_gone(open_window, library_path, tmp_path):
    kept = Settings(recent=(str(library_path), str(tmp_path / "gone.quoteline")))
    window = open_window(tmp_path / "new.quoteline", kept)
    texts = [action.text() for action in window.actions_.recent.actions()]
    assert len(texts) == 1
    assert texts[0].startswith("trial")
    assert window.kept.recent[0] == str(tmp_path / "new.quoteline")


def test_the_library_opened_last_is_opened_again(library_path, tmp_path):
    assert (
        last_library(Settings(recent=(str(tmp_path / "gone.quoteline"), str(library_path)))) == library_path
    )
    assert last_library(Settings()) == locations.default_library()


def test_a_clean_close_leaves_one_file(open_window, library_path):
    window = open_window(library_path)
    window.close()
    assert [each.name for each in library_path.parent.glob("trial.quoteline*")] == ["trial.quoteline"]


def test_the_state_of_the_window_comes_back(open_window, library_path, settled):
    window = open_window(library_path, size=(1300, 820))
    filters = window.workspace.panes()["filters"]
    window.workspace.docks.set_sizes([filters], [300], Qt.Orientation.Horizontal)
    settled(window)
    window.actions_.panes["speaker"].setChecked(False)
    columns = {each.text(): each for each in window.workspace.list.table.columns_menu().actions()}
    columns["Published"].setChecked(True)
    width = filters.width()
    assert width == 300
    colours = dict(window.workspace.list.table.column_widths())
    window.close()
    kept = settings.load()
    assert kept.hidden == ("speaker",)
    assert kept.window != ""
    again = open_window(library_path, kept, size=(1300, 820))
    assert again.workspace.speaker.isHidden()
    assert not again.actions_.panes["speaker"].isChecked()
    assert again.workspace.list.table.column_widths() == colours
    assert abs(again.workspace.panes()["filters"].width() - width) <= 2


def test_a_speaker_keeps_the_colour_when_the_library_is_opened_again(open_window, library_path):
    from quoteline.ui import theme

    window = open_window(library_path)
    before = theme.speaker_slots.taken()
    assert before
    window.close()
    theme.speaker_slots.begin({})
    open_window(library_path, settings.load())
    assert theme.speaker_slots.taken() == before


def test_panes_can_be_hidden_and_shown(window, qtbot):
    for name, pane in window.workspace.panes().items():
        window.actions_.panes[name].setChecked(False)
        assert pane.isHidden()
    qtbot.waitUntil(lambda: window.workspace.list.width() == window.workspace.width())
    for name, pane in window.workspace.panes().items():
        window.actions_.panes[name].setChecked(True)
        assert not pane.isHidden()


def test_the_filters_make_room_in_a_narrow_window_and_come_back(window, qtbot):
    window.resize(900, 640)
    qtbot.waitUntil(lambda: window.workspace.filters.isHidden())
    assert not window.actions_.panes["filters"].isChecked()
    window.resize(1300, 800)
    qtbot.waitUntil(lambda: not window.workspace.filters.isHidden())
    assert window.actions_.panes["filters"].isChecked()


def test_light_and_dark_change_while_the_window_is_open(window, qapp, settled):
    ground = qapp.palette().window().color().lightness()
    window.actions_.appearances["dark"].trigger()
    assert qapp.palette().window().color().lightness() < 80 < ground
    assert window.kept.appearance == "dark"
    window.actions_.appearances["light"].trigger()
    assert qapp.palette().window().color().lightness() == ground


def test_the_system_changing_to_dark_is_followed_only_when_that_is_wished(window, qapp, monkeypatch):
    window.appearance.choose("light")
    dark = type("Hints", (), {"colorScheme": staticmethod(lambda: Qt.ColorScheme.Dark)})
    monkeypatch.setattr(window.appearance, "_application", _Wrapped(qapp, dark))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not window.appearance.dark
    window.appearance.choose("system")
    assert window.appearance.dark
    monkeypatch.undo()
    window.appearance.choose("light")


class _Wrapped:
    """The application, but for what the system says of its colours."""

    def __init__(self, application, hints) -> None:
        self._application, self._hints = application, hints

    def styleHints(self):
        return self._hints

    def __getattr__(self, name):
        return getattr(self._application, name)


def test_no_shortcut_stands_for_two_commands(window):
    keys = [
        key.toString(QKeySequence.SequenceFormat.PortableText)
        for name, action in vars(window.actions_).items()
        if hasattr(action, "shortcuts")
        for key in action.shortcuts()
    ]
    keys += [action.shortcut().toString() for action in window.actions_.panes.values()]
    assert len(keys) == len(set(keys))
    assert {"Ctrl+O", "Ctrl+I", "Ctrl+F", "Ctrl+L", "Ctrl+C", "Ctrl+E", "Ctrl+Z", "Ctrl+Shift+Z"} <= set(keys)
    assert {"F5", "Alt+Left", "Ctrl+Q"} <= set(keys)


def test_every_control_has_an_accessible_name(window):
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTableView

    unnamed = [
        (widget.metaObject().className(), repr(widget.parent()), widget.toolTip())
        for kind in (QAbstractButton, QComboBox, QLineEdit, QTableView)
        for widget in window.findChildren(kind)
        if widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and not widget.objectName().startswith("qt_")
    ]
    assert unnamed == []


def test_a_surprise_is_logged_and_shown_once(qtbot, qapp, caplog, monkeypatch):
    shown = []
    monkeypatch.setattr("PySide6.QtWidgets.QMessageBox.open", lambda box: shown.append(box.text()))
    surprises, error = Surprises(), ValueError("odd")
    for _ in range(3):
        surprises.show(ValueError, error, None)
    surprises.show(KeyError, KeyError("another"), None)
    assert len(shown) == 1, "one at a time"
    assert "Your library is safe" in shown[0]
    assert caplog.text.count("Something unexpected happened") == 4
    surprises._box.accept()
    surprises.show(OSError, OSError("a third"), None)
    assert len(shown) == 2
    surprises._box.accept()


def test_the_searches_made_are_offered_again(window, settled):
    window.workspace.search.box.setText("river")
    window.workspace.search.box.returnPressed.emit()
    settled(window)
    assert window.kept.searches == ("river",)
    assert window.workspace.search.completer.earlier == ["river"]


def test_settings_survive_a_round_trip_and_a_damaged_file(tmp_path):
    path = tmp_path / "settings.json"
    kept = replace(Settings(), appearance="dark", recent=("/a",), panes="AAAA", columns={"said": 90})
    settings.save(kept, path)
    assert settings.load(path) == kept
    path.write_text('{"appearance": 7, "recent": "x", "descending": false, "later": 1}', encoding="utf-8")
    assert settings.load(path) == replace(Settings(), descending=False)
    path.write_text("{", encoding="utf-8")
    assert settings.load(path) == Settings()
    assert settings.load(Path("/nowhere/settings.json")) == Settings()


def test_the_title_tells_of_a_library_that_can_only_be_read(open_window, library_path, monkeypatch):
    assert open_window(library_path).windowTitle() == "trial – Quoteline"
    monkeypatch.setattr("quoteline.storage.database.can_be_written", lambda path: False)
    assert open_window(library_path).windowTitle() == "trial (read only) – Quoteline"


def test_an_empty_library_has_nothing_to_review_and_no_speakers_yet(open_window, tmp_path, settled):
    window = open_window(tmp_path / "new.quoteline")
    window.actions_.review.trigger()
    assert not window.connections.review.on
    assert window.toast.text().startswith("There is nothing to review yet")
    window.actions_.who_is_who.trigger()
    settled(window)
    people = window.connections.speakers.who_is_who.people
    assert people.nothing.text().startswith("There are no speakers yet")
    people.box.setText("Ada")
    assert people.nothing.text() == "No speaker has a name like that. Fewer letters find more."


def test_recent_libraries_of_one_name_are_told_apart_by_their_folders(open_window, tmp_path):
    window = open_window(None)
    here, there, other = tmp_path / "a" / "mill.quoteline", tmp_path / "b" / "mill.quoteline", tmp_path / "x"
    window.start.show_recent([here, there, other])
    texts = [each.text() for each in window.start.findChildren(QPushButton)]
    assert {f"mill ({here.parent})", f"mill ({there.parent})", "x"} <= set(texts)

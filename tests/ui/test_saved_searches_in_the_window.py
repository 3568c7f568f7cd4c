"""Searches are kept, asked, renamed, moved and deleted in the window, and count what is new by themselves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QLineEdit

from quoteline.domain import Kind
from quoteline.services import saved_searches
from quoteline.services.browsing import Sort
from quoteline.services.library import open_library
from quoteline.services.searching import Wanted
from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.import_dialog import Wish


@pytest.fixture
def typed(monkeypatch):
    """What is typed into the next dialog that asks for a name; the name that it proposed is kept."""
    asked = {"name": "", "proposed": None}

    def answer(dialog: Asking) -> int:
        line = dialog.findChild(QLineEdit)
        asked["proposed"] = line.text()
        if asked["name"]:
            line.setText(asked["name"])
        return QDialog.DialogCode.Accepted if dialog.do.isEnabled() else QDialog.DialogCode.Rejected

    monkeypatch.setattr(Asking, "exec", answer)
    return asked


@pytest.fixture
def save(window, settled, typed):
    """Keep what is wanted under a name."""

    def keep(name: str, **wanted: object) -> int:
        window.desk.want(Wanted(**wanted))
        settled(window)
        typed["name"] = name
        window.actions_.save_search.trigger()
        settled(window)
        return next(each.id for each in saved(window) if each.name == name)

    return keep


def saved(window) -> list[saved_searches.SavedSearch]:
    return window.workspace.filters.saved.list.searches.saved


def fits(window, id: int) -> saved_searches.Fits:
    return window.workspace.filters.saved.list.searches.fits[id]


def entries(window) -> dict[str, QAction]:
    return {each.text(): each for each in window.actions_.saved_menu.actions() if each.data() is not None}


def test_a_search_is_kept_with_filters_and_order_and_shown_again(window, settled, save) -> None:
    window.workspace.list.sort_by(Sort.OUTLET, False)
    id = save("reported", kinds=(Kind.INDIRECT,))
    many = len(window.workspace.list.model.ids)
    assert (fits(window, id).count, fits(window, id).new) == (many, 0)
    window.desk.want(Wanted())
    window.workspace.list.sort_by(Sort.SAID, True)
    settled(window)
    assert window.workspace.filters.saved.list.searches.open is None
    entries(window)["reported"].trigger()
    settled(window)
    assert window.desk.wanted == Wanted(kinds=(Kind.INDIRECT,))
    assert (window.workspace.list.sort, window.workspace.list.descending) == (Sort.OUTLET, False)
    assert len(window.workspace.list.model.ids) == many
    assert window.workspace.filters.saved.list.searches.open == id
    assert entries(window)["reported"].isChecked()


def test_what_comes_in_is_counted_as_new_until_the_search_is_looked_at(
    window, settled, save, tmp_path, qtbot
) -> None:
    id = save("ferrol", query="ferryboat")
    assert fits(window, id).count == 0
    (tmp_path / "later.txt").write_text("“The ferryboat sails,” Ada Ferrol said.", encoding="utf-8")
    with qtbot.waitSignal(window.importer.ended):
        window.import_wish(Wish((tmp_path / "later.txt",)))
    qtbot.waitUntil(lambda: fits(window, id).new == 1)
    listed = window.workspace.filters.saved.list
    index = listed.searches.index(0, 0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "ferrol: 1 quotation, 1 of them new"
    listed.chosen.emit(id)
    settled(window)
    assert (fits(window, id).count, fits(window, id).new) == (1, 0)


def test_the_name_proposed_is_what_is_shown_and_free(window, settled, save, typed) -> None:
    save("mill", query="mill")
    typed["name"] = ""
    window.actions_.save_search.trigger()
    assert typed["proposed"] == ""
    window.desk.want(Wanted(kinds=(Kind.DIRECT,)))
    settled(window)
    window.actions_.save_search.trigger()
    settled(window)
    assert typed["proposed"] == "Direct"


def test_update_is_offered_for_the_search_that_was_asked_once_something_else_is_shown(
    window, settled, save
) -> None:
    update = window.actions_.update_search
    assert not update.isEnabled()
    id = save("mine", query="mill")
    assert not update.isEnabled()
    window.desk.change(kinds=(Kind.DIRECT,))
    settled(window)
    assert update.isEnabled()
    assert update.text() == "Update “mine” to what is shown"
    update.trigger()
    settled(window)
    assert saved(window)[0].wanted == Wanted("mill", kinds=(Kind.DIRECT,))
    assert window.workspace.filters.saved.list.searches.open == id
    window.actions_.undo.trigger()
    settled(window)
    assert saved(window)[0].wanted == Wanted("mill")


def test_keys_in_the_list_rename_move_delete_and_ask(window, settled, save, typed, qtbot) -> None:
    save("one", query="mill")
    save("two", query="council")
    listed = window.workspace.filters.saved.list
    listed.setFocus()
    listed.setCurrentIndex(listed.searches.index(1, 0))
    before = len(window.workspace.list.model.ids)
    qtbot.keyClick(listed, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settled(window)
    assert [each.name for each in saved(window)] == ["two", "one"]
    assert listed.current() == saved(window)[0].id
    typed["name"] = "second"
    qtbot.keyClick(listed, Qt.Key.Key_F2)
    settled(window)
    assert [each.name for each in saved(window)] == ["second", "one"]
    listed.setCurrentIndex(listed.searches.index(1, 0))
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    settled(window)
    assert window.desk.wanted == Wanted("mill")
    qtbot.keyClick(listed, Qt.Key.Key_Delete)
    settled(window)
    assert [each.name for each in saved(window)] == ["second"]
    window.desk.want(Wanted("council"))
    settled(window)
    assert len(window.workspace.list.model.ids) == before  # no quotation went with it
    for _ in range(3):
        window.actions_.undo.trigger()
        settled(window)
    assert [each.name for each in saved(window)] == ["one", "two"]


def test_a_search_is_dragged_to_another_place(window, settled, save, qtbot) -> None:
    for name in ("a", "b", "c"):
        save(name, query=name * 5)
    listed = window.workspace.filters.saved.list

    def place(row: int) -> QPoint:
        return listed.visualRect(listed.searches.index(row, 0)).center()

    qtbot.mousePress(listed.viewport(), Qt.MouseButton.LeftButton, pos=place(2))
    qtbot.mouseMove(listed.viewport(), place(0))
    qtbot.mouseRelease(listed.viewport(), Qt.MouseButton.LeftButton, pos=place(0))
    settled(window)
    assert [each.name for each in saved(window)] == ["c", "a", "b"]
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place(1))
    settled(window)
    assert window.desk.wanted == Wanted("aaaaa")


def test_the_commands_of_the_menu_are_about_the_search_that_was_asked_last(window, settled, save) -> None:
    actions = window.actions_
    actions.delete_search.trigger()  # disabled: nothing happens
    save("one", query="mill")
    save("two", query="council")
    entries(window)["one"].trigger()
    settled(window)
    actions.search_down.trigger()
    settled(window)
    assert [each.name for each in saved(window)] == ["two", "one"]
    actions.search_down.trigger()  # stands last already
    settled(window)
    assert [each.name for each in saved(window)] == ["two", "one"]
    actions.delete_search.trigger()
    settled(window)
    assert [each.name for each in saved(window)] == ["two"]
    assert window.toast.text() == "Saved search “one” deleted"


def test_the_menu_of_a_search_has_all_that_can_be_done_with_it(window, settled, save) -> None:
    id = save("one", query="mill")
    menu = window.connections.saved.menu(id)
    assert [each.text() for each in menu.actions()] == [
        *("Show what fits", "Update to what is shown", "Rename…", "Move up", "Move down", "Delete"),
    ]
    menu.actions()[-1].trigger()
    settled(window)
    assert saved(window) == []


def test_a_search_whose_speaker_is_gone_says_so_when_it_is_asked(open_window, library_path, settled) -> None:
    library = open_library(library_path)
    saved_searches.save(library, "nobody", Wanted(speakers=(99_999,)))
    library.close()
    window = open_window(library_path)
    (one,) = saved(window)
    index = window.workspace.filters.saved.list.searches.index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == one.problem != ""
    window.connections.saved.ask(one.id)
    settled(window)
    assert window.toast.text() == f"nobody: {one.problem}"
    assert len(window.workspace.list.model.ids) == 0


def test_without_any_search_a_sentence_tells_how_to_keep_one(window, save) -> None:
    section = window.workspace.filters.saved
    assert section.hint.isVisibleTo(section)
    save("one", query="mill")
    assert not section.hint.isVisibleTo(section)
    assert section.list.isVisibleTo(section)


def test_another_library_has_its_own_searches(window, settled, save, tmp_path, qtbot) -> None:
    save("one", query="mill")
    with qtbot.waitSignal(window.settled):
        window.open(tmp_path / "other.quoteline")
    settled(window)
    assert saved(window) == []
    assert entries(window) == {}
    assert not window.actions_.delete_search.isEnabled()
    window.close_library()
    assert not window.actions_.save_search.isEnabled()


def test_what_is_kept_stands_first_among_the_filters_and_the_hint_last(window, settled, save, qtbot) -> None:
    filters = window.workspace.filters
    assert filters.saved.y() > filters.flags.y()
    id = save("one", query="mill")
    qtbot.waitUntil(lambda: filters.saved.y() < filters.speakers.y())
    window.connections.saved.delete(id)
    settled(window)
    qtbot.waitUntil(lambda: filters.saved.y() > filters.flags.y())

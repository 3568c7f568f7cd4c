"""Every control of the window and of every dialog has a role, a name, and a value where it has one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QMessageBox, QWidget

Role, Text = QAccessible.Role, QAccessible.Text

CONTROLS = {
    *(
        Role.Button,
        Role.ButtonMenu,
        Role.ButtonDropDown,
        Role.ButtonDropGrid,
        Role.CheckBox,
        Role.RadioButton,
    ),
    *(Role.ComboBox, Role.EditableText, Role.Slider, Role.SpinBox, Role.Dial, Role.ProgressBar),
    *(Role.List, Role.Table, Role.Tree, Role.PageTabList, Role.PageTab, Role.Chart, Role.Graphic, Role.Link),
    *(Role.MenuItem, Role.ListItem, Role.ColumnHeader, Role.Dialog, Role.Document),
}
VALUED = {Role.ComboBox, Role.Slider, Role.SpinBox, Role.Chart}
MOST = 60  # children of one kind that are looked at: a list of a million rows has rows like the first
QUIET = {"Quit", "Back up library…", "Open library…", "New library…", "Open the sample library"}


def walk(of: QAccessibleInterface, path: str = "") -> Iterator[tuple[str, QAccessibleInterface]]:
    """An interface and all that is visible below it, with the way that leads there."""
    here = f"{path}/{of.role().name}"
    if of.state().invisible and path:
        return
    yield here, of
    for number in range(min(of.childCount(), MOST)):
        child = of.child(number)
        if child is not None and child.isValid():
            yield from walk(child, f"{here}[{number}]")


def faults(widget: QWidget) -> list[str]:
    """What a screen reader cannot tell of a widget and of all in it."""
    root = QAccessible.queryAccessibleInterface(widget)
    assert root is not None
    found = []
    for path, each in walk(root):
        what = describe(each)
        if each.role() is Role.NoRole:
            found.append(f"no role: {path} {what}")
        if each.role() in CONTROLS and not each.text(Text.Name).strip():
            found.append(f"no name: {path} {what}")
        if each.role() in VALUED and each.valueInterface() is None and not each.text(Text.Value).strip():
            found.append(f"no value: {path} {what}")
    return found


def describe(each: QAccessibleInterface) -> str:
    thing = each.object()
    near = [type(thing).__name__, thing.objectName()] if thing is not None else []
    while thing is not None and thing.parent() is not None and len(near) < 8:
        thing = thing.parent()
        near.append(type(thing).__name__)
    return f"“{each.text(Text.Name)}” {near}"


@pytest.fixture
def dialogs(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Faults of the dialogs that are opened, each of which is looked at and given up at once."""
    found: list[str] = []

    def look(dialog: QDialog) -> int:
        dialog.show()
        QApplication.processEvents()
        found.extend(faults(dialog))
        found.append(f"seen: {dialog.windowTitle() or type(dialog).__name__}")
        dialog.reject()
        return 0

    monkeypatch.setattr(QDialog, "exec", look)
    monkeypatch.setattr(QMessageBox, "exec", look)
    monkeypatch.setattr(QMessageBox, "about", lambda *given: found.append("seen: About"))
    monkeypatch.setattr(QFileDialog, "exec", lambda dialog: found.append("seen: files") or 0)
    return found


def others(window: QWidget) -> list[QWidget]:
    """Windows that stand beside this one."""
    return [
        each
        for each in QApplication.topLevelWidgets()
        if each.isVisible() and each is not window and each.isWindow()
    ]


def test_every_control_of_the_window_has_a_name(
    window: SimpleNamespace, settled: Callable[[object], None]
) -> None:
    window.desk.select([window.workspace.list.model.ids[0]])
    settled(window)
    assert faults(window) == []


def test_every_control_of_every_dialog_has_a_name(
    window: SimpleNamespace, settled: Callable[[object], None], dialogs: list[str]
) -> None:
    seen, wrong = set(), []
    window.desk.select([window.workspace.list.model.ids[0]])
    settled(window)
    for text in offered(window):
        window.desk.select([window.workspace.list.model.ids[0]])
        settled(window)
        action = next(
            (each for each in window.findChildren(QAction) if each.text() == text and each.isEnabled()), None
        )
        if action is None:
            continue
        action.trigger()
        settled(window)
        for other in others(window):
            wrong += [f"{text}: {each}" for each in faults(other)]
            seen.add(other.windowTitle())
            other.close()
        settled(window)
    seen |= {each.removeprefix("seen: ") for each in dialogs if each.startswith("seen: ")}
    wrong += [each for each in dialogs if not each.startswith("seen: ")]
    assert wrong == []
    assert {"Tag", "Note", "Export quotations", "Lanes", "Save the timeline as a picture"} <= seen
    assert len(seen) >= 15, seen


def test_what_appears_for_a_while_has_names_too(
    window: SimpleNamespace, settled: Callable[[object], None]
) -> None:
    """A review, a search without result, marked words, a message with an undo, an import under way."""
    window.actions_.review.trigger()
    settled(window)
    assert faults(window) == []
    window.connections.review.leave()
    window.desk.change(query="harvest moon of nowhere", speakers=(1,))
    window.toast.say("Done", "Undo", lambda: None)
    window.status.importing.begin()
    window.status.importing.step(3, 10)
    settled(window)
    assert faults(window) == []


def test_the_palette_and_the_lists_that_open_below_a_button_have_names(
    window: SimpleNamespace, settled: Callable[[object], None]
) -> None:
    window.actions_.palette.trigger()
    settled(window)
    assert faults(window) == []
    for menu in window.findChildren(QMenu):
        menu.aboutToShow.emit()
        unnamed = [each for each in menu.actions() if not each.isSeparator() and not each.text().strip()]
        assert not unnamed, menu.title()


def offered(window: QWidget) -> list[str]:
    """The commands that ask something, or open a window."""
    texts = dict.fromkeys(
        each.text() for each in window.findChildren(QAction) if each.isEnabled() and each.text().endswith("…")
    )
    return [each for each in texts if each not in QUIET]


def test_the_start_page_is_read_out_too(open_window: Callable[..., SimpleNamespace]) -> None:
    assert faults(open_window(None)) == []


def test_a_control_without_a_name_is_found(qtbot: object) -> None:
    from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout

    pane = QWidget()
    column = QVBoxLayout(pane)
    for control in (QLineEdit(), QComboBox()):
        column.addWidget(control)
    pane.show()
    found = faults(pane)
    assert [each.split(":")[0] for each in found] == ["no name", "no name", "no value"]
    pane.close()

"""What the palette offers: every command of the menus with its path, key and state, and the panes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from quoteline.ui.translating import tr

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow

Do = Callable[[], object]


@dataclass(frozen=True)
class Entry:
    """A line of the palette. ``why``: the reason why it cannot be done now; ``on``: whether it is ticked."""

    name: str
    path: str
    do: Do
    key: str = ""
    enabled: bool = True
    why: str = ""
    on: bool | None = None
    action: QAction | None = None
    least: float = 0.0  # how well it fits at the least: it was found by what is typed

    @property
    def known_as(self) -> str:
        """What it is known by, to put first what was done lately."""
        return f"{self.path} ▸ {self.name}"

    @property
    def told(self) -> str:
        """The whole line, as it is read aloud."""
        state = {True: tr("on"), False: tr("off"), None: ""}[self.on]
        return ", ".join(filter(None, (self.name, self.path, state, self.key, self.why)))


def literal(text: str) -> str:
    """The text of a menu entry as one reads it, without the marks for its keys."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def of_menus(bar: QMenuBar, why: Callable[[QAction], str]) -> Iterator[Entry]:
    """All commands below a menu bar, in its order; menus that are filled when they open are filled."""
    for action in bar.actions():
        menu = _menu_of(action)
        if menu is not None:
            yield from _of_menu(menu, literal(action.text()), why)


def _of_menu(menu: QMenu, path: str, why: Callable[[QAction], str]) -> Iterator[Entry]:
    menu.aboutToShow.emit()
    for action in menu.actions():
        name = literal(action.text())
        below = _menu_of(action)
        if below is not None:
            yield from _of_menu(below, f"{path} ▸ {name}", why)
        elif not action.isSeparator() and action.isVisible() and name:
            yield of_action(action, path, why)


def of_action(action: QAction, path: str, why: Callable[[QAction], str]) -> Entry:
    """A command as it stands now."""
    return Entry(
        literal(action.text()),
        path,
        action.trigger,
        keys_of(action),
        action.isEnabled(),
        "" if action.isEnabled() else why(action),
        action.isChecked() if action.isCheckable() else None,
        action,
    )


def keys_of(action: QAction) -> str:
    """The keys of a command as the system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(each.toString(native) for each in action.shortcuts())


def _menu_of(action: QAction) -> QMenu | None:
    menu = action.menu()
    return menu if isinstance(menu, QMenu) else None


def of_panes(window: MainWindow) -> Iterator[Entry]:
    """A way to each pane, the list and the search, for the keyboard; those that are closed open."""
    workspace = window.workspace
    if workspace is None or window.pages.currentWidget() is not workspace:
        return
    path = tr("Go to")
    for name in workspace.panes():
        action = window.actions_.panes.get(name)
        if action is not None:
            yield Entry(literal(action.text()), path, partial(_show, window, name))
    yield Entry(tr("List of quotations"), path, workspace.list.go_to)
    yield Entry(tr("Saved searches"), path, lambda: _focus_saved(window))


def _show(window: MainWindow, name: str) -> None:
    """Open a pane where it is closed, and go to it."""
    window.actions_.panes[name].setChecked(True)
    if window.workspace is not None:
        _focus(window.workspace.panes()[name])


def _focus(pane: QWidget) -> None:
    """The keyboard goes to a pane, or to the first that can have it in there."""
    inside = [pane, *pane.findChildren(QWidget)]
    there = (each for each in inside if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus)
    target = next(there, None)
    if target is not None:
        target.setFocus()


def _focus_saved(window: MainWindow) -> None:
    _show(window, "filters")
    if window.workspace is not None:
        section = window.workspace.filters.saved
        target = section.list if section.list.isVisible() else section.save
        window.workspace.filters.ensureWidgetVisible(target)
        target.setFocus()

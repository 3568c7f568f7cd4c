"""The program while it runs: its windows, the settings they share, and what another start hands over."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from quoteline import locations, settings
from quoteline.services import word_forms
from quoteline.settings import Settings
from quoteline.ui.translating import tr

if TYPE_CHECKING:  # it is made before the first window is seen: what comes later is loaded later
    from quoteline.services.deep_links import DeepLink
    from quoteline.ui.main_window import MainWindow

log = logging.getLogger(__name__)


class Program(QObject):
    """Every window is one of its :attr:`windows`, in the order in which they were opened.

    The settings are here and nowhere else, so that no window writes over what was chosen in another.
    """

    changed = Signal()  # a window was opened or closed, or shows another library
    forms_changed = Signal()  # words are looked for otherwise from now on

    def __init__(self, kept: Settings, make: Callable[[Program], MainWindow]) -> None:
        super().__init__()
        self.kept = kept
        word_forms.set_forms(kept.word_forms)
        self._make = make
        self._told = False  # that the settings cannot be written
        self.windows: list[MainWindow] = []
        self._own: list[MainWindow] = []  # those it made, and must let go of

    # --- windows come and go ---

    def new_window(self) -> MainWindow:
        """One more window, shown, without a library."""
        return self.own(self._make(self))

    def own(self, window: MainWindow) -> MainWindow:
        """Show a window, and let go of it when it is closed."""
        self._own.append(window)
        window.show()
        return window

    def add(self, window: MainWindow) -> None:
        """A window is there; it tells so itself."""
        self.windows.append(window)
        self.changed.emit()

    def remove(self, window: MainWindow) -> None:
        """A window is closed: the settings are kept, and what the program made is let go of."""
        if window not in self.windows:
            return
        self.windows.remove(window)
        self.save()
        if window in self._own:
            self._own.remove(window)
            window.deleteLater()
        self.changed.emit()

    def save(self) -> str:
        """Write the settings down; where they cannot be, a sentence, the first time."""
        try:
            settings.save(self.kept)
        except OSError as error:
            log.warning("The settings cannot be written: %s", error)
            told, self._told = self._told, True
            if not told:
                return tr(
                    "What you choose here is forgotten when the window is closed: “{folder}” cannot be"
                    " written ({error}).",
                    folder=str(locations.settings_file().parent),
                    error=str(error.strerror or error),
                )
        return ""

    def keep_named(self, now: Settings) -> None:
        """Take new settings; where a person gave something a name, or took it away, they last from now on.

        All else is written down when a window is closed. Where it cannot be, that is tried again then.
        """
        before, self.kept = self.kept, now
        named = (now.export_templates, now.citation_templates)
        if named != (before.export_templates, before.citation_templates):
            with suppress(OSError):
                settings.save(now)

    def quit(self) -> None:
        """Close every window, the one in use last: its place and panes are those that are kept."""
        for window in self.in_closing_order():
            window.close()

    def in_closing_order(self) -> list[MainWindow]:
        """All windows, the one in use last."""
        active = self.active()
        return sorted(self.windows, key=lambda each: each is active)

    # --- which one ---

    def active(self) -> MainWindow | None:
        """The window in use: the one with the keyboard, or that opened last."""
        focus = QApplication.activeWindow()
        while focus is not None and focus not in self.windows:
            focus = focus.parentWidget()
        found = [window for window in self.windows if window is focus] or self.windows[-1:]
        return found[0] if found else None

    def showing(self, path: Path) -> list[MainWindow]:
        """The windows that show the library at ``path``."""
        asked = os.path.realpath(path)  # Path.resolve raises where links go round in a circle
        return [
            window
            for window in self.windows
            if window.session is not None and os.path.realpath(window.session.path) == asked
        ]

    def tell_others(self, changed: MainWindow) -> None:
        """The library in one window has changed: the others that show it look again."""
        if changed.session is not None:
            for window in self.showing(changed.session.path):
                if window is not changed:
                    window.look()

    def find_in_forms(self, languages: tuple[str, ...]) -> None:
        """Look for words in all their forms in these languages, in every window; without any, as typed."""
        self.kept = replace(self.kept, word_forms=languages)
        word_forms.set_forms(languages)
        self.forms_changed.emit()

    # --- asked for from elsewhere ---

    def open(self, path: Path) -> MainWindow:
        """Show the library at ``path``: where it is open already, in an empty window, or in a new one."""
        there = self.showing(path)
        if there:
            come_forth(there[0])
            return there[0]
        free = [window for window in self.windows if window.session is None]
        window = free[0] if free else self.new_window()
        window.open(path)
        come_forth(window)
        return window

    def receive(self, library: Path | None, paths: Sequence[Path], link: DeepLink | None = None) -> None:
        """What a second start was asked for: open a library, follow a link, import files, or come forth."""
        if link is not None and library is None:
            library = settings.library_with_id(self.kept, link.library)
        window = self.open(library) if library is not None else self.active() or self.new_window()
        come_forth(window)
        if link is not None:
            from quoteline.ui import deep_links

            deep_links.follow_when_open(window, link)
        if paths:
            import_when_open(window, paths)


def import_when_open(window: MainWindow, paths: Sequence[Path]) -> None:
    """Import files into the library of a window, at once or as soon as it is open."""
    from quoteline.ui.import_dialog import Wish

    wish = Wish(tuple(paths))
    if window.importer is not None:
        window.import_wish(wish)
    else:
        window.settled.connect(lambda: window.import_wish(wish), Qt.ConnectionType.SingleShotConnection)


def come_forth(window: MainWindow) -> None:
    """To the front, also where it was made small."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()

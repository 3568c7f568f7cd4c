"""The window: puts menus, panes and status bar together around one open library, and connects them.

Its frame stands on the screen before what it holds is loaded, so this module reads little itself: what fills
the window is imported by :meth:`MainWindow.furnish`, and what a library needs when one is opened.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QPoint, QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QStyle

from quoteline import locations, settings
from quoteline.errors import UserError
from quoteline.settings import Settings
from quoteline.ui import theme
from quoteline.ui.appearance import Appearance
from quoteline.ui.first_sight import FirstSight
from quoteline.ui.program import Program
from quoteline.ui.translating import reason, tr
from quoteline.wording import say

if TYPE_CHECKING:
    from quoteline.services.indexing import IndexStep
    from quoteline.services.library import Statistics
    from quoteline.ui import window_parts as parts

READY = say("search ready")
BEHIND = say("search is not up to date")
LEAST_SIZE = QSize(760, 520)
BESIDE = 32  # pixels that one more window stands to the right of the first, and below


class MainWindow(QMainWindow):
    """One library at a time. ``settled`` is told when a library is open and shown, or could not be opened."""

    settled = Signal()

    desk: parts.Desk
    actions_: parts.Actions
    start: parts.StartPage
    status: parts.Status
    toast: parts.Toast
    overlay: parts.DropOverlay
    connections: parts.Connections

    def __init__(
        self, kept: Settings, appearance: Appearance, program: Program | None = None, furnished: bool = True
    ) -> None:
        """``program``: the one whose settings count, where this is not its first window.

        Without ``furnished`` it is a frame, of its size and at its place, until :meth:`furnish` is called.
        """
        super().__init__()
        self.program = program or Program(kept, lambda one: MainWindow(one.kept, appearance, one))
        self.appearance = appearance
        self.speaker_slots: dict[int, int] = {}  # which speaker has which colour; found by `theme.slot_of`
        self.furnished = False
        self._held: Statistics | None = None
        self.session: parts.Session | None = None
        self.workspace: parts.Workspace | None = None
        self.importer: parts.Importer | None = None
        self.corrections: parts.Corrections | None = None
        self.selection: parts.SelectionActions | None = None
        self.pages = QStackedWidget()
        self.setCentralWidget(self.pages)
        self._restore()
        if furnished:
            self.furnish()
        else:
            self.pages.addWidget(FirstSight())

    def furnish(self) -> None:
        """Put in menus, first page and status bar; from then on a library can be opened."""
        from quoteline.ui import window_parts as parts

        self.appearance.dress()
        self.appearance.scale_text(self.kept.text_percent)
        self.desk = parts.Desk(self)
        self.actions_ = parts.Actions(self)
        self.start = parts.StartPage()
        self.pages.addWidget(self.start)
        self.status = parts.Status()
        self.setStatusBar(self.status)
        self.toast = parts.Toast(self)
        self.overlay = parts.DropOverlay(self)
        self.connections = parts.Connections(self)
        self.furnished = True
        self.show_recent()
        self.program.add(self)

    @property
    def kept(self) -> Settings:
        """The settings, which all windows share."""
        return self.program.kept

    @kept.setter
    def kept(self, now: Settings) -> None:
        self.program.kept = now

    # --- a library is opened and closed ---

    def open(self, path: Path) -> None:
        """Open another library; what goes wrong is said on the first page."""
        from quoteline.ui import window_parts as parts

        for each in self.program.windows:
            each.connections.libraries.restoring.give_way(self, path)
        self.close_library()
        self.start.show_message("")
        self.session = parts.Session(path, self)
        self.session.opened.connect(self._opened)
        self.session.failed.connect(self._not_opened)

    def open_samples(self) -> None:
        """Open the sample library; its articles are imported the first time."""
        self.open(locations.sample_library())

    def close_library(self) -> None:
        if self.session is None:
            return
        self._remember()
        self.session.close()
        self.desk.clear()
        self.actions_.untag.clear()
        self.connections.enable(False)
        self.pages.setCurrentWidget(self.start)
        for part in (self.workspace, self.session):
            if part is not None:
                part.setParent(None)
                part.deleteLater()
        self.session = self.workspace = self.importer = self.corrections = self.selection = None

    def _opened(self) -> None:
        from quoteline.ui import window_parts as parts

        session = self.session
        assert session is not None
        self.kept = settings.opened(self.kept, session.path)
        theme.speaker_slots.begin({}, self)
        self._give_colours()
        self.workspace = parts.Workspace(session, self.desk)
        self.workspace.restore(self.kept)
        self.pages.addWidget(self.workspace)
        self.workspace.walk.add(self.status)
        self.importer = parts.Importer(session.writing, session)
        self.corrections = parts.Corrections(session.writing, session.reading, self)
        self.selection = parts.SelectionActions(self.workspace, self.corrections, self.actions_, self)
        self.connections.to_library()
        name = parts.library_name(session.path)
        name = tr("{library} (read only)", library=name) if session.read_only else name
        self.setWindowTitle(f"{name} – Quoteline")
        self.setWindowFilePath(str(session.path))
        self.program.changed.emit()
        self._count(first=True)
        session.index()

    def _not_opened(self, error: Exception) -> None:
        from quoteline.services import faults

        path = self.session.path if self.session is not None else None
        self.close_library()
        self.start.show_message(reason(error))
        self.setWindowTitle("Quoteline")
        if not faults.is_passing(error):
            recent = tuple(each for each in self.kept.recent if path is None or each != str(path.absolute()))
            self.kept = replace(self.kept, recent=recent)
        self.connections.faults.not_opened(path, error)
        self.show_recent()
        self.program.changed.emit()
        self.settled.emit()
        if not isinstance(error, UserError):
            raise error

    # --- what it holds ---

    def _count(self, first: bool = False) -> None:
        from quoteline.ui import window_parts as parts

        if self.session is not None:
            self.session.reading.ask(
                "statistics", parts.libraries.statistics, lambda held: self._show_statistics(held, first)
            )

    def _show_statistics(self, held: Statistics, first: bool) -> None:
        from quoteline.ui import window_parts as parts

        self._held = held
        self.status.show_statistics(held)
        if self.workspace is None or self.session is None:
            return
        if held.articles:
            self._show_workspace(self.workspace)
        elif first and self.session.path == locations.sample_library():
            self.import_wish(parts.Wish((parts.samples.sample_articles(),)))
        if first and not held.articles:
            self.pages.setCurrentWidget(self.start)
        self.show_recent()
        if first:
            self.settled.emit()

    def _show_workspace(self, workspace: parts.Workspace) -> None:
        """Its panes are laid out when it is shown first, so it gets the room that there will be before."""
        if self.pages.currentWidget() is not workspace:
            workspace.setGeometry(self.pages.rect())
            self.pages.setCurrentWidget(workspace)
            self._offer_last_time(workspace.session.path)

    def _offer_last_time(self, path: Path) -> None:
        """The library is shown whole; what was looked at the last time is one step back."""
        from quoteline.ui import window_parts as parts

        last = parts.last_time.last_wanted(self.kept, path)
        if last is not None and self.program.showing(path) == [self]:
            self.desk.put_behind(last)
            self.toast.say(parts.last_time.in_words(last), tr("Show that again"), self.desk.back)

    def focusNextPrevChild(self, onward: bool) -> bool:
        """The Tab key goes through the panes as one reads them."""
        walked = self.workspace is not None and self.workspace.walk.go_one_stop(onward)
        return walked or super().focusNextPrevChild(onward)

    def _give_colours(self) -> None:
        """The most quoted get their colours for good: when the library is whole, not while it comes in."""
        from quoteline.ui import window_parts as parts

        importing = self.importer is not None and self.importer.running
        if self.session is not None and not importing:
            self.session.writing.ask(
                "colours",
                parts.browsing.speaker_colours,
                lambda colours: theme.speaker_slots.begin(colours, self),
                self.complain,
            )

    def changeEvent(self, event: QEvent) -> None:
        """Back from another window: a command may have changed the library meanwhile."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.look()

    def look(self) -> None:
        """Look whether the library was changed elsewhere: by a command, or in another window."""
        if self.workspace is not None and self.session is not None:
            from quoteline.ui.window_parts import libraries

            self.session.reading.ask("statistics since", libraries.statistics, self.look_if_changed)

    def look_if_changed(self, held: Statistics) -> None:
        """Look again where the library holds something else than when it was last counted."""
        if held != self._held:
            self.refresh_with_search()
            if self.corrections is not None:
                self.corrections.tell_undo()

    def refresh(self) -> None:
        """Look again: the library changed, here or from the command line."""
        if self.workspace is not None and self.session is not None:
            self.workspace.refresh()
            self._count()
            self.program.tell_others(self)

    def refresh_with_search(self) -> None:
        self.refresh()
        if self.session is not None:
            self.session.index()

    # --- import ---

    def import_wish(self, wish: parts.Wish) -> None:
        if self.importer is not None:
            self.start.show_message(tr("What is imported appears here."))
            self.status.importing.begin()
            self.importer.start(replace(wish, engine=self.kept.engine))

    # --- search is brought up to date ---

    def index_started(self) -> None:
        self.status.show_search("")
        self.status.indexing.begin()

    def index_stepped(self, step: IndexStep) -> None:
        self.status.indexing.step(step.done, step.total or None)

    def index_ended(self) -> None:
        """Search knows everything: a query that is shown is asked again."""
        self.status.indexing.end()
        self.status.show_search(READY)
        self._give_colours()
        if self.workspace is not None and self.desk.wanted.queries:
            self.workspace.refresh()

    def index_stopped(self) -> None:
        self.status.indexing.end()
        self.status.show_search(BEHIND)

    def index_failed(self, error: Exception) -> None:
        self.status.indexing.end()
        self.status.show_search(BEHIND)
        self.complain(error)

    # --- said to the person ---

    def complain(self, error: Exception) -> None:
        """What a person can mend is said in a line; anything else is a bug and rises."""
        if not isinstance(error, UserError):
            raise error
        if not self.connections.faults.take(error):
            self.toast.say(reason(error))

    def show_recent(self) -> None:
        """The libraries opened lately, in the menu and on the first page, but for those that are gone."""
        current = self.session.path.absolute() if self.session is not None else None
        paths = [Path(each) for each in self.kept.recent]
        there = [path for path in paths if path != current and path.exists()]
        self.start.show_recent(there[:5])
        self.connections.libraries.show_recent(there)

    # --- what is remembered ---

    def _restore(self) -> None:
        if not self.restoreGeometry(QByteArray.fromBase64(self.kept.window.encode())):
            self.resize(1440, 900)
        if self.program.windows:
            self.move(self.pos() + QPoint(BESIDE, BESIDE))
        self._stay_on_screen()

    def _stay_on_screen(self) -> None:
        """No larger than the screen leaves room for, and on it: screens are swapped, and scaled."""
        room = self.screen().availableGeometry()
        self.setMinimumSize(LEAST_SIZE.boundedTo(room.size()))
        title = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        self.resize(self.size().boundedTo(room.size() - QSize(0, title)))
        x = max(room.left(), min(self.x(), room.right() + 1 - self.width()))
        y = max(room.top(), min(self.y(), room.bottom() + 1 - self.height() - title))
        if (x, y) != (self.x(), self.y()):
            self.move(x, y)

    def _remember(self) -> None:
        from quoteline.ui import window_parts as parts

        if self.workspace is not None and self.session is not None:
            self.kept = self.workspace.remembered(self.kept)
            self.kept = parts.last_time.remember(self.kept, self.session.path, self.desk.wanted)
        window = bytes(self.saveGeometry().toBase64().data()).decode()
        self.kept = replace(self.kept, window=window)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        if not self.furnished:
            return
        self.connections.libraries.restoring.close()
        self.connections.doctor.close()
        self.connections.faults.end()
        self._remember()
        self.close_library()
        self.program.remove(self)

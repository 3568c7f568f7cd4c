"""What the window does about quotation families: finds them, keeps them in step, opens them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from quoteline.domain import UserError
from quoteline.services import families, family_state
from quoteline.services.families import AlikeArticle, Family, FamilyStep
from quoteline.services.family_state import FamilyState
from quoteline.services.library import Library
from quoteline.ui import family_words
from quoteline.ui.asking import NamedLane
from quoteline.ui.family_dialog import FamilyDialog
from quoteline.ui.family_finding import Finding
from quoteline.ui.family_line import FIND_TIP, NOT_FOUND_YET, FamilyLine
from quoteline.ui.family_window import FamiliesWindow
from quoteline.ui.jobs import Job
from quoteline.ui.session import Session
from quoteline.ui.translating import reason, shown
from quoteline.ui.workspace import Workspace
from quoteline.wording import say

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow

NOT_TOLD = say("Other printings cannot be told now")
BEING_FOUND = say("Other printings are being looked for")
Elsewhere = tuple[bool, Family | None, list[AlikeArticle]]


class FamilyCommands:
    """Families are found when first asked for, and kept in step, silently, from then on."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._job: Job | None = None
        self._first = False  # the job finds them for the first time
        self._again = False  # something changed while they were found
        self.progress = Finding()
        self.progress.cancel_wanted.connect(self.cancel)
        window.status.addPermanentWidget(self.progress)
        self.progress.hide()

    # --- a library is opened and closed ---

    def to_library(self) -> None:
        """Connect what exists only while a library is open."""
        session, workspace, corrections = self._session, self._workspace, self._window.corrections
        assert corrections is not None
        for pane in (workspace.reading, workspace.list):
            pane.addAction(self._window.actions_.other_printings)
        line = self._line
        line.wanted.connect(self._tell_line)
        line.opened.connect(self.open_family)
        line.article_wanted.connect(workspace.reading.read_article)
        session.index_ended.connect(self.keep_in_step)
        session.index_failed.connect(self.keep_in_step)
        corrections.undone.connect(self.keep_in_step)

    def enable(self, on: bool) -> None:
        """Whether there is a library; with one that is closed, the search for families ends."""
        self._window.actions_.families.setEnabled(on)
        if not on:
            self._job, self._again = None, False
            self.progress.end()

    @property
    def _session(self) -> Session:
        assert self._window.session is not None
        return self._window.session

    @property
    def _workspace(self) -> Workspace:
        assert self._window.workspace is not None
        return self._window.workspace

    @property
    def _line(self) -> FamilyLine:
        return self._workspace.reading.strip.family

    @property
    def _finding(self) -> bool:
        return self._first and self._job is not None and self._job.running

    # --- finding them ---

    def keep_in_step(self, reason: object = None) -> None:
        """The library may have changed: look silently, where families were found before."""
        if self._window.session is not None:
            self._session.families.ask("family state", family_state.state, self._follow, _is_for_later)

    def _follow(self, now: FamilyState) -> None:
        if now.built and now.needed:
            self._run(first=False)

    def find(self) -> None:
        """Find the families for the first time, with a count and a way out, unless they are known."""
        self._session.families.ask(
            "families wanted", family_state.state, self._find_first, self._window.complain
        )

    def _find_first(self, now: FamilyState) -> None:
        if not now.built:
            self._run(first=True)
        elif now.needed:
            self._run(first=False)

    def _run(self, first: bool) -> None:
        if self._job is not None and self._job.running:
            self._again = True
            return
        self._first = first
        if first:
            self.progress.begin()
        self._job = self._session.families.run(family_state.update, self._step, self._end, self._fail)
        self._tell_all()

    def cancel(self) -> None:
        """Stop; what was found before stays."""
        if self._job is not None:
            self._job.cancel()

    def _step(self, step: FamilyStep) -> None:
        if self._first:
            window = self._families_window()
            for progress in (self.progress, window.progress if window is not None else None):
                if progress is not None:
                    progress.show_step(step)

    def _end(self) -> None:
        self._over()
        if self._again:
            self._again = False
            self.keep_in_step()

    def _fail(self, error: Exception) -> None:
        self._over()
        self._window.complain(error)

    def _over(self) -> None:
        self._job, self._first = None, False
        self.progress.end()
        self._tell_all()

    # --- telling of them ---

    def _tell_all(self) -> None:
        """Whatever shows families looks again."""
        for part in (self._dialog(), self._families_window()):
            if part is not None:
                part.show_finding(self._finding)
        line = self._line
        if line.quotation is not None and line.article is not None:
            self._tell_line(line.quotation, line.article)

    def _tell_line(self, quotation: int, article: int) -> None:
        self._session.counting.ask(
            "family in strip",
            lambda library: _elsewhere(library, quotation, article),
            lambda found: self._show_line(quotation, found),
            self._not_told,
        )

    def _not_told(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._line.say(shown(NOT_TOLD), tip=reason(error))

    def _show_line(self, quotation: int, found: Elsewhere) -> None:
        line, (built, family, alike) = self._line, found
        if line.quotation != quotation:
            return
        if not built:
            line.say(shown(BEING_FOUND if self._finding else NOT_FOUND_YET), tip=shown(FIND_TIP))
        else:
            line.say(*(family_words.elsewhere(family, quotation) if family is not None else ("", "")))
        line.show_alike(alike)

    # --- opening them ---

    def open_family(self) -> None:
        """Show the family of the selected quotation; the first time, families are found."""
        if self._window.workspace is None:
            return
        self.find()
        dialog = self._dialog() or self._new_dialog()
        dialog.show_finding(self._finding)
        dialog.open_for(self._window.desk.selected)

    def open_families(self) -> None:
        """Show all families of the library; the first time, they are found."""
        if self._window.workspace is None:
            return
        self.find()
        window = self._families_window() or self._new_window()
        window.show_finding(self._finding)
        window.present()

    def _dialog(self) -> FamilyDialog | None:
        return self._workspace.findChild(FamilyDialog) if self._window.workspace is not None else None

    def _families_window(self) -> FamiliesWindow | None:
        return self._workspace.findChild(FamiliesWindow) if self._window.workspace is not None else None

    def _new_dialog(self) -> FamilyDialog:
        dialog = FamilyDialog(NamedLane(self._session.counting, "dialog"), self._workspace)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.read_wanted.connect(self._read)
        self._window.desk.selection_changed.connect(dialog.tell_of)
        return dialog

    def _new_window(self) -> FamiliesWindow:
        desk = self._window.desk
        window = FamiliesWindow(
            NamedLane(self._session.counting, "families window"), self._workspace, lambda: desk.wanted
        )
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.read_wanted.connect(self._read)
        window.progress.cancel_wanted.connect(self.cancel)
        desk.wanted_changed.connect(window.window_changed)
        return window

    def _read(self, quotation: int) -> None:
        """Go to a printing in its article, in the window."""
        self._workspace.read(quotation)
        window: QWidget = self._window
        window.activateWindow()


def _is_for_later(error: Exception) -> None:
    """What a person can mend is told when families are asked for, not while something else is done."""
    if not isinstance(error, UserError):
        raise error


def _elsewhere(library: Library, quotation: int, article: int) -> Elsewhere:
    """Whether families are known, that of a quotation, and the articles with nearly the same text."""
    if not family_state.built(library):
        return False, None, []
    number = families.family_of(library, quotation)
    found = families.family(library, number) if number is not None else None
    return True, found, family_state.nearly_alike(library, article)

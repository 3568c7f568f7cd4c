"""What is corrected of articles, one or thousands: the outlet; and what changed between their versions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from quoteline.services import outlets, redating, versions
from quoteline.services.library import Library
from quoteline.services.outlets import OutletOutlook
from quoteline.services.versions import Version
from quoteline.ui.outlet_dialog import ask_outlet
from quoteline.ui.translating import tr
from quoteline.ui.version_dialog import VersionDialog

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow


class ArticleCorrections:
    """Commands on the articles of the selection, on the one that is read, and on those of a report."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    # --- of the selection ---

    def set_outlet(self) -> None:
        """Set the outlet of the articles selected in, else of the one that is read."""
        ids = self._selected()
        if ids:
            self._ask_outlet(lambda library: redating.articles_of(library, ids), self._window)
        elif (article := self._read()) is not None:
            self.set_outlet_of([article], self._window)

    def compare_versions(self) -> None:
        """Show what changed in the article that is read, else in that of the first selected quotation."""
        ids, article = self._selected()[:1], self._read()
        if ids:
            self._ask_versions(lambda library: redating.articles_of(library, ids)[0], self._window)
        elif article is not None:
            self.compare_versions_of(article, self._window)

    def _selected(self) -> list[int]:
        return self._window.selection.ids if self._window.selection is not None else []

    def _read(self) -> int | None:
        return self._window.workspace.reading.article_id if self._window.workspace is not None else None

    # --- of any articles ---

    def set_outlet_of(self, article_ids: Sequence[int], over: QWidget) -> None:
        """Ask for the outlet of articles."""
        self._ask_outlet(lambda library: list(article_ids), over)

    def compare_versions_of(self, article: int, over: QWidget) -> None:
        """Lay an article beside the version before it."""
        self._ask_versions(lambda library: article, over)

    def _ask_outlet(self, which: Callable[[Library], list[int]], over: QWidget) -> None:
        session, corrections = self._window.session, self._window.corrections
        if session is None or corrections is None:
            return

        def ask(outlook: OutletOutlook) -> None:
            name = ask_outlet(over, session.reading, outlook)
            if name is not None:
                ids = [each.article_id for each in outlook.articles]
                corrections.make(lambda library: outlets.set_outlet(library, ids, name))

        def find(library: Library) -> OutletOutlook:
            return outlets.outlook(library, which(library))

        session.reading.ask("outlets of articles", find, ask, corrections.refuse)

    def _ask_versions(self, which: Callable[[Library], int], over: QWidget) -> None:
        session, corrections = self._window.session, self._window.corrections
        if session is None or corrections is None:
            return

        def find(library: Library) -> tuple[int, list[Version]]:
            article = which(library)
            return article, versions.all_of(library, article)

        def show(found: tuple[int, list[Version]]) -> None:
            article, known = found
            if len(known) < 2:
                self._window.toast.say(tr("No other version of this article is in the library."))
                return
            dialog = VersionDialog(session.reading, known, article, over)
            dialog.read_wanted.connect(self._go_to)
            dialog.show()

        session.reading.ask("versions of an article", find, show, corrections.refuse)

    def _go_to(self, quotation: int) -> None:
        if self._window.workspace is not None:
            self._window.activateWindow()
            self._window.workspace.read(quotation)

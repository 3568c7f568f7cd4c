"""What is done with the article that is read: found in, sized, printed, opened, left for the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from quoteline.services import listings, originals
from quoteline.ui.actions import Actions
from quoteline.ui.corrections import Corrections
from quoteline.ui.reading_original import OriginalOpener
from quoteline.ui.translating import tr
from quoteline.ui.workspace import Workspace


class ArticleCommands(QObject):
    """Connects the menus with the reading pane and the list of one open library."""

    resized = Signal(int)  # steps of text size above the usual, to be kept

    def __init__(
        self, workspace: Workspace, corrections: Corrections, actions: Actions, window: QWidget
    ) -> None:
        super().__init__(workspace)
        self._workspace, self._pane, self._window = workspace, workspace.reading, window
        self._corrections, self._actions = corrections, actions.article
        self.opener = OriginalOpener(window, self)
        self.opener.told.connect(corrections.refused)
        self._connect()
        self._offer()
        self._pane.article_shown.connect(self._enable)
        self._pane.resized.connect(self._resize_list)
        self._pane.hits.article_wanted.connect(self._go)
        workspace.list.table.columns.fill(self._actions.columns)
        workspace.timeline.canvas.hovered.connect(workspace.list.show_hinted)

    def set_size(self, steps: int) -> None:
        """Set article and list so many steps larger than usual, as they were left."""
        self._pane.set_steps(steps)
        self._workspace.list.table.set_zoom(self._pane.zoom)

    def _connect(self) -> None:
        # Methods, not lambdas: the actions outlive this, and only a method is let go of with its object.
        for action, do in (
            (self._actions.print, self.print),
            (self._actions.find, self.find),
            (self._actions.find_next, self.find_next),
            (self._actions.find_previous, self.find_previous),
            (self._actions.larger, self.larger),
            (self._actions.smaller, self.smaller),
            (self._actions.usual, self.usual),
            (self._actions.original, self.open_original),
            (self._actions.next_article, self.next_article),
            (self._actions.previous_article, self.previous_article),
        ):
            slot: Callable[[], None] = do
            action.triggered.connect(slot)

    def _offer(self) -> None:
        actions = self._actions
        self._pane.bar.offer(
            [
                *(actions.find, None, actions.next_article, actions.previous_article, None),
                *(actions.larger, actions.smaller, actions.usual, None, actions.original, actions.print),
            ]
        )

    def _enable(self, article: int | None) -> None:
        for action in self._actions.of_article():
            action.setEnabled(article is not None)

    # --- finding, sizes ---

    def find(self) -> None:
        self._workspace.show_reading()
        self._pane.finder.begin()

    def find_next(self) -> None:
        self._step(1)

    def find_previous(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        """What is looked for in the article comes first, then what is searched for in the library."""
        if self._pane.article_id is None:
            self._workspace.folding.show("reading", True)
            self._go(by)
            return
        if not self._pane.finder.open and self._pane.hits.asked:
            self._workspace.folding.show("reading", True)
            self._pane.hits.step(by)
            return
        if not self._pane.finder.open:
            self._workspace.show_reading()
        self._pane.finder.step(by)

    def larger(self) -> None:
        self._pane.resize_text(1)

    def smaller(self) -> None:
        self._pane.resize_text(-1)

    def usual(self) -> None:
        self._pane.resize_text(0)

    def _resize_list(self, steps: int) -> None:
        self._workspace.list.table.set_zoom(self._pane.zoom)
        self.resized.emit(steps)

    # --- from article to article ---

    def next_article(self) -> None:
        self._go(1)

    def previous_article(self) -> None:
        self._go(-1)

    def _go(self, by: int) -> None:
        """To the nearest row of the list that is of another article."""
        listed, article = self._workspace.list.model.listing, self._pane.article_id
        place = self._workspace.list.place()
        if listed is not None and len(listed):
            self._workspace.session.reading.ask(
                "another article",
                lambda library: listings.another_article(library, listed, place, article, by),
                lambda found: self._go_to(found, by),
            )

    def _go_to(self, quotation: int | None, by: int) -> None:
        if quotation is None:
            self._pane.hits.stay()
        if quotation is not None:
            self._workspace.desk.select([quotation])
        elif by > 0:
            self._corrections.refused.emit(tr("This is the last article of the list."))
        else:
            self._corrections.refused.emit(tr("This is the first article of the list."))

    # --- original, print ---

    def open_original(self) -> None:
        article = self._pane.article_id
        if article is not None:
            self._workspace.session.reading.ask(
                "original",
                lambda library: originals.original(library, article),
                self.opener.open,
                self._corrections.refuse,
            )

    def print(self) -> None:
        """Show the article as it comes out of the printer, from where it is printed or kept as PDF."""
        from quoteline.ui.print_preview import preview

        printed = self._pane.printed()
        if printed is not None:
            preview(printed, self._window)

"""A quiet line above a list with few quotations: another spelling that finds many more."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from quoteline.services import did_you_mean
from quoteline.services.did_you_mean import Suggestion
from quoteline.services.searching import Wanted
from quoteline.ui import theme
from quoteline.ui.asking import AsksLibrary
from quoteline.ui.translating import tr

FEW = 3  # quotations, up to which another spelling is looked for
MANY = 10  # times as many it must find to be worth a line
QUESTION = "likelier spelling"


class LikelierSpelling(QLabel):
    """Hidden unless there is something to say; ``chosen`` is told the other query."""

    chosen = Signal(str)

    def __init__(self, lane: AsksLibrary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._query = ""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        keys = Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        self.setTextInteractionFlags(self.textInteractionFlags() | keys)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setContentsMargins(3 * theme.SPACE, 0, 3 * theme.SPACE, 2 * theme.SPACE)
        self.setWordWrap(True)
        self.linkActivated.connect(lambda link: self.chosen.emit(self._query))
        self.hide()

    def look(self, wanted: Wanted, count: int) -> None:
        """``count`` quotations fit what is wanted: where they are few, look for a spelling with many more."""
        self._lane.forget(QUESTION)
        if not 0 < count <= FEW or not wanted.query.strip():
            self.hide()
            return
        self._lane.ask(
            QUESTION,
            lambda library: did_you_mean.suggestions(library, wanted),
            lambda found: self._show(found, count),
        )

    def _show(self, found: list[Suggestion], count: int) -> None:
        best = max(found, key=lambda each: each.hits, default=None)
        worth = best is not None and best.hits >= MANY * count
        self.setVisible(worth)
        if best is not None and worth:
            self._query = best.query
            link = f'<a href="#">{escape(best.query)}</a>'
            self.setText(
                tr("Did you mean {query}? It finds {n} {n:quotation|quotations}.", query=link, n=best.hits)
            )

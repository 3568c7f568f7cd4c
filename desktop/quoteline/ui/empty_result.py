"""What the list shows when nothing fits: which filter empties it, and a button that takes it away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from quoteline.services.searching import Wanted
from quoteline.ui import phrases, theme
from quoteline.ui.translating import shown, tr
from quoteline.wording import say

NONE_FITS = say("No quotation fits all of this")


@dataclass(frozen=True)
class Way:
    """A way out: without ``text`` there would be ``count`` quotations, wanted like this."""

    text: str
    wanted: Wanted
    count: int


class EmptyResult(QWidget):
    """Says that nothing fits, and offers the ways out, the best first."""

    way_chosen = Signal(object)  # Wanted

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = _label(1.25, bold=True)
        self._reason = _label(1.0)
        self._ways = QVBoxLayout()
        self._ways.setSpacing(2 * theme.SPACE)
        self._ways.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        layout = QVBoxLayout(self)
        layout.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.setSpacing(2 * theme.SPACE)
        layout.addStretch(2)
        layout.addWidget(self._title)
        layout.addWidget(self._reason)
        layout.addSpacing(2 * theme.SPACE)
        layout.addLayout(self._ways)
        layout.addStretch(3)

    def show_reason(self, reason: str, title: str = "") -> None:
        """A sentence in place of ways out, while they are counted or where there are none."""
        self._title.setText(title or shown(NONE_FITS))
        self._reason.setText(reason)
        self._clear()

    def show_ways(self, ways: Sequence[Way], everything: Way, named: Way | None = None) -> None:
        """Offer the filters whose removal helps; where none alone does, offer to remove all.

        ``named``: the quotations of those whose name was searched for; it comes first.
        """
        helping = sorted((way for way in ways if way.count), key=lambda way: way.count)[:4]
        if helping:
            self._reason.setText(tr("Take one away (Esc removes the last one):"))
        else:
            self._reason.setText(tr("No single filter is the reason. Esc removes the last one."))
        self._clear()
        for way in [*([named] if named and named.count else []), *helping, everything]:
            self._ways.addWidget(self._button(way), 0, Qt.AlignmentFlag.AlignHCenter)

    def buttons(self) -> list[QPushButton]:
        return self.findChildren(QPushButton)

    def _button(self, way: Way) -> QPushButton:
        text = f"{way.text}  ·  {phrases.count(way.count, 'quotation')}"
        button = QPushButton(text.replace("&", "&&"))
        button.clicked.connect(lambda: self.way_chosen.emit(way.wanted))
        return button

    def _clear(self) -> None:
        while (item := self._ways.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()


def _label(scale: float, bold: bool = False) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setWordWrap(True)
    label.setFont(theme.scaled(label.font(), scale, bold=bold))
    return label

"""What the list shows when nothing fits: which filter empties it, and a button that takes it away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from quoteline.services.searching import Wanted
from quoteline.ui import phrases, theme
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.translating import shown, tr
from quoteline.wording import say

LONGEST = 48  # letters of a clause in a sentence
MOST_BLAMED = 4
WIDEST = 560  # pixels of a sentence
NONE_FITS = say("No quotation fits all of this")


@dataclass(frozen=True)
class Way:
    """A way out: without ``text`` there would be ``count`` quotations, wanted like this."""

    text: str
    wanted: Wanted
    count: int
    filter: str = ""  # what is taken away


class EmptyResult(QScrollArea):
    """Says that nothing fits, and offers the ways out, the best first; scrolls where room is scarce."""

    way_chosen = Signal(object)  # Wanted
    best_known = Signal(bool)  # whether one key can take away what leaves nothing

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first_steps: Sequence[QAction] = ()  # what to do while there is nothing at all
        self._best: Way | None = None
        self._title = _label(1.25, bold=True)
        self._reason = _label(1.0)
        self._ways = QVBoxLayout()
        self._ways.setSpacing(2 * theme.SPACE)
        self._ways.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to the ways out, and they are scrolled to
        self.setWidgetResizable(True)
        self._build()

    def _build(self) -> None:
        page = QWidget()
        page.setBackgroundRole(QPalette.ColorRole.Base)
        page.setAutoFillBackground(True)
        layout = QVBoxLayout(page)
        layout.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.setSpacing(2 * theme.SPACE)
        layout.addStretch(2)
        layout.addWidget(self._title)
        layout.addWidget(self._reason)
        layout.addSpacing(2 * theme.SPACE)
        layout.addLayout(self._ways)
        layout.addStretch(3)
        self.setWidget(page)

    def show_nothing_yet(self) -> None:
        """There is no quotation in the library: what to do about it."""
        self.show_reason(
            tr("No quotation was found in the articles so far. What is imported appears here by itself."),
            tr("No quotations yet"),
        )
        for action in self.first_steps:
            self._ways.addWidget(_button_for(action), 0, Qt.AlignmentFlag.AlignHCenter)

    def take_best(self) -> None:
        """Take away the filter that leaves nothing; all of them where it is no single one."""
        if self._best is not None:
            self.way_chosen.emit(self._best.wanted)

    def forget(self) -> None:
        """Something fits: there is no way out to be taken."""
        self._clear()

    def show_reason(self, reason: str, title: str = "") -> None:
        """A sentence in place of ways out, while they are counted or where there are none."""
        self._title.setText(title or shown(NONE_FITS))
        self._reason.setText(reason)
        self._fit_reason()
        self._clear()

    def show_ways(
        self,
        ways: Sequence[Way],
        everything: Way,
        named: Way | None = None,
        meant: Sequence[Way] = (),
        nowhere: Sequence[str] = (),
    ) -> None:
        """Offer the filters whose removal helps; where none alone does, offer to remove all.

        ``named``: the quotations of those whose name was searched for. ``meant``: other searches that may
        have been meant; they come first. ``nowhere``: what was searched for and is in no quotation.
        """
        helping = sorted((way for way in ways if way.count), key=lambda way: way.count)[:4]
        if helping:
            self._reason.setText(
                tr("Take one away: Shift+Esc takes “{filter}”, Esc the last one.", filter=helping[0].filter)
            )
        else:
            self._reason.setText(
                tr("No single filter is the reason. Shift+Esc shows all, Esc takes the last.")
            )
        if nowhere:
            self._reason.setText(f"{_to_blame(nowhere)}\n{self._reason.text()}")
        self._fit_reason()
        self._clear()
        self._best = helping[0] if helping else everything
        self.best_known.emit(True)
        for way in meant:
            self._ways.addWidget(self._link(way), 0, Qt.AlignmentFlag.AlignHCenter)
        for way in [*([named] if named and named.count else []), *helping, everything]:
            self._ways.addWidget(self._button(way), 0, Qt.AlignmentFlag.AlignHCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A sentence is one line where there is room for it."""
        super().resizeEvent(event)
        self._fit_reason()

    def _fit_reason(self) -> None:
        """As wide as is good to read, and as high as its lines then are."""
        widest = round(WIDEST * max(1.0, self.fontMetrics().height() / 18))
        width = max(0, min(widest, self.viewport().width() - 8 * theme.SPACE))
        self._reason.setMinimumWidth(width)
        self._reason.setMinimumHeight(max(0, self._reason.heightForWidth(width)))

    def buttons(self) -> list[QPushButton]:
        return self.findChildren(QPushButton)

    def _link(self, way: Way) -> QPushButton:
        """What may have been meant: it looks like a link, and stands before what takes something away."""
        link = self._button(way)
        link.setFlat(True)
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        return link

    def _button(self, way: Way) -> QPushButton:
        text = f"{way.text}  ·  {phrases.count(way.count, 'quotation')}"
        button = QPushButton(text.replace("&", "&&"))
        button.clicked.connect(lambda: self.way_chosen.emit(way.wanted))
        return button

    def _clear(self) -> None:
        self._best = None
        self.best_known.emit(False)
        while (item := self._ways.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()


def _to_blame(nowhere: Sequence[str]) -> str:
    """Which of the things searched for is in no quotation at all, whatever else is asked."""
    told = "”, “".join(shortened(each) for each in nowhere[:MOST_BLAMED])
    if len(nowhere) == 1:
        return tr("No quotation at all fits “{clause}”.", clause=told)
    return tr("No quotation at all fits any of these: “{clauses}”.", clauses=told)


def shortened(text: str) -> str:
    """What was typed, cut to what a sentence or a button has room for."""
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"


def _button_for(action: QAction) -> QPushButton:
    button = QPushButton(action.text())
    button.setToolTip(plain_hint(action.toolTip()))
    button.setEnabled(action.isEnabled())
    button.clicked.connect(lambda: action.trigger())
    return button


def _label(scale: float, bold: bool = False) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setWordWrap(True)
    label.setFont(theme.scaled(label.font(), scale, bold=bold))
    return label

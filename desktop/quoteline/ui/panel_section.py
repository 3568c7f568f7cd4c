"""A section of a panel that folds: a title with a count, what is in it, and a way to see all of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from quoteline.ui import icons, theme
from quoteline.ui.speaker_parts import clear_layout
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import tr


class PanelSection(QWidget):
    """What stands below a title; a click on the title, Enter or Space folds it away and brings it back."""

    folded = Signal(bool)  # by the person

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = QToolButton()
        self.button.setCheckable(True)
        self.button.setChecked(True)
        self.button.setAutoRaise(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button.setObjectName("sectionTitle")
        self.body = QWidget()
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, SPACE, 0, 0)
        whole.setSpacing(SPACE // 2)
        whole.addWidget(self.button)
        whole.addWidget(self.body)
        self.button.clicked.connect(self._turn)
        self.tell()
        self._dress()

    def tell(self, more: str = "") -> None:
        """What stands beside the title: how many there are."""
        self.button.setText(f"{self._title}   {more}" if more else self._title)
        self.button.setAccessibleName(f"{self._title}, {more}" if more else self._title)

    @property
    def is_folded(self) -> bool:
        return not self.button.isChecked()

    def fold(self, folded: bool) -> None:
        """Fold it away, or bring it back, without saying so."""
        self.button.setChecked(not folded)
        self.body.setVisible(not folded)
        self._dress()

    def _turn(self) -> None:
        self.fold(self.is_folded)
        self.folded.emit(self.is_folded)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "body"):
            self._dress()

    def _arrow(self) -> str:
        """Down, or towards the end of the line where it is folded."""
        if not self.is_folded:
            return "chevron-down"
        return "chevron-left" if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else "chevron-right"

    def _dress(self) -> None:
        look = theme.colours(self.palette())
        icons.dress(self.button, self._arrow())
        side = "right" if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else "left"
        style = (
            f"QToolButton, QToolButton:checked {{ border: none; background: transparent; text-align: {side};"
            f" padding: 2px 0; color: {look.muted.name()}; font-weight: 600; }}"
            f" QToolButton:hover {{ color: {look.text.name()}; }}"
            f" QToolButton:focus {{ color: {look.accent.name()}; text-decoration: underline; }}"
        )
        if self.button.styleSheet() != style:
            self.button.setStyleSheet(style)


Maker = Callable[[], QWidget]


class FewOf(QWidget):
    """The first few of many lines, with a button that shows the rest."""

    def __init__(self, few: int) -> None:
        super().__init__()
        self._few, self._open = few, False
        self._makers: Sequence[Maker] = ()
        self._of = 0
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.more = QToolButton()
        self.more.setAutoRaise(True)
        self.more.clicked.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addLayout(self._lines)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_lines(self, makers: Sequence[Maker], *, of: int = 0, keep_open: bool = False) -> None:
        """Show other lines, each made when it is shown; ``keep_open``: as many as were shown before.

        ``of``: how many there are, where these are not all.
        """
        self._makers, self._of = makers, max(of, len(makers))
        self._open = self._open and keep_open
        self._show()

    def lines(self) -> list[QWidget]:
        """Those that are shown."""
        items = (self._lines.itemAt(place) for place in range(self._lines.count()))
        return [widget for item in items if item is not None and (widget := item.widget()) is not None]

    def _turn(self) -> None:
        self._open = not self._open
        self._show()

    def _show(self) -> None:
        clear_layout(lambda: self._lines.takeAt(0))
        for make in self._makers if self._open else self._makers[: self._few]:
            self._lines.addWidget(make())
        self.more.setVisible(len(self._makers) > self._few)
        if self._open:
            self.more.setText(tr("Fewer"))
        elif self._of > len(self._makers):
            self.more.setText(
                tr("{n} of {all}, show {more}", n=self._few, all=self._of, more=len(self._makers))
            )
        else:
            self.more.setText(tr("{n} of {all}, show all", n=self._few, all=self._of))

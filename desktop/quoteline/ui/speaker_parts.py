"""Parts of the speaker panel: a line with a name and a count, and a speaker’s words as a list paints them."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from quoteline.domain import QuotationRow
from quoteline.ui import native, phrases, theme
from quoteline.ui.quotation_model import ROW
from quoteline.ui.theme import SPACE

LINES = 3
CHARACTERS = 400  # three lines never hold more
DOT = 8  # pixels of a speaker's colour

Index = QModelIndex | QPersistentModelIndex


class NameLine(QAbstractButton):
    """A name at the left, a count at the right; can be clicked where a click means something."""

    def __init__(
        self, name: str, count: int, colour: QColor | None = None, *, clickable: bool = True
    ) -> None:
        super().__init__()
        self._count = native.number(count)
        self._colour = colour
        self._clickable = clickable
        self.setText(name)
        self.setToolTip(escape(name))
        self.setAccessibleName(f"{name}, {count}")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if clickable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().height() + SPACE)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._clickable and (self.underMouse() or self.hasFocus()):
            painter.setPen(QPen(look.accent if self.hasFocus() else look.muted, 1))
            below = self.height() - 1.5
            painter.drawLine(QPointF(0, below), QPointF(self.width(), below))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        inside = QRectF(self.rect()).adjusted(1, 0, -1, 0)
        if self._colour is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour)
            at = inside.right() - DOT if mirrored else inside.left()
            painter.drawRoundedRect(QRectF(at, self.height() / 2 - DOT / 2, DOT, DOT), 2, 2)
            cut = DOT + 1.5 * SPACE
            inside.adjust(0 if mirrored else cut, 0, -cut if mirrored else 0, 0)
        self._paint_words(painter, look, inside, mirrored)
        painter.end()

    def _paint_words(self, painter: QPainter, look: theme.Colours, inside: QRectF, mirrored: bool) -> None:
        """The name where a line begins, the count where it ends."""
        painter.setFont(theme.tabular(self.font()))
        metrics = QFontMetricsF(painter.font())
        flag = Qt.AlignmentFlag
        start, end = (flag.AlignRight, flag.AlignLeft) if mirrored else (flag.AlignLeft, flag.AlignRight)
        middle = flag.AlignVCenter | flag.AlignAbsolute
        painter.setPen(look.muted)
        painter.drawText(inside, end | middle, self._count)
        cut = metrics.horizontalAdvance(self._count) + 2 * SPACE
        inside.adjust(cut if mirrored else 0, 0, 0 if mirrored else -cut, 0)
        painter.setPen(look.text)
        name = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, start | middle, name)


class WordsDelegate(QStyledItemDelegate):
    """Paints a quotation of a known speaker: day and outlet in one line, the words below in the serif."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.restyle(QPalette(), QFont())

    def restyle(self, palette: QPalette, font: QFont) -> None:
        """Take over fonts and colours; called when either changes."""
        self._look = theme.colours(palette)
        self._small = theme.tabular(theme.scaled(font, 0.9))
        self._serif = theme.serif(max(9.0, font.pointSizeF()) * 1.1)

    def height(self) -> int:
        """The room that a quotation has."""
        words = QFontMetricsF(self._serif).lineSpacing() * LINES
        return round(QFontMetricsF(self._small).height() + words + 4 * SPACE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        state: Any = option.state
        ground = self._look.selection if state & QStyle.StateFlag.State_Selected else None
        if ground is None and state & QStyle.StateFlag.State_MouseOver:
            ground = theme.mixed(self._look.surface, self._look.text, 0.04)
        if ground is not None:
            painter.fillRect(rect, ground)
        painter.setPen(self._look.grid)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        row = index.data(ROW)
        if isinstance(row, QuotationRow):
            self._paint_row(painter, rect.adjusted(3 * SPACE, 2 * SPACE, -2 * SPACE, 0), row)

    def _paint_row(self, painter: QPainter, rect: QRect, row: QuotationRow) -> None:
        painter.setFont(self._small)
        painter.setPen(self._look.muted)
        metrics = QFontMetricsF(self._small)
        head = f"{phrases.said_short(row.said)} · {phrases.outlet_name(row.outlet)}"
        head = metrics.elidedText(head, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(QPointF(rect.left(), rect.top() + metrics.ascent()), head)
        painter.setPen(self._look.text)
        words = " ".join(phrases.shown_words(row)[:CHARACTERS].split())
        top = rect.top() + metrics.height() + SPACE / 2
        draw_lines(painter, words, self._serif, QRectF(rect.left(), top, rect.width(), 1000), LINES)


def draw_lines(painter: QPainter, words: str, font: QFont, box: QRectF, most: int) -> None:
    """Draws at most ``most`` lines, the last one with an ellipsis where there is more."""
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    metrics, y = QFontMetricsF(font), box.top()
    painter.setFont(font)
    for number in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(box.width())
        start, end = line.textStart(), line.textStart() + line.textLength()
        shown = words[start:end]
        if number == most - 1 and end < len(words):
            shown = metrics.elidedText(words[start:], Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(QPointF(box.left(), y + metrics.ascent()), shown.rstrip())
        y += metrics.lineSpacing()
    layout.endLayout()


def clear_layout(take: Callable[[], Any]) -> None:
    """Removes the widgets that a layout holds; ``take`` takes the first item out."""
    while (item := take()) is not None:
        widget: QWidget | None = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()

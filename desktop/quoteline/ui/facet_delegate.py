"""How a value of a filter is painted: box, colour, label and count."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from quoteline.services.browsing import Facet
from quoteline.ui import icons, native, theme
from quoteline.ui.facet_model import FACET, RULED_OUT, Index
from quoteline.ui.translating import shown

SPACE = theme.SPACE
BOX = 14
_MIDDLE_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_MIDDLE_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def row_height(font: QFont) -> int:
    return QFontMetrics(font).height() + int(1.5 * SPACE)


class FacetDelegate(QStyledItemDelegate):
    """Paints box, colour, label and count; one that is ruled out is crossed out, one without any is faint."""

    def __init__(self, coloured: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._coloured = coloured
        self._made: tuple[str, tuple[QFont, QFont, QFontMetrics]] | None = None

    def _faces(self, font: QFont) -> tuple[QFont, QFont, QFontMetrics]:
        """Plain and crossed out, made once: a list has as many rows as a library has speakers."""
        key = font.key()
        if self._made is None or self._made[0] != key:
            plain, crossed = theme.tabular(font), theme.tabular(font)
            crossed.setStrikeOut(True)
            self._made = key, (plain, crossed, QFontMetrics(plain))
        return self._made[1]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        facet: Facet = index.data(FACET)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        out = bool(index.data(RULED_OUT))
        rect: QRect = option.rect
        colours = theme.colours(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, colours)
        left = self._paint_box(painter, rect, "minus" if out else "check" if ticked else "", colours)
        if self._coloured:
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            ground = colours.grid if hovered else colours.raised
            left = self._paint_dot(painter, rect, left, facet, ground)
        font, crossed, metrics = self._faces(option.font)
        painter.setFont(font)
        count = native.number(facet.count) if facet.count >= 0 else ""
        width = metrics.horizontalAdvance(count)
        right = rect.right() - 2 * SPACE
        painter.setPen(colours.muted)
        painter.drawText(QRect(right - width, rect.top(), width + 1, rect.height()), _MIDDLE_RIGHT, count)
        painter.setPen(colours.text if (facet.count or ticked) and not out else colours.muted)
        if out:
            painter.setFont(crossed)
        space = QRect(left, rect.top(), right - width - 2 * SPACE - left, rect.height())
        label = metrics.elidedText(shown(facet.label), Qt.TextElideMode.ElideRight, space.width())
        painter.drawText(space, _MIDDLE_LEFT, label)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, colours: theme.Colours) -> None:
        state: QStyle.StateFlag = option.state
        rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        if state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.grid)
            painter.drawRoundedRect(rect, 4, 4)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.accent, 1))
            painter.drawRoundedRect(rect, 4, 4)

    def _paint_box(self, painter: QPainter, rect: QRect, mark: str, colours: theme.Colours) -> int:
        """Filled with a check where the value is asked for; with a minus, and not filled, where ruled out."""
        ticked = mark == "check"
        box = QRectF(rect.left() + SPACE + 0.5, rect.center().y() - BOX / 2 + 0.5, BOX, BOX)
        painter.setPen(QPen(colours.accent if ticked else colours.text if mark else colours.muted, 1))
        painter.setBrush(colours.accent if ticked else colours.surface)
        painter.drawRoundedRect(box, 3, 3)
        if mark:
            scale = painter.device().devicePixelRatioF()
            ink = colours.accent_text if ticked else colours.text
            painter.drawPixmap(QPointF(box.left() + 1, box.top() + 1), icons.pixmap(mark, ink, 12, scale))
        return int(box.right()) + 2 * SPACE

    def _paint_dot(self, painter: QPainter, rect: QRect, left: int, facet: Facet, ground: QColor) -> int:
        speaker = facet.key if isinstance(facet.key, int) else None
        colour = theme.speaker_mark(theme.slot_of(speaker, self), ground)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if speaker is not None else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(left + 4, rect.center().y() + 0.5), 3.5, 3.5)
        return left + 4 + 3 * SPACE

"""A line of the palette: tick, name, path, and at the right the key, or why it cannot be done."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from quoteline.ui import icons, theme
from quoteline.ui.facet_list import Index
from quoteline.ui.palette_entries import Entry

SPACE = theme.SPACE
ENTRY = Qt.ItemDataRole.UserRole
TICK = 14
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PaletteLine(QStyledItemDelegate):
    """Paints an entry; one that cannot be done is faint, and says why."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, QFontMetrics(option.font).height() + 3 * SPACE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY)
        colours = theme.colours(option.palette)
        rect: QRect = option.rect.adjusted(SPACE, 0, -2 * SPACE, 0)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, colours.selection)
            painter.fillRect(QRect(option.rect.topLeft(), QSize(3, rect.height())), colours.accent)
        if entry.on:
            scale = painter.device().devicePixelRatioF()
            picture = icons.pixmap("check", colours.text, TICK, scale)
            painter.drawPixmap(QPoint(rect.left() + SPACE, rect.center().y() - TICK // 2), picture)
        rect.setLeft(rect.left() + TICK + 3 * SPACE)
        small = theme.scaled(option.font, 0.9)
        aside = entry.key if entry.enabled else entry.why
        # A key is never cut; a reason gives way to the name.
        room = rect.width() if entry.enabled else rect.width() // 2
        width = _draw(painter, rect, aside, small, colours.muted, room, RIGHT)
        rect.setRight(rect.right() - width - (3 * SPACE if width else 0))
        ink = colours.text if entry.enabled else colours.muted
        width = _draw(painter, rect, entry.name, option.font, ink, rect.width(), LEFT)
        rect.setLeft(rect.left() + width + 3 * SPACE)
        _draw(painter, rect, entry.path, small, colours.muted, rect.width(), LEFT)
        painter.restore()


def _draw(
    painter: QPainter,
    rect: QRect,
    text: str,
    font: QFont,
    ink: QColor,
    room: int,
    where: Qt.AlignmentFlag,
) -> int:
    """Draw a text, shortened to ``room``; gives how wide it is."""
    metrics = QFontMetrics(font)
    if not text or room < metrics.height():
        return 0
    told = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(rect, int(where), told)
    return metrics.horizontalAdvance(told)

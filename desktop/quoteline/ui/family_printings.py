"""The printings of a family as a list: where each stands, what it is, its words beside the longest form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from quoteline.services.families import Family, Member
from quoteline.ui import family_diff, family_words, phrases, theme
from quoteline.ui.translating import shown, tr

SPACE = theme.SPACE
MEMBER = Qt.ItemDataRole.UserRole
MARGIN = 3 * SPACE
BATCH = 60  # printings whose words are laid out at once; more would keep the window waiting
LEAST_POINTS = 10.0
WORDS_SIZE = 1.2  # times the font of the window: the serif looks smaller
Index = QModelIndex | QPersistentModelIndex


class Printings(QAbstractListModel):
    """All printings of one family."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.family: Family | None = None

    def show_family(self, family: Family | None) -> None:
        self.beginResetModel()
        self.family = family
        self.endResetModel()

    def member_at(self, row: int) -> Member:
        assert self.family is not None
        return self.family.members[row]

    def row_of(self, quotation: int) -> int | None:
        members = self.family.members if self.family is not None else ()
        return next((row for row, each in enumerate(members) if each.id == quotation), None)

    def rowCount(self, parent: Index | None = None) -> int:
        if self.family is None or (parent is not None and parent.isValid()):
            return 0
        return len(self.family.members)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.family is None or not index.isValid():
            return None
        member = self.member_at(index.row())
        if role == MEMBER:
            return member
        if role == Qt.ItemDataRole.DisplayRole:
            return family_words.where(member)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return family_words.spoken(self.family, member)
        return None


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where the parts of a row stand, from its top left corner."""

    head: int  # the height of outlet, day and badges
    pills_below: bool
    title: int
    words: QTextDocument
    height: int


class PrintingDelegate(QStyledItemDelegate):
    """Paints a printing: outlet, day and badges; the headline; the words."""

    def __init__(self, model: Printings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._kept: dict[tuple[int, int, int], _Layout] = {}

    def forget(self) -> None:
        """Font, colours or printings are others."""
        self._kept.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = _width_of(option, self.parent())
        return QSize(width, self._layout(option, index, width, option.palette.base().color().rgb()).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = theme.colours(option.palette)
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        ground = colours.selection if chosen else colours.surface
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(option.rect, ground)
        painter.setPen(QPen(colours.line, 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours.accent, 2))
            painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -2))
        made = self._layout(option, index, option.rect.width(), ground.rgb())
        self._paint_parts(painter, option, index, made, family_diff.inks(colours, ground))
        painter.restore()

    def _paint_parts(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        made: _Layout,
        ink: family_diff.Inks,
    ) -> None:
        member: Member = index.data(MEMBER)
        room = option.rect.adjusted(MARGIN, 2 * SPACE, -MARGIN, 0)
        font, line = option.font, QFontMetrics(option.font).height()
        bold = theme.scaled(font, 1.0, bold=True)
        outlet = phrases.outlet_name(member.outlet)
        painter.setPen(ink.text)
        painter.setFont(bold)
        wide = QFontMetrics(bold).horizontalAdvance(outlet)
        painter.drawText(
            QRect(room.left(), room.top(), room.width(), line), _MIDDLE, _cut(bold, outlet, room)
        )
        painter.setFont(font)
        painter.setPen(ink.gone)
        day = phrases.short_day(member.published) if member.published else tr("day unknown")
        left = room.left() + wide + 2 * SPACE
        painter.drawText(QRect(left, room.top(), room.right() - left, line), _MIDDLE, day)
        left += QFontMetrics(font).horizontalAdvance(day) + 3 * SPACE
        at = (room.left(), room.top() + line + SPACE // 2) if made.pills_below else (left, room.top())
        self._paint_pills(painter, font, at, member, ink)
        under = QRect(room.left(), room.top() + made.head, room.width(), made.title)
        self._paint_title(painter, font, under, member, ink)
        painter.translate(room.left(), room.top() + made.head + made.title + SPACE)
        made.words.drawContents(painter)

    def _paint_title(
        self, painter: QPainter, font: QFont, room: QRect, member: Member, ink: family_diff.Inks
    ) -> None:
        """The headline; before it whose words they are said to be, where printings differ in that."""
        painter.setFont(font)
        whose = self._whose(member)
        if whose:
            painter.setPen(ink.text)
            shown = _cut(font, f"{whose} · ", room)
            painter.drawText(room, _MIDDLE, shown)
            room = room.adjusted(QFontMetrics(font).horizontalAdvance(shown), 0, 0, 0)
        painter.setPen(ink.gone)
        if room.width() > 0:
            painter.drawText(room, _MIDDLE, _cut(font, phrases.article_name(member.article_title, ""), room))

    def _paint_pills(
        self, painter: QPainter, font: QFont, at: tuple[int, int], member: Member, ink: family_diff.Inks
    ) -> None:
        small, (left, top) = theme.scaled(font, 0.88), at
        metrics, line = QFontMetrics(small), QFontMetrics(font).height()
        for words in self._badges(member):
            warned = words == shown(family_words.CUT_SHORT)
            face = theme.scaled(small, 1.0, bold=True) if warned else small
            wide = QFontMetrics(face).horizontalAdvance(words) + 3 * SPACE
            colour = ink.warning if warned else ink.gone
            painter.setFont(face)
            painter.setPen(QPen(colour, 1.4 if warned else 1.0))
            box = QRectF(left + 0.5, top + (line - metrics.height()) / 2 + 0.5, wide - 1, metrics.height())
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
            left += wide + SPACE

    def _badges(self, member: Member) -> tuple[str, ...]:
        family = self._model.family
        return family_words.badges(family, member) if family is not None else ()

    def _whose(self, member: Member) -> str:
        family = self._model.family
        differ = family is not None and family_words.differ(family)
        return family_words.attributed(member) if differ else ""

    def _layout(self, option: QStyleOptionViewItem, index: Index, width: int, ground: int) -> _Layout:
        key = (index.row(), width, ground)
        if key not in self._kept:
            self._kept[key] = self._made(option, index.data(MEMBER), width, ground)
        return self._kept[key]

    def _made(self, option: QStyleOptionViewItem, member: Member, width: int, ground: int) -> _Layout:
        font = option.font
        line, room = QFontMetrics(font).height(), max(80, width - 2 * MARGIN)
        below = self._head_width(font, member) > room
        head = (2 * line + SPACE if below else line) + SPACE // 2
        words = QTextDocument()
        words.setDocumentMargin(0)
        words.setDefaultFont(theme.serif(max(LEAST_POINTS, WORDS_SIZE * font.pointSizeF())))
        words.setTextWidth(room)
        ink = family_diff.inks(theme.colours(option.palette), QColor.fromRgb(ground))
        words.setHtml(family_diff.html(member, ink))
        height = 2 * SPACE + head + line + SPACE + round(words.size().height()) + 3 * SPACE
        return _Layout(head, below, line, words, height)

    def _head_width(self, font: QFont, member: Member) -> int:
        bold, small = theme.scaled(font, 1.0, bold=True), theme.scaled(font, 0.88, bold=True)
        day = phrases.short_day(member.published) if member.published else tr("day unknown")
        wide = QFontMetrics(bold).horizontalAdvance(phrases.outlet_name(member.outlet)) + 5 * SPACE
        wide += QFontMetrics(font).horizontalAdvance(day)
        pills = self._badges(member)
        return wide + sum(QFontMetrics(small).horizontalAdvance(each) + 4 * SPACE for each in pills)


_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def _width_of(option: QStyleOptionViewItem, view: QObject | None) -> int:
    return view.viewport().width() if isinstance(view, QListView) else int(option.rect.width())


def _cut(font: QFont, words: str, room: QRect) -> str:
    return QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())


class PrintingsView(QListView):
    """The list; Enter or a double click reads a printing."""

    read_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.printings = Printings(self)
        self.setModel(self.printings)
        self._delegate = PrintingDelegate(self.printings, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Printings, the earliest first"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setBatchSize(BATCH)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.doubleClicked.connect(lambda index: self._read(index.row()))

    def show_family(self, family: Family | None, at: int | None) -> None:
        """Show a family, with the printing ``at`` chosen; else the one that was, else the first."""
        chosen = self.chosen() if at is None else at
        self._delegate.forget()
        many = family is not None and len(family.members) > BATCH
        mode = QListView.LayoutMode
        self.setLayoutMode(mode.Batched if many else mode.SinglePass)
        self.printings.show_family(family)
        self.choose(chosen)

    def choose(self, quotation: int | None) -> bool:
        """Go to a printing; False where it is not in this family, and the first is chosen."""
        row = None if quotation is None else self.printings.row_of(quotation)
        if self.printings.rowCount():
            self.setCurrentIndex(self.printings.index(row or 0, 0))
        return row is not None

    def chosen(self) -> int | None:
        """The chosen printing."""
        index = self.currentIndex()
        return self.printings.member_at(index.row()).id if index.isValid() else None

    def look_anew(self) -> None:
        """Font or colours changed."""
        self._delegate.forget()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.oldSize().width() != event.size().width():
            self._delegate.forget()
            QTimer.singleShot(0, self._keep_in_sight)
        super().resizeEvent(event)

    def _keep_in_sight(self) -> None:
        """Rows of another width are of another height: what is chosen must not slip away."""
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._read(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _read(self, row: int) -> None:
        if 0 <= row < self.printings.rowCount():
            self.read_wanted.emit(self.printings.member_at(row).id)

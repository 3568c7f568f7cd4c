"""A page of plain text: set in a column of bearable width, scrolled by places of the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from quoteline.domain import Span, Spans
from quoteline.ui import theme
from quoteline.ui.reading_setting import SetText, Title
from quoteline.ui.reading_text import ShownText
from quoteline.ui.theme import SPACE

CHARACTERS = 68  # in a line, as good books have it
SAMPLE = "the ministers said that they would look at the plans again in autumn "
SMALLEST, LARGEST = 8.0, 32.0
ABOVE = 0.3  # of the page stays above the words that are scrolled to


class TextPage(QTextEdit):
    """Shows a text with its title above it. Places are offsets into the text."""

    part_changed = Signal(int, int)  # number of the part, how many there are
    zoom_wanted = Signal(int)  # larger by so many steps, or smaller

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._set = SetText(self.document())
        self._setting = False
        self.points = usual_points(self.font())
        self._look = theme.colours(self.palette())
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)

    # --- what is shown ---

    def show_text(self, text: str, title: Title, at: int = 0, cut: list[Span] | None = None) -> None:
        """Shows a text, of a very long one the part that holds the place ``at``; ``title`` is what stands
        above: outlet, headline, byline and day. ``cut``: the parts of the text, where they are known.
        """
        self._set.take(text, title, cut)
        self._show_part(self._set.part_of(at))

    def show_title(self, title: Title) -> None:
        """Shows another title above the same text, without losing the place."""
        if title != self._set.title:
            self._set.title = title
            self._set_again()

    def go_to(self, offset: int) -> None:
        """Brings a place of the text into view, turning to its part of a very long article."""
        self.show_part(self._set.part_of(offset))
        self._scroll_to(offset)

    def bring_into_view(self, offset: int) -> None:
        """Scrolls to a place of the text only where it is not in view already; the caret goes there."""
        self.show_part(self._set.part_of(offset))
        if not self.textCursor().hasSelection():
            self.setTextCursor(self._cursor((offset, offset)))
        place = self.caret(offset)
        if place.top() < 0 or place.bottom() > self.viewport().height():
            self._scroll_to(offset)

    def first_in_view(self) -> int:
        """The place of the text at the top of what is seen."""
        # Within the margin above the first line Qt finds any place.
        margin = 3 * SPACE if not self.verticalScrollBar().value() else 0
        at = QPoint(4 * SPACE, margin + SPACE)
        return self._map.offset(self.cursorForPosition(at).position())

    def caret(self, offset: int) -> QRect:
        """Where in the viewport the gap before a place of the text is; empty in another part."""
        shown = self._map.start <= offset <= self._map.end and not self._setting
        return self.cursorRect(self._cursor((offset, offset))) if shown else QRect()

    def offset_near(self, at: QPoint) -> int:
        """The place of the text nearest to a point of the viewport."""
        return self._map.offset(self.cursorForPosition(at).position())

    def marked_span(self) -> Span | None:
        """The stretch of the article's text that the person has marked; its title is none of it."""
        cursor = self.textCursor()
        start, end = self._map.offset(cursor.selectionStart()), self._map.offset(cursor.selectionEnd())
        return (start, end) if cursor.selectionEnd() > self._map.lead and start < end else None

    def unmark(self) -> None:
        """Lets go of what the person has marked."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def show_part(self, number: int) -> None:
        """Turns to another part of a very long article."""
        if 0 <= number < len(self._set.parts) and number != self.part:
            self._show_part(number)

    @property
    def part(self) -> int:
        """The number of the part that is shown."""
        return self._set.part

    @property
    def parts(self) -> list[Span]:
        """Where each part of the text begins and ends."""
        return self._set.parts

    @property
    def stretch(self) -> Span:
        """Where the part that is shown begins and ends in the text."""
        return self._set.parts[self._set.part]

    @property
    def from_right(self) -> bool:
        """Whether the article is read from the right."""
        return self._set.from_right

    @property
    def _map(self) -> ShownText:
        return self._set.map

    def set_points(self, points: float) -> None:
        """The size of the text."""
        points = max(SMALLEST, min(LARGEST, points))
        if points != self.points:
            self.points = points
            self._set_again()

    def selected_spans(self) -> Spans:
        """What is lit, and is to stay in view when the text is set anew."""
        return ()

    # --- laying out ---

    def _show_part(self, number: int) -> None:
        self._set.part = number
        self._set_text()
        self.verticalScrollBar().setValue(0)
        self.part_changed.emit(number, len(self._set.parts))
        self._mark()

    def _set_text(self) -> None:
        """Lays out the present part; what happens meanwhile must not look for places in half a text."""
        self._setting = True
        try:
            self.setFont(theme.serif(self.points))
            self._set.lay_out(self.points, self._look, self._controls_font())
            # The page keeps its caret in view, which writing the text has moved to the end.
            self.setTextCursor(QTextCursor(self.document()))
            self._set_column()
        finally:
            self._setting = False

    def _set_again(self) -> None:
        """Sets the same text anew, in another size or colour, without losing the place."""
        if self._set.text:
            place = self._place()
            self._set_text()
            self._mark()
            self._return_to(place)

    def _place(self) -> tuple[int, float]:
        """What to come back to: the lit words where they are in view, else the first line; how far down."""
        tall = max(1, self.viewport().height())
        spans = self.selected_spans()
        if spans and not self.isVisible():
            return spans[0][0], ABOVE
        if spans:
            down = self.cursorRect(self._cursor((spans[0][0],) * 2)).top() / tall
            if 0 <= down <= 1:
                return spans[0][0], down
        return self.first_in_view(), 0.0

    def _return_to(self, place: tuple[int, float]) -> None:
        if place[0] > self._map.start or self.part or place[1] > 0:
            self._scroll_to(*place)

    def _controls_font(self) -> QFont:
        parent = self.parentWidget()
        return theme.scaled(parent.font() if parent is not None else theme.serif(self.points), 1)

    def _set_column(self) -> None:
        """A column of about 68 characters, in the middle."""
        metrics = QFontMetricsF(theme.serif(self.points))
        column = metrics.horizontalAdvance(SAMPLE) / len(SAMPLE) * CHARACTERS
        wide = self.width() - self.verticalScrollBar().sizeHint().width()
        side = max(0, round((wide - column - 6 * SPACE) / 2))
        if self.viewportMargins().left() != side:
            self.setViewportMargins(side, 0, side, 0)

    # --- for who marks the text ---

    def _mark(self) -> None:
        """Called when the text is whole again."""

    def _mark_later(self) -> None:
        """Called when other lines come into view."""

    def _cursor(self, span: Span) -> QTextCursor:
        return self._set.cursor(span)

    def _scroll_to(self, offset: int, down: float = ABOVE) -> None:
        """Scrolls so that an offset stands ``down`` (a share of the height) below the top."""
        cursor = self._cursor((offset, offset))
        if not self.textCursor().hasSelection():
            self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(self.cursorRect(cursor).top() - self.viewport().height() * down))

    # --- events ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The line that is read stays where it is, though the lines are broken anew."""
        place = None if self._setting else self._place()
        self._set_column()
        super().resizeEvent(event)
        if place is not None and event.size().width() != event.oldSize().width():
            self._return_to(place)
        elif event.size().height() < event.oldSize().height():
            self._lift_lit(event.oldSize().height())
        self._mark_later()

    def _lift_lit(self, before: int) -> None:
        """What is lit stays in view when the strip below appears; ``before`` was the height of the page."""
        spans = [span for span in self.selected_spans() if self._map.holds(span[0])]
        if spans and not self._setting:
            first = self.cursorRect(self._cursor((spans[0][0], spans[0][0])))
            last = self.cursorRect(self._cursor((spans[-1][1], spans[-1][1])))
            hidden = min(last.bottom() + 2 * SPACE - self.viewport().height(), first.top() - SPACE)
            if hidden > 0 and first.bottom() <= before:
                self.verticalScrollBar().setValue(self.verticalScrollBar().value() + hidden)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._look = theme.colours(self.palette())
            self._set_again()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            event.ignore()
            return
        super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The words as they stand in the article, not as Qt shows them."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        data = QMimeData()
        head = ""
        if start < self._map.lead:
            title = QTextCursor(self.document())
            title.setPosition(start)
            title.setPosition(min(end, self._map.lead), QTextCursor.MoveMode.KeepAnchor)
            head = title.selectedText().replace("\u2029", "\n")
        body = self._set.text[self._map.offset(start) : self._map.offset(end)] if end > self._map.lead else ""
        data.setText(head + body)
        return data


def usual_points(font: QFont) -> float:
    """The size in which an article is set where controls are set in ``font``."""
    return max(11.0, font.pointSizeF() * 1.2)

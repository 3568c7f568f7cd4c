"""The page of the reading pane: a column of serif text that is only ever text, with its quotations marked."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace
from html import escape

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from quoteline.domain import QuotationDetail, Span, Spans
from quoteline.ui import reading_marks, theme
from quoteline.ui.quotation_hints import of_the_day
from quoteline.ui.reading_marks import Unclaimed
from quoteline.ui.reading_sheet import Sheet
from quoteline.ui.reading_text import ShownText, part_of, parts
from quoteline.ui.theme import SPACE
from quoteline.ui.timeline_hints import hint

CHARACTERS = 68  # in a line, as good books have it
SAMPLE = "the ministers said that they would look at the plans again in autumn "
SMALLEST, LARGEST = 8.0, 32.0
ALL_AT_ONCE = 400  # marks; more are laid on only where they are in view
BESIDE = 2000  # characters: cue and source stand no farther from the words
ABOVE = 0.3  # of the page stays above the words that are scrolled to


class ArticlePage(QTextEdit):
    """Shows a text with its title above it; says which quotation was clicked."""

    quotation_clicked = Signal(int)
    part_changed = Signal(int, int)  # number of the part, how many there are
    place_clicked = Signal(int)  # a place of the text where no quotation is
    menu_wanted = Signal(QPoint)  # on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._title: tuple[str, str, str] = ("", "", "")
        self._quotations: Sequence[QuotationDetail] = ()  # in the order of the text
        self._longest = 0
        self._setting = False
        self._found: Spans = ()
        self._selected: int | None = None
        self._draft: Spans | None = None
        self._unclaimed: Unclaimed = Unclaimed()
        self.over: list[Callable[[QPainter], None]] = []  # painted over the text
        self._parts: list[tuple[int, int]] = [(0, 0)]
        self._part = 0
        self._map = ShownText("", 0, 0)
        self.points = max(11.0, self.font().pointSizeF() * 1.2)
        self._look = theme.colours(self.palette())
        self._marking = QTimer(self, singleShot=True, interval=0)
        self._marking.timeout.connect(self._mark)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._mark_later)
        self.viewport().setMouseTracking(True)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAccessibleName("Article")

    # --- what is shown ---

    def show_text(self, text: str, title: tuple[str, str, str]) -> None:
        """Shows a text; ``title`` is what stands above: outlet, headline, byline and day."""
        self._text, self._title = text, title
        self._quotations, self._found, self._selected, self._draft = (), (), None, None
        self._unclaimed = Unclaimed()
        self._parts = parts(text)
        self._show_part(0)

    def show_title(self, title: tuple[str, str, str]) -> None:
        """Shows another title above the same text, without losing the place."""
        if title != self._title:
            self._title = title
            self._set_again()

    def show_quotations(self, quotations: Sequence[QuotationDetail]) -> None:
        self._quotations = sorted((each for each in quotations if each.content), key=_start)
        self._longest = max((each.content[-1][1] - _start(each) for each in self._quotations), default=0)
        self._mark()

    def show_found(self, found: Spans) -> None:
        """Marks the words that a query found."""
        self._found = found
        self._mark()

    def show_unclaimed(self, unclaimed: Unclaimed) -> None:
        """Marks stretches in quotation marks that are no quotation."""
        if unclaimed != self._unclaimed:
            self._unclaimed = unclaimed
            self._mark()

    def show_draft(self, spans: Spans | None) -> None:
        """Lights these words in place of the kept ones of the selected quotation, until told None."""
        if spans != self._draft:
            self._draft = spans
            self._mark()

    def show_selected(self, quotation: QuotationDetail | None, scroll: bool = True) -> None:
        """Lights a quotation and scrolls to its first word."""
        self._selected = quotation.row.id if quotation else None
        if scroll and quotation is not None and quotation.content:
            start = quotation.content[0][0]
            number = part_of(self._parts, start)
            if number != self._part:
                self._show_part(number)
            self._mark()
            self._scroll_to(start)
        else:
            self._mark()

    def go_to(self, offset: int) -> None:
        """Brings a place of the text into view, turning to its part of a very long article."""
        self.show_part(part_of(self._parts, offset))
        self._scroll_to(offset)

    def bring_into_view(self, offset: int) -> None:
        """Scrolls to a place of the text only where it is not in view already; the caret goes there."""
        self.show_part(part_of(self._parts, offset))
        if not self.textCursor().hasSelection():
            self.setTextCursor(self._cursor((offset, offset)))
        place = self.caret(offset)
        if place.top() < 0 or place.bottom() > self.viewport().height():
            self._scroll_to(offset)

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
        if 0 <= number < len(self._parts) and number != self._part:
            self._show_part(number)

    @property
    def part(self) -> int:
        """The number of the part that is shown."""
        return self._part

    def set_points(self, points: float) -> None:
        """The size of the text."""
        points = max(SMALLEST, min(LARGEST, points))
        if points != self.points:
            self.points = points
            self._set_again()

    def selected_spans(self) -> Spans:
        """Where the lit quotation stands."""
        return next((each.content for each in self._lit()), ())

    def text_at(self, span: Span) -> str:
        """What the page shows at a span of the text; for tests and for reading aloud."""
        cursor = self._cursor(span)
        return cursor.selectedText().replace("\u2029", "\n")

    # --- laying out ---

    def _show_part(self, number: int) -> None:
        self._part = number
        self._set_text()
        self.verticalScrollBar().setValue(0)
        self.part_changed.emit(number, len(self._parts))
        self._mark()

    def _set_text(self) -> None:
        """Lays out the present part; what happens meanwhile must not look for places in half a text."""
        self._setting = True
        try:
            self._lay_out()
        finally:
            self._setting = False

    def _lay_out(self) -> None:
        start, end = self._parts[self._part]
        body = theme.serif(self.points)
        self.setFont(body)
        self.document().setDefaultFont(body)
        self.document().setDocumentMargin(3 * SPACE)
        self.document().clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        sheet = Sheet(self.points, self._look, self._controls_font())
        if self._part == 0:
            sheet.write_title(cursor, self._title)
        cursor.setBlockFormat(sheet.block(0 if "\n\n" in self._text[start:end] else 0.55))
        cursor.setCharFormat(sheet.characters(self.points))
        self._map = ShownText(self._text, start, end, cursor.position())
        cursor.insertText(self._map.shown)
        cursor.endEditBlock()
        self._set_column()

    def _set_again(self) -> None:
        """Sets the same text anew, in another size or colour, without losing the place."""
        if self._text:
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
        return self._map.offset(self.cursorForPosition(QPoint(SPACE, 0)).position()), 0.0

    def _return_to(self, place: tuple[int, float]) -> None:
        if place[0] > self._map.start or self._part or place[1] > 0:
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

    # --- marks ---

    def _mark_later(self) -> None:
        if self._many():
            self._marking.start()

    def _many(self) -> bool:
        return len(self._quotations) + len(self._found) + len(self._unclaimed.spans) > ALL_AT_ONCE

    def _mark(self) -> None:
        if self._setting:
            return  # it is marked when it is whole
        within = (self._map.start, self._map.end)
        if self._many():
            within = self._in_view()
        looks = reading_marks.formats(self._look)
        laid = []
        near = [each for each in self._near(*within) if each.row.id != self._selected] + self._lit()
        for mark in reading_marks.marks_in(near, self._selected, self._found, within, self._unclaimed):
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self._cursor(mark.span)
            selection.format = looks[mark.kind]
            laid.append(selection)
        self.setExtraSelections(laid)
        self.viewport().update()

    def _near(self, start: int, end: int) -> Sequence[QuotationDetail]:
        """The quotations that may touch a stretch; a book may hold tens of thousands."""
        low = bisect_left(self._quotations, start - self._longest - BESIDE, key=_start)
        return self._quotations[low : bisect_right(self._quotations, end + BESIDE, key=_start)]

    def _lit(self) -> list[QuotationDetail]:
        """The selected quotation: the words that give its day may stand far from it."""
        lit = [each for each in self._quotations if each.row.id == self._selected]
        return lit if self._draft is None else [replace(each, content=self._draft) for each in lit]

    def _in_view(self) -> Span:
        view = self.viewport().rect()
        first = self.cursorForPosition(view.topLeft()).position()
        last = self.cursorForPosition(view.bottomRight()).position()
        return self._map.offset(first), self._map.offset(last) + 1

    def _cursor(self, span: Span) -> QTextCursor:
        cursor = QTextCursor(self.document())
        # While the text is set anew, a style or a resize may ask for places that are not there yet.
        there = self.document().characterCount() - 1
        cursor.setPosition(min(there, self._map.position(span[0])))
        cursor.setPosition(min(there, self._map.position(span[1])), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _scroll_to(self, offset: int, down: float = ABOVE) -> None:
        """Scrolls so that an offset stands ``down`` (a share of the height) below the top."""
        cursor = self._cursor((offset, offset))
        if not self.textCursor().hasSelection():
            self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(self.cursorRect(cursor).top() - self.viewport().height() * down))

    # --- events ---

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._setting:
            return
        painter = QPainter(self.viewport())
        self._paint_bars(painter)
        for paint in self.over:
            paint(painter)
        painter.end()

    def _paint_bars(self, painter: QPainter) -> None:
        """A bar at the edge beside each part of the lit quotation."""
        before = -100
        for start, end in (span for span in self.selected_spans() if self._map.holds(span[0])):
            top = self.caret(start).top()
            bottom = self.cursorRect(self._cursor((end, end))).bottom()
            top = before if 0 <= top - before < self.fontMetrics().height() else top
            painter.fillRect(SPACE, top, 3, bottom - top, self._look.accent)
            before = bottom

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

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        quotation, offset = self._quotation_under(event.position()), self._offset_under(event.position())
        if quotation is not None:
            self.quotation_clicked.emit(quotation.row.id)
        elif offset is not None:
            self.place_clicked.emit(offset)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self._quotation_under(event.position()) is not None and not event.buttons()
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = self._hint_at(QPointF(event.pos()))
            if words:
                QToolTip.showText(event.globalPos(), words, self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_points(self.points + (1 if event.angleDelta().y() > 0 else -1))
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            event.ignore()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A right click selects the quotation under it, unless words are marked; the window has the menu."""
        if event.reason() is QContextMenuEvent.Reason.Mouse and not self.textCursor().hasSelection():
            quotation = self._quotation_under(QPointF(event.pos()))
            if quotation is not None:
                self.quotation_clicked.emit(quotation.row.id)
        self.menu_wanted.emit(event.globalPos())

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
        body = self._text[self._map.offset(start) : self._map.offset(end)] if end > self._map.lead else ""
        data.setText(head + body)
        return data

    def _hint_at(self, at: QPointF) -> str:
        """Rich text: the quotation under a point, or the day that the words there prove."""
        offset = self._offset_under(at)
        for each in self._lit() if offset is not None else ():
            if offset is not None and any(start <= offset < end for start, end in each.row.said.evidence):
                return of_the_day(each.row)
        reason = self._unclaimed.reason_at(offset) if offset is not None else ""
        if reason:
            return escape(reason)
        quotation = self._quotation_under(at)
        told = quotation is None or quotation.row.id == self._selected  # the strip tells of that one
        return "" if quotation is None or told else hint([quotation.row], 1)

    def _quotation_under(self, at: QPointF) -> QuotationDetail | None:
        offset = self._offset_under(at)
        return None if offset is None else reading_marks.at(self._near(offset, offset), offset)

    def _offset_under(self, at: QPointF) -> int | None:
        scroll = QPointF(0, self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(at + scroll, Qt.HitTestAccuracy.ExactHit)
        return None if position < self._map.lead else self._map.offset(position)


def _start(quotation: QuotationDetail) -> int:
    return quotation.content[0][0]

"""The page of the reading pane: an article that is only ever text, with its quotations marked."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace
from html import escape

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from quoteline.domain import QuotationDetail, Span, Spans
from quoteline.services.searching import Marking
from quoteline.ui import reading_marks
from quoteline.ui.found_marks import found_format
from quoteline.ui.marked_scroll_bar import MarkedScrollBar
from quoteline.ui.quotation_hints import of_the_day
from quoteline.ui.reading_marks import Sought, Unclaimed
from quoteline.ui.reading_page import TextPage
from quoteline.ui.reading_setting import Title
from quoteline.ui.text_places import units
from quoteline.ui.theme import SPACE
from quoteline.ui.timeline_hints import hint
from quoteline.ui.translating import tr

ALL_AT_ONCE = 400  # marks; more are laid on only where they are in view
MOST_TICKS = 1000  # on the scroll bar, which has fewer pixels
SETTLE = 40  # milliseconds until the ticks follow
KEPT = QTextCursor.MoveMode.KeepAnchor
BESIDE = 2000  # characters: cue and source stand no farther from the words


class ArticlePage(TextPage):
    """Shows an article with its quotations; says which one was clicked."""

    quotation_clicked = Signal(int)
    place_clicked = Signal(int)  # a place of the text where no quotation is
    menu_wanted = Signal(QPoint)  # on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quotations: Sequence[QuotationDetail] = ()  # in the order of the text
        self._longest = 0
        self._found: Spans = ()
        self._hit = -1
        self._asked = Marking()
        self._bar = MarkedScrollBar()
        self.setVerticalScrollBar(self._bar)
        self._placing = QTimer(self, singleShot=True, interval=SETTLE)
        self._placing.timeout.connect(self._place_marks)
        self._selected: int | None = None
        self._draft: Spans | None = None
        self._unclaimed: Unclaimed = Unclaimed()
        self._sought: Sought = Sought()
        self.over: list[Callable[[QPainter], None]] = []  # painted over the text
        self._marking = QTimer(self, singleShot=True, interval=0)
        self._marking.timeout.connect(self._mark)
        self.verticalScrollBar().valueChanged.connect(self._mark_later)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(tr("Article"))

    # --- what is shown ---

    def show_text(self, text: str, title: Title, at: int = 0, cut: list[Span] | None = None) -> None:
        """Shows another article, of which no quotation is known yet."""
        self._quotations, self._found, self._selected, self._draft = (), (), None, None
        self._hit = -1
        self._unclaimed, self._sought = Unclaimed(), Sought()
        super().show_text(text, title, at, cut)

    def show_quotations(self, quotations: Sequence[QuotationDetail]) -> None:
        self._quotations = sorted((each for each in quotations if each.content), key=_start)
        self._longest = max((each.content[-1][1] - _start(each) for each in self._quotations), default=0)
        self._mark()

    def show_found(self, found: Spans, marking: Marking) -> None:
        """Marks the words that a query found in the text; ``marking``: in the title too, and on hover."""
        self._found, self._asked, self._hit = found, marking, -1
        self._mark()

    @property
    def found(self) -> Spans:
        """The words that are marked because a query found them."""
        return self._found

    def show_hit(self, hit: int) -> None:
        """Marks the one of them that one is at; -1: at none."""
        self._hit = hit
        self._mark()

    def show_unclaimed(self, unclaimed: Unclaimed) -> None:
        """Marks stretches in quotation marks that are no quotation."""
        if unclaimed != self._unclaimed:
            self._unclaimed = unclaimed
            self._mark()

    def show_sought(self, sought: Sought) -> None:
        """Marks what is found in the article, and where one is among it."""
        if sought != self._sought:
            self._sought = sought
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
            number = self._set.part_of(start)
            if number != self.part:
                self._show_part(number)
            self._mark()
            self._scroll_to(start)
        else:
            self._mark()

    def selected_spans(self) -> Spans:
        """Where the lit quotation stands."""
        return next((each.content for each in self._lit()), ())

    # --- marks ---

    def _mark_later(self) -> None:
        if self._many():
            self._marking.start()

    def _many(self) -> bool:
        marks = (self._quotations, self._found, self._unclaimed.spans, self._sought.spans)
        return sum(map(len, marks)) > ALL_AT_ONCE

    def _mark(self) -> None:
        if self._setting:
            return  # it is marked when it is whole
        within = (self._map.start, self._map.end)
        if self._many():
            within = self._in_view()
        looks = reading_marks.formats(self._look)
        laid = []
        near = [each for each in self._near(*within) if each.row.id != self._selected] + self._lit()
        marks = reading_marks.marks_in(near, self._selected, self._found, within, self._unclaimed, self._hit)
        for mark in marks + reading_marks.sought_in(self._sought, within):
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self._cursor(mark.span)
            selection.format = looks[mark.kind]
            laid.append(selection)
        self.setExtraSelections(laid + self._marks_of_title())
        self._placing.start()
        self.viewport().update()

    def _marks_of_title(self) -> list[QTextEdit.ExtraSelection]:
        """What is asked of outlet, headline and byline, in the lines above the text."""
        if not self._asked or self.part:
            return []
        laid, lines = [], dict(zip(self._set.title, ("outlet", "title", "byline"), strict=True))
        block = self.document().begin()
        while block.isValid() and block.position() < self._map.lead:
            field, line = lines.get(block.text(), ""), block.text()
            for start, end in self._asked.in_field(field, line):
                mark = QTextEdit.ExtraSelection()
                mark.cursor = QTextCursor(block)
                mark.cursor.setPosition(block.position() + units(line, start))
                mark.cursor.setPosition(block.position() + units(line, end), KEPT)
                mark.format = found_format(self._look)
                laid.append(mark)
            block = block.next()
        return laid

    def _place_marks(self) -> None:
        """Where quotations and hits lie, on the scroll bar; many in one line of the screen are one tick."""
        if self._setting:
            return
        quotations = [_start(each) for each in self._quotations]
        self._bar.show_marks(self._shares(quotations), self._shares([start for start, _ in self._found]))

    def _shares(self, offsets: Sequence[int]) -> list[float]:
        layout = self.document().documentLayout()
        high = max(1.0, layout.documentSize().height())
        some = offsets[:: 1 + len(offsets) // MOST_TICKS]
        places = [self._map.position(each) for each in some if self._map.holds(each)]
        return [self._height_of(place) / high for place in places]

    def _height_of(self, position: int) -> float:
        block = self.document().findBlock(position)
        if not block.isValid():  # the text is being set anew
            return 0.0
        line = block.layout().lineForTextPosition(position - block.position())
        top = self.document().documentLayout().blockBoundingRect(block).top()
        return float(top + line.y()) if line.isValid() else float(top)

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
        left = self.viewport().width() - SPACE - 3 if self.from_right else SPACE
        for start, end in (span for span in self.selected_spans() if self._map.holds(span[0])):
            top = self.caret(start).top()
            bottom = self.cursorRect(self._cursor((end, end))).bottom()
            top = before if 0 <= top - before < self.fontMetrics().height() else top
            painter.fillRect(left, top, 3, bottom - top, self._look.accent)
            before = bottom

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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A right click selects the quotation under it, unless words are marked; the window has the menu."""
        if event.reason() is QContextMenuEvent.Reason.Mouse and not self.textCursor().hasSelection():
            quotation = self._quotation_under(QPointF(event.pos()))
            if quotation is not None:
                self.quotation_clicked.emit(quotation.row.id)
        self.menu_wanted.emit(event.globalPos())

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
        return "" if quotation is None or told else hint([quotation.row], 1, self._asked)

    def _quotation_under(self, at: QPointF) -> QuotationDetail | None:
        offset = self._offset_under(at)
        return None if offset is None else reading_marks.at(self._near(offset, offset), offset)

    def _offset_under(self, at: QPointF) -> int | None:
        scroll = QPointF(0, self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(at + scroll, Qt.HitTestAccuracy.ExactHit)
        return None if position < self._map.lead else self._map.offset(position)


def _start(quotation: QuotationDetail) -> int:
    return quotation.content[0][0]

"""Paints the list's cells: the words in a serif on two lines, the kind by the shape of its marks."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from quoteline.domain import Basis, Kind, QuotationRow
from quoteline.services.searching import marks_of
from quoteline.ui import icons, phrases, theme
from quoteline.ui.quotation_model import ROW, Column

SPACE = theme.SPACE
LAYOUTS_KEPT = 600
CHARACTERS_LAID_OUT = 480  # two lines never hold more; a page-long quotation must not cost a page of layout
STAR = QColor("#c98a00")
GUTTER = 24  # where the marks of the kind stand

Index = QModelIndex | QPersistentModelIndex


class QuotationDelegate(QStyledItemDelegate):
    """One delegate for all columns; the layout of words is kept while width and query stay the same."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._query = ""
        self.hovered = -1  # the place of the row under the pointer
        self._layouts: OrderedDict[tuple[int, str, int], QTextLayout] = OrderedDict()
        self._painters: dict[Column, Callable[[QPainter, QRect, QuotationRow, bool], None]] = {
            Column.STAR: self._paint_star,
            Column.SAID: self._paint_said,
            Column.SPEAKER: self._paint_speaker,
            Column.WORDS: self._paint_words,
            Column.OUTLET: self._paint_outlet,
            Column.PUBLISHED: self._paint_published,
        }
        self.restyle(QPalette(), QFont())

    def restyle(self, palette: QPalette, font: QFont) -> None:
        """Take over fonts and colours; called when either changes."""
        self.colours = theme.colours(palette)
        self._font = theme.tabular(font)
        self._small = theme.tabular(theme.scaled(font, 0.9))
        self._italic = QFont(self._font)
        self._italic.setItalic(True)
        self._serif = theme.serif(max(9.0, font.pointSizeF()) * 1.1)
        self._marks = theme.serif(max(9.0, font.pointSizeF()) * 2.2)
        self._marks.setBold(True)
        self._angle = theme.serif(max(9.0, font.pointSizeF()) * 1.5)
        self._layouts.clear()

    def set_query(self, query: str) -> None:
        """The words that this query finds are marked in the list."""
        if query != self._query:
            self._query = query
            self._layouts.clear()

    def row_height(self) -> int:
        words = QFontMetrics(self._serif).lineSpacing() * 2
        names = QFontMetrics(self._font).height() + QFontMetrics(self._small).height()
        return int(max(words, names) + 3 * SPACE)

    def said_width(self) -> int:
        return QFontMetrics(self._font).horizontalAdvance("28–30 Mar 2025") + 5 * SPACE

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, rect, selected, index)
        row = index.data(ROW)
        if row is None:
            self._paint_coming(painter, rect, Column(index.column()))
            return
        painter.save()
        self._painters[Column(index.column())](painter, rect, row, selected)
        painter.restore()

    # --- ground ---

    def _paint_ground(self, painter: QPainter, rect: QRect, selected: bool, index: Index) -> None:
        if selected:
            painter.fillRect(rect, self.colours.selection)
        elif index.row() == self.hovered:
            painter.fillRect(rect, theme.mixed(self.colours.surface, self.colours.text, 0.035))
        painter.setPen(QPen(self.colours.grid, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if selected and index.column() == Column.STAR:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), self.colours.accent)

    def _paint_coming(self, painter: QPainter, rect: QRect, column: Column) -> None:
        """A faint bar where words will be: shown for the frame or two that fetching takes."""
        if column in (Column.SPEAKER, Column.WORDS):
            width = min(rect.width() - 8 * SPACE, 320 if column is Column.WORDS else 90)
            painter.fillRect(
                QRect(rect.left() + 4 * SPACE, rect.center().y() - 3, width, 6), self.colours.grid
            )

    # --- cells ---

    def _paint_star(self, painter: QPainter, rect: QRect, row: QuotationRow, selected: bool) -> None:
        if not row.starred and not selected:
            return
        size = 16
        place = QPointF(rect.center().x() - size / 2 + 1, self._first_line(rect) - size / 2)
        colour = (
            theme.mixed(self.colours.surface, QColor("#c98a00"), 1.0) if row.starred else self.colours.muted
        )
        scale = painter.device().devicePixelRatioF()
        name = "star-filled" if row.starred else "star"
        painter.drawPixmap(place, icons.pixmap(name, colour, size, scale))

    def _paint_said(self, painter: QPainter, rect: QRect, row: QuotationRow, selected: bool) -> None:
        inferred = row.said.basis is Basis.PUBLICATION
        known = row.said.start is not None
        colour = self.colours.text if known and not inferred else self.colours.muted
        font = self._italic if inferred or not known else self._font
        self._line(painter, rect, 0, phrases.said_short(row.said), font, colour)
        if row.said.basis is Basis.PERSON:
            self._line(painter, rect, 1, "set by hand", self._small, self.colours.muted)

    def _paint_published(self, painter: QPainter, rect: QRect, row: QuotationRow, selected: bool) -> None:
        text = phrases.short_day(row.published) if row.published else "unknown"
        self._line(painter, rect, 0, text, self._font, self.colours.muted)

    def _paint_speaker(self, painter: QPainter, rect: QRect, row: QuotationRow, selected: bool) -> None:
        colour = theme.speaker_colour(theme.slot_of(row.speaker_id), self.colours.dark)
        centre = QPointF(rect.left() + 2 * SPACE + 4, self._first_line(rect))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if row.speaker_id is not None else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, 4, 4)
        inner = rect.adjusted(3 * SPACE + 2, 0, 0, 0)
        known = row.speaker_id is not None
        self._line(
            painter,
            inner,
            0,
            phrases.speaker_name(row),
            self._font if known else self._italic,
            self.colours.text if known else self.colours.muted,
        )
        if row.role:
            self._line(painter, inner, 1, row.role, self._small, self.colours.muted)

    def _paint_outlet(self, painter: QPainter, rect: QRect, row: QuotationRow, selected: bool) -> None:
        self._line(painter, rect, 0, phrases.outlet_name(row.outlet), self._font, self.colours.text)
        self._line(painter, rect, 1, _below(row), self._small, self.colours.muted)

    def _paint_words(self, painter: QPainter, rect: QRect, row: QuotationRow, selected: bool) -> None:
        self._paint_kind(painter, rect, row.kind)
        inner = rect.adjusted(GUTTER + SPACE, 0, -2 * SPACE, 0)
        layout = self._layout(row, max(40, inner.width()))
        painter.setPen(self.colours.text)
        layout.draw(painter, QPointF(inner.left(), self._baseline(rect) - layout.lineAt(0).ascent()))

    def _paint_kind(self, painter: QPainter, rect: QRect, kind: Kind) -> None:
        """Direct: a full mark. Partly quoted: the mark in outline. Reported: an angle, no quotation mark."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark = "›" if kind is Kind.INDIRECT else "“"
        shape = QPainterPath()
        shape.addText(QPointF(0, 0), self._angle if kind is Kind.INDIRECT else self._marks, mark)
        middle = rect.left() + GUTTER / 2 - shape.boundingRect().center().x()
        # Quotation marks hang from the top of the letters, the angle stands in their middle.
        metrics = QFontMetrics(self._serif)
        top = self._baseline(rect) - (
            metrics.capHeight() if kind is not Kind.INDIRECT else metrics.xHeight() + 1
        )
        shape.translate(middle, top - shape.boundingRect().top())
        colour = self.colours.muted if kind is Kind.INDIRECT else self.colours.accent
        if kind is Kind.MIXED:
            painter.strokePath(shape, QPen(colour, 1.1))
        else:
            painter.fillPath(shape, colour)

    # --- lines ---

    def _baseline(self, rect: QRect) -> float:
        """Where the first lines of all cells stand, whatever their font."""
        return float(rect.top() + int(1.5 * SPACE) + QFontMetrics(self._font).ascent())

    def _first_line(self, rect: QRect) -> float:
        return float(rect.top() + 1.5 * SPACE + QFontMetrics(self._font).height() / 2)

    def _line(
        self, painter: QPainter, rect: QRect, number: int, text: str, font: QFont, colour: QColor
    ) -> None:
        metrics = QFontMetrics(font)
        top = rect.top() + int(1.5 * SPACE) + (QFontMetrics(self._font).height() + 1 if number else 0)
        painter.setFont(font)
        painter.setPen(colour)
        width = rect.width() - 3 * SPACE
        shown = metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, width)
        painter.drawText(QPointF(rect.left() + 2 * SPACE, top + metrics.ascent()), shown)

    def _layout(self, row: QuotationRow, width: int) -> QTextLayout:
        key = (row.id, row.text, width)
        layout = self._layouts.get(key)
        if layout is None:
            layout = self._layouts[key] = self._lay_out(phrases.shown_words(row), width)
            while len(self._layouts) > LAYOUTS_KEPT:
                self._layouts.popitem(last=False)
        self._layouts.move_to_end(key)
        return layout

    def _lay_out(self, words: str, width: int) -> QTextLayout:
        closing = "”" if words.startswith("“") and words.endswith("”") else ""
        text = " ".join(words[:CHARACTERS_LAID_OUT].split())
        first = _first_line_length(text, self._serif, width)
        rest = text[first:].strip()
        metrics = QFontMetrics(self._serif)
        if metrics.horizontalAdvance(rest) > width or len(words) > CHARACTERS_LAID_OUT:
            rest = metrics.elidedText(rest + "…", Qt.TextElideMode.ElideRight, width - 6) + closing
        shown = text[:first].rstrip() + ("\u2028" + rest if rest else "")
        layout = QTextLayout(shown, self._serif)
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.setFormats(self._found(shown))
        _stack_lines(layout, width + 8)
        return layout

    def _found(self, shown: str) -> list[QTextLayout.FormatRange]:
        ranges = []
        for start, end in marks_of(self._query, shown) if self._query else ():
            found = QTextLayout.FormatRange()
            found.start, found.length = _utf16(shown, start), _utf16(shown[start:end], end - start)
            found.format.setBackground(self.colours.found)
            ranges.append(found)
        return ranges


def _below(row: QuotationRow) -> str:
    """What stands under the outlet: a person's own tags and note lead, then the article's title."""
    parts = [f"Tags: {', '.join(row.tags)}"] if row.tags else []
    parts += ["With a note"] if row.note else []
    return " · ".join([*parts, row.article_title] if row.article_title else parts)


def _utf16(text: str, code_points: int) -> int:
    """Qt counts UTF-16 units; we count code points."""
    return len(text[:code_points].encode("utf-16-le")) // 2


def _first_line_length(text: str, font: QFont, width: int) -> int:
    """How many characters of ``text`` stand on its first line."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    units = line.textLength()
    return len(text.encode("utf-16-le")[: units * 2].decode("utf-16-le", "ignore"))


def _stack_lines(layout: QTextLayout, width: float) -> None:
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()

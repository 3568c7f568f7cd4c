"""Paints the list's cells: the words in a serif on two lines, the kind by the shape of its marks."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from quoteline.domain import Basis, QuotationRow
from quoteline.services.searching import Marking
from quoteline.ui import icons, phrases, theme
from quoteline.ui.quotation_columns import Column, cell
from quoteline.ui.quotation_model import ROW
from quoteline.ui.quotation_words import GUTTER, WORDS, Face, KindShapes, Setter
from quoteline.ui.translating import shown, tr

SPACE = theme.SPACE
STAR = QColor("#c98a00")
STAR_SIZE = 16
NEW_DOT = 3.5
COLUMNS = tuple(Column)
FIELD_OF = {Column.TITLE: "title", Column.TAGS: "tag"}
WIDEST_DAY = "28–30 Mar 2025"

Index = QModelIndex | QPersistentModelIndex
Paint = Callable[[QPainter, QRect, QuotationRow, bool], None]


class QuotationDelegate(QStyledItemDelegate):
    """One delegate for all columns; what is set in lines is kept while fonts, width and query stay."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hovered = -1  # the place of the row under the pointer
        self.hinted: Collection[int] = ()  # quotations whose marks are pointed at elsewhere
        self.lit: Collection[int] = ()  # quotations that are selected beside what Qt holds selected
        self.new_after: int | None = None  # what came in after this quotation has a dot
        self.day_below = False  # the day stands below the speaker
        self.visible: Collection[Column] = ()  # a column's own words are not said again in another
        self._setter = Setter()
        self._painters: dict[Column, Paint] = {
            Column.STAR: self._paint_star,
            Column.SAID: self._paint_said,
            Column.SPEAKER: self._paint_speaker,
            Column.WORDS: self._paint_words,
            Column.OUTLET: self._paint_outlet,
            Column.PUBLISHED: self._muted(Column.PUBLISHED),
            Column.ROLE: self._muted(Column.ROLE),
            Column.KIND: self._muted(Column.KIND),
            Column.CONFIDENCE: self._paint_confidence,
            Column.TAGS: self._two_lines(Column.TAGS),
            Column.TITLE: self._two_lines(Column.TITLE),
            Column.NOTE: self._two_lines(Column.NOTE),
        }
        self.restyle(QPalette(), QFont())

    def restyle(self, palette: QPalette, font: QFont, zoom: float = 1.0) -> None:
        """Take over fonts and colours; ``zoom``: how much larger than usual the words are to be set."""
        self.colours = theme.colours(palette)
        plain = theme.tabular(theme.scaled(font, zoom))
        points = max(9.0, font.pointSizeF()) * zoom
        italic = QFont(plain)
        italic.setItalic(True)
        self._plain, self._italic = Face(plain), Face(italic)
        self._small = Face(theme.tabular(theme.scaled(font, 0.9 * zoom)))
        self._serif = Face(theme.serif(points * 1.1))
        self._shapes = KindShapes(points, self.colours)
        self._gutter = max(GUTTER, 4 * self.letter())
        self._star = max(STAR_SIZE, min(2 * STAR_SIZE, round(2.6 * self.letter())))
        self._setter.forget(self.colours)
        self._hover = theme.mixed(self.colours.surface, self.colours.text, 0.035)
        self._hint = theme.mixed(
            self.colours.surface, self.colours.accent, 0.13 if self.colours.dark else 0.07
        )

    def set_marking(self, marking: Marking) -> None:
        """What a query found is marked in the list."""
        self._setter.set_marking(marking)

    def row_height(self) -> int:
        words = self._serif.metrics.lineSpacing() * 2
        names = self._plain.metrics.height() + self._small.metrics.height()
        return int(max(words, names) + 3 * SPACE)

    def letter(self) -> int:
        """The width of a letter, as widths of columns are reckoned."""
        return max(1, round(self._plain.metrics.averageCharWidth()))

    def said_width(self) -> int:
        return round(self._plain.metrics.horizontalAdvance(WIDEST_DAY)) + 5 * SPACE

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        column = COLUMNS[index.column()]
        row: QuotationRow | None = index.data(ROW)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if row is not None and not selected:
            selected = row.id in self.lit
        self._paint_ground(painter, rect, selected, row, index.row())
        if row is None:
            self._paint_coming(painter, rect, column)
            return
        painter.save()
        self._painters[column](painter, rect, row, selected)
        painter.restore()

    # --- ground ---

    def _paint_ground(
        self, painter: QPainter, rect: QRect, selected: bool, row: QuotationRow | None, place: int
    ) -> None:
        if selected:
            painter.fillRect(rect, self.colours.selection)
        elif row is not None and row.id in self.hinted:
            painter.fillRect(rect, self._hint)
        elif place == self.hovered:
            painter.fillRect(rect, self._hover)
        painter.setPen(QPen(self.colours.grid, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if selected and rect.left() <= 0:
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
        place = QPointF(rect.center().x() - self._star / 2 + 1, self._first_line(rect) - self._star / 2)
        scale = painter.device().devicePixelRatioF()
        gold = theme.readable(STAR, self._ground(selected), theme.MARK_CONTRAST)
        name, colour = ("star-filled", gold) if row.starred else ("star", self.colours.muted)
        painter.drawPixmap(place, icons.pixmap(name, colour, self._star, scale))

    def _ground(self, selected: bool) -> QColor:
        return self.colours.selection if selected else self.colours.surface

    def _paint_said(self, painter: QPainter, rect: QRect, row: QuotationRow, selected: bool) -> None:
        inferred = row.said.basis is Basis.PUBLICATION or row.said.start is None
        face, colour = (self._italic, self.colours.muted) if inferred else (self._plain, self.colours.text)
        self._line(painter, rect, 0, cell(row, Column.SAID), face, colour)
        if row.said.basis is Basis.PERSON:
            self._line(painter, rect, 1, tr("set by hand"), self._small, self.colours.muted)

    def _paint_speaker(self, painter: QPainter, rect: QRect, row: QuotationRow, selected: bool) -> None:
        colour = theme.speaker_mark(theme.slot_of(row.speaker_id, self), self._ground(selected))
        centre = QPointF(rect.left() + 2 * SPACE + 4, self._first_line(rect))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if row.speaker_id is not None else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, 4, 4)
        inner = rect.adjusted(3 * SPACE + 2, 0, 0, 0)
        known = row.speaker_id is not None
        face, colour = (self._plain, self.colours.text) if known else (self._italic, self.colours.muted)
        self._line(painter, inner, 0, phrases.speaker_name(row), face, colour, "speaker")
        if self.day_below:
            self._line(painter, inner, 1, cell(row, Column.SAID), self._small, self.colours.muted)
        elif row.role and Column.ROLE not in self.visible:
            self._line(painter, inner, 1, row.role, self._small, self.colours.muted)

    def _paint_outlet(self, painter: QPainter, rect: QRect, row: QuotationRow, selected: bool) -> None:
        outlet, below = phrases.outlet_name(row.outlet), self._below(row)
        title = len(below) - len(row.article_title) if Column.TITLE not in self.visible else len(below)
        self._line(painter, rect, 0, outlet, self._plain, self.colours.text, "outlet")
        self._line(painter, rect, 1, below, self._small, self.colours.muted, "title", title)

    def _paint_confidence(self, painter: QPainter, rect: QRect, row: QuotationRow, selected: bool) -> None:
        shown = self._setter.line(cell(row, Column.CONFIDENCE), self._plain, rect.width())
        wide = self._plain.metrics.horizontalAdvance(shown.shown)
        painter.setFont(self._plain.font)
        painter.setPen(self.colours.muted)
        painter.drawText(QPointF(rect.right() - 3 * SPACE - wide, self._baseline(rect)), shown.shown)

    def _paint_words(self, painter: QPainter, rect: QRect, row: QuotationRow, selected: bool) -> None:
        width = max(40, rect.width() - self._gutter - 3 * SPACE)
        words, lead = phrases.shown_words(row), len(shown(row.lead))
        laid = self._setter.two_lines(words, self._serif, width, field=WORDS, lead=lead)
        left = rect.left() + (2 * SPACE if laid.from_right else self._gutter + SPACE)
        half = self._gutter / 2
        middle = rect.right() + 1 - half if laid.from_right else rect.left() + half
        baseline = self._baseline(rect)
        self._shapes.paint(painter, middle, baseline, row.kind, laid.from_right)
        if self.new_after is not None and row.id > self.new_after:
            self._paint_new(painter, QPointF(middle, baseline + self._serif.metrics.lineSpacing() * 0.8))
        painter.setPen(self.colours.text)
        laid.layout.draw(painter, QPointF(left, baseline - laid.layout.lineAt(0).ascent()))

    def _paint_new(self, painter: QPainter, middle: QPointF) -> None:
        """A full dot below the mark of the kind, as mail programs have it for what was not read."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colours.accent)
        painter.drawEllipse(middle, NEW_DOT, NEW_DOT)

    def _muted(self, column: Column) -> Paint:
        """Paints a cell as one muted line."""

        def paint(painter: QPainter, rect: QRect, row: QuotationRow, selected: bool) -> None:
            self._line(painter, rect, 0, cell(row, column), self._plain, self.colours.muted)

        return paint

    def _two_lines(self, column: Column) -> Paint:
        """Paints a cell on up to two lines."""

        def paint(painter: QPainter, rect: QRect, row: QuotationRow, selected: bool) -> None:
            words = cell(row, column)
            if words:
                width, field = max(40, rect.width() - 4 * SPACE), FIELD_OF.get(column, "")
                laid = self._setter.two_lines(words, self._small, width, field=field)
                painter.setPen(self.colours.text)
                top = self._baseline(rect) - laid.layout.lineAt(0).ascent()
                laid.layout.draw(painter, QPointF(rect.left() + 2 * SPACE, top))

        return paint

    # --- lines ---

    def _baseline(self, rect: QRect) -> float:
        """Where the first lines of all cells stand, whatever their font."""
        return rect.top() + int(1.5 * SPACE) + self._plain.metrics.ascent()

    def _first_line(self, rect: QRect) -> float:
        return rect.top() + 1.5 * SPACE + self._plain.metrics.height() / 2

    def _line(
        self,
        painter: QPainter,
        rect: QRect,
        number: int,
        text: str,
        face: Face,
        colour: QColor,
        field: str = "",
        lead: int = 0,
    ) -> None:
        """One line; ``field``: what of the query is marked in it, behind ``lead`` letters."""
        if not text:
            return
        top = rect.top() + int(1.5 * SPACE) + (self._plain.metrics.height() + 1 if number else 0)
        width = rect.width() - 3 * SPACE
        line = self._setter.line(text, face, width)
        marked = self._setter.marked_line(text, face, width, field, lead) if field else None
        painter.setPen(colour)
        left = rect.left() + 2 * SPACE + line.begin
        if marked is not None:
            marked.layout.draw(painter, QPointF(left, top + face.metrics.ascent() - marked.ascent))
            return
        painter.setFont(face.font)
        painter.drawText(QPointF(left, top + face.metrics.ascent()), line.shown)

    def _below(self, row: QuotationRow) -> str:
        """What stands under the outlet: a person's own tags and note lead, then the article's title."""
        parts = [tr("older version")] if row.older_version else []
        if row.tags and Column.TAGS not in self.visible:
            parts.append(tr("Tags: {tags}", tags=", ".join(row.tags)))
        if row.note and Column.NOTE not in self.visible:
            parts.append(tr("With a note"))
        if row.article_title and Column.TITLE not in self.visible:
            parts.append(row.article_title)
        return " · ".join(parts)

"""Lays out the words of a cell on two lines, and draws the kind of a quotation by the shape of its marks."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextOption,
    QTransform,
)

from quoteline.domain import Kind
from quoteline.services.searching import marks_of
from quoteline.ui import theme
from quoteline.ui.direction import runs_from_the_right
from quoteline.ui.theme import Colours

LAYOUTS_KEPT = 800
LINES_KEPT = 6000
LONGEST = 480  # characters looked at: a page-long quotation must not cost a page of layout
GUTTER = 24  # where the marks of the kind stand
BREAK = "\u2028"


class Face:
    """A font with its measures, which are asked for at every cell."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetricsF(font)


@dataclass(frozen=True, slots=True)
class Laid:
    """Words on at most two lines, and whether they run from the right."""

    layout: QTextLayout
    from_right: bool


@dataclass(frozen=True, slots=True)
class Line:
    """Words cut to a width, where they begin, from the left edge of that width."""

    shown: str
    begin: float


class Setter:
    """Sets words in lines and keeps what it has set, so that a scrolled list is painted from memory."""

    def __init__(self) -> None:
        self._query = ""
        self._found_ground = QColor()
        self._layouts: OrderedDict[tuple[str, int, Face], Laid] = OrderedDict()
        self._lines: dict[tuple[str, int, Face], Line] = {}

    def forget(self, colours: Colours) -> None:
        """Fonts or colours are others now."""
        self._found_ground = colours.found
        self._layouts.clear()
        self._lines.clear()

    def set_query(self, query: str) -> None:
        """The words that this query finds are marked."""
        if query != self._query:
            self._query = query
            self._layouts.clear()

    def line(self, text: str, face: Face, width: int) -> Line:
        """One line, cut with an ellipsis; at the right edge where it runs from the right."""
        key = (text, width, face)
        line = self._lines.get(key)
        if line is None:
            if len(self._lines) >= LINES_KEPT:
                self._lines.clear()
            line = self._lines[key] = _cut(text, face, width)
        return line

    def two_lines(self, words: str, face: Face, width: int, *, marked: bool = False) -> Laid:
        """At most two lines; ``marked``: with what the query finds."""
        key = (words, width, face)
        laid = self._layouts.get(key)
        if laid is None:
            laid = self._layouts[key] = self._lay_out(words, face, width, marked)
            if len(self._layouts) > LAYOUTS_KEPT:
                self._layouts.popitem(last=False)
        else:
            self._layouts.move_to_end(key)
        return laid

    def _lay_out(self, words: str, face: Face, width: int, marked: bool) -> Laid:
        metrics = face.metrics
        most = min(LONGEST, max(40, int(5 * width / metrics.averageCharWidth())))
        text = " ".join(words[:most].split())
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        from_right = runs_from_the_right(text)
        if from_right:
            option = QTextOption(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        first = _first_line_length(text, face.font, width, option)
        rest = text[first:].strip()
        if metrics.horizontalAdvance(rest) > width or len(words) > most:
            closing = "”" if words.startswith("“") and words.endswith("”") else ""
            rest = metrics.elidedText(rest + "…", Qt.TextElideMode.ElideRight, width - 6) + closing
        shown = text[:first].rstrip() + (BREAK + rest if rest else "")
        layout = QTextLayout(shown, face.font)
        layout.setTextOption(option)
        if marked and self._query:
            layout.setFormats(self._found(shown))
        # A closing mark behind an ellipsis may hang over, but from the right it must not move the edge.
        _stack_lines(layout, width if from_right else width + 8)
        return Laid(layout, from_right)

    def _found(self, shown: str) -> list[QTextLayout.FormatRange]:
        ranges = []
        for start, end in marks_of(self._query, shown):
            found = QTextLayout.FormatRange()
            found.start, found.length = _utf16(shown, start), _utf16(shown[start:end], end - start)
            found.format.setBackground(self._found_ground)
            ranges.append(found)
        return ranges


class KindShapes:
    """Direct: a full mark. Partly quoted: the mark in outline. Reported: an angle, no quotation mark."""

    def __init__(self, points: float, colours: Colours) -> None:
        serif = QFontMetricsF(theme.serif(points * 1.1))
        self._rise = {Kind.INDIRECT: serif.xHeight() + 1}
        self._capital = serif.capHeight()
        self._colours = colours
        marks = theme.serif(points * 2.2)
        marks.setBold(True)
        self._shapes = {
            (kind, from_right): _shape(kind, marks, theme.serif(points * 1.5), from_right)
            for kind in Kind
            for from_right in (False, True)
        }

    def paint(self, painter: QPainter, middle: float, baseline: float, kind: Kind, from_right: bool) -> None:
        """Around ``middle``; marks hang from the top of the letters, the angle stands in their middle."""
        colour = self._colours.muted if kind is Kind.INDIRECT else self._colours.accent
        top = baseline - self._rise.get(kind, self._capital)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(middle, top)
        if kind is Kind.MIXED:
            painter.strokePath(self._shapes[kind, from_right], QPen(colour, 1.1))
        else:
            painter.fillPath(self._shapes[kind, from_right], colour)
        painter.translate(-middle, -top)


def _shape(kind: Kind, marks: QFont, angle: QFont, from_right: bool) -> QPainterPath:
    """A mark with its top at 0 and its middle at 0; turned for words that run from the right."""
    shape = QPainterPath()
    indirect = kind is Kind.INDIRECT
    shape.addText(QPointF(0, 0), angle if indirect else marks, "›" if indirect else "“")
    around = shape.boundingRect()
    shape.translate(-around.center().x(), -around.top())
    return QTransform.fromScale(-1, 1).map(shape) if from_right else shape


def _cut(text: str, face: Face, width: int) -> Line:
    whole = text[:LONGEST].replace("\n", " ")
    shown = face.metrics.elidedText(whole, Qt.TextElideMode.ElideRight, width)
    begin = max(0.0, width - face.metrics.horizontalAdvance(shown)) if runs_from_the_right(text) else 0.0
    return Line(shown, begin)


def _utf16(text: str, code_points: int) -> int:
    """Qt counts UTF-16 units; we count code points."""
    return len(text[:code_points].encode("utf-16-le", "surrogatepass")) // 2


def _first_line_length(text: str, font: QFont, width: int, option: QTextOption) -> int:
    """How many characters of ``text`` stand on its first line."""
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    units = line.textLength()
    return len(text.encode("utf-16-le", "surrogatepass")[: units * 2].decode("utf-16-le", "ignore"))


def _stack_lines(layout: QTextLayout, width: float) -> None:
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()

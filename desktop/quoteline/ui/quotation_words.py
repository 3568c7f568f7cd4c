"""Lays out the words of a cell on two lines, and draws the kind of a quotation by the shape of its marks."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextOption,
    QTransform,
)

from quoteline.domain import Kind, Spans
from quoteline.services.searching import Marking
from quoteline.ui import found_marks, theme
from quoteline.ui.direction import runs_from_the_right
from quoteline.ui.text_places import code_points
from quoteline.ui.theme import Colours

LAYOUTS_KEPT = 800
LINES_KEPT = 6000
LONGEST = 480  # characters looked at: a page-long quotation must not cost a page of layout
GUTTER = 24  # where the marks of the kind stand
BREAK = "\u2028"
SEEN = 1.7  # lines of words that surely stand on two: the second one is cut
WORDS = "words"  # the field of the quotation itself


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

    @property
    def ascent(self) -> float:
        """From the top to the line that the first letters stand on."""
        return self.layout.lineAt(0).ascent()


@dataclass(frozen=True, slots=True)
class Line:
    """Words cut to a width, where they begin, from the left edge of that width."""

    shown: str
    begin: float


class Setter:
    """Sets words in lines and keeps what it has set, so that a scrolled list is painted from memory."""

    def __init__(self) -> None:
        self._marking = Marking()
        self._colours: Colours | None = None
        self._layouts: OrderedDict[tuple[str, int, Face, str], Laid] = OrderedDict()
        self._lines: dict[tuple[str, int, Face], Line] = {}
        self._marked: dict[tuple[str, int, Face, str], Laid | None] = {}

    def forget(self, colours: Colours) -> None:
        """Fonts or colours are others now."""
        self._colours = colours
        self._layouts.clear()
        self._lines.clear()
        self._marked.clear()

    def set_marking(self, marking: Marking) -> None:
        """The words that a query found are marked."""
        if marking != self._marking:
            self._marking = marking
            self._layouts.clear()
            self._marked.clear()

    def line(self, text: str, face: Face, width: int) -> Line:
        """One line, cut with an ellipsis; at the right edge where it runs from the right."""
        key = (text, width, face)
        line = self._lines.get(key)
        if line is None:
            if len(self._lines) >= LINES_KEPT:
                self._lines.clear()
            line = self._lines[key] = _cut(text, face, width)
        return line

    def marked_line(self, text: str, face: Face, width: int, field: str, lead: int = 0) -> Laid | None:
        """The same line with its marks, where what is asked of a field stands in it; None where it does not.

        ``lead``: so many letters before it are no part of the field.
        """
        if not self._marking.has(field):
            return None
        key = (text, width, face, field)
        if key not in self._marked:
            if len(self._marked) >= LINES_KEPT:
                self._marked.clear()
            self._marked[key] = self._lay_marked(text, face, width, field, lead)
        return self._marked[key]

    def _lay_marked(self, text: str, face: Face, width: int, field: str, lead: int) -> Laid | None:
        spans = self._spans(text[:LONGEST].replace("\n", " "), field, lead)
        line = self.line(text, face, width)
        held = found_marks.moved(spans, 0, (0, len(line.shown) - line.shown.endswith("…")))
        return Laid(self._one_line(line.shown, face, held), runs_from_the_right(text)) if held else None

    def _one_line(self, shown: str, face: Face, spans: Spans) -> QTextLayout:
        layout = QTextLayout(shown, face.font)
        assert self._colours is not None
        layout.setFormats(found_marks.ranges(shown, spans, self._colours))
        _stack_lines(layout, face.metrics.horizontalAdvance(shown) + 8)
        return layout

    def two_lines(self, words: str, face: Face, width: int, *, field: str = "", lead: int = 0) -> Laid:
        """At most two lines. ``field``: what of the query is marked; ``lead``: ours, before the words."""
        key = (words, width, face, field)
        laid = self._layouts.get(key)
        if laid is None:
            laid = self._layouts[key] = self._lay_out(words, face, width, field, lead)
            if len(self._layouts) > LAYOUTS_KEPT:
                self._layouts.popitem(last=False)
        else:
            self._layouts.move_to_end(key)
        return laid

    def _lay_out(self, words: str, face: Face, width: int, field: str, lead: int) -> Laid:
        metrics = face.metrics
        if field == WORDS and self._marking:
            words = self._from_the_hit(words, lead, int(SEEN * width / metrics.averageCharWidth()))
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
        if field and self._marking:
            behind = len(text) - len(text[first:].lstrip())  # where the second line begins
            spans = self._spans(" ".join(words[: most + LONGEST].split()), field, lead)
            layout.setFormats(self._found(shown, spans, len(text[:first].rstrip()), behind))
        # A closing mark behind an ellipsis may hang over, but from the right it must not move the edge.
        _stack_lines(layout, width if from_right else width + 8)
        return Laid(layout, from_right)

    def _from_the_hit(self, words: str, lead: int, seen: int) -> str:
        """The words as they are where a hit stands in what is seen of them, else from shortly before one."""
        own = " ".join(words[lead:].split())
        found = self._marking.in_text(own[: 2 * seen])
        if len(own) <= seen or (found and found[0][1] <= seen):
            return words
        begin = self._marking.begin(own, seen)
        opening = "“" if own.startswith("“") else ""
        return f"{words[:lead]}{opening}… {own[begin:].lstrip('… ')}" if begin else words

    def _spans(self, text: str, field: str, lead: int) -> Spans:
        """Where the words asked for stand behind what we set before them (“Denied: ”)."""
        own = text[lead:]
        found = self._marking.in_text(own) if field == WORDS else self._marking.in_field(field, own)
        return found_marks.moved(found, lead, (0, len(own)))

    def _found(self, shown: str, spans: Spans, first: int, behind: int) -> list[QTextLayout.FormatRange]:
        """Marks of a text as they stand on its two lines: they are looked for before it is cut."""
        ends = len(shown.rstrip("”").removesuffix("…"))
        held = found_marks.moved(spans, 0, (0, first))
        if BREAK in shown:
            held += found_marks.moved(spans, first + 1 - behind, (behind, ends - first - 1 + behind))
        assert self._colours is not None
        return found_marks.ranges(shown, held, self._colours)


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


def _first_line_length(text: str, font: QFont, width: int, option: QTextOption) -> int:
    """How many characters of ``text`` stand on its first line."""
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    return code_points(text, line.textLength())


def _stack_lines(layout: QTextLayout, width: float) -> None:
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()

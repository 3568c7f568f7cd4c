"""Sets the words around a picture in lines that fit; the last ends with an ellipsis where there are more."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

LEADING = 1.25  # of the height of the type, from line to line


@dataclass(frozen=True)
class Paragraph:
    """Lines of one look, ready to be painted."""

    lines: tuple[str, ...]
    font: QFont
    colour: QColor

    @property
    def line_height(self) -> float:
        return self.font.pixelSize() * LEADING

    @property
    def height(self) -> float:
        return self.line_height * len(self.lines)

    def paint(self, painter: QPainter, at: QPointF, width: float) -> None:
        """Paints the lines below ``at``."""
        painter.setFont(self.font)
        painter.setPen(self.colour)
        for number, line in enumerate(self.lines):
            box = QRectF(at.x(), at.y() + number * self.line_height, width + 2, self.line_height)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)


def paragraph(text: str, font: QFont, colour: QColor, width: float, most: int) -> Paragraph:
    """The words of ``text`` in at most ``most`` lines of this width; no lines for no words."""
    return Paragraph(tuple(wrapped(text, QFontMetricsF(font), width, most)), font, colour)


def wrapped(text: str, metrics: QFontMetricsF, width: float, most: int) -> list[str]:
    """The text in lines that fit; what has no room in the last is left out behind an ellipsis."""
    words, lines = text.split(), list[str]()
    while words and len(lines) < most - 1:
        taken = _that_fit(words, metrics, width)
        lines.append(_cut(" ".join(words[:taken]), metrics, width))
        words = words[taken:]
    return [*lines, _cut(" ".join(words), metrics, width)] if words else lines


def _that_fit(words: list[str], metrics: QFontMetricsF, width: float) -> int:
    """How many words fit into a line; one at least."""
    used, space = 0.0, metrics.horizontalAdvance(" ")
    for number, word in enumerate(words):
        used += metrics.horizontalAdvance(word) + (space if number else 0)
        if used > width:
            return max(1, number)
    return len(words)


def _cut(line: str, metrics: QFontMetricsF, width: float) -> str:
    if metrics.horizontalAdvance(line) <= width:
        return line
    return metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)

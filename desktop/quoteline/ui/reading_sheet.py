"""How an article is set: the faces and sizes of its title and its text, and the room between its lines."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextCursor

from quoteline.ui import theme
from quoteline.ui.reading_text import ShownText
from quoteline.ui.theme import Colours

LINE = 116.0  # per cent of the font's own, which is roomy already
HEADLINE = 115.0


class Sheet:
    """Formats for a text of ``points``; ``controls`` is the font in which outlet and byline are set."""

    def __init__(self, points: float, look: Colours, controls: QFont) -> None:
        self._points, self._look, self._controls = points, look, controls

    def write_title(self, cursor: QTextCursor, title: tuple[str, str, str]) -> None:
        """Writes outlet, headline and byline, each as a block of its own; empty ones are left out."""
        outlet, headline, byline = title
        sizes = ((outlet, 0.8, False, 0.2), (headline, 1.5, True, 0.35), (byline, 0.8, False, 1.2))
        for text, size, strong, below in sizes:
            if text:
                cursor.setBlockFormat(self.block(below, HEADLINE if strong else LINE))
                shown = " ".join(ShownText(text, 0, len(text)).shown.split())
                cursor.insertText(shown, self.characters(self._points * size, strong, sans=not strong))
                cursor.insertBlock()

    def characters(self, points: float, strong: bool = False, sans: bool = False) -> QTextCharFormat:
        """The face of the text, or of what stands above it."""
        made = QTextCharFormat()
        font = QFont(self._controls) if sans else theme.serif(points)
        font.setPointSizeF(points)
        font.setBold(strong)
        made.setFont(font)
        made.setForeground(self._look.muted if sans else self._look.text)
        return made

    def block(self, lines_below: float, height: float = LINE) -> QTextBlockFormat:
        """A paragraph with room for so many lines below it."""
        made = QTextBlockFormat()
        made.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        made.setBottomMargin(lines_below * QFontMetricsF(theme.serif(self._points)).height())
        return made

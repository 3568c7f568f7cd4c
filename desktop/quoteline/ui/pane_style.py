"""What style sheets say about docked panes: the lines between them, which can be dragged, and their tabs."""

from __future__ import annotations

from PySide6.QtGui import QColor

from quoteline.ui import theme
from quoteline.ui.theme import Colours

DIVIDER = 5  # pixels to take hold of; one of them is drawn


def pane_style(c: Colours) -> str:
    """The rules for the window's panes in these colours."""
    under_pointer = theme.mixed(c.raised, c.accent, 0.45).name()
    return f"""
    QMainWindow#panes::separator {{ width: {DIVIDER}px; height: {DIVIDER}px; }}
    QMainWindow#panes::separator:vertical {{ background: {_ruled("x2: 1, y2: 0", c.raised, c.line)}; }}
    QMainWindow#panes::separator:horizontal {{ background: {_ruled("x2: 0, y2: 1", c.raised, c.line)}; }}
    QMainWindow#panes::separator:hover {{ background: {under_pointer}; }}
    QMainWindow#panes > QTabBar::tab {{ background: {c.raised.name()}; color: {c.muted.name()};
        border: none; border-bottom: 2px solid transparent; padding: 4px 12px; }}
    QMainWindow#panes > QTabBar::tab:selected {{ color: {c.text.name()};
        border-bottom: 2px solid {c.accent.name()}; }}
    QMainWindow#panes > QTabBar::tab:hover {{ color: {c.text.name()}; }}
    QToolButton#paneButton {{ padding: 1px; }}
    """


def _ruled(end: str, ground: QColor, line: QColor) -> str:
    """A ground with a hairline in its middle."""
    stops = ((0.0, ground), (0.39, ground), (0.4, line), (0.6, line), (0.61, ground), (1.0, ground))
    told = ", ".join(f"stop: {at} {colour.name()}" for at, colour in stops)
    return f"qlineargradient(x1: 0, y1: 0, {end}, {told})"

"""Says something to a screen reader, where one is listening."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str) -> None:
    """Say a sentence in the name of a widget."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))

"""Says something to a screen reader, where one is listening."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget


def is_heard() -> bool:
    """Whether a screen reader is listening, so that what costs time to find out is worth it."""
    return QAccessible.isActive()


def tell(event: QAccessibleEvent) -> None:
    """Tell of an event: something has the focus, another value or another order now."""
    QAccessible.updateAccessibility(event)


def announce(widget: QWidget, sentence: str) -> None:
    """Say a sentence in the name of a widget."""
    tell(QAccessibleAnnouncementEvent(widget, sentence))

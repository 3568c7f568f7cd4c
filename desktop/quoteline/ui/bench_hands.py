"""Scripted hands: the events of somebody who pans and zooms, flings a list, drags a brush, types."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

NOTCH = 120  # what one notch of a wheel turns
NO_KEY = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def wheel(widget: QWidget, at: QPointF, turn: QPoint, keys: Qt.KeyboardModifier = NO_KEY) -> QWheelEvent:
    """A turn of the wheel at a place of a widget."""
    return QWheelEvent(
        at,
        QPointF(widget.mapToGlobal(at)),
        QPoint(),
        turn,
        NO_BUTTON,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def mouse(
    widget: QWidget, kind: QEvent.Type, at: QPointF, keys: Qt.KeyboardModifier = NO_KEY, held: bool = True
) -> QMouseEvent:
    """The left button going down, moving or going up."""
    button = NO_BUTTON if kind is QEvent.Type.MouseMove else LEFT
    buttons = LEFT if held and kind is not QEvent.Type.MouseButtonRelease else NO_BUTTON
    return QMouseEvent(kind, at, QPointF(widget.mapToGlobal(at)), button, buttons, keys)


def drag(
    widget: QWidget, start: QPointF, end: QPointF, steps: int, keys: Qt.KeyboardModifier = NO_KEY
) -> Iterator[QMouseEvent]:
    """The left button pressed, moved so many times, and let go."""
    yield mouse(widget, QEvent.Type.MouseButtonPress, start, keys)
    for step in range(1, steps + 1):
        yield mouse(widget, QEvent.Type.MouseMove, start + (end - start) * (step / steps), keys)
    yield mouse(widget, QEvent.Type.MouseButtonRelease, end, keys)


def typed(letter: str) -> tuple[QKeyEvent, QKeyEvent]:
    """A key going down and up."""
    key = ord(letter.upper()) if letter.isascii() else 0
    return (
        QKeyEvent(QEvent.Type.KeyPress, key, NO_KEY, letter),
        QKeyEvent(QEvent.Type.KeyRelease, key, NO_KEY, letter),
    )


def roaming(canvas: QWidget, random: Random) -> Iterator[QEvent]:
    """Endlessly: in around the pointer, along by wheel and by dragging, out, and somewhere else again."""
    while True:
        at = QPointF(canvas.width() * random.uniform(0.3, 0.9), canvas.height() * random.uniform(0.35, 0.7))
        deep = random.choice((8, 14, 20, 26))
        yield from _turned(canvas, at, QPoint(0, NOTCH), deep)
        for way in (random.choice((-1, 1)), random.choice((-1, 1))):
            yield from _turned(canvas, at, QPoint(0, way * NOTCH), 18, SHIFT)
            middle = QPointF(canvas.width() * 0.6, at.y())
            yield from drag(canvas, middle, middle + QPointF(way * canvas.width() * 0.35, 0), 24)
        yield from _turned(canvas, at, QPoint(0, -NOTCH), deep)
        yield from _turned(canvas, at, QPoint(0, NOTCH // 4), 10)  # a trackpad
        yield from _turned(canvas, at, QPoint(0, -NOTCH // 4), 12)


def _turned(
    widget: QWidget, at: QPointF, turn: QPoint, times: int, keys: Qt.KeyboardModifier = NO_KEY
) -> Iterator[QEvent]:
    for _ in range(times):
        yield wheel(widget, at, turn, keys)


def flinging(view: QWidget, random: Random) -> Iterator[QEvent]:
    """Endlessly: a list turned fast, then faster, then back."""
    at = QPointF(view.width() / 2, view.height() / 2)
    while True:
        for speed in (1, 2, 5, 12, 5, 2):
            way = random.choice((-1, -1, 1))
            yield from _turned(view, at, QPoint(0, way * speed * NOTCH), 15)

"""What a wheel, a trackpad or two fingers ask of the timeline: to move its days, or to come nearer."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

NOTCH = 120.0  # what a wheel tells of one notch
ZOOM = 1.25  # for one notch
PAN = 60.0  # pixels for one notch
FINGERS = 60.0  # pixels that fingers go for as much as a notch


class Turn(NamedTuple):
    """Move the picture so many pixels to the right, or come so many times as near."""

    pan: float = 0.0
    zoom: float = 1.0


def turn_of(event: QWheelEvent) -> Turn:
    """A wheel zooms, with Shift or turned sideways it moves; fingers move, and with Ctrl they zoom."""
    angle, pixels = event.angleDelta(), event.pixelDelta()
    held = event.modifiers()
    fingers = _is_trackpad(event) and not pixels.isNull()
    if held & Qt.KeyboardModifier.ControlModifier:
        return Turn(zoom=ZOOM ** (pixels.y() / FINGERS if fingers else angle.y() / NOTCH))
    if fingers:
        return Turn(pan=_longer(pixels.x(), pixels.y()))
    if held & Qt.KeyboardModifier.ShiftModifier or abs(angle.x()) > abs(angle.y()):
        return Turn(pan=_longer(angle.x(), angle.y()) / NOTCH * PAN)
    return Turn(zoom=ZOOM ** (angle.y() / NOTCH))


def _is_trackpad(event: QWheelEvent) -> bool:
    """Some drivers tell pixels of a wheel as well; the gesture of fingers has a beginning and an end."""
    device = event.device()
    touched = device is not None and device.type() is QInputDevice.DeviceType.TouchPad
    return touched or event.phase() is not Qt.ScrollPhase.NoScrollPhase


def _longer(one: float, other: float) -> float:
    return one if abs(one) >= abs(other) else other


def pinched(event: QNativeGestureEvent) -> float | None:
    """How many times as near two fingers on a trackpad want to come; 0 for all days, None for nothing."""
    match event.gestureType():
        case Qt.NativeGestureType.ZoomNativeGesture:
            return max(0.2, 1.0 + event.value())
        case Qt.NativeGestureType.SmartZoomNativeGesture:
            return 0.0
    return None


def spread(event: QGestureEvent) -> tuple[float, QPointF] | None:
    """The same of two fingers on a screen, and the place between them on the screen."""
    pinch = event.gesture(Qt.GestureType.PinchGesture)
    if not isinstance(pinch, QPinchGesture):
        return None
    event.accept(pinch)
    if not pinch.changeFlags() & QPinchGesture.ChangeFlag.ScaleFactorChanged:
        return None
    return max(0.2, pinch.scaleFactor()), pinch.centerPoint()

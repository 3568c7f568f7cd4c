"""The keys of the review mode: they hold wherever the focus is in the panes, but where one types."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

_TYPED_IN = (QLineEdit, QAbstractSpinBox, QComboBox)
_OF_BUTTONS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ReviewKeys(QObject):
    """Takes some plain keys from whatever has the focus within a widget, while it is on."""

    def __init__(
        self, within: QWidget, keys: Mapping[int, Callable[[], object]], waits: Callable[[], bool]
    ) -> None:
        """``keys``: by :func:`combined`; ``waits``: whether another mode has the keys just now."""
        super().__init__(within)
        self._within, self._keys, self._waits = within, keys, waits
        self._watched: QWidget | None = None
        self._on = False

    def begin(self) -> None:
        if not self._on:
            self._on = True
            application().focusChanged.connect(self._follow)
        self._follow(None, QApplication.focusWidget())

    def end(self) -> None:
        if self._on:
            self._on = False
            application().focusChanged.disconnect(self._follow)
        self._watch(None)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        within = now is not None and self._within.isAncestorOf(now)
        self._watch(now if within and now is not None and not _is_typed_in(now) else None)

    def _watch(self, widget: QWidget | None) -> None:
        if self._watched is not None:
            self._watched.destroyed.disconnect(self._forget)
            self._watched.removeEventFilter(self)
        self._watched = widget
        if widget is not None:
            widget.installEventFilter(self)  # the filter set last is asked first
            widget.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._watched = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not self._is_ours(watched, event):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no shortcut of a pane or a menu shall have it
            return True
        if event.type() == QEvent.Type.KeyPress:
            if not event.isAutoRepeat():  # a key held down must not confirm what nobody has read
                self._keys[_of(event)]()
            return True
        return False

    def _is_ours(self, watched: QObject, event: QKeyEvent) -> bool:
        if _of(event) not in self._keys or self._waits():
            return False
        return not (isinstance(watched, QAbstractButton) and event.key() in _OF_BUTTONS)


def combined(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> int:
    """A key with or without another one held down, as one number."""
    return QKeyCombination(modifier, key).toCombined()


def _of(event: QKeyEvent) -> int:
    return event.keyCombination().toCombined() & ~Qt.KeyboardModifier.KeypadModifier.value


def application() -> QApplication:
    running = QApplication.instance()
    assert isinstance(running, QApplication)
    return running


def _is_typed_in(widget: QWidget) -> bool:
    if isinstance(widget, (QTextEdit, QPlainTextEdit)):
        return not widget.isReadOnly()
    return isinstance(widget, _TYPED_IN)

"""Keys of the window that also work while a field to type in has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

_COMMAND = Qt.KeyboardModifier.ControlModifier
_STANDARD = QKeySequence.StandardKey


class WindowKeys(QObject):
    """Filters the events of line edits: they claim Ctrl+E and others that mean a command of the window.

    A key that the field has a use for at this moment stays with it: copying marked letters, undoing typing.
    """

    def eventFilter(self, field: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not event.modifiers() & _COMMAND or not isinstance(field, QLineEdit) or _is_used(field, event):
            return False
        event.ignore()
        return True


def _is_used(field: QLineEdit, event: QKeyEvent) -> bool:
    return (
        (event.matches(_STANDARD.Copy) and field.hasSelectedText())
        or (event.matches(_STANDARD.Undo) and field.isUndoAvailable())
        or (event.matches(_STANDARD.Redo) and field.isRedoAvailable())
        or (event.matches(_STANDARD.SelectAll) and bool(field.text()))
    )

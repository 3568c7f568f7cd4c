"""The longest of all translations of each sentence, and what does not fit its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from quoteline.ui import translating

# Languages that count alike, so that a sentence of one may stand beside one of another.
ALIKE = {"de": ("de", "fr", "es"), "uk": ("uk",)}
SLACK = 2  # pixels


def longest_words(like: str) -> Callable[[str], str]:
    """Looks up a template: of its translations the one with most letters, empty where there is none."""
    translators = [QTranslator() for _ in ALIKE[like]]
    for language, translator in zip(ALIKE[like], translators, strict=True):
        assert translator.load(str(translating.translation_file(language)))

    def longest(template: str) -> str:
        known = (each.translate(translating.CONTEXT, template) or "" for each in translators)
        return max(known, key=len)

    return longest


def cut_off(window: QWidget) -> Iterator[str]:
    """A line for each button, label and tab of a window that has less room than its words need."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and _says_something(widget):
            lacking = _lacking(widget)
            if lacking > SLACK:
                yield f"{type(widget).__name__} “{_words(widget)}” lacks {lacking} pixels"


def _says_something(widget: QWidget) -> bool:
    if type(widget) not in (QLabel, QPushButton, QToolButton, QCheckBox, QRadioButton, QComboBox, QTabBar):
        return False  # what is our own cuts its words by itself, with an ellipsis and a tip
    in_a_field = isinstance(widget.parentWidget(), QLineEdit)  # a picture; its words are on hover
    return bool(_words(widget).strip()) and not in_a_field


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return widget.currentText() if isinstance(widget, QComboBox) else "tabs"


def _lacking(widget: QWidget) -> int:
    """How many pixels are missing, in the direction in which most are."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) - widget.height()
    if isinstance(widget, QTabBar):
        return sum(widget.tabSizeHint(n).width() for n in range(widget.count())) - widget.width()
    wanted = widget.sizeHint()
    return max(wanted.width() - _seen(widget), wanted.height() - widget.height())


def _seen(widget: QWidget) -> int:
    """How wide the part of it is that lies within what it stands in."""
    parent = widget.parentWidget()
    if parent is None:
        return widget.width()
    return min(widget.width(), parent.width() - widget.x())

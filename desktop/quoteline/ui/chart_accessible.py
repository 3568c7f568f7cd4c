"""The charts over time for a screen reader: a chart with a value, and words for what one walks to."""

from __future__ import annotations

from weakref import WeakValueDictionary, ref

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_charts: WeakValueDictionary[int, QWidget] = WeakValueDictionary()
_kept: dict[int, AccessibleChart] = {}  # Qt keeps no reference to what a factory in Python made
_installed = False


def make_accessible(chart: QWidget) -> None:
    """Gives a screen reader the value of this chart, which must have ``told()``."""
    global _installed
    if not _installed:
        QAccessible.installFactory(_factory)
        _installed = True
    key = id(chart)
    _charts[key] = chart
    chart.destroyed.connect(lambda: _kept.pop(key, None))


def say_aloud(chart: QWidget, words: str) -> None:
    """Says what was walked to."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(chart, words))


class AccessibleChart(QAccessibleWidget):
    """A chart whose value is what it tells."""

    def __init__(self, chart: QWidget) -> None:
        super().__init__(chart, QAccessible.Role.Chart, chart.accessibleName())
        self._chart = ref(chart)  # Qt may keep this object longer than the chart

    def text(self, kind: QAccessible.Text) -> str:
        chart = self._chart()
        if chart is None:
            return ""
        if kind is QAccessible.Text.Name:
            return chart.accessibleName()
        told = getattr(chart, "told", None)
        if kind is QAccessible.Text.Value and told is not None:
            return str(told())
        return super().text(kind)


def _factory(name: str, thing: QObject | None) -> QAccessibleInterface | None:
    chart = _charts.get(id(thing)) if thing is not None else None
    if chart is None:
        return None
    key = id(chart)
    if key not in _kept:
        _kept[key] = AccessibleChart(chart)
    return _kept[key]

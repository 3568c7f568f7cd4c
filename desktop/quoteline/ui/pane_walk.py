"""From pane to pane by keys: F6 goes on, Shift+F6 back, and the Tab key takes the same way stop by stop."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from quoteline.ui.pane import Pane


class PaneWalk:
    """Walks through ``places``, the panes and what lies between them, in the order in which one reads.

    Qt's own order of the Tab key is that in which things were made: a pane that was afloat, or was filled
    later, would come last in it.
    """

    def __init__(self, places: Sequence[QWidget]) -> None:
        self._places = list(places)

    def add(self, place: QWidget, before: QWidget | None = None) -> None:
        """One more place, which comes ``before`` another, or last."""
        if place not in self._places:
            at = self._places.index(before) if before is not None else len(self._places)
            self._places.insert(at, place)

    def go(self, step: int) -> None:
        """Give the keyboard to the next (1) or the previous (-1) place that can be seen."""
        open_ones = [place for place in self._places if place.isVisible() and _first_stop(place) is not None]
        if not open_ones:
            return
        here = self._here(open_ones)
        if here is None:
            self.enter(open_ones[0 if step > 0 else -1])
        else:
            self.enter(open_ones[(here + step) % len(open_ones)])

    def go_one_stop(self, onward: bool) -> bool:
        """What the Tab key does; whether there was anywhere to go from where the keyboard is now."""
        focus = QApplication.focusWidget()
        if focus is None or self.current() is None:
            return False
        stops = [
            stop
            for place in self._places
            if place.window() is focus.window()
            for stop in _stops(place)
            if stop is focus or _takes_focus(stop)
        ]
        here = next((at for at, stop in enumerate(stops) if stop.isAncestorOf(focus)), None)
        if here is None or len(stops) < 2:
            return False
        reason = Qt.FocusReason.TabFocusReason if onward else Qt.FocusReason.BacktabFocusReason
        stops[(here + (1 if onward else -1)) % len(stops)].setFocus(reason)
        return True

    def current(self) -> QWidget | None:
        """The place that has the keyboard."""
        here = self._here(self._places)
        return None if here is None else self._places[here]

    def enter(self, place: QWidget) -> None:
        """Give the keyboard to this place, to what had it there last."""
        dock = place.parentWidget()
        if isinstance(dock, Pane):
            dock.come_forth()
        last = place.focusWidget()
        target = last if last is not None and _takes_focus(last) else _first_stop(place)
        (target or place).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _here(self, places: Sequence[QWidget]) -> int | None:
        focus = QApplication.focusWidget()
        if focus is None:
            return None
        held = (at for at, place in enumerate(places) if place.isAncestorOf(focus))
        return next(held, None)


def _first_stop(place: QWidget) -> QWidget | None:
    proxy = place.focusProxy()
    if proxy is not None and _takes_focus(proxy):
        return proxy
    return next((each for each in _stops(place) if _takes_focus(each)), None)


def _stops(place: QWidget) -> list[QWidget]:
    """Where the Tab key stops in a place, row by row; hidden ones too."""
    below = sorted(_inside(place), key=_top(place))
    found: list[QWidget] = []
    while below:
        middle = _top(place)(below[0]) + below[0].height() // 2
        row = [each for each in below if _top(place)(each) <= middle]
        found += sorted(row, key=_left(place), reverse=place.isRightToLeft())
        below = below[len(row) :]
    return found


def _inside(place: QWidget) -> Iterable[QWidget]:
    """Not what only scrolls, when there is something to stop at within it."""
    stops = [each for each in (place, *place.findChildren(QWidget)) if _is_stop(each, place.window())]
    return [
        each for each in stops if not any(each.isAncestorOf(other) for other in stops if other is not each)
    ]


def _is_stop(widget: QWidget, window: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus.value
    stops_here = bool(widget.focusPolicy().value & tab) and widget.focusProxy() is None
    return stops_here and widget.window() is window


def _top(place: QWidget) -> Callable[[QWidget], int]:
    return lambda widget: widget.mapTo(place, QPoint()).y()


def _left(place: QWidget) -> Callable[[QWidget], int]:
    return lambda widget: widget.mapTo(place, QPoint()).x()


def _takes_focus(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus

"""The Timeline menu: nearer and farther, going about in time, days around a quotation, what is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from quoteline.domain import Axis
from quoteline.services.timelines import LaneBy
from quoteline.ui.lane_commands import LaneCommands
from quoteline.ui.timeline_canvas import KEY_ZOOM
from quoteline.ui.timeline_going import FAR
from quoteline.ui.timeline_header import AXES
from quoteline.ui.timeline_scene import Days
from quoteline.ui.timeline_view import TimelineView
from quoteline.ui.translating import shown, tr
from quoteline.wording import say

WEEK, MONTH = 7, 30  # days before and after a quotation
PAGE = 0.9  # of what is in view
STACKS = {LaneBy.SPEAKER: say("Speaker"), LaneBy.OUTLET: say("Outlet"), LaneBy.KIND: say("Kind")}
Do = Callable[[TimelineView], object]
K = TypeVar("K")


class TimelineCommands(QObject):
    """The entries; those whose key is no chord are heard only where the timeline has the focus."""

    refused = Signal(str)  # a sentence that tells why nothing happened

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        self._view: TimelineView | None = None
        self._here: list[QAction] = []
        self._zooming()
        self._going()
        self._around()
        self._showing()
        self.lanes = LaneCommands(menu)
        self.lanes.refused.connect(self.refused)
        self.enable(on=False)

    # --- the entries ---

    def _zooming(self) -> None:
        self._add(tr("Zoom in"), lambda view: view.canvas.zoom(KEY_ZOOM), "+", "=", here=True)
        self._add(tr("Zoom out"), lambda view: view.canvas.zoom(1 / KEY_ZOOM), "-", here=True)
        self._add(tr("Show all days"), lambda view: view.model.fit(), "0", here=True)
        self._menu.addSeparator()

    def _going(self) -> None:
        self._add(tr("Earlier"), lambda view: view.canvas.going.screens(-PAGE), "PgUp", here=True)
        self._add(tr("Later"), lambda view: view.canvas.going.screens(PAGE), "PgDown", here=True)
        self._add(tr("First quotation"), lambda view: view.canvas.walk(-FAR), "Home", here=True)
        self._add(tr("Last quotation"), lambda view: view.canvas.walk(FAR), "End", here=True)
        self._add(tr("Today"), lambda view: view.canvas.going.to_today(), "T", here=True)
        self._menu.addSeparator()

    def _around(self) -> None:
        for days, key in ((WEEK, "7"), (MONTH, "8")):
            words = tr("Go to {n} days around this quotation", n=days)
            self._add(words, partial(self._look_around, days), f"Ctrl+{key}")
        for days, key in ((WEEK, "7"), (MONTH, "8")):
            words = tr("Show only {n} days around this quotation", n=days)
            self._add(words, partial(self._only_around, days), f"Alt+{key}")
        self._add(tr("Chosen days begin here"), self._from_here, "I", here=True)
        self._add(tr("Chosen days end here"), self._until_here, "Shift+I", here=True)
        self._add(tr("Show only the days in view"), self._only_in_view, "D", here=True)
        self._add(tr("Take the chosen days away"), lambda view: view.brushed.emit(None))
        self._menu.addSeparator()

    def _showing(self) -> None:
        self.axes = self._choices(tr("Days"), AXES, lambda view, axis: view.set_axis(axis))
        self.stacks = self._choices(tr("Stack bars by"), STACKS, lambda view, by: view.set_stack(by))
        self.bars = self._tick(tr("Bars"), lambda view, on: self._part(view, density=on))
        self.per_article = self._tick(
            tr("Bars for 100 articles"), lambda view, on: view.set_per_article(on), "N"
        )
        self.articles = self._tick(
            tr("When articles were published"), lambda view, on: self._part(view, articles=on)
        )
        self.bars.setChecked(True)
        self.articles.setChecked(True)
        self.stacks[LaneBy.SPEAKER].setChecked(True)
        self.axes[Axis.SAID].setChecked(True)

    # --- for a library ---

    def to_library(self, view: TimelineView) -> None:
        """Be about this timeline, which shows from now on what is ticked."""
        self._view = view
        view.canvas.addActions(self._here)
        self.lanes.to_library(view)
        view.axis_changed.connect(lambda axis: self.axes[axis].setChecked(True))
        self.axes[view.model.axis].setChecked(True)
        view.bars_changed.connect(self._show_bars)
        self._show_bars()

    def _show_bars(self) -> None:
        """The ticks say what the bar above the timeline says."""
        view = self._view
        if view is not None:
            self.stacks[view.model.stack].setChecked(True)
            self.per_article.setChecked(view.model.per_article)
            self.bars.setChecked(view.canvas.parts.density)
            self.articles.setChecked(view.canvas.parts.articles)

    def enable(self, on: bool) -> None:
        if not on:
            self._view = None
        for action in self._menu.actions():
            action.setEnabled(on)

    # --- what they do ---

    def _look_around(self, days: int, view: TimelineView) -> None:
        if not view.canvas.going.around(days):
            self._refuse(view)

    def _only_around(self, days: int, view: TimelineView) -> None:
        self._choose_days(view, view.canvas.going.days_around(days))
        view.canvas.going.around(days)

    def _from_here(self, view: TimelineView) -> None:
        self._choose_days(view, view.canvas.going.days_from())

    def _until_here(self, view: TimelineView) -> None:
        self._choose_days(view, view.canvas.going.days_until())

    def _choose_days(self, view: TimelineView, days: Days | None) -> None:
        if days is None:
            self._refuse(view)
            return
        first, last = days
        view.brushed.emit((first if first > date.min else None, last if last < date.max else None))

    def _refuse(self, view: TimelineView) -> None:
        if view.model.selected:
            self.refused.emit(tr("Nobody knows on which day this quotation belongs."))
        else:
            self.refused.emit(tr("Select a quotation first."))

    def _only_in_view(self, view: TimelineView) -> None:
        days = view.canvas.going.days_in_view()
        if days is not None:
            view.brushed.emit(days)

    def _part(self, view: TimelineView, **change: bool) -> None:
        view.show_parts(replace(view.canvas.parts, **change))

    # --- making them ---

    def _add(self, text: str, do: Do, *keys: str, here: bool = False) -> QAction:
        action = self._menu.addAction(text)
        action.setShortcuts([QKeySequence(key) for key in keys])
        if here:
            self._hear_here(action)
        action.triggered.connect(lambda checked=False: self._do(do))
        return action

    def _tick(self, text: str, do: Callable[[TimelineView, bool], object], key: str = "") -> QAction:
        action = self._menu.addAction(text)
        action.setCheckable(True)
        if key:
            action.setShortcut(QKeySequence(key))
            self._hear_here(action)
        action.toggled.connect(lambda on: self._do(lambda view: do(view, on)))
        return action

    def _choices(
        self, title: str, names: Mapping[K, str], do: Callable[[TimelineView, K], object]
    ) -> dict[K, QAction]:
        menu = self._menu.addMenu(title)
        group = QActionGroup(menu)
        actions: dict[K, QAction] = {}
        for key, name in names.items():
            actions[key] = action = group.addAction(shown(name))
            action.setCheckable(True)
            action.triggered.connect(partial(self._choose, do, key))
        menu.addActions(list(actions.values()))
        return actions

    def _choose(self, do: Callable[[TimelineView, Any], object], key: object, checked: bool = True) -> None:
        self._do(lambda view: do(view, key))

    def _hear_here(self, action: QAction) -> None:
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._here.append(action)

    def _do(self, do: Do) -> None:
        if self._view is not None:
            do(self._view)

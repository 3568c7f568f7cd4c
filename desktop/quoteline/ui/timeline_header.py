"""The bar above the timeline: which days (said or published), which unit, which lanes, zoom, picture."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from quoteline.domain import Axis
from quoteline.services.timelines import LaneBy, Unit
from quoteline.ui import icons, theme
from quoteline.ui.switch import Switch
from quoteline.ui.theme import SPACE

E = TypeVar("E", bound=StrEnum)

AXES = {Axis.SAID: "Said", Axis.PUBLISHED: "Published"}
AXIS_TIPS = {
    Axis.SAID: "Place quotations on the day the words were said",
    Axis.PUBLISHED: "Place quotations on the day their article was published",
}
UNITS = {None: "Automatic", Unit.DAY: "Days", Unit.WEEK: "Weeks", Unit.MONTH: "Months", Unit.YEAR: "Years"}
LANES: dict[LaneBy | None, str] = {LaneBy.SPEAKER: "Speakers", LaneBy.OUTLET: "Outlets", LaneBy.KIND: "Kinds"}


class Choice(QToolButton, Generic[E]):
    """A flat button that says what is chosen and offers the others in a menu."""

    chosen = Signal(object)

    def __init__(self, name: str, options: Mapping[E | None, str], now: E | None) -> None:
        super().__init__()
        self._name, self._options = name, options
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        menu, group = QMenu(self), QActionGroup(self)
        self.actions_of: dict[E | None, QAction] = {}
        for option, text in options.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setData(option)
            group.addAction(action)
            self.actions_of[option] = action
        menu.triggered.connect(self._take)
        self.setMenu(menu)
        self.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.show_choice(now)

    def show_choice(self, option: E | None) -> None:
        self.actions_of[option].setChecked(True)
        text = self._options[option]
        self.setText(f"{self._name}: {text.lower()} ▾")
        self.setAccessibleName(f"{self._name}: {text}")

    def _take(self, action: QAction) -> None:
        self.show_choice(action.data())
        self.chosen.emit(action.data())


class TimelineHeader(QWidget):
    """Says what was chosen; knows nothing of the timeline below it."""

    axis_chosen = Signal(object)
    unit_chosen = Signal(object)
    lanes_chosen = Signal(object)
    zoom_wanted = Signal(float)
    fit_wanted = Signal()
    picture_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel("Timeline")
        self._counts: tuple[str, ...] = ("",)
        self._count = QLabel()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self.axes = Switch(AXES, AXIS_TIPS)
        self.units: Choice[Unit] = Choice("By", UNITS, None)
        self.lanes: Choice[LaneBy] = Choice("Lanes", dict(LANES), LaneBy.SPEAKER)
        self.units.setToolTip("Single quotations where they fit, or counts by day, week, month or year")
        self.lanes.setToolTip("What each lane of the timeline holds")
        self._nearer = self._button("+", "Zoom in (+)", "Zoom in")
        self._farther = self._button("−", "Zoom out (−)", "Zoom out")
        self._fit = self._button("Fit", "Show all days (0)", "Show all days")
        self._save = self._button("", "Save the timeline as a picture", "Save picture")
        icons.dress(self._save, "download")
        self._arrange()
        self._connect()
        self._dress()

    def show_count(self, *texts: str) -> None:
        """How many there are, in many words and in fewer: the first that fits is shown, all on hover."""
        self._counts = texts
        self._count.setToolTip(texts[0])
        self._count.setAccessibleName(texts[0])
        self._make_room()

    def show_axis(self, axis: Axis) -> None:
        self.axes.show_choice(axis)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow pane what has a key or a wheel, too, makes room for what has not."""
        super().resizeEvent(event)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        return QSize(240, super().minimumSizeHint().height())

    def _make_room(self) -> None:
        self._count.setText(self._counts[-1])
        needed = sum(widget.sizeHint().width() + SPACE for widget in self._always) + 4 * SPACE
        for together in self._if_room:
            needed += sum(widget.sizeHint().width() + SPACE for widget in together)
            for widget in together:
                widget.setVisible(needed <= self.width())
        wide = self._count.fontMetrics().horizontalAdvance
        room = self.width() - needed + wide(self._counts[-1])
        self._count.setText(next((each for each in self._counts if wide(each) <= room), self._counts[-1]))

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        row.setSpacing(SPACE)
        row.addWidget(self._title)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self.axes)
        for widget in (self.units, self.lanes, self._farther, self._nearer, self._fit, self._save):
            row.addWidget(widget)
        self._always: tuple[QWidget, ...] = (self.axes, self.units)
        self._if_room: tuple[tuple[QWidget, ...], ...] = (
            *((self.lanes,), (self._title,), (self._count,), (self._save,), (self._fit,)),
            (self._nearer, self._farther),
        )

    def _connect(self) -> None:
        self.axes.chosen.connect(self.axis_chosen)
        self.units.chosen.connect(self.unit_chosen)
        self.lanes.chosen.connect(self.lanes_chosen)
        self._nearer.clicked.connect(lambda: self.zoom_wanted.emit(1.5))
        self._farther.clicked.connect(lambda: self.zoom_wanted.emit(1 / 1.5))
        self._fit.clicked.connect(self.fit_wanted)
        self._save.clicked.connect(self.picture_wanted)

    def _button(self, text: str, tip: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(name)
        return button

    def _dress(self) -> None:
        look = theme.colours(self.palette())
        self._title.setFont(theme.scaled(self.font(), 1.0, bold=True))
        faint = self._count.palette()
        faint.setColor(self._count.foregroundRole(), look.muted)
        self._count.setPalette(faint)

"""The bar above the timeline: days, units, lanes, colours, zoom, picture; in one menu what has no room."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from quoteline.domain import Axis
from quoteline.services.timelines import LaneBy, Unit
from quoteline.ui import icons
from quoteline.ui.choice_button import Choice
from quoteline.ui.switch import Switch
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import shown, tr
from quoteline.wording import say

AXES = {Axis.SAID: say("Said"), Axis.PUBLISHED: say("Published")}
AXIS_TIPS = {
    Axis.SAID: say("Place quotations on the day the words were said"),
    Axis.PUBLISHED: say("Place quotations on the day their article was published"),
}
UNITS = {
    None: say("Automatic"),
    Unit.DAY: say("Days"),
    Unit.WEEK: say("Weeks"),
    Unit.MONTH: say("Months"),
    Unit.YEAR: say("Years"),
}
LANES = {LaneBy.SPEAKER: say("Speakers"), LaneBy.OUTLET: say("Outlets"), LaneBy.KIND: say("Kinds")}
ZOOM = 1.5


@dataclass(frozen=True)
class Part:
    """Widgets that are shown or left out together, and how they stand in the menu when they are left out."""

    widgets: tuple[QWidget, ...]
    fill: Callable[[QMenu], object]

    @property
    def width(self) -> int:
        return sum(widget.sizeHint().width() + SPACE for widget in self.widgets)


class TimelineHeader(QWidget):
    """Says what was chosen; knows nothing of the timeline below it."""

    axis_chosen = Signal(object)
    unit_chosen = Signal(object)
    lanes_chosen = Signal(object)
    stack_chosen = Signal(object)
    per_article_chosen = Signal(bool)
    articles_chosen = Signal(bool)
    choosing_wanted = Signal()  # of lanes, in a dialog
    zoom_wanted = Signal(float)
    fit_wanted = Signal()
    picture_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: tuple[str, ...] = ("",)
        self._count = QLabel()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self.axes = Switch(_shown(AXES), _shown(AXIS_TIPS))
        self.axes.setAccessibleName(tr("Days of the timeline"))
        self.units: Choice[Unit] = Choice(lambda text: tr("By: {choice}", choice=text), UNITS, None)
        self.lanes: Choice[LaneBy] = Choice(
            lambda text: tr("Lanes: {choice}", choice=text), LANES, LaneBy.SPEAKER
        )
        self.stacks: Choice[LaneBy] = Choice(
            lambda text: tr("Colours: {choice}", choice=text), LANES, LaneBy.SPEAKER
        )
        self._tell_choices()
        self.per_article, self.articles = self._toggles()
        self._farther = _button("−", tr("Zoom out (−)"), tr("Zoom out"))
        self._nearer = _button("+", tr("Zoom in (+)"), tr("Zoom in"))
        self._fit = _button(tr("Fit"), tr("Show all days (0)"), tr("Show all days"))
        self._save = _button("", tr("Save the timeline as a picture"), tr("Save picture"))
        icons.dress(self._save, "download")
        self._more = _button("", tr("More about the timeline"), tr("More about the timeline"))
        icons.dress(self._more, "ellipsis")
        self._menu = QMenu(self)
        self._parts = self._in_order()
        self._arrange()
        self._connect()
        self._dress()

    # --- what is shown ---

    def show_count(self, *texts: str) -> None:
        """How many there are, in many words and in fewer: the first that fits is shown, all on hover."""
        self._counts = texts
        self._count.setToolTip(texts[0])
        self._count.setAccessibleName(texts[0])
        self._make_room()

    def show_axis(self, axis: Axis) -> None:
        self.axes.show_choice(axis)

    def show_bars(self, stack: LaneBy, *, per_article: bool, articles: bool) -> None:
        """What the bars are coloured by, whether for a hundred articles, and whether articles are marked."""
        self.stacks.show_choice(stack)
        for action, on in ((self.per_article, per_article), (self.articles, articles)):
            action.blockSignals(True)
            action.setChecked(on)
            action.blockSignals(False)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._more.sizeHint().width() + 6 * SPACE, super().minimumSizeHint().height())

    def left_out(self) -> list[Part]:
        """What has no room, in the order of the bar."""
        return [part for part in self._parts if part.widgets[0].isHidden()]

    def menu(self) -> QMenu:
        """The menu of what has no room, and of what is only there."""
        self._menu.clear()
        for part in self._parts:
            if part.widgets[0].isHidden():
                part.fill(self._menu)
        self._menu.addSeparator()
        self._menu.addActions([self.per_article, self.articles])
        self._menu.addSeparator()
        self._menu.addAction(tr("Choose lanes…"), self.choosing_wanted.emit)
        return self._menu

    # --- room ---

    def _make_room(self) -> None:
        """What has a key or a wheel, too, makes room first; then whatever fits into the menu."""
        self._count.setText(self._counts[-1])
        room = self.width() - 5 * SPACE - self._more.sizeHint().width()
        for part in self._by_need():
            fits = part.width <= room
            room -= part.width if fits else 0
            for widget in part.widgets:
                widget.setVisible(fits)
        wide = self._count.fontMetrics().horizontalAdvance
        room += wide(self._counts[-1]) - SPACE
        if not self._count.isHidden():
            short_enough = (each for each in self._counts if wide(each) <= room)
            self._count.setText(next(short_enough, self._counts[-1]))

    def _in_order(self) -> list[Part]:
        """From left to right."""
        return [
            Part((self._count,), lambda menu: menu.addAction(self._counts[0]).setEnabled(False)),
            Part((self.axes,), self._axes_menu),
            Part((self.units,), self.units.fill),
            Part((self.lanes,), self.lanes.fill),
            Part((self.stacks,), self.stacks.fill),
            Part((self._farther, self._nearer), self._zoom_menu),
            Part((self._fit,), lambda menu: menu.addAction(tr("Show all days"), self.fit_wanted.emit)),
            Part((self._save,), lambda menu: menu.addAction(tr("Save picture…"), self.picture_wanted.emit)),
        ]

    def _by_need(self) -> Sequence[Part]:
        count, axes, units, lanes, stacks, zoom, fit, save = self._parts
        return axes, units, count, lanes, save, fit, stacks, zoom

    def _axes_menu(self, menu: QMenu) -> None:
        within = menu.addMenu(tr("Days"))
        for axis, name in AXES.items():
            action = within.addAction(shown(name))
            action.setCheckable(True)
            action.setChecked(self.axes.choice is axis)
            action.triggered.connect(lambda checked=False, axis=axis: self.axis_chosen.emit(axis))

    def _zoom_menu(self, menu: QMenu) -> None:
        menu.addAction(tr("Zoom in"), lambda: self.zoom_wanted.emit(ZOOM))
        menu.addAction(tr("Zoom out"), lambda: self.zoom_wanted.emit(1 / ZOOM))

    # --- making them ---

    def _toggles(self) -> tuple[QAction, QAction]:
        per_article = QAction(tr("Bars for 100 articles"), self)
        articles = QAction(tr("When articles were published"), self)
        for action in (per_article, articles):
            action.setCheckable(True)
        articles.setChecked(True)
        return per_article, articles

    def _tell_choices(self) -> None:
        self.units.setToolTip(tr("Single quotations where they fit, or counts by day, week, month or year"))
        self.lanes.setToolTip(tr("What each lane of the timeline holds"))
        self.stacks.setToolTip(tr("What the bars above the lanes are coloured by"))
        self.lanes.add(tr("Choose lanes…"), self.choosing_wanted.emit)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        row.setSpacing(SPACE)
        for part in self._parts:
            if part is self._parts[1]:
                row.addStretch(1)
            for widget in part.widgets:
                row.addWidget(widget)
        row.addWidget(self._more)

    def _connect(self) -> None:
        self.axes.chosen.connect(self.axis_chosen)
        self.units.chosen.connect(self.unit_chosen)
        self.lanes.chosen.connect(self.lanes_chosen)
        self.stacks.chosen.connect(self.stack_chosen)
        self.per_article.toggled.connect(self.per_article_chosen)
        self.articles.toggled.connect(self.articles_chosen)
        self._nearer.clicked.connect(lambda: self.zoom_wanted.emit(ZOOM))
        self._farther.clicked.connect(lambda: self.zoom_wanted.emit(1 / ZOOM))
        self._fit.clicked.connect(self.fit_wanted)
        self._save.clicked.connect(self.picture_wanted)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self._more.setMenu(self._menu)
        self._menu.aboutToShow.connect(self.menu)

    def _dress(self) -> None:
        self._count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._make_room()


def _button(text: str, tip: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setAutoRaise(True)
    button.setText(text)
    button.setToolTip(tip)
    button.setAccessibleName(name)
    return button


def _shown(words: Mapping[Axis, str]) -> dict[Axis, str]:
    return {axis: shown(each) for axis, each in words.items()}

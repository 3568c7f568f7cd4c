"""The timeline pane: a bar of choices, the drawing below it, or a sentence where nothing can be drawn."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from quoteline.domain import Axis
from quoteline.services.searching import Wanted
from quoteline.services.timelines import LaneBy, Timeline, Unit
from quoteline.ui import timeline_lanes, timeline_looks
from quoteline.ui.asking import AsksLibrary
from quoteline.ui.lane_dialog import LaneDialog
from quoteline.ui.lane_hands import LaneHands
from quoteline.ui.picture_subjects import TimelineSubject
from quoteline.ui.theme import SPACE
from quoteline.ui.timeline_accessible import focus_lane, make_accessible
from quoteline.ui.timeline_canvas import TimelineCanvas
from quoteline.ui.timeline_header import TimelineHeader
from quoteline.ui.timeline_hints import lane_words, many_words, summary
from quoteline.ui.timeline_layout import Parts
from quoteline.ui.timeline_model import TimelineModel
from quoteline.ui.timeline_picture import Manner
from quoteline.ui.translating import shown, tr
from quoteline.wording import say

NOTHING = say("No dated quotations yet.\nImport articles, and what people said appears here by day.")
NOTHING_FITS = say("No quotation fits all that is asked.\nShift+Esc takes away what leaves nothing.")


class TimelineView(QWidget):
    """Quotations over time. Says what the person did; changes no filter and no selection by itself."""

    selected = Signal(int)  # a quotation was clicked, or walked to
    opened = Signal(int)  # a quotation was double-clicked, or Enter was pressed on it
    brushed = Signal(object)  # (date, date) to filter by, or None
    undated_chosen = Signal()  # the name of the lane of the undated was clicked
    lane_chosen = Signal(object)  # the key of a lane whose name was clicked
    lane_ruled_out = Signal(object)  # the key of a lane without which the rest is wanted
    lane_opened = Signal(object)  # the key of a lane that is to be looked at in its panel
    axis_changed = Signal(object)  # Axis
    bars_changed = Signal()  # what the bars are stacked by, per article or not, articles marked or not
    picture_wanted = Signal()

    def __init__(self, lane: AsksLibrary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TimelineModel(lane, self)
        self.header = TimelineHeader()
        self.canvas = TimelineCanvas(self.model)
        self.hands = LaneHands(self.canvas, self.model)
        self._lane = lane
        self._empty = QLabel()
        self._told: tuple[object, ...] = ()
        self._pages = QStackedLayout()
        self._arrange()
        self._connect()
        self.setAccessibleName(tr("Timeline"))
        self.canvas.setAccessibleName(tr("Timeline of quotations"))
        self.setFocusProxy(self.canvas)
        make_accessible(self.canvas, self.model)
        self.hands.focused.connect(lambda row: focus_lane(self.canvas, row))

    # --- what the window says ---

    def show_wanted(self, wanted: Wanted) -> None:
        """Show what fits; the days of ``wanted`` are shown as a brush over the picture."""
        self.model.show_wanted(wanted)

    def select(self, ids: Sequence[int]) -> None:
        """Light these quotations."""
        self.model.select(ids)

    def refresh(self) -> None:
        """The library has changed."""
        self.model.refresh()

    def set_uncertain_below(self, confidence: float) -> None:
        """Marks of less confidence get a dashed outline."""
        self.canvas.uncertain_below = confidence
        self.canvas.update()

    def set_axis(self, axis: Axis) -> None:
        self.header.show_axis(axis)
        if axis is not self.model.axis:
            self.model.set_axis(axis)
            self.axis_changed.emit(axis)

    def set_lanes(self, lanes: LaneBy) -> None:
        self.header.lanes.show_choice(lanes)
        self.model.set_lanes(lanes)

    def set_unit(self, unit: Unit | None) -> None:
        self.header.units.show_choice(unit)
        self.model.set_unit(unit)

    def set_stack(self, stack: LaneBy) -> None:
        """What the bars are stacked by."""
        self.model.set_stack(stack)
        self._show_bars()

    def set_per_article(self, wanted: bool) -> None:
        """Whether bars count for a hundred articles."""
        self.model.set_per_article(wanted)
        self.canvas.make_room()
        self._show_bars()

    def show_parts(self, parts: Parts) -> None:
        """Whether there are bars, and marks of articles."""
        self.canvas.show_parts(parts)
        self._show_bars()

    def choose_lanes(self) -> None:
        """Ask which lanes there shall be."""
        dialog = LaneDialog(self, self._lane, self.model.lanes, self.model.choice)
        if dialog.ask():
            self.hands.decide(dialog.choice(), "")

    def restore_lanes(self, kept: str) -> None:
        """The lanes as they were decided for this library; see :func:`timeline_lanes.written`."""
        self.model.choices = timeline_lanes.read(kept)
        self.model.ask()

    def kept_lanes(self) -> str:
        """What was decided about lanes, to be kept."""
        return timeline_lanes.written(self.model.choices)

    def restore_looks(self, kept: Collection[str]) -> None:
        """What is shown as it was the last time; see :func:`timeline_looks.written`."""
        looks = timeline_looks.read(kept)
        self.model.stack, self.model.per_article = looks.stack, looks.per_article
        self.model.ask()
        self.show_parts(looks.parts)

    def kept_looks(self) -> tuple[str, ...]:
        """What is shown, to be kept."""
        looks = timeline_looks.Looks(self.model.stack, self.model.per_article, self.canvas.parts)
        return timeline_looks.written(looks)

    def picture_subject(self) -> TimelineSubject:
        """What is looked at, to be saved as a picture."""
        canvas, model = self.canvas, self.model
        manner = Manner(canvas.uncertain_below, model.per_article, model.choice, canvas.parts)
        return TimelineSubject(self.model.asked_for_picture(), manner)

    def sizeHint(self) -> QSize:
        return self.canvas.sizeHint() + QSize(0, self.header.sizeHint().height())

    # --- inside ---

    def _arrange(self) -> None:
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setMargin(6 * SPACE)
        self._empty.setBackgroundRole(QPalette.ColorRole.Base)
        self._empty.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self._pages, 1)
        # Behind the layout: pages that belong to nobody yet show the first of them as a window of its own.
        self._pages.addWidget(self.canvas)
        self._pages.addWidget(self._empty)

    def _connect(self) -> None:
        canvas, header = self.canvas, self.header
        for mine, theirs in (
            (canvas.selected, self.selected),
            (canvas.opened, self.opened),
            (canvas.brushed, self.brushed),
            (canvas.lane_chosen, self.lane_chosen),
            (canvas.undated_chosen, self.undated_chosen),
            (header.picture_wanted, self.picture_wanted),
        ):
            mine.connect(theirs)
        header.axis_chosen.connect(self.set_axis)
        header.unit_chosen.connect(self.model.set_unit)
        header.lanes_chosen.connect(self.model.set_lanes)
        header.stack_chosen.connect(self.set_stack)
        header.per_article_chosen.connect(self.set_per_article)
        header.articles_chosen.connect(lambda on: self.show_parts(replace(self.canvas.parts, articles=on)))
        header.choosing_wanted.connect(self.choose_lanes)
        header.zoom_wanted.connect(canvas.zoom)
        header.fit_wanted.connect(self.model.fit)
        self.model.arrived.connect(self._tell)

    def _show_bars(self) -> None:
        self.header.show_bars(
            self.model.stack, per_article=self.model.per_article, articles=self.canvas.parts.articles
        )
        self.bars_changed.emit()

    def _tell(self) -> None:
        timeline = self.model.timeline
        if timeline is None:
            return
        self._pages.setCurrentWidget(self.canvas if timeline.extent else self._empty)
        told = (timeline.axis, timeline.total, timeline.extent, timeline.undated, timeline.imprecise)
        lanes = tuple((lane.label, lane.total, lane.undated) for lane in (*timeline.lanes, timeline.others))
        if (told, lanes, self.model.wanted) == self._told:
            return  # the same, seen from nearer: nothing more to say
        self._told = told, lanes, self.model.wanted
        sentence = summary(timeline)
        self.header.show_count(sentence, summary(timeline, exactly=False), many_words(timeline))
        self.canvas.setAccessibleDescription(sentence + ". " + ", ".join(_lane_words(timeline)))
        if timeline.extent is None:
            self._empty.setText(_nothing(timeline, self.model.wanted))


def _lane_words(timeline: Timeline) -> list[str]:
    others = (timeline.others,) if timeline.others.total else ()
    return [f"{shown(lane.label)}: {lane_words(lane)}" for lane in (*timeline.lanes, *others)]


def _nothing(timeline: Timeline, wanted: Wanted) -> str:
    if timeline.total:
        return _undated_only(timeline)
    return shown(NOTHING if wanted == Wanted() else NOTHING_FITS)


def _undated_only(timeline: Timeline) -> str:
    if timeline.axis is Axis.SAID:
        return tr(
            "None of these {n} {n:quotation|quotations} has a day.\n"
            "The articles do not tell when the words were said.",
            n=timeline.total,
        )
    return tr(
        "None of these {n} {n:quotation|quotations} has a day of publication.\nGive one when importing.",
        n=timeline.total,
    )

"""Goes about in time: nearer and farther, earlier and later, from quotation to quotation, around one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal

from quoteline.domain import QuotationRow, day_number, day_of
from quoteline.ui.timeline_model import TimelineModel
from quoteline.ui.timeline_scale import FIRST_DAY, LAST_DAY, Scale
from quoteline.ui.timeline_scene import Days

FAR = 1 << 40  # more places than any library has


class Going(QObject):
    """Moves the days in view of a model. Selects nothing by itself: it says what was walked to."""

    moved = Signal()  # by hand, so that no frame may take long now
    selected = Signal(int)
    walked = Signal(object)  # the QuotationRow that was walked to

    def __init__(self, model: TimelineModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def zoom(self, factor: float, x: float | None = None) -> None:
        """``factor`` times as near, around a pixel of the plot, else the selected mark, else the middle."""
        self.moved.emit()
        self._model.look_at(self._model.scale.zoomed(factor, self._middle() if x is None else x))

    def pan(self, pixels: float) -> None:
        """Moves the picture to the right, so that earlier days come into view."""
        self.moved.emit()
        self._model.look_at(self._model.scale.moved(-pixels / self._model.scale.per_day))

    def screens(self, share: float) -> None:
        """Goes later by this share of what is in view."""
        self.pan(-share * self._model.scale.width)

    def walk(self, by: int) -> None:
        """Goes to the quotation ``by`` places later in time, and brings it into view."""
        here = self._model.selected[0] if self._model.selected else None
        self._model.step(here, by, self._arrive)

    def to_day(self, day: float) -> None:
        """Brings a day into the middle, as far as the library reaches."""
        self._model.look_at(self._model.scale.centred(day))

    def to_today(self) -> None:
        self.to_day(day_number(date.today()) + 0.5)

    def around(self, days: int) -> bool:
        """Shows the days around the selected quotations; False where their day is not known."""
        span = self.days_around(days)
        if span is None:
            return False
        first, last = day_number(span[0]), day_number(span[1]) + 1
        self._model.look_at(Scale(first, last, self._model.scale.width))
        return True

    def days_around(self, days: int) -> Days | None:
        """So many days before and after the selected quotations; None where no day of them is known."""
        spots = self._model.spots
        if not spots:
            return None
        first, last = min(spot.start for spot in spots) - days, max(spot.end for spot in spots) + days
        return day_of(max(FIRST_DAY, first)), day_of(min(LAST_DAY, last))

    def days_from(self) -> Days | None:
        """From the selected quotations to the end of the chosen days, else to the last day."""
        span, brush = self.days_around(0), self._model.brush
        return span and (span[0], max(brush[1] if brush else date.max, span[0]))

    def days_until(self) -> Days | None:
        """From the beginning of the chosen days, else from the first day, to the selected quotations."""
        span, brush = self.days_around(0), self._model.brush
        return span and (min(brush[0] if brush else date.min, span[1]), span[1])

    def days_in_view(self) -> Days | None:
        """The days of which some part is in view; None while nothing is."""
        timeline, scale = self._model.timeline, self._model.scale
        if timeline is None or timeline.extent is None:
            return None
        return day_of(scale.whole_day(0)), day_of(scale.whole_day(scale.width - 0.5))

    def _arrive(self, row: QuotationRow) -> None:
        days, scale = self._model.days_of(row), self._model.scale
        if days is not None and not scale.first <= sum(days) / 2 + 0.5 <= scale.last:
            self.to_day(sum(days) / 2 + 0.5)
        self.selected.emit(row.id)
        self.walked.emit(row)

    def _middle(self) -> float:
        scale = self._model.scale
        if len(self._model.spots) == 1:
            x = scale.x((self._model.spots[0].start + self._model.spots[0].end + 1) / 2)
            if 0 <= x <= scale.width:
                return x
        return scale.width / 2

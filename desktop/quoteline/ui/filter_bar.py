"""The filters: speakers, kind, days and how they are known, outlets, languages, tags, marks, with counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from quoteline.domain import Axis, Basis, Kind, Precision
from quoteline.services import browsing, choices, faceting, who_is_who
from quoteline.services.browsing import Facets
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.ui import theme
from quoteline.ui.date_filter import DateFilter
from quoteline.ui.facet_list import FacetList, Key
from quoteline.ui.filter_section import Section, heading
from quoteline.ui.jobs import Lane
from quoteline.ui.saved_section import SavedSection
from quoteline.ui.speaker_section import SpeakerSection
from quoteline.ui.translating import tr

SPACE = theme.SPACE
YEARS = 5  # shown at first
VALUES: dict[str, Callable[[Any], Any]] = {"kinds": Kind, "precisions": Precision, "bases": Basis}


class FilterBar(QScrollArea):
    """All filters in one column. It tells what is wanted next; what is shown is told to it."""

    wanted = Signal(object)  # Wanted
    counted = Signal(object)  # Facets: the counts behind what is wanted now
    looked_again = Signal()  # the library changed: what else is shown here is to be asked anew

    def __init__(
        self, lane: Lane, name_of: Callable[[int | None], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._wanted = Wanted()
        self._wholes: dict[int, int] = {}  # of the speakers wanted: whom each is shown as
        self.speakers = SpeakerSection(lane, name_of)
        self.outlets = Section(tr("Outlets"), find=tr("Find an outlet"))
        self.kinds = Section(tr("Kind"))
        self.dates = DateFilter()
        self.periods = Section("", FacetList(tr("Years and months"), excludes=False), few=YEARS)
        self.precisions = Section(tr("How the day is known"))
        self.bases = Section(tr("What it rests on"))
        self.languages = Section(tr("Languages"))
        self.tags = Section(tr("Tags"), find=tr("Find a tag"))
        self.flags = Section(tr("Marked"))
        self.saved = SavedSection()
        self._build()
        for filter, section in self._sections().items():
            section.ticked.connect(partial(self._turn, filter))
            section.ruled_out.connect(partial(self._turn, filter, out=True))
            section.only_wanted.connect(partial(self._want_only, filter))
        self.periods.ticked.connect(self._turn_period)
        self.dates.changed.connect(self._limit)

    def _sections(self) -> dict[str, Section]:
        """The sections by the filter that each is."""
        return {filter: getattr(self, filter) for filter in choices.FILTERS}

    def _build(self) -> None:
        inner = QWidget()
        self._column = column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE, 2 * SPACE, SPACE, 3 * SPACE)
        column.setSpacing(3 * SPACE)
        days = QWidget()
        box = QVBoxLayout(days)
        box.setContentsMargins(2 * SPACE, 0, 0, 0)
        box.setSpacing(SPACE)
        box.addWidget(heading(tr("Days")))
        box.addWidget(self.dates)
        self.periods.column.setContentsMargins(0, 0, SPACE, 0)
        box.addWidget(self.periods)
        for part in (self.speakers, self.kinds, days, self.precisions, self.bases):
            column.addWidget(part)
        for part in (self.outlets, self.languages, self.tags, self.flags, self.saved):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Filters"))
        self.setMinimumWidth(190)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)

    def place_saved(self) -> None:
        """What the person keeps stands first; while nothing is kept, the hint how to stands last."""
        first = self.saved.list.searches.rowCount() > 0
        before = self._column.indexOf(self.saved)
        to = 0 if first else self._column.count() - 2  # in front of the stretch
        if before != to:
            self._column.insertWidget(to, self.saved)

    def _as_shown(self, speakers: Sequence[int | None]) -> tuple[int | None, ...]:
        """Speakers as they are shown now: one that was merged by whom it is in."""
        shown = (self._wholes.get(each, each) if each is not None else None for each in speakers)
        return tuple(dict.fromkeys(shown))

    def _all_as_shown(self) -> Wanted:
        wanted = self._wanted
        return replace(
            wanted,
            speakers=self._as_shown(wanted.speakers),
            not_speakers=self._as_shown(wanted.not_speakers),
        )

    def show_wanted(self, wanted: Wanted) -> None:
        """Show which filters are set, and count anew."""
        self._wanted = wanted
        self.dates.show_limits(wanted.axis, wanted.first, wanted.last, wanted.undated)
        self._ask()

    def refresh(self) -> None:
        """The library changed: count anew."""
        self._ask()
        self.looked_again.emit()

    def _ask(self) -> None:
        wanted = self._wanted
        ids = choices.speakers_named(wanted)

        def question(library: Library) -> tuple[Facets, dict[int, int]]:
            return browsing.facets(library, wanted), who_is_who.wholes(library, ids)

        self._lane.ask("facets", question, self._show)

    def _show(self, found: tuple[Facets, dict[int, int]]) -> None:
        facets, self._wholes = found
        wanted = self._all_as_shown()
        self.speakers.wanted = wanted
        for filter, section in self._sections().items():
            values = getattr(facets, filter)
            more = facets.speakers_more if filter == "speakers" else 0
            section.show_facets(
                values, choices.taken(wanted, filter), choices.ruled_out(wanted, filter), more
            )
        self.periods.show_facets(facets.periods, self._period())
        self.dates.show_extent(facets.first_day, facets.last_day)
        self.dates.show_without_day(facets.without_day)
        self.counted.emit(facets)

    def _turn(self, filter: str, key: Key, *, out: bool = False) -> None:
        value = VALUES.get(filter, _itself)(key)
        self.wanted.emit(choices.turned(self._all_as_shown(), filter, value, out=out))

    def _want_only(self, filter: str, key: Key) -> None:
        self.wanted.emit(choices.only(self._wanted, filter, VALUES.get(filter, _itself)(key)))

    def _period(self) -> list[str]:
        """The year or the month that all days asked for are, where they are one."""
        wanted = self._wanted
        if wanted.first is None or wanted.last is None or wanted.undated:
            return []
        return faceting.period_of(wanted.first, wanted.last)

    def _turn_period(self, key: str) -> None:
        """A click on the month asked for asks for its year again, one on the year for any day."""
        wanted = self._wanted
        wider = key[:4] if len(key) > 4 else ""
        to = wider if key in self._period() else key
        first, last = faceting.days_of(to) if to else (None, None)
        self.wanted.emit(replace(wanted, first=first, last=last, undated=False))

    def _limit(self, axis: Axis, first: date | None, last: date | None, undated: bool) -> None:
        self.wanted.emit(replace(self._wanted, axis=axis, first=first, last=last, undated=undated))


def _itself(key: Key) -> Key:
    return key

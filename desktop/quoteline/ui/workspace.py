"""The panes around one open library, and how they hear of each other: one query, one selection."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from quoteline import settings
from quoteline.domain import Kind, QuotationRow
from quoteline.services import browsing, choices, searching, who_is_who
from quoteline.services.browsing import Facets, Sort
from quoteline.services.searching import Wanted
from quoteline.services.timelines import LaneBy
from quoteline.settings import Settings
from quoteline.ui import icons, theme
from quoteline.ui.active_filters import without_last
from quoteline.ui.desk import Desk
from quoteline.ui.docks import Docks, Place
from quoteline.ui.filter_bar import FilterBar
from quoteline.ui.folding import Folding
from quoteline.ui.likelier_spelling import LikelierSpelling
from quoteline.ui.list_order import ListOrder
from quoteline.ui.pane import Pane
from quoteline.ui.pane_walk import PaneWalk
from quoteline.ui.quotation_list import QuotationList
from quoteline.ui.reading_pane import ReadingPane
from quoteline.ui.search_bar import SearchBar
from quoteline.ui.session import Session
from quoteline.ui.speaker_panel import SpeakerPanel
from quoteline.ui.timeline_view import TimelineView
from quoteline.ui.translating import shown, tr
from quoteline.ui.window_keys import WindowKeys

SPACE = theme.SPACE
PLACES = {
    "filters": Place("left", width=232, height=0),
    "timeline": Place("top", width=0, height=340),
    "speaker": Place("right", width=396, height=340),
    "reading": Place("right", width=396, height=480),
}


class Workspace(QWidget):
    """Search above, filters left, timeline over list in the middle, speaker over article at the right."""

    search_kept = Signal(str)
    folded = Signal()  # a pane may have been hidden or shown because the window changed its width

    def __init__(self, session: Session, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.desk = session, desk
        self._names: dict[int, str] = {}
        self._wholes: dict[int, int] = {}  # of the speakers wanted: whom each is shown as
        self._look_again = False  # at the selection, as soon as the list is filled anew
        self.search = SearchBar(session.reading)
        self.filters = FilterBar(session.counting, self.name_of)
        self.list = QuotationList(session.reading, self.name_of)
        self.spelling = LikelierSpelling(session.reading)
        self.list.put_below_head(self.spelling)
        self.timeline = TimelineView(session.counting)
        self.speaker = SpeakerPanel(session.reading)
        self.reading = ReadingPane(session.reading, session.counting)
        self.back, self.forward = (
            _arrow("arrow-left", tr("Back (Alt+Left)")),
            _arrow("arrow-right", tr("Forward (Alt+Right)")),
        )
        self.list.search_is_coming = lambda: session.indexing
        self.docks = self._docked()
        self.folding = Folding(self.docks, self)
        self.folding.changed.connect(self.folded)
        self._arrange()
        self.walk = PaneWalk((self.top, self.filters, self.timeline, self.list, self.speaker, self.reading))
        self._keys = WindowKeys(self)
        for field in self.findChildren(QLineEdit):
            field.installEventFilter(self._keys)
        self._connect_desk()
        self._connect_panes()
        self.show_wanted(desk.wanted)
        self.timeline.refresh()  # it asks only for what is new, and to want everything is not new to it

    # --- arranging ---

    def _docked(self) -> Docks:
        panes = {
            "filters": Pane(tr("Filters"), self.filters),
            "timeline": Pane(tr("Timeline"), self.timeline),
            "speaker": Pane(tr("Speaker"), self.speaker),
            "reading": Pane(tr("Article"), self.reading),
        }
        return Docks(self.list, panes, PLACES)

    def _arrange(self) -> None:
        self._set_minimums()
        self.top = QWidget()
        self.top.setFocusProxy(self.search.box)
        top = QHBoxLayout(self.top)
        top.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, 2 * SPACE)
        top.setSpacing(SPACE)
        for widget in (self.back, self.forward):
            top.addWidget(widget)
        top.addWidget(self.search, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(_line())
        column.addWidget(self.docks, 1)
        self._points = self.font().pointSizeF()
        self._column = column

    def _set_minimums(self) -> None:
        """The least size of each pane; with larger text the filters, which only scroll down, need more."""
        for content, width, height in (
            (self.filters, round(190 * (1 + (theme.text_scale - 1) * 0.7)), 0),
            (self.timeline, 0, 0),  # its own: with less, the days below the lanes would be cut off
            (self.list, 380, 160),
            (self.speaker, 260, 0),
            (self.reading, 260, 120),
        ):
            content.setMinimumSize(width, height)

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs wider panes, and columns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_column"):
            self._set_minimums()
            self._widen_columns()
            self.folding.fit(self.size())

    def _widen_columns(self) -> None:
        points = self.font().pointSizeF()
        by, self._points = points / self._points, points
        widths = self.list.table.column_widths()
        self.list.table.restore_widths({name: round(width * by) for name, width in widths.items()})

    def put_on_top(self, strip: QWidget) -> None:
        """Give a strip a place between search and panes."""
        self._column.insertWidget(2, strip)
        self.walk.add(strip, before=self.filters)

    def panes(self) -> Mapping[str, Pane]:
        """The panes that may be hidden, by the name they are kept under."""
        return self.docks.panes

    def restore(self, kept: Settings) -> None:
        """Places, sizes, hidden panes and the list's columns as they were the last time."""
        for name, pane in self.panes().items():
            pane.setVisible(name not in kept.hidden)
        self.docks.lay_out(kept.panes)
        self.list.table.restore_widths(dict(kept.columns))
        known = kept.sort in {each.value for each in Sort} - {Sort.RELEVANCE}  # that one is kept apart
        sort = Sort(kept.sort) if known else Sort.SAID
        self.list.take_order(ListOrder(sort, kept.descending, kept.best_first or kept.sort == Sort.RELEVANCE))
        self.search.set_history(kept.searches)
        self.timeline.restore_lanes(settings.lanes_of(kept, self.session.path))
        self.timeline.restore_looks(kept.timeline)

    def remembered(self, kept: Settings) -> Settings:
        """The settings with today's places, sizes, hidden panes, columns and sorting."""
        kept = settings.with_lanes(kept, self.session.path, self.timeline.kept_lanes())
        return replace(
            kept,
            panes=self.docks.kept(),
            hidden=self.folding.hidden(),
            columns=self.list.table.column_widths(),
            timeline=self.timeline.kept_looks(),
            sort=self.list.order.sort.value,
            descending=self.list.order.descending,
            best_first=self.list.order.best_first,
        )

    def show_pane(self, name: str, shown: bool) -> None:
        """Show or hide a pane because the person said so."""
        self.folding.show(name, shown)

    def reset_layout(self) -> None:
        """Every pane where it stands usually, as far as there is room."""
        self.docks.reset()
        self.folding.fit_anew(self.size())

    def pane_in_use(self) -> str | None:
        """The name of the pane that has the keyboard, or had it before a menu was opened."""
        here = self.walk.current()
        return next((name for name, pane in self.panes().items() if pane.widget() is here), None)

    def fold(self, name: str, folded: bool) -> None:
        """Hide a pane for want of room, or show it again: that is not remembered as the person's wish."""
        self.folding.fold(name, folded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the filters make room for what is read, and come back when there is room."""
        super().resizeEvent(event)
        self.folding.fit(event.size())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.folding.fit(self.size())

    # --- connecting ---

    def _connect_desk(self) -> None:
        self.desk.wanted_changed.connect(self.show_wanted)
        self.desk.selection_changed.connect(self._show_selection)
        self.desk.history_changed.connect(self._show_history)
        self.back.clicked.connect(self.desk.back)
        self.forward.clicked.connect(self.desk.forward)
        self._show_history()

    def _connect_panes(self) -> None:
        self.search.searched.connect(lambda query: self.desk.change(query=query))
        self.search.kept.connect(self.search_kept)
        self.search.escaped.connect(self.step_out)
        self.search.went_down.connect(self.list.go_to)
        self.filters.wanted.connect(self.desk.want)
        self.filters.counted.connect(self._take_names)
        self.list.wanted.connect(self.desk.want)
        self.list.picked.connect(self.desk.select)
        self.list.read_wanted.connect(self.read)
        self.list.shown.connect(self._see_selection)
        self.list.shown.connect(lambda count: self.spelling.look(self.list.shown_for or Wanted(), count))
        self.spelling.chosen.connect(lambda query: self.desk.change(query=query))
        self.timeline.selected.connect(lambda id: self.desk.select([id]))
        self.timeline.opened.connect(self.read)
        self.timeline.brushed.connect(self._brush)
        self.timeline.lane_chosen.connect(self._choose_lane)
        self.timeline.lane_ruled_out.connect(self._rule_lane_out)
        self.timeline.lane_opened.connect(self.open_speaker)
        self.timeline.undated_chosen.connect(self._choose_undated)
        self.speaker.quotation_opened.connect(self.read)
        self.speaker.speaker_wanted.connect(self.speaker.show_speaker)
        self.speaker.filter_wanted.connect(lambda id: self.desk.change(speakers=(id,)))
        self.reading.quotation_selected.connect(lambda id: self.desk.select([id]))
        self.reading.speaker_wanted.connect(self.speaker.show_speaker)
        self.reading.back.connect(self.list.table.setFocus)
        self.reading.gone.connect(self._let_go)

    # --- what is shown ---

    def show_wanted(self, wanted: Wanted) -> None:
        self.search.show_wanted(wanted)
        self.list.show_wanted(self._as_shown(wanted))
        self.timeline.show_wanted(wanted)
        self.filters.show_wanted(wanted)
        self.reading.set_marking(searching.marking_of(wanted))
        self._ask_names(choices.speakers_named(wanted))

    def refresh(self) -> None:
        """The library changed: every pane looks again, and keeps selection and place."""
        self._look_again = True
        self.search.refresh()
        self.list.refresh()
        self.timeline.refresh()
        self.filters.refresh()
        self.speaker.refresh()
        self._ask_names(choices.speakers_named(self.desk.wanted), again=True)

    def _see_selection(self) -> None:
        """Look at the selection again, once the list knows whether it is still there or what follows it."""
        if self._look_again:
            self._look_again = False
            if len(self.desk.selected) == 1:
                self._show_selection(self.desk.selected)
            else:
                self.reading.refresh()

    def select_what_returns(self, ids: Sequence[int]) -> None:
        """Select the quotations that an undo brings back into the list, unless some of them are selected."""
        shown = any(self.list.model.place_of(each) is not None for each in ids)
        if not shown and set(ids).isdisjoint(self.desk.selected):
            self.desk.select(list(ids))

    def _let_go(self, quotation_id: int) -> None:
        """What was selected is a quotation no more."""
        if self.desk.selected == [quotation_id]:
            self.desk.select([])

    def _show_selection(self, ids: Sequence[int]) -> None:
        if self.list.chosen != ids:
            self.list.select(list(ids))
        self.timeline.select(ids)
        if len(ids) == 1:
            self.reading.read(ids[0])
            self._ask_speaker(ids[0])

    def _ask_speaker(self, quotation_id: int) -> None:
        self.session.reading.ask(
            "speaker of selection",
            lambda library: browsing.rows(library, [quotation_id]),
            lambda rows: self._show_speaker(rows[0] if rows else None),
        )

    def _show_speaker(self, row: QuotationRow | None) -> None:
        if row is not None:
            self.speaker.show_speaker(row.speaker_id, described=row.speaker)

    def read(self, quotation_id: int) -> None:
        """Select a quotation and go to it in its article."""
        self.desk.select([quotation_id])
        self.show_reading()

    def show_reading(self) -> None:
        """Bring the reading pane forth, and go to it."""
        self.folding.show("reading", True)
        self.reading.setFocus()

    def open_speaker(self, speaker: int) -> None:
        """Bring the speaker panel forth, and show this speaker there."""
        self.folding.show("speaker", True)
        self.speaker.show_speaker(speaker)

    def step_out(self) -> None:
        """Take away what was asked last: a filter, then the query."""
        wanted = self.desk.wanted
        self.desk.want(without_last(wanted, self.desk.before))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.step_out()
        else:
            super().keyPressEvent(event)

    def _show_history(self) -> None:
        self.back.setEnabled(self.desk.can_go_back)
        self.forward.setEnabled(self.desk.can_go_forward)

    # --- the timeline's wishes ---

    def _brush(self, days: tuple[date, date] | None) -> None:
        first, last = days if days is not None else (None, None)
        self.desk.change(axis=self.timeline.model.axis, first=first, last=last, undated=False)

    def _choose_undated(self) -> None:
        self.desk.change(axis=self.timeline.model.axis, first=None, last=None, undated=True)

    def _choose_lane(self, key: int | str | None) -> None:
        lanes = self.timeline.model.lanes
        if lanes is LaneBy.SPEAKER:
            self.desk.change(speakers=(key,))
            if isinstance(key, int):
                self.speaker.show_speaker(key)
        elif lanes is LaneBy.OUTLET:
            self.desk.change(outlets=(key,))
        else:
            self.desk.change(kinds=(Kind(str(key)),))

    def _rule_lane_out(self, key: int | str | None) -> None:
        filter = {LaneBy.SPEAKER: "speakers", LaneBy.OUTLET: "outlets", LaneBy.KIND: "kinds"}
        lanes = self.timeline.model.lanes
        self.desk.without(filter[lanes], Kind(str(key)) if lanes is LaneBy.KIND else key)

    # --- names of speakers ---

    def name_of(self, speaker: int | None) -> str:
        return shown(browsing.UNNAMED) if speaker is None else self._names.get(speaker, "…")

    def _take_names(self, facets: Facets) -> None:
        self._names.update({each.key: each.label for each in facets.speakers if isinstance(each.key, int)})
        self.list.set_counts(facets)
        self.list.show_chips()

    def _ask_names(self, speakers: Sequence[int], *, again: bool = False) -> None:
        """``again``: also of those that are known, who may have been merged or renamed."""
        unknown = [each for each in speakers if again or each not in self._names]
        if unknown:
            self.session.reading.ask(
                "names of speakers",
                lambda library: (who_is_who.called(library, unknown), who_is_who.wholes(library, unknown)),
                lambda found: self._learn_names(*found),
            )

    def _learn_names(self, names: dict[int, str], wholes: dict[int, int]) -> None:
        before = self._as_shown(self.desk.wanted)
        self._names.update(names)
        self._wholes.update(wholes)
        after = self._as_shown(self.desk.wanted)
        if after != before:
            self.list.show_wanted(after)
        self.list.show_chips()

    def _as_shown(self, wanted: Wanted) -> Wanted:
        """The same, with each speaker as they are shown now: two that were merged are one filter."""

        def shown(speakers: Sequence[int | None]) -> tuple[int | None, ...]:
            wholes = (self._wholes.get(each, each) if each is not None else None for each in speakers)
            return tuple(dict.fromkeys(wholes))

        return replace(wanted, speakers=shown(wanted.speakers), not_speakers=shown(wanted.not_speakers))


def _arrow(icon: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setIconSize(QSize(18, 18))
    button.setToolTip(tip)
    button.setAccessibleName(tip.split(" (")[0])
    icons.dress(button, icon)
    return button


class _Line(QWidget):
    """A thin line across."""

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colours(self.palette()).line)


def _line() -> QWidget:
    line = _Line()
    line.setFixedHeight(1)
    return line

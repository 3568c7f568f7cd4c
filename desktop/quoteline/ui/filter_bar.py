"""The filters: speakers, kind, days and how they are known, outlets, tags, flags, each with its counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QToolButton, QVBoxLayout, QWidget

from quoteline.domain import Axis, Basis, Kind, Precision
from quoteline.services import browsing, who_is_who
from quoteline.services.browsing import Facet, Facets
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.ui import icons, phrases, theme
from quoteline.ui.date_filter import DateFilter
from quoteline.ui.facet_list import FacetList, Key
from quoteline.ui.jobs import Lane
from quoteline.ui.saved_section import SavedSection
from quoteline.ui.speaker_facets import SpeakerFacets
from quoteline.ui.translating import tr

SPACE = theme.SPACE
FEW = 8  # values shown before “more”


class Section(QWidget):
    """A titled list of values, the first few of them until more are asked for."""

    ticked = Signal(object)

    def __init__(self, title: str, values: FacetList | None = None) -> None:
        super().__init__()
        self.list = values or FacetList(title)
        self._facets: list[Facet] = []
        self._ticked: set[Key] = set()
        self._more_there = 0
        self._open = False
        self._more = QToolButton()
        self._more.setAutoRaise(True)
        self._more.clicked.connect(self._turn)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(2 * SPACE, 0, SPACE, 0)
        self.column.setSpacing(2)
        self.column.addWidget(heading(title))
        self.column.addWidget(self.list)
        self.column.addWidget(self._more)
        self.list.ticked.connect(self.ticked)

    def show_facets(self, facets: Sequence[Facet], ticked: Sequence[Key], more: int = 0) -> None:
        """``more``: values beyond these, which only a name typed in can find.

        A ticked value that nothing fits any more stays, so that it can be unticked here.
        """
        there = {each.key for each in facets}
        gone = [Facet(each, self._label_of(each), 0) for each in ticked if each not in there]
        self._facets, self._ticked, self._more_there = [*gone, *facets], set(ticked), more
        self._show()

    def _label_of(self, key: Key) -> str:
        return phrases.outlet_name(str(key))

    def _show(self) -> None:
        first = [each for each in self._facets if each.key in self._ticked]
        rest = [each for each in self._facets if each.key not in self._ticked]
        ordered = self._facets if len(self._facets) <= FEW else first + rest
        few = ordered if self._open else ordered[: max(FEW, len(first))]
        self.list.show_facets(few, self._ticked)
        hidden = len(ordered) - len(few) + self._more_there
        self._more.setVisible(hidden > 0 or (self._open and len(ordered) > FEW))
        self._more.setText(tr("Fewer") if self._open else tr("{n} more…", n=hidden))
        self.setVisible(bool(ordered) or hidden > 0)

    def _turn(self) -> None:
        self._open = not self._open
        self._show()


class SpeakerSection(Section):
    """The speakers, with a box to type a name in, and a way to those of whom two may be one."""

    suggestions_wanted = Signal()

    def __init__(self, lane: Lane, name_of: Callable[[int | None], str]) -> None:
        speakers = SpeakerFacets(tr("Speakers"))
        super().__init__(tr("Speakers"), speakers)
        self.speakers = speakers
        self._lane, self._name_of = lane, name_of
        self._top: tuple[list[Facet], list[Key], int] = ([], [], 0)
        self.box = QLineEdit()
        self.box.setPlaceholderText(tr("Find a speaker"))
        self.box.setAccessibleName(tr("Find a speaker"))
        self.box.setClearButtonEnabled(True)
        self.box.setAcceptDrops(False)
        glass = QAction(tr("Find a speaker"), self.box)
        icons.dress(glass, "search")
        self.box.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.column.insertWidget(1, self.box)
        self.box.textChanged.connect(lambda text: self._find())
        self.suggestions = QToolButton()
        self.suggestions.setAutoRaise(True)
        self.suggestions.setToolTip(tr("Pairs of names that may be one person wait for you (Shift+F9)"))
        self.suggestions.clicked.connect(self.suggestions_wanted)
        self.column.addWidget(self.suggestions)
        self.show_suggestions(0)

    def show_suggestions(self, count: int) -> None:
        """How many pairs may be one."""
        self.suggestions.setText(tr("{n} may be the same…", n=count))
        self.suggestions.setVisible(count > 0)

    def show_facets(self, facets: Sequence[Facet], ticked: Sequence[Key], more: int = 0) -> None:
        self._top = (list(facets), list(ticked), more)
        self._find()

    def _label_of(self, key: Key) -> str:
        return self._name_of(key if isinstance(key, int) else None)

    def _find(self) -> None:
        name = self.box.text().strip()
        if not name:
            self._lane.forget("speakers named")
            super().show_facets(*self._top)
            self.setVisible(True)
            return
        self._lane.ask(
            "speakers named", lambda library: browsing.speaker_list(library, named=name), self._show_found
        )

    def _show_found(self, found: list[Facet]) -> None:
        facets, ticked, more = self._top
        counts = {each.key: each.count for each in facets}
        # Beyond the listed ones the count under the other filters is not known: none beats a wrong one.
        unknown = -1 if more else 0
        shown = [replace(each, count=counts.get(each.key, unknown)) for each in found]
        super().show_facets(shown, [each for each in ticked if each in {found.key for found in shown}])
        self.setVisible(True)


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
        self.outlets = Section(tr("Outlets"))
        self.kinds = Section(tr("Kind"))
        self.dates = DateFilter()
        self.precisions = Section(tr("How the day is known"))
        self.bases = Section(tr("What it rests on"))
        self.tags = Section(tr("Tags"))
        self.flags = Section(tr("Marked"))
        self.saved = SavedSection()
        self._build()
        self.speakers.ticked.connect(lambda key: self._turn("speakers", key))
        self.outlets.ticked.connect(lambda key: self._turn("outlets", key))
        self.kinds.ticked.connect(lambda key: self._turn("kinds", Kind(key)))
        self.precisions.ticked.connect(lambda key: self._turn("precisions", Precision(key)))
        self.bases.ticked.connect(lambda key: self._turn("bases", Basis(key)))
        self.tags.ticked.connect(lambda key: self._turn("tags", key))
        self.flags.ticked.connect(lambda key: self._turn("flags", key))
        self.dates.changed.connect(self._limit)

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
        for part in (self.speakers, self.kinds, days, self.precisions, self.bases):
            column.addWidget(part)
        for part in (self.outlets, self.tags, self.flags, self.saved):
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

    def _ticked_speakers(self) -> list[int | None]:
        """The speakers that are filtered by, as they are shown now: one that was merged by whom it is in."""
        shown = (self._wholes.get(each, each) if each is not None else None for each in self._wanted.speakers)
        return list(dict.fromkeys(shown))

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
        ids = [each for each in wanted.speakers if each is not None]

        def question(library: Library) -> tuple[Facets, dict[int, int]]:
            return browsing.facets(library, wanted), who_is_who.wholes(library, ids)

        self._lane.ask("facets", question, self._show)

    def _show(self, found: tuple[Facets, dict[int, int]]) -> None:
        wanted = self._wanted
        facets, self._wholes = found
        self.speakers.show_facets(facets.speakers, self._ticked_speakers(), facets.speakers_more)
        self.outlets.show_facets(facets.outlets, wanted.outlets)
        self.kinds.show_facets(facets.kinds, wanted.kinds)
        self.precisions.show_facets(facets.precisions, wanted.precisions)
        self.bases.show_facets(facets.bases, wanted.bases)
        self.tags.show_facets(facets.tags, wanted.tags)
        self.flags.show_facets(facets.flags, wanted.flags)
        self.dates.show_extent(facets.first_day, facets.last_day)
        self.dates.show_without_day(facets.without_day)
        self.counted.emit(facets)

    def _turn(self, field: str, value: object) -> None:
        chosen = tuple(self._ticked_speakers()) if field == "speakers" else getattr(self._wanted, field)
        turned = tuple(each for each in chosen if each != value) if value in chosen else (*chosen, value)
        changes: dict[str, Any] = {field: turned}
        self.wanted.emit(replace(self._wanted, **changes))

    def _limit(self, axis: Axis, first: date | None, last: date | None, undated: bool) -> None:
        self.wanted.emit(replace(self._wanted, axis=axis, first=first, last=last, undated=undated))


def heading(text: str) -> QLabel:
    """The title of a part of a pane."""
    label = QLabel(text)
    label.setFont(theme.scaled(label.font(), 0.95, bold=True))
    label.setContentsMargins(SPACE, 0, 0, 0)
    return label

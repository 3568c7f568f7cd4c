"""The filter by speaker: of however many there are, each can be found by typing a name or by going on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton

from quoteline.services import faceting
from quoteline.services.browsing import Facet
from quoteline.services.searching import Wanted
from quoteline.ui.facet_list import Key
from quoteline.ui.filter_section import Section, Values
from quoteline.ui.jobs import Lane
from quoteline.ui.speaker_facets import SpeakerFacets
from quoteline.ui.translating import tr


class SpeakerSection(Section):
    """The speakers, with a box to type a name in, and a way to those of whom two may be one."""

    suggestions_wanted = Signal()

    def __init__(self, lane: Lane, name_of: Callable[[int | None], str]) -> None:
        speakers = SpeakerFacets(tr("Speakers"))
        super().__init__(tr("Speakers"), speakers, find=tr("Find a speaker"))
        self.speakers = speakers
        self.wanted = Wanted()  # what the counts are of
        self._lane, self._name_of = lane, name_of
        self._top = Values()
        self._in_order = False
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

    def show_facets(
        self, facets: Sequence[Facet], ticked: Sequence[Key], out: Sequence[Key] = (), more: int = 0
    ) -> None:
        self._top = Values(tuple(facets), tuple(ticked), tuple(out), more)
        self._find()

    def _label_of(self, key: Key) -> str:
        return self._name_of(key if isinstance(key, int) else None)

    def _find(self) -> None:
        """Those at hand, unless a name, the order of names or all of them are asked for."""
        if not (self.typed or (self._top.more and (self.by_name or self._open))):
            self._lane.forget("speakers named")
            self._in_order = False
            self._show_values(self._top)
            return
        wanted, name, by_name = self.wanted, self.typed, self.by_name
        self._lane.ask(
            "speakers named",
            lambda library: faceting.speakers_named(library, wanted, name, by_name=by_name),
            self._show_found,
        )

    def _show_found(self, found: list[Facet]) -> None:
        top, self._in_order = self._top, True
        if self.typed:  # only those of this name, whether chosen or not
            there = {each.key for each in found}
            ticked = tuple(each for each in top.ticked if each in there)
            out = tuple(each for each in top.out if each in there)
            self._show_values(Values(tuple(found), ticked, out))
        else:
            self._show_values(Values(tuple(found), top.ticked, top.out))

    def _show_values(self, values: Values) -> None:
        super().show_facets(values.facets, values.ticked, values.out, values.more)
        self.setVisible(True)
        self.box.setVisible(True)

    def _fitting(self, facets: Sequence[Facet]) -> Sequence[Facet]:
        return facets  # what is typed has been looked for among all names of a speaker

    def _ordered(self, facets: Sequence[Facet]) -> Sequence[Facet]:
        """Thousands come in their order; those at hand are ordered here."""
        return facets if self._in_order else super()._ordered(facets)

    def _reorder(self) -> None:
        self._find()

    def _turn(self) -> None:
        self._open = not self._open
        self._find()

"""The keyboard stays with the filter it was on, wherever new counts put that one."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from quoteline.services.browsing import Facet
from quoteline.ui.speaker_facets import SpeakerFacets

NOBODY, ODA, JORN = Facet(None, "No name", 9), Facet(1, "Oda", 7), Facet(2, "Jorn", 4)


def test_keys_are_about_the_same_speaker_after_the_order_changed(qtbot: QtBot) -> None:
    facets = SpeakerFacets("Speakers")
    qtbot.addWidget(facets)
    facets.show_facets((NOBODY, ODA, JORN), ())
    facets.setCurrentIndex(facets.model().index(1, 0))
    facets.show_facets((ODA, NOBODY, JORN), (1,))
    assert facets.current_speaker() == 1


def test_where_a_speaker_is_gone_the_keys_stay_at_the_place(qtbot: QtBot) -> None:
    facets = SpeakerFacets("Speakers")
    qtbot.addWidget(facets)
    facets.show_facets((NOBODY, ODA, JORN), ())
    facets.setCurrentIndex(facets.model().index(1, 0))
    facets.show_facets((NOBODY, JORN), ())
    assert facets.current_speaker() == 2

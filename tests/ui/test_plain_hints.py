"""A hint shows what a library holds, and loads nothing that it names."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from quoteline.services.browsing import Facet
from quoteline.services.saved_searches import SavedSearch
from quoteline.ui.chips import Chip, ChipText
from quoteline.ui.facet_list import FacetModel
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.saved_list import SavedModel

HOSTILE = '<img src="/dev/zero"> & more'


@pytest.mark.parametrize("text", ["Harbour Post & Sons", "a\nb"])
def test_usual_words_are_shown_as_they_are(text: str) -> None:
    assert plain_hint(text) == text


def test_what_looks_like_a_page_is_shown_as_text() -> None:
    assert plain_hint(HOSTILE) == "<p>&lt;img src=&quot;/dev/zero&quot;&gt; &amp; more</p>"


def test_names_of_a_library_are_no_pages_in_hints(qapp: object, qtbot) -> None:
    facets, searches = FacetModel(), SavedModel()
    facets.show_facets([Facet(HOSTILE, HOSTILE, 3)], ())
    searches.show_saved([SavedSearch(1, HOSTILE, None)])
    chip = Chip(ChipText(HOSTILE))
    qtbot.addWidget(chip)
    hints = [model.index(0).data(Qt.ItemDataRole.ToolTipRole) for model in (facets, searches)]
    for hint in (*hints, chip.toolTip()):
        assert "&lt;img" in hint
        assert "<img" not in hint

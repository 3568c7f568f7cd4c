"""Words are found as typed or in all their forms, as the menu says, in every window at once."""

from __future__ import annotations

import pytest

from quoteline.services import word_forms
from quoteline.services.searching import Wanted
from quoteline.ui.active_filters import active_filters
from quoteline.ui.palette_entries import of_menus


@pytest.fixture(autouse=True)
def as_typed_for_other_tests():
    with word_forms.in_forms(()):
        yield


@pytest.fixture
def many(window, qtbot, settled):
    """How many quotations a query finds now; asked of the list once it has settled."""

    def found(query: str) -> int:
        window.desk.want(Wanted(query))
        settled(window)
        return len(window.workspace.list.model.ids)

    return found


def in_forms(window, settled, code: str) -> None:
    window.actions_.forms.languages[code].trigger()
    settled(window)


def test_a_language_that_is_ticked_finds_the_forms_of_what_is_shown(window, settled, many) -> None:
    plans = many("plans")
    both = many("plan OR plans OR planned OR planning")
    assert many("plans") == plans < both
    in_forms(window, settled, "en")
    assert len(window.workspace.list.model.ids) == both
    assert window.kept.word_forms == ("en",)
    assert not window.actions_.forms.as_typed.isChecked()
    window.actions_.forms.as_typed.trigger()
    settled(window)
    assert len(window.workspace.list.model.ids) == plans
    assert window.kept.word_forms == ()


def test_several_languages_may_be_ticked_and_unticked(window, settled) -> None:
    in_forms(window, settled, "de")
    in_forms(window, settled, "en")
    assert window.kept.word_forms == ("en", "de")
    in_forms(window, settled, "en")
    assert window.kept.word_forms == ("de",)
    assert word_forms.settled(None) == ("de",)
    assert [code for code, action in window.actions_.forms.languages.items() if action.isChecked()] == ["de"]


def test_what_was_asked_for_in_other_forms_says_so_and_lets_go_of_it(window, settled, many) -> None:
    plans = many("plans")
    window.desk.want(Wanted("plans", forms=("en",)))
    settled(window)
    assert len(window.workspace.list.model.ids) > plans
    (chip,) = [each for each in active_filters(window.desk.wanted, str) if "English" in each.text]
    window.desk.want(chip.without)
    settled(window)
    assert len(window.workspace.list.model.ids) == plans


def test_another_window_looks_for_words_alike(window, settled, qtbot) -> None:
    other = window.program.new_window()
    in_forms(window, settled, "fr")
    qtbot.waitUntil(lambda: other.actions_.forms.languages["fr"].isChecked())
    assert other.kept.word_forms == ("fr",)
    other.close()


def test_the_palette_has_it(window) -> None:
    names = {entry.name for entry in of_menus(window.menuBar(), lambda action: "")}
    assert {"As typed", "In all forms: English", "In all forms: German"} <= names

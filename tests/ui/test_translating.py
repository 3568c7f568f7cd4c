"""The window speaks the language chosen, and English wherever a translation is missing or does not fit."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from quoteline.domain import UserError
from quoteline.services import searching
from quoteline.services.searching import Wanted
from quoteline.ui import native, translating
from quoteline.ui.translating import reason, shown, tr
from quoteline.wording import say

GERMAN = {
    "{n} {n:article|articles}": "{n} {n:Artikel|Artikel}",
    "Merged {one} into {other}": "{one} mit {other} zusammengeführt",
    "Speaker unknown": "Unbekannt",
    "Said {day:long}": "Gesagt am {day:long}",
    "{share:.1f} %": "{share:.1f} Prozent",
    "Wrong {name}": "Falsch {nobody}",
    "Wrong {n:one|many}": "Falsch {n:eins|zwei|drei}",
}


@pytest.fixture
def in_german() -> Iterator[None]:
    before = QLocale()
    native.use_locale("de")
    translating.words.use("de", lambda template: GERMAN.get(template, ""))
    yield
    translating.words.use("en", lambda template: "")
    native._Locale.current = None
    QLocale.setDefault(before)


def test_without_a_language_the_words_are_english() -> None:
    assert tr("{n} {n:article|articles}", n=1203) == "1,203 articles"
    assert shown("as it is {n}") == "as it is {n}"


@pytest.mark.usefixtures("in_german")
class TestInGerman:
    def test_templates_are_translated_with_numbers_and_days(self) -> None:
        assert tr("{n} {n:article|articles}", n=1203) == "1.203 Artikel"
        assert tr("{share:.1f} %", share=3.25) == "3,2 Prozent"
        assert tr("{share:.0%} sure", share=0.97) == "97\N{NO-BREAK SPACE}% sure"
        assert tr("Said {day:long}", day=date(2025, 3, 19)) == "Gesagt am Mittwoch, 19. März 2025"

    def test_what_was_told_is_translated_with_the_sentences_within(self) -> None:
        told = say("Merged {one} into {other}", one="Ann", other=say("Speaker unknown"))
        assert shown(told) == "Ann mit Unbekannt zusammengeführt"
        assert tr("Merged {one} into {other}", one=told, other="B") == f"{shown(told)} mit B zusammengeführt"

    def test_what_has_no_translation_is_said_in_english(self) -> None:
        assert tr("Nobody translated {name}", name="this") == "Nobody translated this"

    def test_a_translation_that_does_not_fit_is_said_in_english(self) -> None:
        assert tr("Wrong {name}", name="this") == "Wrong this"
        assert tr("Wrong {n:one|many}", n=2) == "Wrong many"

    def test_an_error_says_its_sentence_translated(self) -> None:
        assert reason(UserError(say("Speaker unknown"))) == "Unbekannt"
        assert reason(ValueError("Speaker unknown")) == "Speaker unknown"


def test_a_language_that_we_do_not_speak_leaves_the_systems() -> None:
    assert translating.language_of("fr") == "fr"
    assert translating.language_of("tlh") in ("en", "de", "fr", "es", "uk")


@pytest.mark.parametrize(
    ("language", "long", "short", "month"),
    [
        ("de", "Mittwoch, 19. März 2025", "19. März 2025", "März 2025"),
        ("fr", "mercredi 19 mars 2025", "19 mars 2025", "mars 2025"),
        ("es", "miércoles, 19 de marzo de 2025", "19 mar 2025", "marzo de 2025"),
        ("uk", "середа, 19 березня 2025\u202fр.", "19 бер. 2025", "березень 2025"),
    ],
)
def test_days_follow_the_language(language: str, long: str, short: str, month: str) -> None:
    before = QLocale()
    try:
        native.use_locale(language)
        day = date(2025, 3, 19)
        assert (native.day(day, "long"), native.day(day, "short"), native.day(day, "month")) == (
            long,
            short,
            month,
        )
    finally:
        native._Locale.current = None
        QLocale.setDefault(before)


@pytest.mark.parametrize("between", [" ", " OR "])
def test_a_query_of_all_words_of_an_article_is_shown_as_understood(between: str) -> None:
    words = [f"word{number}" for number in range(1500)]
    told = searching.in_words(searching.condition_of(Wanted(between.join(words))))
    assert shown(told) == (" and " if between == " " else " or ").join(f"“{word}”" for word in words)

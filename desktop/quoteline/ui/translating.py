"""Says the window's words in the language of the person: `tr` for its own, `shown` for what services told.

Every message has the one context "Quoteline". A translation that is missing, or that does not fit its
values, is said in English; nothing a translator writes can make the window fail.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from quoteline import locations
from quoteline.errors import UserError
from quoteline.settings import LANGUAGES
from quoteline.ui import native
from quoteline.wording import TemplateError, Told, Value, filled, say

log = logging.getLogger(__name__)

CONTEXT = "Quoteline"
# Each in its own words: who cannot read the window must find the way out.
NAMES = {
    "": say("As the system"),
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "uk": "Українська",
}

K = TypeVar("K")
Lookup = Callable[[str], str]


class Words:
    """The language the window speaks: its code, and the translation of a template (empty: there is none)."""

    def __init__(self) -> None:
        self.language = "en"
        self.lookup: Lookup = _english
        self.installed: list[QTranslator] = []  # in Qt, for its own dialogs
        self._known: dict[str, str] = {}

    def use(self, language: str, lookup: Lookup) -> None:
        self.language, self.lookup = language, lookup
        self._known.clear()

    def template(self, english: str) -> str:
        """The translation of a template, looked up once."""
        known = self._known.get(english)
        if known is None:
            known = self._known[english] = self.lookup(english)
        return known


def _english(template: str) -> str:
    return ""


words = Words()


def tr(template: str, /, **values: Value) -> str:
    """The sentence of this template, which must be a literal, with its values, in the window's language.

    >>> tr("{n} {n:article|articles}", n=3)
    '3 articles'
    """
    ready = {name: shown(value) if isinstance(value, str) else value for name, value in values.items()}
    translated = words.template(template)
    if translated:
        try:
            return filled(translated, ready, words.language, native.written)
        except TemplateError as error:
            log.warning("The translation %r does not fit: %s", translated, error)
    return filled(template, ready, "en", native.written)


def shown(text: str) -> str:
    """What was told in English, in the window's language; any other text as it is."""
    return tr(text.template, **text.values) if isinstance(text, Told) else text


def from_log(sentence: str) -> str:
    """What a library keeps as a sentence (what was done, why names are linked), in the window's language."""
    from quoteline.recognising import recognised
    from quoteline.services import evidence_words, log_sentences  # noqa: F401 - what they name is recognised

    return shown(recognised(sentence))


class Labels(Mapping[K, str]):
    """What things are called, each said in the window's language when it is asked for."""

    def __init__(self, labels: Mapping[K, str]) -> None:
        self._labels = labels

    def __getitem__(self, key: K) -> str:
        return shown(self._labels[key])

    def __iter__(self) -> Iterator[K]:
        return iter(self._labels)

    def __len__(self) -> int:
        return len(self._labels)


def reason(error: BaseException) -> str:
    """What an error says to a person: the sentence of a UserError translated, of any other as it is."""
    said = error.args[0] if isinstance(error, UserError) and error.args else ""
    return shown(said) if isinstance(said, str) and said else str(error)


# --- the language ----------------------------------------------------------------------------------


def language_of(choice: str) -> str:
    """The language to speak: the one chosen, else the first of the system's that there is, else English."""
    if choice in LANGUAGES:
        return choice
    wanted = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in LANGUAGES), "en")


def use_language(application: QApplication, choice: str) -> str:
    """Speak the language chosen (empty: the system's) from now on; gives its code.

    Must come before the first widget is made: what is written already stays as it is.
    """
    language = language_of(choice)
    ours, theirs = QTranslator(application), QTranslator(application)
    if language != "en" and not ours.load(str(translation_file(language))):
        log.warning("There is no translation at %s", translation_file(language))
        language = "en"
    if language == "en":
        words.use("en", _english)
    else:
        words.use(language, lambda template: ours.translate(CONTEXT, template) or "")
    native.use_locale(language)
    load_words_of_qt(theirs, language)
    _install(application, ours, theirs)
    return language


def _install(application: QApplication, *translators: QTranslator) -> None:
    """In place of those that were installed before."""
    for each in words.installed:
        application.removeTranslator(each)
    words.installed = [each for each in translators if not each.isEmpty()]
    for each in words.installed:
        application.installTranslator(each)


def translation_file(language: str) -> Path:
    return locations.resources() / "translations" / f"quoteline_{language}.qm"


def load_words_of_qt(translator: QTranslator, language: str) -> bool:
    """Whether Qt brings its own words for buttons in a language; they are in the translator then."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator.load(f"qtbase_{language}", folder)

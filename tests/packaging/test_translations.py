"""The sentences of the window are collected, and every one of them is translated into every language."""

from __future__ import annotations

from pathlib import Path

import pytest

import translations
from collect_templates import Template, collect
from freezing import QT_LANGUAGES
from quoteline.settings import LANGUAGES
from translation_files import Message, compare, read, written

HEAD = "from quoteline.ui.translating import tr\nfrom quoteline.wording import logged, say\n\n"


def collected(folder: Path, source: str) -> tuple[list[Template], list[str]]:
    (folder / "page.py").write_text(HEAD + source, encoding="utf-8")
    return collect(folder)


# --- collecting ------------------------------------------------------------------------------------


def test_templates_are_collected_once_in_the_order_of_the_source(tmp_path: Path) -> None:
    found, wrong = collected(
        tmp_path,
        'A = say("Second {n:one|many}", n=2)\ndef f(x):\n'
        '    tr("{name} first", name=tr("Undo"))\n    tr("Undo")\n'
        '    # Translators: on a button\n    return tr("Go "\n              "on")\n',
    )
    assert wrong == []
    assert [each.source for each in found] == ["Second {n:one|many}", "{name} first", "Undo", "Go on"]
    assert found[-1] == Template("Go on", "page", "on a button")


def test_what_has_no_words_is_nothing_to_translate(tmp_path: Path) -> None:
    assert collected(tmp_path, 'say("{a} · {b}", a="x", b="y")\n') == ([], [])


def test_other_functions_of_the_same_name_say_nothing_to_translators(tmp_path: Path) -> None:
    (tmp_path / "other.py").write_text("def say(what):\n    pass\n\nsay(f'{1} step')\n", encoding="utf-8")
    assert collect(tmp_path) == ([], [])


@pytest.mark.parametrize(
    "call",
    [
        'tr(f"{1} article")',
        'tr("Undo" + "!")',
        "tr(name)",
        'tr("{name} is it")',
        'tr("It is", name="x")',
        'say("{n} {n:a|b|c}", n=1)',
    ],
)
def test_what_cannot_be_collected_is_told_with_its_line(tmp_path: Path, call: str) -> None:
    _, wrong = collected(tmp_path, f"def f(name):\n    {call}\n")
    assert len(wrong) == 1
    assert "page.py:5: " in wrong[0]


def test_a_label_that_is_made_too_early_is_told(tmp_path: Path) -> None:
    _, wrong = collected(tmp_path, 'NAMES = {1: tr("One")}\n')
    assert "not known yet" in wrong[0]
    assert collected(tmp_path, 'NAMES = {1: say("One")}\ndo = lambda: tr("Two")\n')[1] == []


def test_sentences_of_the_log_get_their_values_later(tmp_path: Path) -> None:
    found, wrong = collected(tmp_path, 'MERGED = logged("Merged {one} into {other}")\n')
    assert wrong == []
    assert [each.source for each in found] == ["Merged {one} into {other}"]


# --- the files -------------------------------------------------------------------------------------


def test_what_is_written_is_read_again_as_it_was(tmp_path: Path) -> None:
    messages = [
        Message("Undo “{what}” & <b>more</b>", "ui/actions", "„{what}“ & <b>mehr</b> rückgängig", True),
        Message("New", "ui/actions", "", False),
    ]
    file = tmp_path / "x.ts"
    file.write_text(written("de", messages), encoding="utf-8")
    assert read(file) == messages


def test_translations_are_kept_and_new_sentences_are_unfinished() -> None:
    kept = Message("Undo", "ui/old", "Rückgängig", True)
    assert Message.of(Template("Undo", "ui/actions"), kept) == Message(
        "Undo", "ui/actions", "Rückgängig", True
    )
    assert Message.of(Template("New", "ui/actions", "a hint"), None) == Message(
        "New", "ui/actions: a hint", "", False
    )


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("{n} of {total}", "{n} von {totel}", "the places differ"),
        ("{day:long}", "{day}", "the places differ"),
        ("{n} {n:article|articles}", "{n} Artikel", ""),
        ("{n} {n:article|articles}", "{n} {n:Artikel|Artikel|Artikel}", "must have 2 forms"),
        ("{n} {n:article|articles}", "{n} {m:Artikel|Artikel}", "there is no number m"),
        ("&File", "Datei", "the key of a menu"),
        ("Undo…", "Rückgängig", "an ellipsis"),
        ("<b>1.</b> Import", "1. Import", "the tags differ"),
        ("Search: {words}", "Suche: {words}", ""),
    ],
)
def test_a_translation_that_does_not_fit_is_told(source: str, translation: str, fault: str) -> None:
    told = list(compare(Message(source, "", translation, True), "de"))
    assert len(told) == bool(fault)
    assert all(fault in each for each in told)


def test_an_unfinished_translation_is_told() -> None:
    assert list(compare(Message("Undo", "", "Rückgängig", False), "de")) == ["not translated: 'Undo'"]


# --- ours ------------------------------------------------------------------------------------------


def test_every_sentence_is_translated_into_every_language_and_compiled() -> None:
    """Where this fails: run build/translations.py, and translate what it leaves open."""
    templates, wrong = collect(translations.PACKAGE)
    assert wrong == []
    assert len(templates) > 1000
    assert list(translations.faults(templates)) == []


def test_there_are_words_of_qt_for_every_language() -> None:
    assert set(LANGUAGES) - {"en"} <= set(QT_LANGUAGES)

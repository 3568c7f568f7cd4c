"""What is copied is one bundle for every program, as the person likes it."""

from __future__ import annotations

from dataclasses import replace
from html import unescape

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from quoteline import settings
from quoteline.services import clipping, deep_links
from quoteline.services.clipping import Clipping, Flavour, Wish
from quoteline.settings import Settings
from quoteline.ui.copying_template import Template, TemplateDialog
from quoteline.ui.copying_wish import days, wish_for


def clipboard():
    return QGuiApplication.clipboard().mimeData()


def markdown() -> str:
    return bytes(clipboard().data("text/markdown").data()).decode()


@pytest.fixture
def two(window, settled):
    """The window with two quotations selected."""
    window.desk.select(list(window.workspace.list.model.ids[:2]))
    settled(window)
    return window


def rows(window):
    return [window.workspace.list.row_of(each) for each in window.selection.ids]


def test_a_copy_is_plain_rich_and_markdown_at_once(two, settled):
    two.actions_.copy.trigger()
    settled(two)
    assert {"text/plain", "text/html", "text/markdown"} <= set(clipboard().formats())
    for row in rows(two):
        for form in (clipboard().text(), unescape(clipboard().html()), markdown().replace("\\", "")):
            assert row.text[:12] in form
            assert row.speaker in form
    assert two.toast.text() == "Copied 2 quotations with citations"


@pytest.mark.parametrize(
    "flavour", [each for each in Flavour if each not in (Flavour.CITATION, Flavour.WORDS)]
)
def test_every_entry_of_the_menu_copies(two, settled, flavour):
    two.kept = replace(two.kept, copy_template="{speaker}: {quotation}")
    two.actions_.copying.flavours[flavour].trigger()
    settled(two)
    for row in rows(two):
        assert row.speaker.split()[-1] in clipboard().text()
    assert clipboard().hasHtml() == (flavour not in (Flavour.PLAIN, Flavour.MARKDOWN))
    assert two.toast.text().startswith("Copied 2 quotations: ")


def test_links_lead_back_to_what_is_selected(two, settled):
    two.actions_.copying.link.trigger()
    settled(two)
    links = [deep_links.parse(line) for line in clipboard().text().splitlines()]
    assert [link.id for link in links] == two.selection.ids
    two.desk.select([])
    two.program.receive(None, (), links[1])
    settled(two)
    assert two.desk.selected == [links[1].id]


def test_how_to_copy_is_kept_and_holds_for_every_window(two, settled):
    how = two.actions_.copying
    assert (how.marks.isChecked(), how.links.isChecked(), how.days[""].isChecked()) == (True, False, True)
    how.marks.trigger()
    how.links.trigger()
    how.days["iso"].trigger()
    assert (two.kept.copy_marks, two.kept.copy_links, two.kept.copy_dates) == (False, True, "iso")
    wish = wish_for(two.workspace.list.table)
    assert (wish.marks, wish.links, wish.dates) == (False, True, "iso")
    two.actions_.copy.trigger()
    settled(two)
    assert clipboard().text().count("quoteline://") == 2
    assert "“" + rows(two)[0].text[:12] not in clipboard().text()
    two.kept = Settings()
    how.how.aboutToShow.emit()
    assert (how.marks.isChecked(), how.links.isChecked(), how.days[""].isChecked()) == (True, False, True)


@pytest.mark.parametrize(
    ("choice", "locale", "style"),
    [
        ("", "de_DE", ""),
        ("iso", "de_DE", "iso"),
        ("system", "en_US", "en-US"),
        ("system", "en_IE", "en-GB"),
        ("system", "uk_UA", "uk"),
        ("system", "C", "iso"),
        ("nonsense", "de_DE", ""),
    ],
)
def test_days_follow_the_choice(choice, locale, style):
    assert days(choice, locale) == style


def test_a_template_is_asked_for_when_there_is_none_and_shows_what_it_gives(two, settled):
    seen: list[str] = []

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TemplateDialog)
        dialog.field.setPlainText("{nobody}")
        assert not dialog.do.isEnabled()
        seen.append(dialog.shown.text())
        dialog.field.setPlainText("{speaker} in {outlet}")
        dialog.name.setCurrentText("House style")
        seen.append(dialog.shown.text())
        dialog.accept()

    waiting = QTimer(two, interval=50)
    waiting.timeout.connect(lambda: QApplication.activeModalWidget() and (waiting.stop(), fill()))
    waiting.start()
    two.actions_.copying.flavours[Flavour.OWN].trigger()
    settled(two)
    first = rows(two)[0]
    assert "nobody" in seen[0]
    assert seen[1].endswith(f"{first.speaker} in {first.outlet}")
    assert two.kept.copy_template == "{speaker} in {outlet}"
    assert two.kept.citation_templates == {"House style": "{speaker} in {outlet}"}
    assert settings.load().citation_templates == two.kept.citation_templates  # not only once it is closed
    assert f"{first.speaker} in {first.outlet}" in clipboard().text()


def test_nothing_selected_copies_nothing(window, settled):
    QGuiApplication.clipboard().setText("before")
    window.desk.select([])
    for copy in (window.connections.copying.copy, window.connections.copying.copy_links):
        copy()
    settled(window)
    assert clipboard().text() == "before"


def test_what_stands_above_quotations_is_there_in_each_form():
    taken = clipping.headed("Printed *twice*\nonce cut", Clipping("a", "<p>a</p>", "a"))
    assert taken.plain == "Printed *twice*\nonce cut\n\na"
    assert taken.html == "<p>Printed *twice*<br>once cut</p>\n<p>a</p>"
    assert taken.markdown == "Printed \\*twice\\*\\\nonce cut\n\na"


def test_a_template_kept_under_a_name_is_found_again(window):
    named = {"House style": "{speaker}!", "Other": "{outlet}?"}
    dialog = TemplateDialog(window, "{outlet}?", None, Wish(), named)
    assert dialog.name.currentText() == "Other"
    dialog.name.setCurrentIndex(dialog.name.findText("House style"))
    dialog.name.activated.emit(dialog.name.currentIndex())
    assert dialog.template() == Template("{speaker}!", "House style")
    dialog.deleteLater()

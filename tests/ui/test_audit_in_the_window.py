"""The window looks through the library for what was left out, and leads into the articles."""

from __future__ import annotations

from quoteline.services import auditing
from quoteline.services.auditing import AuditStep


def test_the_audit_tells_how_much_was_found_and_leads_to_where_most_is_missing(window, settled) -> None:
    window.actions_.audit.trigger()
    settled(window)
    dialog = window.connections.auditing.dialog
    assert dialog.words.text().startswith("16 articles were read again.\nQuoted stretches captured: ")
    many = dialog.list.topLevelItemCount()
    assert many > 0
    counts = [int(dialog.list.topLevelItem(place).text(1)) for place in range(many)]
    assert counts == sorted(counts, reverse=True)
    dialog.open_button.click()
    settled(window)
    pane = window.workspace.reading
    assert pane.article_id == dialog.list.topLevelItem(0).data(0, 0x0100)
    assert pane.unclaimed.shown
    assert pane.isVisible()


def test_it_can_be_stopped_and_says_so(window, settled, qtbot, monkeypatch) -> None:
    def endless(library):
        while True:
            yield AuditStep(3, 16, {})

    monkeypatch.setattr(auditing, "steps", endless)
    window.actions_.audit.trigger()
    strip = window.status.auditing
    qtbot.waitUntil(lambda: strip.isVisible())
    assert strip.label.text() == "Looking for what was left out: 3 of 16 articles"
    strip.cancel.click()
    settled(window)
    dialog = window.connections.auditing.dialog
    assert "The rest was left, as you asked." in dialog.words.text()
    assert "No stretch in quotation marks could be speech" in dialog.words.text()
    assert not dialog.open_button.isEnabled()


def test_it_goes_with_the_library(window, settled, qtbot) -> None:
    window.actions_.audit.trigger()
    settled(window)
    window.close_library()
    qtbot.waitUntil(lambda: window.connections.auditing.dialog is None)

"""Feeds and watched folders in the window: added, looked at when asked or by the clock, stopped."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from test_everything_has_a_name import faults
from web_servers import LONGEST, page, server, silent, status

from quoteline.fetching import Fetcher, Limits
from quoteline.services import importing, subscriptions
from quoteline.services.subscription_files import listed
from quoteline.services.watched_folders import Patience
from quoteline.settings import Settings
from quoteline.ui import file_dialogs, subscription_commands
from quoteline.ui.import_report import ImportReportDialog
from quoteline.ui.subscription_asking import AddressDialog, FeedDialog, FeedWish
from quoteline.ui.subscription_list import STATE, TIMER

WORDS = "“The weir holds, and it will hold the winter,” Ines Farrow said on Friday."
FEED = (
    '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
    "<title>The Weir</title><item><title>Weir</title><link>https://weir.example/1</link>"
    f"<content:encoded><![CDATA[<p>{WORDS}</p><p>Nobody doubted her.</p>]]></content:encoded></item>"
    "<item><title>Short</title><link>https://weir.example/2</link><description>Few.</description></item>"
    "</channel></rss>"
).encode()


@pytest.fixture(autouse=True)
def in_one_process(monkeypatch):
    whole = importing.import_steps
    monkeypatch.setattr(
        importing,
        "import_steps",
        lambda library, paths, **given: whole(library, paths, **{**given, "jobs": 0}),
    )


@pytest.fixture
def here():
    with server() as made:
        made.pages["/feed"] = page(FEED)
        yield made


def patient():
    """A fetcher that does not give up on a server before the tests do."""
    return Fetcher(Limits(connect=LONGEST, read=LONGEST, total=LONGEST, pace=0))


@pytest.fixture
def commands(window, qtbot):
    """The commands of the open window, which know their library."""
    found = window.connections.subscriptions
    qtbot.waitUntil(lambda: bool(found._library_id))
    found.refresher.fetcher = patient
    found.refresher.patience = Patience(quiet=0.1, most=0.4)
    return found


def sources(commands):
    return listed(commands._library_id).sources


def wait_for_the_end(commands, window, qtbot, settled):
    qtbot.waitUntil(lambda: not commands._busy and not window.importer.running)
    qtbot.waitUntil(lambda: not commands.refresher._lane.busy)
    settled(window)


def reports(window):
    return window.findChildren(ImportReportDialog)


def item(commands, place=0):
    return commands.dialog.list.topLevelItem(place)


def test_nothing_is_fetched_until_somebody_asks(window, commands, here, qtbot, monkeypatch):
    window.actions_.subscriptions.trigger()
    dialog = commands.dialog
    assert "Nothing is fetched until you ask or set a timer" in dialog.privacy.text()
    assert "nothing is fetched before you look" in dialog.note.text()
    assert not dialog.look_all.isEnabled()
    wish = FeedWish(here.at("/feed"), "", 60, False)
    monkeypatch.setattr(subscription_commands, "ask_feed", lambda parent: wish)
    dialog.add_feed.click()
    assert [each.place for each in sources(commands)] == [here.at("/feed")]
    assert (item(commands).text(TIMER), item(commands).text(STATE)) == ("Every hour", "Not looked at yet")
    assert dialog.note.text() == ""
    dialog.add_feed.click()
    assert "in the list already" in dialog.note.text()
    assert here.heard == []
    assert commands.refresher._lane is None  # not even a thread


def test_looking_brings_what_is_new_and_reports(window, commands, here, qtbot, settled):
    subscriptions.add_feed(commands._library_id, here.at("/feed"))
    commands.open()
    commands.dialog.look_all.click()
    assert not commands.dialog.look_all.isEnabled()
    assert commands.dialog.stop.isVisible()
    wait_for_the_end(commands, window, qtbot, settled)
    (report,) = reports(window)
    assert (report.report.imported, report.report.failed) == (1, 0)
    report.close()
    assert item(commands).text(0) == "The Weir"
    assert "Only summaries of 1 article" in item(commands).text(STATE)
    assert commands.dialog.note.text() == "1 new article."
    assert not commands.dialog.stop.isVisible()
    assert "The Weir" in {each.label for each in window.workspace.filters.outlets.values.facets}
    commands.dialog.look_all.click()
    wait_for_the_end(commands, window, qtbot, settled)
    assert commands.dialog.note.text() == "Nothing new."
    assert not [each for each in reports(window) if each.isVisible()]
    assert window.status.importing.isHidden()


def test_what_is_wrong_stands_in_the_list(window, commands, here, qtbot, settled):
    here.pages["/gone"] = status("410 Gone")
    subscriptions.add_feed(commands._library_id, here.at("/gone"))
    commands.open()
    commands.dialog.look_all.click()
    wait_for_the_end(commands, window, qtbot, settled)
    assert item(commands).text(STATE) == "It is gone for good (410). Its timer is off."
    assert commands.dialog.details.standing.text() == item(commands).text(STATE)
    assert commands.dialog.note.text().startswith("Nothing new. 1 could not be looked at")


def test_a_look_is_stopped_at_once(window, commands, here, qtbot, settled):
    here.pages["/slow"] = silent
    subscriptions.add_feed(commands._library_id, here.at("/slow"))
    commands.open()
    commands.dialog.look_all.click()
    qtbot.waitUntil(lambda: bool(here.heard))
    qtbot.waitUntil(lambda: "Looking at" in window.status.importing.label.text())
    began = time.monotonic()
    window.status.importing.cancel_wanted.emit()
    wait_for_the_end(commands, window, qtbot, settled)
    assert time.monotonic() - began < LONGEST / 2
    assert commands.dialog.note.text() == "The look was stopped."
    assert sources(commands)[0].state.looked == ""


def test_closing_the_window_ends_a_look(open_window, library_path, here, qtbot):
    window = open_window(library_path)
    commands = window.connections.subscriptions
    qtbot.waitUntil(lambda: bool(commands._library_id))
    commands.refresher.fetcher = patient
    here.pages["/slow"] = silent
    subscriptions.add_feed(commands._library_id, here.at("/slow"))
    commands.open()
    commands.look()
    qtbot.waitUntil(lambda: bool(here.heard))
    began = time.monotonic()
    window.close()
    assert time.monotonic() - began < LONGEST / 2
    assert commands.dialog is None


def test_a_folder_is_watched(window, commands, qtbot, settled, tmp_path, monkeypatch):
    folder = tmp_path / "incoming"
    folder.mkdir()
    file = folder / "weir.txt"
    file.write_text(WORDS, encoding="utf-8")
    os.utime(file, (time.time() - 60,) * 2)
    monkeypatch.setattr(file_dialogs, "ask_folder", lambda *given: folder)
    commands.open()
    commands.dialog.add_folder.click()
    assert item(commands).text(0) == "incoming"
    assert commands.dialog.details.pages.isHidden()
    commands.dialog.look.click()
    wait_for_the_end(commands, window, qtbot, settled)
    (report,) = reports(window)
    assert [Path(step.origin).name for step in report.report.steps] == ["weir.txt"]
    report.close()


def test_the_clock_looks_at_what_is_due_and_is_in_nobodys_way(window, commands, here, qtbot, settled):
    made = subscriptions.add_feed(commands._library_id, here.at("/feed"))
    commands.look_at_due()
    assert not commands._busy  # no timer was set
    subscriptions.change(commands._library_id, made.id, minutes=5)
    commands.look_at_due()
    wait_for_the_end(commands, window, qtbot, settled)
    assert reports(window) == []
    assert window.toast.text() == "1 new article from feeds and folders."
    commands.look_at_due()
    assert not commands._busy
    assert here.asked() == ["/feed"]
    window.toast.button.click()
    (report,) = reports(window)
    report.close()


def test_a_timer_that_ran_out_while_the_window_was_closed_waits_for_the_clock(
    window, commands, here, qtbot, settled
):
    made = subscriptions.add_feed(commands._library_id, here.at("/feed"), minutes=5)
    day_ago = (datetime.now(UTC) - timedelta(days=1)).isoformat()
    state = type(made.state)(looked=day_ago)
    subscriptions.keep_looks(commands._library_id, [replace(made, state=state)])
    settled(window)
    assert here.heard == []
    commands._clock.timeout.emit()
    wait_for_the_end(commands, window, qtbot, settled)
    assert here.asked() == ["/feed"]


def test_what_is_wanted_is_changed_where_it_stands(window, commands, qtbot):
    subscriptions.add_feed(commands._library_id, "weir.example/feed")
    subscriptions.add_feed(commands._library_id, "mill.example/feed", minutes=7)
    commands.open()
    details, rows = commands.dialog.details, commands.dialog.list
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert details.place.text() == "https://mill.example/feed"
    assert details.timer.currentText() == "Every 7 minutes"
    details.timer.setCurrentIndex(details.timer.findData(60))
    details.timer.activated.emit(details.timer.currentIndex())
    details.pages.click()
    details.outlet.setText("The Mill")
    details.outlet.editingFinished.emit()
    changed = sources(commands)[1]
    assert (changed.minutes, changed.pages, changed.outlet) == (60, True, "The Mill")
    rows.selectAll()
    assert not details.isEnabled()
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert sources(commands) == ()


def test_lists_of_feeds_come_in_and_go_out(window, commands, tmp_path, monkeypatch):
    file = tmp_path / "mine.opml"
    file.write_text('<opml><body><outline title="The Weir" xmlUrl="https://weir.example/"/></body></opml>')
    monkeypatch.setattr(file_dialogs, "ask_open", lambda *given: file)
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *given: tmp_path / "out.opml")
    commands.open()
    take, write = commands.dialog.lists.menu().actions()
    take.trigger()
    assert item(commands).text(0) == "The Weir"
    write.trigger()
    assert "https://weir.example/" in (tmp_path / "out.opml").read_text()
    file.write_text("no list")
    take.trigger()
    assert "is no list of feeds" in commands.dialog.note.text()


def test_a_damaged_list_is_told_in_the_dialog(window, commands, tmp_path):
    subscriptions.add_feed(commands._library_id, "weir.example/feed")
    (file,) = tmp_path.rglob("sources.json")
    file.write_text("{")
    commands.open()
    assert "cannot be read" in commands.dialog.note.text()


def test_an_address_on_the_clipboard_is_offered(window, commands):
    QGuiApplication.clipboard().setText(" https://weir.example/feed \n")
    dialog = FeedDialog(window)
    assert dialog.wish() == FeedWish("https://weir.example/feed", "", 0, False)
    dialog.address.clear()
    assert not dialog.do.isEnabled()
    dialog.deleteLater()
    QGuiApplication.clipboard().setText("two words")
    dialog = FeedDialog(window)
    assert dialog.address.text() == ""
    dialog.deleteLater()


def test_addresses_are_imported(window, commands, here, qtbot, settled, monkeypatch):
    story = f"<html><body><article><p>{WORDS}</p><p>{WORDS} Nobody doubted her, then or later.</p></article>"
    here.pages["/page"] = page(story.encode(), "text/html")
    typed = [here.at("/page"), here.at("/nothing")]
    monkeypatch.setattr(subscription_commands, "ask_addresses", lambda parent: typed)
    window.actions_.import_addresses.trigger()
    wait_for_the_end(commands, window, qtbot, settled)
    (report,) = reports(window)
    told = [(step.origin, step.outcome) for step in report.report.steps]
    assert told == [(typed[0], "imported"), (typed[1], "failed")]
    report.close()
    assert sources(commands) == ()
    monkeypatch.setattr(subscription_commands, "ask_addresses", lambda parent: ["file:///etc/passwd"])
    window.actions_.import_addresses.trigger()
    assert "only http and https" in window.toast.text()


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_every_control_has_a_name(open_window, library_path, qtbot, appearance):
    window = open_window(library_path, Settings(appearance=appearance))
    commands = window.connections.subscriptions
    qtbot.waitUntil(lambda: bool(commands._library_id))
    subscriptions.add_feed(commands._library_id, "weir.example/feed")
    commands.open()
    assert faults(commands.dialog) == []
    for asking in (FeedDialog(window), AddressDialog(window)):
        asking.column.addWidget(asking.buttons)
        asking.show()
        assert faults(asking) == []
        asking.close()


def test_opening_a_library_with_subscriptions_opens_no_socket(
    open_window, library_path, qtbot, settled, here
):
    called = []
    listening = [True]

    def hear(event, given):
        if listening and event == "socket.connect" and isinstance(given[1], tuple):
            called.append(given[1])

    sys.addaudithook(hear)
    window = open_window(library_path)
    commands = window.connections.subscriptions
    qtbot.waitUntil(lambda: bool(commands._library_id))
    subscriptions.add_feed(commands._library_id, here.at("/feed"), minutes=5)
    window.close()
    window = open_window(library_path)
    qtbot.waitUntil(lambda: bool(window.connections.subscriptions._library_id))
    window.connections.subscriptions.open()
    settled(window)
    listening.clear()
    assert called == []

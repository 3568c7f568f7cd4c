"""Checking, backing up and dating anew tell how far they are, can be stopped, and leave all whole."""

from __future__ import annotations

from datetime import date

import pytest

from quoteline.services import browsing, keeping, redating, verifying
from quoteline.services.keeping import KeepingStep
from quoteline.services.library import open_library
from quoteline.services.linking import LinkStep
from quoteline.services.redating import DatingStep
from quoteline.services.searching import Wanted
from quoteline.services.verifying import VerifyStep
from quoteline.ui import file_dialogs
from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.import_dialog import Wish


def endless(step):
    """A service that never ends by itself."""

    def steps(*given, **named):
        while True:
            yield step

    return steps


@pytest.fixture
def to(tmp_path, monkeypatch):
    """The file that is chosen for a backup."""
    path = tmp_path / "backup.quoteline"
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *given, **named: path)
    return path


def test_a_backup_is_made_and_told(window, to, settled) -> None:
    window.actions_.back_up.trigger()
    settled(window)
    assert to.exists()
    assert window.toast.text() == "Backed up to backup.quoteline"
    assert window.status.copying.isHidden()


def test_a_backup_shows_how_far_it_is_and_can_be_stopped(window, to, settled, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(keeping, "backing_up", endless(KeepingStep(30, 120)))
    window.actions_.back_up.trigger()
    strip = window.status.copying
    qtbot.waitUntil(lambda: strip.isVisible() and strip.label.text() == "Backing up: 25%")
    window.actions_.back_up.trigger()
    assert window.toast.text() == "A backup is being made already."
    strip.cancel.click()
    settled(window)
    assert strip.isHidden()
    assert window.toast.text() == "The backup was stopped; no file was left."


def test_a_backup_that_cannot_be_written_is_complained_of(window, to, settled) -> None:
    to.write_text("mine")
    window.actions_.back_up.trigger()
    settled(window)
    assert "exists already" in window.toast.text()
    assert window.status.copying.isHidden()


@pytest.fixture
def backup(window, to, settled, monkeypatch):
    """A backup of the library, in which a quotation is starred since."""
    window.actions_.back_up.trigger()
    settled(window)
    window.desk.select([window.workspace.list.model.ids[0]])
    settled(window)
    window.actions_.star.trigger()
    settled(window)
    monkeypatch.setattr(file_dialogs, "ask_open", lambda *given, **named: to)
    monkeypatch.setattr(Asking, "ask", lambda dialog: True)
    return to


def starred(path) -> int:
    library = open_library(path, read_only=True)
    try:
        return len(browsing.quotation_ids(library, Wanted(flags=("starred",))))
    finally:
        library.close()


def test_a_backup_takes_the_place_of_the_library_which_is_kept(window, backup, settled, qtbot) -> None:
    path = window.session.path
    with qtbot.waitSignal(window.settled):
        window.actions_.restore.trigger()
    settled(window)
    assert window.session.path == path
    (kept,) = path.parent.glob("trial-before-restore-*.quoteline")
    assert window.toast.text() == f"Restored. What was there before is kept as {kept.name}."
    assert (starred(path), starred(kept)) == (0, 1)


def test_a_restore_shows_how_far_it_is_and_stopped_leaves_the_library(
    window, backup, settled, qtbot, monkeypatch
) -> None:
    monkeypatch.setattr(keeping, "restoring", endless(KeepingStep(4, 16, keeping.CHECKING)))
    path = window.session.path
    window.actions_.restore.trigger()
    strip = window.status.restoring
    qtbot.waitUntil(lambda: strip.isVisible() and strip.label.text() == "Checking the backup: 25%")
    with qtbot.waitSignal(window.settled):
        strip.cancel.click()
    settled(window)
    assert window.toast.text() == "Nothing was restored; the library is as it was."
    assert (window.session.path, starred(path)) == (path, 1)


def test_what_is_no_library_is_not_restored(window, backup, settled, qtbot) -> None:
    backup.write_text("no library at all")
    path = window.session.path
    with qtbot.waitSignal(window.settled):
        window.actions_.restore.trigger()
    settled(window)
    assert (window.session.path, starred(path)) == (path, 1)
    assert "backup.quoteline" in window.toast.text()


def test_the_open_library_is_no_backup_of_itself(window, backup, settled, monkeypatch) -> None:
    monkeypatch.setattr(file_dialogs, "ask_open", lambda *given, **named: window.session.path)
    window.actions_.restore.trigger()
    assert "This is the library itself" in window.toast.text()


def test_closing_the_window_ends_a_restore(window, backup, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(keeping, "restoring", endless(KeepingStep(4, 16, keeping.CHECKING)))
    path = window.session.path
    window.actions_.restore.trigger()
    qtbot.waitUntil(lambda: window.status.restoring.isVisible())
    window.close()
    assert starred(path) == 1


def test_a_sound_library_is_said_to_be(window, settled) -> None:
    window.actions_.verify.trigger()
    settled(window)
    assert window.toast.text() == "The library is sound."


def test_a_check_shows_how_far_it_is_and_can_be_stopped(window, settled, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(verifying, "steps", endless(VerifyStep(3, 16)))
    window.actions_.verify.trigger()
    strip = window.status.checking
    qtbot.waitUntil(
        lambda: strip.isVisible() and strip.label.text() == "Checking the library: 3 of 16 articles"
    )
    strip.cancel.click()
    settled(window)
    assert strip.isHidden()
    assert window.toast.text() == "The check was stopped; 3 articles are sound."


def test_a_library_that_is_closed_takes_its_work_with_it(window, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(verifying, "steps", endless(VerifyStep(3, 16)))
    window.actions_.verify.trigger()
    qtbot.waitUntil(lambda: window.status.checking.isVisible())
    window.close_library()
    assert window.status.checking.isHidden()


def test_dating_anew_shows_how_far_it_is_and_stopping_it_changes_nothing(
    window, settled, qtbot, monkeypatch
) -> None:
    monkeypatch.setattr(redating, "setting_published", endless(DatingStep(2, 3000)))
    undo = window.actions_.undo.text()
    window.corrections._date_anew([1, 2], date(2024, 5, 7))
    strip = window.status.dating
    qtbot.waitUntil(lambda: strip.isVisible())
    qtbot.waitUntil(lambda: strip.label.text().startswith("Dating anew: 2 of 3,000 articles"))
    strip.cancel.click()
    settled(window)
    assert strip.isHidden()
    assert window.actions_.undo.text() == undo


def test_dating_a_long_article_shows_how_far_it_is_and_can_be_stopped(
    window, settled, qtbot, monkeypatch
) -> None:
    step = DatingStep(0, 1, what=redating.DATING, part=3, parts=10)
    monkeypatch.setattr(redating, "setting_published", endless(step))
    undo = window.actions_.undo.text()
    window.corrections._date_anew([1], date(2024, 5, 7))
    strip = window.status.dating
    qtbot.waitUntil(lambda: strip.isVisible() and strip.label.text().startswith("Dating a long article: 30%"))
    strip.cancel.click()
    settled(window)
    assert strip.isHidden()
    assert window.actions_.undo.text() == undo


def test_dating_anew_is_one_correction_at_its_end(window, settled) -> None:
    window.corrections._date_anew([1, 2, 3], date(2024, 5, 7))
    settled(window)
    assert window.actions_.undo.text() == "Undo “Publication date of 3 articles set to 2024-05-07”"
    assert window.status.dating.isHidden()


def test_after_the_articles_the_names_are_put_together(window, settled, qtbot, tmp_path) -> None:
    told: list[LinkStep] = []
    window.importer.linked.connect(told.append)
    (tmp_path / "later.txt").write_text("“The pier is new,” said Ada Ferrol.", encoding="utf-8")
    with qtbot.waitSignal(window.importer.ended):
        window.import_wish(Wish((tmp_path / "later.txt",)))
    assert [each.done for each in told] == [0, 1, 2, 3, 4]
    settled(window)


def test_preparing_search_can_be_stopped_and_says_that_it_is_behind(
    window, settled, qtbot, monkeypatch
) -> None:
    from quoteline.services import indexing
    from quoteline.services.indexing import IndexStep

    monkeypatch.setattr(indexing, "update_apart", endless(IndexStep(1, 9)))
    monkeypatch.setattr(indexing, "is_current", lambda *given: True)
    window.desk.want(Wanted())
    window.session.index_started.emit()
    window.session.index_job = window.session._indexing.run(
        window.session._index_steps, window.index_stepped, window.session._index_over
    )
    qtbot.waitUntil(lambda: window.status.indexing.isVisible())
    window.status.indexing.cancel.click()
    settled(window)
    assert window.status.indexing.isHidden()
    assert window.status.text().endswith("search is not up to date")

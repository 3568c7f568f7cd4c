"""Feeds and watched folders of the open library: the dialog, looking on request, and looking by a timer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

from quoteline.domain import UserError
from quoteline.services import looking, subscriptions, web
from quoteline.services.importing import ImportReport
from quoteline.services.looking import Look, LookStep
from quoteline.services.sources import Subscription
from quoteline.services.subscription_files import Listing, listed
from quoteline.services.writing import whole_file
from quoteline.ui import file_dialogs
from quoteline.ui.import_dialog import Wish
from quoteline.ui.subscription_asking import ask_addresses, ask_feed
from quoteline.ui.subscription_dialog import SubscriptionDialog
from quoteline.ui.subscription_refresher import Refresher
from quoteline.ui.subscription_words import result
from quoteline.ui.translating import reason, tr

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow

MINUTE = 60_000  # milliseconds


class SubscriptionCommands:
    """What the menu, the dialog and the clock do about feeds and folders."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._library_id = ""
        self._by_itself = False  # whether the look that is under way was begun by the timer
        self._importing: Look | None = None
        self.refresher: Refresher | None = None
        self.dialog: SubscriptionDialog | None = None
        self._clock = QTimer(window, interval=MINUTE)
        self._clock.timeout.connect(self.look_at_due)
        window.status.importing.cancel_wanted.connect(self._stop)

    # --- the library that is open ---

    def to_library(self) -> None:
        """Its subscriptions are known by its id."""
        session, importer = self._window.session, self._window.importer
        assert session is not None
        assert importer is not None
        refresher = Refresher(session.path, session)
        refresher.stepped.connect(self._show_step)
        refresher.over.connect(self._over)
        refresher.kept.connect(self._kept)
        refresher.failed.connect(self._failed)
        importer.looked.connect(self._imported)
        self.refresher = refresher
        session.reading.ask(
            "library of the subscriptions", lambda library: library.database.library_id, self._know
        )

    def _know(self, library_id: str) -> None:
        self._library_id = library_id
        self._clock.start()

    def close(self) -> None:
        """The library is closed: nothing is looked at any more."""
        self._clock.stop()
        if self.dialog is not None:
            self.dialog.close()
        if self.refresher is not None:
            self.refresher.close()
            self._window.status.importing.end()
        self.refresher = self.dialog = self._importing = None
        self._library_id = ""

    @property
    def _busy(self) -> bool:
        looking_now = self.refresher is not None and self.refresher.running
        return looking_now or self._importing is not None

    # --- the dialog ---

    def open(self) -> None:
        """Show the dialog."""
        if not self._library_id:
            return
        if self.dialog is None:
            self.dialog = self._new_dialog()
        self.dialog.open_with(self._listed())
        self.dialog.show_looking(self._busy)

    def _new_dialog(self) -> SubscriptionDialog:
        dialog = SubscriptionDialog(self._window)
        dialog.feed_wanted.connect(self.add_feed)
        dialog.folder_wanted.connect(self.add_folder)
        dialog.list_wanted.connect(self.take_list)
        dialog.list_out_wanted.connect(self.write_list)
        dialog.removed.connect(self._remove)
        dialog.changed.connect(self._change)
        dialog.look_wanted.connect(self.look)
        dialog.stop_wanted.connect(self._stop)
        dialog.finished.connect(self._dialog_closed)
        return dialog

    def _dialog_closed(self, result: int) -> None:
        self.dialog = None

    def _listed(self) -> Listing:
        return listed(self._library_id)

    def _show(self, said: str = "", select: int = 0) -> None:
        if self.dialog is None:
            return
        if said:
            self.dialog.tell(said)
        self.dialog.show_listing(self._listed())
        self.dialog.show_looking(self._busy)
        if select:
            self.dialog.list.select(select)

    def _try(self, do: Callable[[], Subscription | None]) -> None:
        """Do it, and show the list as it then is, or why it was not done."""
        try:
            done = do()
        except UserError as error:
            self._show(reason(error))
            return
        if self.dialog is not None:
            self.dialog.tell("")
        self._show(select=done.id if done is not None else 0)

    def add_feed(self) -> None:
        """Ask for an address and subscribe to it."""
        wish = ask_feed(self.dialog or self._window)
        if wish is not None:
            self._try(
                lambda: subscriptions.add_feed(
                    self._library_id,
                    wish.address,
                    outlet=wish.outlet,
                    minutes=wish.minutes,
                    pages=wish.pages,
                )
            )

    def add_folder(self) -> None:
        """Ask for a folder and watch it."""
        window = self._window
        folder = file_dialogs.ask_folder(
            self.dialog or window, tr("Watch a folder"), window.kept.import_folder
        )
        if folder is not None:
            window.kept = replace(window.kept, import_folder=str(folder))
            self._try(lambda: subscriptions.add_folder(self._library_id, folder))

    def take_list(self) -> None:
        """Subscribe to the feeds of a list."""
        file = file_dialogs.ask_open(
            self.dialog or self._window,
            tr("Take in a list of feeds"),
            self._window.kept.import_folder,
            tr("Lists of feeds (*.opml *.xml);;All files (*)"),
        )
        if file is not None:
            self._try(lambda: next(iter(subscriptions.add_list(self._library_id, file)[0]), None))

    def write_list(self) -> None:
        """Write the feeds to a file that other feed readers can read."""
        proposed = str(Path(self._window.kept.export_folder or Path.home()) / "feeds.opml")
        file = file_dialogs.ask_save(self.dialog or self._window, tr("Write a list of feeds"), proposed)
        if file is not None:
            self._try(lambda: self._write(file))

    def _write(self, file: Path) -> None:
        with whole_file(file) as stream:
            stream.write(subscriptions.as_list(self._library_id))

    def _remove(self, ids: list[int]) -> None:
        for id in ids:
            self._try(partial(self._remove_one, id))

    def _remove_one(self, id: int) -> None:
        subscriptions.remove(self._library_id, id)

    def _change(self, id: int, name: str, value: object) -> None:
        told: dict[str, Any] = {name: value}
        self._try(lambda: subscriptions.change(self._library_id, id, **told))

    # --- looking ---

    def look(self, ids: Sequence[int] = ()) -> None:
        """Look at these now, or at all."""
        sources = self._listed().sources
        wanted = [each for each in sources if each.id in ids] if ids else sources
        if wanted and not self._busy:
            self._begin(wanted, by_itself=False)

    def import_addresses(self) -> None:
        """Ask for addresses, fetch them, and import what lies there."""
        if self.refresher is None or not self._library_id:
            return
        if self._busy:
            self._window.toast.say(tr("Feeds or folders are being looked at. Try again when that is done."))
            return
        typed = ask_addresses(self._window)
        try:
            addresses = [web.checked(each) for each in typed]
        except UserError as error:
            self._window.toast.say(reason(error))
            return
        if addresses:
            self._by_itself = False
            self._window.status.importing.begin()
            self.refresher.fetch(addresses)

    def look_at_due(self) -> None:
        """Look at those whose timer says so; of several windows with the library, the first does."""
        window, session = self._window, self._window.session
        if session is None or session.read_only or self._busy or not self._library_id:
            return
        if window.program.showing(session.path)[:1] != [window]:
            return
        if due := looking.due(self._library_id):
            self._begin(due, by_itself=True)

    def _begin(self, sources: Sequence[Subscription], *, by_itself: bool) -> None:
        if self.refresher is None:
            return
        if self._window.session is None or self._window.session.read_only:
            self._show(tr("This library is read only: nothing can come in."))
            return
        self._by_itself = by_itself
        self._window.status.importing.begin()
        self.refresher.start(self._library_id, sources)
        self._show()

    def _stop(self) -> None:
        if self.refresher is not None:
            self.refresher.stop()
        if self._importing is not None and self._window.importer is not None:
            self._window.importer.cancel()

    def _show_step(self, step: LookStep) -> None:
        if step.what:
            said = tr("Looking at {what}, {n} of {total}", what=step.what, n=step.done + 1, total=step.total)
            self._window.status.importing.tell(said)
            if self.dialog is not None:
                self.dialog.tell(f"{said}…")

    def _over(self, look: Look) -> None:
        """All is fetched: what is new goes the way of every import."""
        if look.stopped or not look.found_any or self.refresher is None:
            self._window.status.importing.end()
            if self.refresher is not None and not look.stopped:
                self.refresher.keep(look, whole=True)
            else:
                self._show(tr("The look was stopped."))
            return
        self._importing = look
        self._window.import_wish(Wish((), look=look))

    def _imported(self, look: Look, report: ImportReport, stopped: bool) -> None:
        window = self._window
        self._importing = None
        window.status.importing.end()
        if window.session is not None:
            window.session.index()
        if self.refresher is not None:
            self.refresher.keep(look, whole=not stopped)
        if not self._by_itself:
            window.connections.importing.reports.open(report, stopped)
        elif look.new:
            self._tell_of_new(look, report)

    def _tell_of_new(self, look: Look, report: ImportReport) -> None:
        """What came in by a timer is said in a line, in nobody's way."""
        self._window.toast.say(
            tr("{n} new {n:article|articles} from feeds and folders.", n=look.new),
            tr("Show report"),
            lambda: self._window.connections.importing.reports.open(report),
        )

    def _kept(self, look: Look) -> None:
        self._show(result(look.new, len(look.troubles)))

    def _failed(self, error: Exception) -> None:
        self._window.status.importing.end()
        told = reason(error) if isinstance(error, UserError) else tr("The look did not end well.")
        if self.dialog is None:
            self._window.toast.say(told)
        self._show(told)

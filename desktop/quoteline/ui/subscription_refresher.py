"""Looks at feeds and folders on a lane of its own, so that a slow server keeps no writing waiting."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from quoteline.domain import UserError
from quoteline.fetching import Fetcher
from quoteline.services.library import Library, open_library
from quoteline.services.looking import USUAL, AddressLook, Look
from quoteline.services.sources import Subscription
from quoteline.ui.jobs import Job, Lane


class Refresher(QObject):
    """One look at a time. ``over`` comes once all was fetched, or it was stopped; ``kept`` once what the look
    came to is remembered.
    """

    stepped = Signal(object)  # LookStep
    over = Signal(object)  # Look
    kept = Signal(object)  # Look
    failed = Signal(object)  # Exception

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._lane: Lane | None = None  # from the first look on: most people never look
        self._job: Job | None = None
        self._stop = threading.Event()
        self.fetcher = Fetcher
        self.patience = USUAL

    @property
    def running(self) -> bool:
        """Whether something is being looked at."""
        return self._job is not None and self._job.running

    def start(self, library_id: str, sources: Sequence[Subscription]) -> None:
        """Look at these now."""
        stop = self._stop = threading.Event()
        self._run(
            Look(
                library_id,
                sources,
                fetcher=self.fetcher(),
                cancelled=stop.is_set,
                patience=self.patience,
            )
        )

    def fetch(self, addresses: Sequence[str]) -> None:
        """Fetch what lies at these addresses."""
        stop = self._stop = threading.Event()
        self._run(AddressLook(addresses, fetcher=self.fetcher(), cancelled=stop.is_set))

    def _run(self, look: Look) -> None:
        if self._lane is None:
            self._lane = Lane(self._open, "feeds", self)
        self._job = self._lane.run(
            lambda library: look.steps(), self.stepped.emit, lambda: self.over.emit(look), self._fail
        )

    def keep(self, look: Look, *, whole: bool) -> None:
        """Remember what a look came to."""
        if self._lane is not None:
            self._lane.ask(
                "keep",
                lambda library: look.keep(whole=whole),
                lambda nothing: self.kept.emit(look),
                self._fail,
            )

    def stop(self) -> None:
        """Stop at once, in the middle of an answer as well."""
        self._stop.set()

    def close(self) -> None:
        """End the lane."""
        self.stop()
        if self._lane is not None:
            self._lane.close()
            self._lane = None
        self._job = None

    def _open(self) -> Library:
        return open_library(self._library)

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)
        if not isinstance(error, UserError):
            raise error

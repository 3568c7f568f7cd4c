"""Runs imports on the writing lane, one after the other, and tells the window how far they are."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Signal

from quoteline.domain import UserError
from quoteline.services import importing
from quoteline.services.importing import ImportReport, ImportStep, PartStep
from quoteline.services.linking import LinkStep
from quoteline.services.looking import Look
from quoteline.ui.import_dialog import Wish
from quoteline.ui.jobs import Job, Lane
from quoteline.ui.translating import reason

REFRESH = 2.0  # seconds between two refreshes of the panes while articles come in


class Importer(QObject):
    """``stepped`` for the status bar, ``came_in`` when panes should look again, ``ended`` with a report."""

    stepped = Signal(object)  # ImportStep
    within = Signal(object)  # PartStep: a very long article is under way
    linked = Signal(object)  # LinkStep: all articles are in, names are put together
    came_in = Signal()
    ended = Signal(object, bool)  # ImportReport, cancelled
    looked = Signal(object, object, bool)  # instead of ``ended`` after a look: Look, ImportReport, not whole
    refused = Signal(str)

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._job: Job | None = None
        self._waiting: list[Wish] = []
        self._report = ImportReport()
        self._look: Look | None = None
        self._looked = 0.0

    @property
    def running(self) -> bool:
        return self._job is not None

    def start(self, wish: Wish) -> None:
        """Import now, or after the import that is under way."""
        if self._job is not None:
            self._waiting.append(wish)
            return
        self._report = ImportReport(asked=_given(wish))
        self._look = wish.look
        self._looked = time.monotonic()
        self._job = self._lane.run(
            lambda library: importing.import_steps(
                library,
                wish.paths,
                outlet=wish.outlet,
                published=wish.published,
                engine=wish.engine,
                asked_of=wish.asked_of,
                without=wish.without,
                more=() if wish.look is None else wish.look.articles(),
            ),
            self._step,
            self._end,
            self._fail,
        )

    def cancel(self) -> None:
        """Stop after the article that is being read; what came in stays."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()

    def _step(self, step: ImportStep | PartStep | LinkStep) -> None:
        if isinstance(step, LinkStep):
            self.linked.emit(step)
            return
        if isinstance(step, PartStep):
            self.within.emit(step)
            return
        self._report.add(step)
        if self._look is not None:
            self._look.hear(step)
        self.stepped.emit(step)
        if time.monotonic() - self._looked > REFRESH:
            self._looked = time.monotonic()
            self.came_in.emit()

    def _end(self, failed: bool = False) -> None:
        job, self._job = self._job, None
        look, self._look = self._look, None
        self.came_in.emit()
        cancelled = job is not None and job.cancelled
        if look is not None:
            self.looked.emit(look, self._report, cancelled or failed)
        else:
            self.ended.emit(self._report, cancelled)
        self._next()

    def _fail(self, error: Exception) -> None:
        self._end(failed=True)
        if not isinstance(error, UserError):
            raise error
        self.refused.emit(reason(error))

    def _next(self) -> None:
        if self._waiting:
            self.start(self._waiting.pop(0))


def _given(wish: Wish) -> dict[str, str]:
    """What a person gave for the files, for those that are tried again."""
    return {"outlet": wish.outlet, "published": wish.published.isoformat() if wish.published else ""}

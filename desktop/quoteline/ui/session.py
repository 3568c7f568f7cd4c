"""A library that is open in the window: prepared once, then lanes to read, count, write and index."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from quoteline.services import indexing, keeping, places
from quoteline.services.held import Held
from quoteline.services.indexing import IndexState, IndexStep
from quoteline.services.library import Library, open_library, prepare
from quoteline.ui.jobs import Job, Lane


class Session(QObject):
    """Opens a library and tells ``opened`` or ``failed``, once.

    The writing lane prepares the library; the other lanes exist from then on.
    """

    opened = Signal()
    failed = Signal(object)  # Exception
    damaged = Signal(object)  # the sentence: it was not closed the last time, and its file is not sound
    at_risk = Signal(object)  # the sentence: of the place where it lies, said once
    index_started = Signal()
    index_stepped = Signal(object)  # IndexStep
    index_ended = Signal()
    index_stopped = Signal()  # by the person: search stays as it was
    index_failed = Signal(object)  # Exception

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.read_only = False  # known once ``opened`` was told
        self.crashed: bool | None = False  # whether it was not closed the last time; None: nobody can tell
        self.index_job: Job | None = None
        self._index_wanted = False
        self._held = Held()  # in memory once, for all lanes
        self.writing = Lane(self._prepare_and_open, "writing", self)
        self._reading: Lane | None = None
        self._counting: Lane | None = None
        self._indexing: Lane | None = None
        self._families: Lane | None = None
        self.writing.ask("open", lambda library: library.read_only, self._others, self.failed.emit)

    @property
    def reading(self) -> Lane:
        """For what is shown; exists once ``opened`` was told."""
        assert self._reading is not None
        return self._reading

    @property
    def counting(self) -> Lane:
        """For counts over everything, which must not keep the list waiting."""
        assert self._counting is not None
        return self._counting

    @property
    def families(self) -> Lane:
        """For finding quotation families, which takes long the first time."""
        assert self._families is not None
        return self._families

    def index(self) -> None:
        """Bring the search up to date where it is behind, in a process of its own; nothing to wait for."""
        if self._indexing is None:
            return
        if self.indexing:
            self._index_wanted = True
        else:
            self._indexing.ask("index state", indexing.state, self._index_if_behind)

    @property
    def indexing(self) -> bool:
        """Whether the search is being brought up to date."""
        return self.index_job is not None and self.index_job.running

    def _index_if_behind(self, state: IndexState) -> None:
        if self._indexing is None or self.indexing:
            return
        if state.usable and state.revision == state.latest:
            self.index_ended.emit()
            return
        self.index_started.emit()
        self.index_job = self._indexing.run(
            self._index_steps, self.index_stepped.emit, self._index_over, self._index_failed
        )

    def close(self) -> None:
        for lane in (self._families, self._indexing, self._counting, self._reading, self.writing):
            if lane is not None:
                lane.close()

    @property
    def busy(self) -> bool:
        """Whether any lane has something to do."""
        lanes = (self._families, self._indexing, self._counting, self._reading, self.writing)
        return any(lane.busy for lane in lanes if lane is not None)

    def _prepare_and_open(self) -> Library:
        self.crashed = keeping.left_open(self.path)
        prepare(self.path)
        return open_library(self.path, held=self._held)

    def _open(self) -> Library:
        return open_library(self.path, held=self._held)

    def _others(self, read_only: bool) -> None:
        self.read_only = read_only
        self._reading = Lane(self._open, "reading", self)
        self._counting = Lane(self._open, "counting", self)
        self._indexing = Lane(self._open, "indexing", self)
        self._families = Lane(self._open, "families", self)
        self.opened.emit()
        self._reading.ask("place", lambda library: places.warning_once(library.path), self._placed)
        if self.crashed is not False:
            # Not in the reading lane: seconds for a table of a large library, and the list would wait.
            self._families.run(keeping.looking_over, self._looked_over, lambda: None)

    def _placed(self, told: str) -> None:
        if told:
            self.at_risk.emit(told)

    def _looked_over(self, wrong: str) -> None:
        if wrong and self.crashed is not False:
            self.crashed = False  # said once
            self.damaged.emit(wrong)

    def _index_steps(self, library: Library) -> Iterator[IndexStep]:
        return indexing.update_apart(library.path)

    def stop_index(self) -> None:
        """Leave the search as it is; it is brought up to date when it is next needed."""
        self._index_wanted = False
        if self.index_job is not None:
            self.index_job.cancel()

    def _index_over(self) -> None:
        if self.index_job is not None and self.index_job.cancelled:
            self.index_stopped.emit()
            return
        self.index_ended.emit()
        if self._index_wanted:
            self._index_wanted = False
            self.index()

    def _index_failed(self, error: Exception) -> None:
        self.index_failed.emit(error)

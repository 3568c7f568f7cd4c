"""What a person does all day, done by a script in the real window, and how long each took to be painted."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from random import Random

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtWidgets import QWidget

from quoteline.services import browsing, stages
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.ui.bench_hands import SHIFT, drag, flinging, roaming, typed
from quoteline.ui.bench_turns import FRAME, Turns
from quoteline.ui.main_window import MainWindow
from quoteline.ui.quotation_model import ROW
from quoteline.ui.workspace import Workspace

ROAMING, FLINGING = 10.0, 4.0  # seconds
JUMPS = 60  # of the scroll bar, and half as many that are waited for
RANKS = (0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987)  # of speakers, the most quoted first
BRUSHES = 12
PAUSE = 0.05  # seconds between two things that are asked
HASTE = 0.08  # seconds between two letters of somebody who types fast


@dataclass
class Measured:
    """Seconds of everything that was done, by what it was."""

    seconds: dict[str, list[float]] = field(default_factory=dict)

    def add(self, what: str, seconds: float) -> None:
        self.seconds.setdefault(what, []).append(seconds)


class Stories:
    """The window with a library open in it, and scripted hands on it."""

    def __init__(self, window: MainWindow, turns: Turns, measured: Measured, random: Random) -> None:
        self._window, self._turns, self._random = window, turns, random
        self._measured = measured
        self._shown = 0  # how often the list was filled
        self._speakers: list[int] = []
        self._workspace.list.shown.connect(self._list_shown)
        workspace = self._workspace
        for widget in (self._canvas, workspace.timeline, self._rows, workspace.list, workspace.search.box):
            turns.watch(widget)

    @property
    def _workspace(self) -> Workspace:
        assert self._window.workspace is not None
        return self._window.workspace

    @property
    def _canvas(self) -> QWidget:
        return self._workspace.timeline.canvas

    @property
    def _rows(self) -> QWidget:
        return self._workspace.list.table.viewport()

    def _list_shown(self, count: int) -> None:
        self._shown += 1

    def prepare(self) -> None:
        """Look up whom to filter by."""
        found: list[list[int]] = []

        def question(library: Library) -> list[int]:
            by_count = sorted(browsing.speaker_list(library), key=lambda each: -each.count)
            return [each.key for each in by_count if isinstance(each.key, int)]

        session = self._window.session
        assert session is not None
        session.counting.ask("speakers of the measure", question, found.append)
        self._turns.until(lambda: bool(found), "the list of speakers")
        self._speakers = found[0]

    def stages(self, words: Sequence[str]) -> dict[str, dict[str, float]]:
        """What the parts of a search for each of these cost, in milliseconds."""
        found: list[dict[str, dict[str, float]]] = []
        session = self._window.session
        assert session is not None

        def question(library: Library) -> dict[str, dict[str, float]]:
            return {each: stages.of_query(library, each) for each in words}

        session.counting.ask("stages", question, found.append)
        self._turns.until(lambda: bool(found), "the stages")
        return found[0]

    def painting(self) -> float:
        """Seconds of processor time that painting the whole window takes."""
        began = time.thread_time()
        self._window.grab()
        return time.thread_time() - began

    def round(self, words: Sequence[str]) -> None:
        """Everything once."""
        self.roam()
        self.filter_by_speakers()
        self.brush()
        for word in words:
            self.type(word)
        self.type_in_haste(words)
        self.fling()
        self.jump()

    # --- whether all is painted ---

    def rests(self) -> bool:
        """Whether nothing is asked, and every row in view is at hand."""
        session = self._window.session
        assert session is not None
        return not (session.reading.busy or session.counting.busy) and self.rows_at_hand()

    def rows_at_hand(self) -> bool:
        """Whether no row in view is still to be fetched."""
        table = self._workspace.list.table
        model = self._workspace.list.model
        if not model.rowCount() or not table.isVisible():
            return True
        top, bottom = table.rowAt(1), table.rowAt(self._rows.height() - 1)
        bottom = model.rowCount() - 1 if bottom < 0 else bottom
        return all(model.index(place, 0).data(ROW) is not None for place in range(max(0, top), bottom + 1))

    def paint(self) -> None:
        """Let all that has come be painted."""
        self._turns.paint(self._canvas if self._canvas.isVisible() else self._workspace.timeline)

    def paint_list(self) -> None:
        """The same of the list, or of what tells that it is empty."""
        self._turns.paint(self._rows if self._rows.isVisible() else self._workspace.list)

    def settle(self) -> None:
        """Wait until nothing happens any more."""
        self._turns.until(self.rests, "rest")
        self._turns.rest(PAUSE)
        self._turns.until(self.rests, "rest")

    def _until_painted(self, what: str, started: float, shown: int) -> None:
        """Take the time until the list is painted anew, and until every pane is."""
        self._turns.until(lambda: self._shown > shown and self.rows_at_hand(), what)
        self.paint_list()
        self._measured.add(f"{what}: list", time.perf_counter() - started)
        self._turns.until(self.rests, what)
        self.paint()
        self._measured.add(what, time.perf_counter() - started)
        self._turns.rest(PAUSE)

    def _ask(self, what: str, wanted: Wanted) -> None:
        started, shown = time.perf_counter(), self._shown
        self._workspace.desk.want(wanted)
        self._until_painted(what, started, shown)

    # --- the stories ---

    def roam(self) -> None:
        """Pan and zoom the timeline for ten seconds."""
        self._frames("pan and zoom", self._canvas, roaming(self._canvas, self._random), ROAMING)
        self._workspace.timeline.model.fit()
        self.settle()

    def fling(self) -> None:
        """Turn the wheel over the list."""
        self._frames("scroll the list", self._rows, flinging(self._rows, self._random), FLINGING)
        self.settle()

    def _frames(self, what: str, target: QWidget, events: Iterator[QEvent], seconds: float) -> None:
        """Put an event a frame into the loop; those that painted something count."""
        last = time.perf_counter() + seconds
        while (due := time.perf_counter() + FRAME) < last:
            spent = self._turns.frame(target, next(events))
            if spent is not None:
                self._measured.add(what, spent)
            self._turns.rest(due - time.perf_counter())

    def jump(self) -> None:
        """Throw the list to far places; half of the time wait until the rows there are read."""
        bar = self._workspace.list.table.verticalScrollBar()
        for number in range(JUMPS):
            place = self._random.randint(bar.minimum(), bar.maximum())
            started = time.perf_counter()
            spent = self._turns.done(self._rows, partial(bar.setValue, place))
            if spent is not None:
                self._measured.add("jump in the list", spent)
            if number % 2:
                self._turns.until(self.rows_at_hand, "the rows of a far place")
                self.paint_list()
                self._measured.add("jump in the list, rows read", time.perf_counter() - started)
            self._turns.rest(FRAME)
        bar.setValue(0)
        self.settle()

    def filter_by_speakers(self) -> None:
        """One speaker after the other, much quoted and little, and all again."""
        for rank in RANKS:
            if rank < len(self._speakers):
                self._ask("filter by speaker", Wanted(speakers=(self._speakers[rank],)))
                self._ask("show all again", Wanted())

    def brush(self) -> None:
        """Drag over the timeline with Shift held."""
        canvas, height = self._canvas, self._canvas.height() / 2
        for _ in range(BRUSHES):
            left = self._random.uniform(0.3, 0.8)
            right = min(0.97, left + self._random.choice((0.02, 0.05, 0.15, 0.4)))
            start, end = (QPointF(canvas.width() * part, height) for part in (left, right))
            before, shown, started = self._workspace.desk.wanted, self._shown, 0.0
            for event in drag(canvas, start, end, 10, SHIFT):
                started = time.perf_counter()
                self._turns.frame(canvas, event)
            if self._workspace.desk.wanted != before:
                self._until_painted("brush", started, shown)
        self._ask("show all again", Wanted())

    def type(self, word: str) -> None:
        """Type letter by letter, each to its painted result, and clear the box."""
        box = self._workspace.search.box
        box.setFocus(Qt.FocusReason.OtherFocusReason)
        for number, letter in enumerate(word):
            started, shown = time.perf_counter(), self._shown
            self._press(box, letter)
            if number:
                self._until_painted("type a letter", started, shown)
            else:  # a single letter is not searched for
                self._turns.rest(HASTE)
        self._ask("show all again", Wanted())

    def type_in_haste(self, words: Sequence[str]) -> None:
        """Type fast, and wait for the result only when the word is whole."""
        box = self._workspace.search.box
        for word in words:
            started, shown = 0.0, self._shown
            for letter in word:
                self._turns.rest(started + HASTE - time.perf_counter())
                started, shown = time.perf_counter(), self._shown
                self._press(box, letter)
            self._until_painted("type on, last letter", started, shown)
            self._ask("show all again", Wanted())

    def _press(self, box: QWidget, letter: str) -> None:
        down, up = typed(letter)
        spent = self._turns.frame(box, down)
        if spent is not None:
            self._measured.add("echo of a letter", spent)
        QCoreApplication.postEvent(box, up)

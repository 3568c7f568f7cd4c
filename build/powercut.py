"""Cut the power at any moment of work on libraries, look at what the disk may hold, and count what was lost.

python build/powercut.py [--cuts N] [--seed N] [--phase NAME] [--careless] [--keep FOLDER]

Each kind of work is done once, in a process of its own, and all that it does to files is recorded (strace).
For each cut a moment is chosen: a third right after something was told, a third beside something that was
waited for or given a name, a third anywhere. The folder is laid out as the disk may have it then
(powercut_disk.py), and opened; now and then the power is cut once more while it is. What was told must be
there, the rest whole or not at all. ``--careless`` does the same with work that does not wait for the disk,
to show that it would be seen. Linux only. Ends with 1 where anything was lost, half there or wrong.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from powercut_disk import Disk, Fate, Names
from powercut_phases import PHASES
from powercut_record import HELLO, TOLD, Named, NotUnderstoodError, Record, Told, Waited, can_record, record
from soak import LATELY, Soak, at_home, grow_old, litter
from soak_phases import Phase, library_in, opened
from soak_points import run

SHARED = "-shm"  # SQLite's own memory: it is made anew by whoever opens a library first
AGAIN = 1 / 6  # of the cuts are followed by another one
OPENING = "opening"  # all that is done then
PASSING = "passing"  # where the system keeps what passes; it is not looked at after a cut


@dataclass
class Count:
    """What came of one phase."""

    events: int = 0
    waits: int = 0
    cuts: int = 0
    again: int = 0  # of these were cut once more when the library was opened
    told: int = 0
    faults: list[str] = field(default_factory=list)
    seconds: float = 0.0


@dataclass
class Recorded:
    """A phase that was done once: its record, what lay there before, and the files there in the end."""

    record: Record
    before: dict[str, bytes]
    after: Path
    written: dict[str, int]  # when each was, in ns

    def disk(self) -> Disk:
        return Disk(self.record, self.before)


class PowerCuts:
    """Records the phases, and cuts them off."""

    def __init__(self, top: Path, seed: int, *, careless: bool = False) -> None:
        self._soak = Soak(top, seed)
        self._top, self._random, self._careless = top, Random(seed), careless
        self._recorded: dict[str, Recorded] = {}
        self.counts: dict[str, Count] = {}
        self.fates: Counter[str] = Counter()

    def cut(self, phase: Phase) -> None:
        """One cut at one moment; now and then another one, when the library is opened after that."""
        begun = time.monotonic()
        count = self.counts.setdefault(phase.name, Count())
        here = self._soak.place(phase) / "here"
        if phase.name not in self._recorded:
            made = self._recorded[phase.name] = self._done_once(phase)
            count.events = len(made.record.events)
            count.waits = sum(isinstance(each, Waited) for each in made.record.events)
        told, how = self._cut_off(self._recorded[phase.name], here)
        if library_in(here).exists() and self._random.random() < AGAIN:
            at_home(here)
            how += f"; when opened, {self._cut_off(self._record(here, 'again'), here)[1]}"
            count.again += 1
        at_home(here)
        grow_old(here)
        checked = run(lambda tell: phase.check(here, told))
        count.cuts += 1
        count.told += len(told)
        for fault in (checked.trouble, litter(here)):
            if fault:
                count.faults.append(f"{phase.name}, {len(told)} told, {how}:\n{fault}")
                print(f"\n{count.faults[-1]}", file=sys.stderr, flush=True)
        count.seconds += time.monotonic() - begun

    def _done_once(self, phase: Phase) -> Recorded:
        return self._record(self._soak.laid_out(phase), "after", phase.name)

    def _record(self, here: Path, name: str, phase: str = OPENING) -> Recorded:
        """Do work in a folder, which is called ``name`` from then on."""
        before = {name: path.read_bytes() for name, path in _files(here)}
        with tempfile.TemporaryDirectory(dir=self._top) as notes:
            words = [sys.executable, __file__, "--work", phase, str(here)]
            words += ["--careless"] if self._careless else []
            made = record(words, here, PASSING, Path(notes))
        disk = Disk(made, before)
        for event in made.events:
            disk.see(event)
        _compare(disk, here)
        after = here.with_name(name)
        shutil.rmtree(after, ignore_errors=True)
        here.rename(after)
        return Recorded(made, before, after, {name: path.stat().st_mtime_ns for name, path in _files(after)})

    def _cut_off(self, made: Recorded, here: Path) -> tuple[list[str], str]:
        """Lay the folder out as after a power cut: what was told before, and how that was chosen."""
        moment = self._moment(made.record)
        disk = made.disk()
        for event in made.record.events[:moment]:
            disk.see(event)
        told = [each.what for each in made.record.events[:moment] if isinstance(each, Told)]
        return told, f"after {moment} of {len(made.record.events)}, {self._lay_out(made, disk, here)}"

    def _moment(self, made: Record) -> int:
        """How many of the events were still seen."""
        kinds: tuple[type, ...] = ((Told,), (Waited, Named), ())[self._random.randrange(3)]
        places = [place for place, each in enumerate(made.events) if isinstance(each, kinds)]
        if not places:
            return self._random.randint(0, len(made.events))
        return self._random.choice(places) + (kinds == (Told,) or self._random.random() < 0.5)

    def _lay_out(self, made: Recorded, disk: Disk, here: Path) -> str:
        """Make the folder as the disk may have it; gives how that was chosen."""
        names = Names.SCATTERED if self._random.random() < 1 / 3 else Names.ORDERED
        one = self._random.choice((None, *Fate))
        shutil.rmtree(here, ignore_errors=True)
        here.mkdir()
        last = {node: path for path, node in made.record.after.items()}
        for path, node in sorted(disk.names_after(names, self._random).items()):
            place = here / path
            if node is None:
                place.mkdir()
            elif (content := self._content(disk, node, path, one)) is not None:
                self._write(place, content, made, last.get(node))
        self.fates[f"{one.value if one else 'each file otherwise'}, names {names.value}"] += 1
        return f"written: {one.value if one else 'each file otherwise'}, names {names.value}"

    def _content(self, disk: Disk, node: int, path: str, one: Fate | None) -> bytes | None:
        if path.endswith(SHARED):
            return self._random.choice((None, bytes(1 << 15), self._random.randbytes(1 << 15)))
        return disk.files[node].after(one or self._random.choice(list(Fate)), self._random)

    def _write(self, place: Path, content: bytes, made: Recorded, last: str | None) -> None:
        """Write a file, into the very one that it was: caches know a library by its number on the disk."""
        if last is not None and (made.after / last).exists():
            os.link(made.after / last, place)
        with place.open("r+b" if place.exists() else "wb") as file:
            file.truncate(0)
            file.write(content)
        if last in made.written:
            os.utime(place, ns=(made.written[last], made.written[last]))
        elif self._random.random() < 0.5:  # a log is older than its library while that is folded
            os.utime(place, (time.time() - LATELY, time.time() - LATELY))


def _files(folder: Path) -> list[tuple[str, Path]]:
    found = [(str(each.relative_to(folder)), each) for each in folder.rglob("*") if each.is_file()]
    return [each for each in found if not each[0].startswith(f"{PASSING}/")]


def _compare(disk: Disk, here: Path) -> None:
    """What was recorded must come to what lies there, byte by byte: else something was not heard."""
    found = {name: path.read_bytes() for name, path in _files(here) if not name.endswith(SHARED)}
    heard = {path: disk.files[node].now() for path, node in disk.now().items() if node is not None}
    heard = {path: content for path, content in heard.items() if not path.endswith(SHARED)}
    for path in sorted({*found, *heard}):
        if found.get(path) != heard.get(path):
            raise NotUnderstoodError(f"what was recorded of {path} is not what lies there")


def work(name: str, here: Path) -> None:
    """Do the work of a phase, and tell of it where strace hears it."""
    at_home(here)
    out = os.open(TOLD, os.O_WRONLY)
    if name == OPENING:
        with opened(here):
            return
    phase = next(each for each in PHASES if each.name == name)
    phase.work(here, lambda what: _tell(out, what))


def _tell(out: int, what: object) -> None:
    os.write(out, HELLO + str(what).encode())


def be_careless() -> None:
    """As if nothing had been thought of: no file is waited for, and a library only where its log folds."""
    from quoteline import lasting
    from quoteline.storage import preparing

    preparing.SYNCHRONOUS = "NORMAL"
    lasting.flush = lambda descriptor: None
    lasting.flush_folder = lambda folder: None


def show(made: PowerCuts) -> None:
    """Counts a phase."""
    print(
        "| phase | things done | waits | cuts | twice | told before | lost, half there or wrong | s a cut |"
    )
    print("|---|---|---|---|---|---|---|---|")
    rows = [(name, *_figures(each)) for name, each in made.counts.items()]
    for row in rows:
        print(f"| {' | '.join(map(str, row))} |")
    counts = made.counts.values()
    sums = [sum(getattr(each, name) for each in counts) for name in ("cuts", "again", "told")]
    print(f"| all | | | {' | '.join(map(str, sums))} | {sum(len(each.faults) for each in counts)} | |")
    for how, times in sorted(made.fates.items()):
        print(f"{times:5} {how}")


def _figures(each: Count) -> tuple[object, ...]:
    seconds = f"{each.seconds / max(1, each.cuts):.1f}"
    return (each.events, each.waits, each.cuts, each.again, each.told, len(each.faults), seconds)


def cut_all(options: argparse.Namespace, top: Path) -> PowerCuts:
    """All cuts that are wanted, the phases in turn."""
    made = PowerCuts(top, options.seed, careless=options.careless)
    phases = [each for each in PHASES if any(name in each.name for name in options.phase or ("",))]
    for number in range(options.cuts):
        made.cut(phases[number % len(phases)])
        if sys.stderr.isatty() or number % 50 == 49:
            print(f"{number + 1} of {options.cuts}", file=sys.stderr, flush=True)
    show(made)
    return made


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cuts", type=int, default=600)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--phase", action="append", help="only phases with this in their name; several times")
    parser.add_argument("--careless", action="store_true", help="wait for nothing")
    parser.add_argument("--keep", type=Path, help="work in this folder, and leave it")
    parser.add_argument("--work", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.careless and options.work:
        be_careless()
    if options.work:
        work(options.work[0], Path(options.work[1]))
        return 0
    if not can_record():
        print("Power cuts are only tried where strace may watch a program: Linux, with strace installed.")
        return 0
    with tempfile.TemporaryDirectory(prefix="quoteline-powercut-") as folder:
        top = options.keep or Path(folder)
        top.mkdir(parents=True, exist_ok=True)
        made = cut_all(options, top)
    return 1 if any(each.faults for each in made.counts.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

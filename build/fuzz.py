"""Tries changed inputs on what reads a stranger's bytes, keeping those that reach lines none had reached.

    python build/fuzz.py TARGET|all [--minutes N] --keep FOLDER [--seed N]

``python build/fuzz.py list`` names the targets. FOLDER/TARGET holds the inputs kept (``corpus``), what went
wrong (``findings``: each an input and what was said of it, one for each place in the program) and
``figures.json``: how many were tried in all runs together. A run begins with the corpus that is there, so
that it goes on where the last one ended. Each target runs in a process of its own: one that is killed, or
kills itself, leaves the input that did it as a finding, and is started again. Minutes are those of the
processor: a busy machine takes longer. Wrong is an exception, what a target says is wrong, more than 5
seconds for one input, a gigabyte, an internet socket, another program, and a file that is left or written
elsewhere. Ends with 1 if anything was found in this run. Linux and macOS.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from types import FrameType

from fuzz_coverage import Lines
from fuzz_watching import Watch, WatchedError

PATIENCE = 5.0  # seconds of the processor for one input, which is a few tens of kilobytes at most
FOLLOWED = 3.0  # the same while its lines are followed, after which it is tried without
MEMORY = 6 << 30  # bytes of address space
NOTED = 5.0  # seconds between two looks at the figures
LEAST = 5.0  # seconds that a start counts for at least, so that an end comes


class TooSlow(BaseException):
    """An input took longer than it may; no reader may catch this."""


@dataclass
class Figures:
    """What all runs of a target did together."""

    tried: int = 0
    seconds: float = 0.0
    kept: int = 0
    lines: int = 0
    of_lines: int = 0
    findings: int = 0


class Run:
    """One target with its folder."""

    def __init__(self, name: str, keep: Path, seed: int) -> None:
        from fuzz_targets import TARGETS  # it loads the program, which the parent process need not

        self.target = TARGETS[name]
        self.folder = keep / name
        self.corpus, self.findings = self.folder / "corpus", self.folder / "findings"
        for each in (self.corpus, self.findings):
            each.mkdir(parents=True, exist_ok=True)
        self.now = self.folder / "now"
        self.lines = Lines(self.target.parts)
        self.figures = figures_of(self.folder)
        self.chance = random.Random(f"{seed}/{self.figures.tried}")
        self.found = 0
        self.inputs: list[tuple[float, bytes]] = []  # with the seconds that each took
        self.took = 0.0

    def go(self, seconds: float, work: Path, most: int | None = None) -> None:
        """Try changed inputs for so long, or ``most`` of them, whichever comes first."""
        begun = time.process_time()
        last_one = self.figures.tried + most if most is not None else math.inf
        with Watch(work, self.folder) as watch:
            self._begin(work, watch)
            last = begun
            while time.process_time() < begun + seconds and self.figures.tried < last_one:
                self._try_another(work, watch)
                if time.process_time() > last + NOTED:
                    self._note(time.process_time() - last)
                    last = time.process_time()
        self._note(time.process_time() - last)

    def _begin(self, work: Path, watch: Watch) -> None:
        """Try what there is; what leads nowhere new is not kept in mind."""
        for number, each in enumerate(self._first(work)):
            if not number:
                self._try(each, work, watch, followed=False)  # word lists are read and compiled once
            self._try(each, work, watch)
            if not self.inputs or self.lines.new():
                self.inputs.append((self.took, each))

    def _try_another(self, work: Path, watch: Watch) -> None:
        newest = self.inputs[-8:] if self.chance.random() < 0.5 else self.inputs  # they lead on soonest
        one, other = self._one(newest), self._one(self.inputs)
        made = self.target.change(one, other, self.target.words, self.chance)
        self._try(made, work, watch)
        if self.lines.new():
            self.inputs.append((self.took, made))
            (self.corpus / _name(made)).write_bytes(made)

    def _one(self, among: Sequence[tuple[float, bytes]]) -> bytes:
        """The one of three that is tried soonest: those that only take long would take most of the time.

        Times count in whole hundredths of a second. What led deepest takes a little longer than the rest, and
        is not to be passed over for it.
        """
        return min((self.chance.choice(among) for _ in range(3)), key=lambda each: int(each[0] * 100))[1]

    def _first(self, work: Path) -> Iterator[bytes]:
        yield from self.target.seeds(work)
        yield from (each.read_bytes() for each in sorted(self.corpus.iterdir()))

    def _try(self, data: bytes, work: Path, watch: Watch, *, followed: bool = True) -> None:
        self.now.write_bytes(data)
        self.figures.tried += 1
        begun = time.process_time()
        try:
            self._run(data, work, followed=followed)
            watch.check()
        except (Exception, TooSlow) as error:
            self._keep_finding(data, error)
            watch.told()
        self.now.unlink()
        self.took = time.process_time() - begun

    def _run(self, data: bytes, work: Path, *, followed: bool) -> None:
        if followed:
            with suppress(TooSlow), _in_time(FOLLOWED), self.lines.followed():
                self.target.run(data, work)
                return
        with _in_time(PATIENCE):  # where it took too long, that may be because it was followed
            self.target.run(data, work)

    def _keep_finding(self, data: bytes, error: BaseException) -> None:
        place = "-".join(_place(error))
        path = self.findings / f"{place}.bin"
        if not path.exists():
            self.found += 1
            path.write_bytes(data)
            path.with_suffix(".txt").write_text(
                "".join(traceback.format_exception(error)), encoding="utf-8", errors="backslashreplace"
            )

    def _note(self, seconds: float) -> None:
        self.figures.seconds = round(self.figures.seconds + seconds, 1)
        self.figures.kept = len(self.inputs)
        self.figures.lines, self.figures.of_lines = self.lines.reached, self.lines.known()
        self.figures.findings = len(list(self.findings.glob("*.bin")))
        beside = self.folder / "figures.new"
        beside.write_text(json.dumps(asdict(self.figures)))
        beside.replace(self.folder / "figures.json")


def figures_of(folder: Path) -> Figures:
    """What was done before; nothing where nothing was."""
    try:
        return Figures(**json.loads((folder / "figures.json").read_text()))
    except (OSError, ValueError, TypeError):
        return Figures()


def _name(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]


def _place(error: BaseException) -> tuple[str, str, str]:
    """What names a finding: the kind of error, and the innermost line of ours that it came through."""
    if isinstance(error, WatchedError):
        return "Watched", re.sub(r"[\W\d]+", "-", str(error))[:60], "0"
    frames = traceback.extract_tb(error.__traceback__)
    ours = [each for each in frames if "quoteline" in each.filename or "fuzz_targets" in each.filename]
    last = (ours or list(frames))[-1]
    return type(error).__name__, Path(last.filename).stem, str(last.lineno)


@contextmanager
def _in_time(seconds: float) -> Iterator[None]:
    def stop(number: int, frame: FrameType | None) -> None:
        raise TooSlow(f"more than {seconds:.0f} s")

    signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _child(name: str, keep: Path, seconds: float, seed: int) -> int:
    import logging
    import resource
    import warnings

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    warnings.simplefilter("ignore")
    logging.disable()
    with tempfile.TemporaryDirectory(prefix="fuzz-") as work:
        for kind in ("DATA", "CONFIG", "CACHE", "STATE"):
            os.environ[f"XDG_{kind}_HOME"] = f"{work}/{kind.lower()}"
        os.environ["TMPDIR"] = tempfile.tempdir = work
        run = Run(name, keep, seed)
        run.go(seconds, Path(work))
    return 1 if run.found else 0


def fuzzed(name: str, keep: Path, minutes: float, seed: int) -> bool:
    """Run one target for so long, started again wherever it is killed; whether anything was found."""
    left, found = minutes * 60, False
    while left > 0:
        before = figures_of(keep / name).seconds
        words = [name, "--keep", str(keep), "--child", str(left), "--seed", str(seed)]
        code = subprocess.call([sys.executable, __file__, *words])
        found = found or code != 0
        now = keep / name / "now"
        if code < 0 and now.exists():
            now.replace(keep / name / "findings" / f"killed-by-{-code}-{_name(now.read_bytes())}.bin")
        elif code not in (0, 1):
            raise SystemExit(f"{name} does not run (it ended with {code})")
        if code >= 0:
            break
        left -= max(LEAST, figures_of(keep / name).seconds - before)
    return found


def line_of(name: str, keep: Path) -> str:
    """A row of the table of what was done."""
    told = figures_of(keep / name)
    return (
        f"{name:10} {told.tried:>9,} tried  {told.seconds / 60:6.1f} min  {told.kept:>5} kept"
        f"  {told.lines:>5} of {told.of_lines:>5} lines  {told.findings:>3} findings"
    )


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("target")
    asked.add_argument("--minutes", type=float, default=5.0)
    asked.add_argument("--keep", type=Path)
    asked.add_argument("--seed", type=int, default=9)
    asked.add_argument("--child", type=float, help=argparse.SUPPRESS)
    args = asked.parse_args()
    from fuzz_targets import TARGETS

    if args.target == "list":
        print("\n".join(TARGETS))
        return 0
    if args.keep is None or args.target not in (*TARGETS, "all"):
        asked.error("name a target (see: list) and a folder with --keep")
    if args.child is not None:
        return _child(args.target, args.keep, args.child, args.seed)
    names = list(TARGETS) if args.target == "all" else [args.target]
    found = False
    for name in names:
        found = fuzzed(name, args.keep, args.minutes, args.seed) or found
        print(line_of(name, args.keep), flush=True)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

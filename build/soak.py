"""Break work on libraries off at any moment, look at what is left, and count what was lost.

python build/soak.py [--kills N] [--index-kills N] [--damaged N] [--minutes M] [--seed N] [--phase NAME]
    [--keep FOLDER]

A kill is a SIGKILL: half of them before the n-th thing done to a file, a quarter before the n-th statement
of SQLite, a quarter after some time, each spread evenly over what the work takes. What was told as done
before it must be there, what was not must be there whole or not at all. N are runs, a fifth of which are
done before the kill comes; with ``--minutes`` it goes on until they are over. Linux only. Ends with 1 where
anything was lost, half there or wrong.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import soak_damage
from library_model import Model, as_seen, decided, new_library, seen, step
from quoteline.services import extracting
from quoteline.services.extracting import Reading
from soak_caches import PHASES as CACHES
from soak_files import PHASES as FILES
from soak_index import bring_up_to_date, build_anew, check_index, make_many
from soak_phases import KEEPING, Phase, opened, sound
from soak_points import Moments, Outcome, Tell, run

PHASES = (*KEEPING, *CACHES, *FILES)
INDEX_PHASES = (
    Phase("bringing the index up to date", make_many, bring_up_to_date, check_index),
    Phase("building the index anew", make_many, build_anew, check_index),
)
CORRECTIONS = "corrections, merges, undo and redo"
LITTER = (".quoteline-*", "*.restoring", "*.new", "*-journal", "*.restored")
OFTEN = (720_000, 280_000)  # runs: more than anybody waits for
LATELY = 120.0  # seconds
STEPS = 30  # corrections of one run


@dataclass
class Count:
    """What came of one phase."""

    kills: int = 0
    whole: int = 0  # runs that ended before their kill came
    told: int = 0  # changes that were told as done
    faults: list[str] = field(default_factory=list)
    seconds: float = 0.0


class Soak:
    """Runs the phases in turn, in a folder of its own."""

    def __init__(self, top: Path, seed: int) -> None:
        self.top, self.seed = top, seed
        self.counts: dict[str, Count] = {}
        self._moments: dict[str, Moments] = {}
        self._model: Model | None = None

    # --- phases on a library that is laid out anew for each kill ---

    def break_off(self, phase: Phase) -> None:
        """One kill, or one run that was done before it came."""
        count = self.counts.setdefault(phase.name, Count())
        here = self.laid_out(phase)
        moments = self._moments.get(phase.name)
        begun = time.monotonic()
        if moments is None:
            moments = self._moments[phase.name] = Moments(self.seed + len(self._moments))
            outcome = run(lambda tell: phase.work(here, tell), folder=here)  # to know how much it is
            moments.learn(outcome)
        else:
            moment = moments.next(by_time=phase.only_by_time)
            outcome = run(lambda tell: phase.work(here, tell), moment, here)
            if not outcome.killed:
                moments.learn(outcome)
        self._judge(count, phase.name, outcome, here)
        grow_old(here)
        checked = run(lambda tell: phase.check(here, outcome.told))
        self._add(count, phase.name, checked.trouble)
        self._add(count, phase.name, litter(here))
        count.seconds += time.monotonic() - begun

    def place(self, phase: Phase) -> Path:
        """Where all of a phase lies."""
        return self.top / "".join(letter if letter.isalnum() else "-" for letter in phase.name)

    def laid_out(self, phase: Phase) -> Path:
        """The folder of a phase before its work; always at one path, by which its articles are known."""
        place = self.place(phase)
        here, base = place / "here", place / "base"
        if not base.exists():
            here.mkdir(parents=True)
            at_home(here)
            made = run(lambda tell: phase.make(here))
            if made.trouble:
                raise SystemExit(f"{phase.name} could not be begun:\n{made.trouble}")
            here.rename(base)
        shutil.rmtree(here, ignore_errors=True)
        shutil.copytree(base, here)
        at_home(here)
        return here

    def _judge(self, count: Count, name: str, outcome: Outcome, here: Path) -> None:
        count.kills += outcome.killed
        count.whole += not outcome.killed
        count.told += len(outcome.told)
        self._add(count, name, outcome.trouble)
        self._add(count, name, left_running(outcome.group))

    def _add(self, count: Count, name: str, fault: str) -> None:
        if fault:
            count.faults.append(fault)
            print(f"\n{name}, run {count.kills + count.whole}:\n{fault}", file=sys.stderr, flush=True)

    # --- corrections, on one library that goes on from kill to kill ---

    def correct(self) -> None:
        """Random corrections, which a model outside of the process walks along with."""
        count = self.counts.setdefault(CORRECTIONS, Count())
        here = self.top / "corrections"
        begun = time.monotonic()
        if self._model is None or count.kills % 40 == 39:  # a long log makes undo reach far
            shutil.rmtree(here, ignore_errors=True)
            here.mkdir()
            at_home(here)
            self._model = new_library(here / "a.quoteline")
            self._moments.setdefault(CORRECTIONS, Moments(self.seed))
        at_home(here)
        model, first = self._model, 256 * (count.whole + count.kills) + 100_000 * self.seed
        seeds = range(first, first + STEPS)

        def work(tell: Tell) -> None:
            with opened(here) as library:
                for number in seeds:
                    step(number, model, library, adding=False)
                    tell(number)

        outcome = run(work, self._moments[CORRECTIONS].next(), here)
        if not outcome.killed:
            self._moments[CORRECTIONS].learn(outcome)
        self._judge(count, CORRECTIONS, outcome, here)
        for number in seeds[: len(outcome.told)]:
            step(number, model, None, adding=False)
        states, before = [as_seen(model)], (list(model.states), model.at)
        if len(outcome.told) < STEPS:
            step(seeds[len(outcome.told)], model, None, adding=False)
            states.append(as_seen(model))

        def check(tell: Tell) -> None:
            with opened(here) as library:
                found = (*seen(library), *decided(library))
            assert found in states, f"{len(outcome.told)} were told, and something else is there"
            tell(states.index(found))
            sound(here)

        checked = run(check)
        self._add(count, CORRECTIONS, checked.trouble)
        self._add(count, CORRECTIONS, litter(here))
        if checked.trouble or (len(set(map(repr, states))) < len(states) and model.at != before[1]):
            self._model = None  # which of the two it is cannot be seen
        elif checked.told[0] == "0":
            model.states, model.at = before
        count.seconds += time.monotonic() - begun

    # --- damaged files ---

    def damage(self, number: int, table: Counter[tuple[str, str, str]]) -> None:
        """One damaged file of an index."""
        count = self.counts.setdefault("damaged files of the index", Count())
        here = self.top / "damaged"
        if not here.exists():
            here.mkdir()
            at_home(here)
            made = run(lambda tell: soak_damage.make(here))
            if made.trouble:
                raise SystemExit(made.trouble)
        at_home(here)
        outcome = run(lambda tell: soak_damage.damage_one(here, self.seed * 1000 + number, tell))
        count.kills += 1
        told = (*outcome.told, "", "", "")[:3]
        table[told[0].rpartition(" ")[0], told[1], told[2]] += 1
        self._add(count, told[0], outcome.trouble)
        if "WRONG" in told or told[2] != "right":
            self._add(count, told[0], f"{told[0]}: said {told[1]}, and afterwards {told[2]}")


def at_home(folder: Path) -> None:
    """All that is kept beside a library goes into this folder, and all that passes."""
    for name in ("DATA", "CACHE", "CONFIG", "STATE"):
        os.environ[f"XDG_{name}_HOME"] = str(folder / "home" / name.lower())
    (folder / "passing").mkdir(parents=True, exist_ok=True)
    os.environ["TMPDIR"] = tempfile.tempdir = str(folder / "passing")


def grow_old(folder: Path) -> None:
    """Let a while pass for what a killed process left: it is cleared once nobody has written to it lately."""
    then = time.time() - LATELY
    for each in [*folder.rglob(".quoteline-*"), *(folder / "passing").glob("quoteline-*")]:
        os.utime(each, (then, then))


def litter(folder: Path) -> str:
    """What was left behind that nobody clears, once the work was done again to its end."""
    left = [str(each.relative_to(folder)) for pattern in LITTER for each in folder.rglob(pattern)]
    left += [str(each.relative_to(folder)) for each in (folder / "passing").iterdir()]
    return f"left behind: {', '.join(sorted(left))}" if left else ""


def left_running(group: int) -> str:
    """Whether a process that the killed one had started is still there after a while."""
    for _ in range(60):
        try:
            os.killpg(group, 0)
        except (ProcessLookupError, PermissionError):
            return ""
        time.sleep(0.1)
    return "processes that it had started go on without it"


def turns(
    kills: int, index_kills: int, names: Sequence[str] = ("",), *, quick: bool = False
) -> Iterator[Phase | None]:
    """The phases so named, mixed, each as often as its share says; None: corrections.

    ``quick``: without those whose work is done by processes of their own, which are long in starting.
    """
    shares: list[tuple[Phase | None, int]] = []
    shares += [
        (each, each.share) for each in PHASES if _is_named(each, names) and not (quick and each.only_by_time)
    ]
    if any(each in CORRECTIONS for each in names):
        shares.append((None, 12))
    whole = sum(share for _, share in shares)
    wanted = [(phase, kills * share / whole) for phase, share in shares]
    wanted += [(each, index_kills / len(INDEX_PHASES)) for each in INDEX_PHASES if _is_named(each, names)]
    most = max((number for _, number in wanted), default=0)
    for turn in range(1, int(most) + 2 if most else 1):
        for phase, number in wanted:
            if int(turn * number / most + 1e-9) > int((turn - 1) * number / most + 1e-9):
                yield phase


def _is_named(phase: Phase, names: Sequence[str]) -> bool:
    return any(each in phase.name for each in names)


def soak(options: argparse.Namespace, top: Path) -> Soak:
    """All that is wanted, or until the time is over."""
    made = Soak(top, options.seed)
    extracting.read_text(Reading("“Yes,” she said.", None), "rules")
    begun, as_long = time.monotonic(), options.minutes is not None
    kills, index_kills = OFTEN if as_long else (options.kills, options.index_kills)
    for phase in turns(kills, index_kills, options.phase or ("",), quick=options.quick):
        if as_long and time.monotonic() - begun > 60 * options.minutes:
            break
        if phase is None:
            made.correct()
        else:
            made.break_off(phase)
    table: Counter[tuple[str, str, str]] = Counter()
    for number in range(options.damaged):
        made.damage(number, table)
    show(made, table)
    return made


def show(made: Soak, table: Counter[tuple[str, str, str]]) -> None:
    """Counts a phase, and what came of damaged files."""
    print("| phase | kills | done before | told as done | lost, half there or wrong | s a run |")
    print("|---|---|---|---|---|---|")
    for name, each in made.counts.items():
        runs = max(1, each.kills + each.whole)
        cells = (name, each.kills, each.whole, each.told, len(each.faults), f"{each.seconds / runs:.1f}")
        print(f"| {' | '.join(map(str, cells))} |")
    if table:
        print("\n| damage | said first | said then | times |\n|---|---|---|---|")
        for (damage, first, then), times in sorted(table.items()):
            print(f"| {damage} | {first} | {then} | {times} |")


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for name, usual in (("--kills", 720), ("--index-kills", 280), ("--damaged", 90), ("--seed", 1)):
        parser.add_argument(name, type=int, default=usual)
    parser.add_argument("--minutes", type=float, help="as long as that, however many kills it makes")
    parser.add_argument("--quick", action="store_true", help="leave out what starts processes of its own")
    parser.add_argument("--phase", action="append", help="only phases with this in their name; several times")
    parser.add_argument("--keep", type=Path, help="work in this folder, and leave it")
    options = parser.parse_args(arguments)
    if not sys.platform.startswith("linux"):
        print("Kills are only tried on Linux.")
        return 0
    with tempfile.TemporaryDirectory(prefix="quoteline-soak-") as folder:
        top = options.keep or Path(folder)
        top.mkdir(parents=True, exist_ok=True)
        made = soak(options, top)
    return 1 if any(each.faults for each in made.counts.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""How well the dates of an article are found and read, beside dateparser, and how fast.

    QUOTELINE_EVAL=FOLDER python build/measure_dates.py [--peers PEERS/bin/python] [--errors FILE]
    QUOTELINE_EVAL=FOLDER python build/measure_dates.py --compare FILE [FILE]

FOLDER holds the annotated sets and their scorer in ``dates``. TimeBank is what the rules were tuned on: it
is scored whole, and in five parts drawn once. WikiWars has values of an older standard, so that of them only
the years are looked at. AQUAINT was never tuned on; it is read only with ``--aquaint``. ``--errors`` lists
what is wrong in TimeBank, ``--save`` writes our answers there; ``--compare`` takes two such files, or one and
what the tagger says now. Differences come with the middle 95 % of 10,000 paired samples of documents.

PEERS is an environment with dateparser (``pip install dateparser``, BSD), which may be thrown away
afterwards. It and our tagger read TimeBank in processes of their own, pinned to one core, loading not
counted, in seconds of processor time; rounds alternate and the best counts.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import date_figures
from date_errors import WHAT, errors, kinds
from date_figures import AQUAINT, TIMEBANK, WIKIWARS, Tagged
from gold_figures import Record
from quality_gate import load

READER = Path(__file__).with_name("peer_dates.py")
OURS, PEER = "quoteline", "dateparser"


def main() -> int:
    """Print all figures, or compare two files of answers."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("--peers", help="the Python of the environment that has dateparser")
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--core", type=int, default=0)
    arguments.add_argument("--errors", type=Path, help="list what is wrong in TimeBank")
    arguments.add_argument("--save", type=Path, help="write our answers for TimeBank")
    arguments.add_argument("--compare", type=Path, nargs="+", metavar="FILE", help="answers for TimeBank")
    arguments.add_argument("--aquaint", action="store_true", help="score the set that was never tuned on")
    chosen = arguments.parse_args()
    folder = Path(os.environ.get("QUOTELINE_EVAL") or "/nonexistent") / "dates"
    if not (folder / TIMEBANK).exists():
        print(f"Set QUOTELINE_EVAL to a folder that holds dates/{TIMEBANK}.", file=sys.stderr)
        return 2
    score = load(folder / "score.py")
    if chosen.compare:
        compare_files(chosen.compare, folder, score)
    else:
        measure(chosen, folder, score)
    return 0


def measure(chosen: argparse.Namespace, folder: Path, score: Any) -> None:
    """Score the tagger that ships on every set that may be read."""
    gold = date_figures.read(folder / TIMEBANK, score)
    ours = date_figures.tagged(gold)
    show("TimeBank, ours", gold, ours, score)
    show_folds(gold, ours, score)
    if chosen.peers:
        show_peer(chosen, folder / TIMEBANK, ours, score)
    show_years(folder / WIKIWARS, score)
    if chosen.aquaint:
        closed = date_figures.read(folder / AQUAINT, score)
        closed_ours = date_figures.tagged(closed)
        show("\nAQUAINT, ours", closed, closed_ours, score)
        if chosen.peers:
            show_peer(chosen, folder / AQUAINT, closed_ours, score)
    show_errors(gold, ours, score, chosen.errors)
    if chosen.save is not None:
        lines = (json.dumps(each, ensure_ascii=False) + "\n" for each in ours.values())
        chosen.save.write_text("".join(lines), encoding="utf-8")


def show(name: str, gold: Tagged, given: Tagged, score: Any) -> None:
    """Precision, recall and F1 of each measure."""
    count = sum(len(each["timexes"]) for each in gold.values())
    print(f"{name}: {len(gold)} documents, {count:,} expressions")
    print(f"{'':14}{'P':>8}{'R':>8}{'F1':>8}")
    for measure, values in date_figures.percents(gold, given, score).items():
        print(f"{measure:14}" + "".join(f"{each:8.1f}" for each in values))


def show_folds(gold: Tagged, given: Tagged, score: Any) -> None:
    """Value and day F1 in five parts."""
    for measure in date_figures.COUNTED:
        parts = date_figures.by_fold(gold, given, score, measure)
        mean, spread = date_figures.mean_and_spread(parts)
        shown = " ".join(f"{each:.1f}" for each in parts)
        print(
            f"{measure} F1 in {len(parts)} folds: mean {mean:.1f}, standard deviation {spread:.1f} ({shown})"
        )


def show_years(path: Path, score: Any) -> None:
    """How much of the histories is found, and in the right year."""
    gold = date_figures.read(path, score)
    given = date_figures.tagged(gold)
    relaxed = date_figures.percents(gold, given, score)["relaxed"]
    years = date_figures.by_year(gold, given, score)
    print(f"\nWikiWars: {len(gold)} documents")
    for name, values in (("found", relaxed), ("right year", years)):
        print(f"{name:14}" + "".join(f"{each:8.1f}" for each in values))


def show_errors(gold: Tagged, given: Tagged, score: Any, listing: Path | None) -> None:
    """Errors by kind of expression, the commonest first; all of them into a file where one is named."""
    found = sorted(errors(gold, given, score), key=lambda each: (each.name, each.line))
    counts, there = Counter((each.kind, each.what) for each in found), kinds(gold)
    print(f"\n{'errors in TimeBank':30}{'wanted':>12}" + "".join(f"{what:>12}" for what in WHAT))
    for kind, _ in Counter(each.kind for each in found).most_common():
        print(f"{kind:30}{there[kind]:12}" + "".join(f"{counts[kind, what]:12}" for what in WHAT))
    totals = (sum(each.what == what for each in found) for what in WHAT)
    print(f"{'all':30}{there.total():12}" + "".join(f"{total:12}" for total in totals))
    if listing is not None:
        listing.write_text("".join(f"{each.name}\t{each.line}\n" for each in found), encoding="utf-8")


# --- beside others -----------------------------------------------------------------------------------


def compare_files(files: list[Path], folder: Path, score: Any) -> None:
    """Two files of answers for TimeBank, or one and what the tagger says now."""
    gold = date_figures.read(folder / TIMEBANK, score)
    first = date_figures.read(files[0], score) if files[1:] else date_figures.tagged(gold)
    second = date_figures.read(files[-1], score)
    name = str(files[0]) if files[1:] else "ours now"
    show(name, gold, first, score)
    show(str(files[-1]), gold, second, score)
    show_difference(name, str(files[-1]), gold, first, second, score)


def show_difference(name: str, other: str, gold: Tagged, first: Tagged, second: Tagged, score: Any) -> None:
    """By how many points of F1 one is better than the other."""
    for measure in date_figures.COUNTED:
        told = date_figures.compared(gold, first, second, score, measure)
        print(f"{measure} F1 of {name} less that of {other}: {told}")


def show_peer(chosen: argparse.Namespace, path: Path, ours: Tagged, score: Any) -> None:
    """What dateparser finds in the same documents, and how fast both are."""
    gold = date_figures.read(path, score)
    best = {OURS: 0.0, PEER: 0.0}
    found: list[Record] = []
    for _ in range(max(1, chosen.rounds)):
        for system, python in ((OURS, sys.executable), (PEER, chosen.peers)):
            told = in_its_own_process(python, system, path, chosen.core)
            best[system] = max(best[system], told["speed"])
            found = told["found"]
    theirs = {each["doc_id"]: each for each in found}
    show("\nthe same, dateparser", gold, theirs, score)
    show_difference("ours", PEER, gold, ours, theirs, score)
    print(f"\n{'words per CPU-second, on one core':36}{'times dateparser':>18}")
    for system, speed in best.items():
        print(f"{system:20}{speed:16,.0f}{speed / best[PEER]:18.1f}")


def in_its_own_process(python: str, system: str, articles: Path, core: int) -> dict[str, Any]:
    """One round of one system. Raises CalledProcessError when it cannot be run, its reason on stderr."""
    command = [python, str(READER), system, str(articles), "--core", str(core)]
    told = subprocess.run(command, stdout=subprocess.PIPE, text=True, encoding="utf-8", check=True)
    answer: dict[str, Any] = json.loads(told.stdout)
    return answer


if __name__ == "__main__":
    raise SystemExit(main())

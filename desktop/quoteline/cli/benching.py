"""``quoteline bench``: how fast the program is, and with ``--ui`` the window."""

from __future__ import annotations

import argparse
import sys
import time
from argparse import Namespace
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from quoteline.cli import tables
from quoteline.cli.commands import library_path
from quoteline.cli.keeping import show
from quoteline.cli.progress import Progress
from quoteline.domain import UserError
from quoteline.services import benchmarking
from quoteline.services.invented import trial
from quoteline.services.invented.trial import Trial
from quoteline.services.library import existing, prepare

SEARCH_SIZE = 30_000  # quotations, when nobody says how many
MOST_MINUTES = 24 * 60.0
ONLY_UI = {"minutes": "--minutes", "keep": "--keep"}
COLUMNS = ("", "times", "p50 ms", "p95 ms", "max ms", "target", "")


def add_options(bench: argparse.ArgumentParser, whole: Callable[[str], int]) -> None:
    """The options of the command."""
    bench.add_argument("--size", type=whole, metavar="N", help="quotations in a library made for it")
    bench.add_argument("--ui", action="store_true", help="measure the window, with scripted hands")
    bench.add_argument("--search", action="store_true", help="measure the search beside its peers")
    bench.add_argument("--minutes", type=_minutes, metavar="M", help="--ui: how long; one round if left out")
    bench.add_argument(
        "--keep",
        type=Path,
        metavar="FOLDER",
        help="--ui: keep the library made for it here, for the next time",
    )


def _minutes(typed: str) -> float:
    try:
        minutes = float(typed)
    except ValueError:
        minutes = -1.0
    if not 0 <= minutes <= MOST_MINUTES:
        raise argparse.ArgumentTypeError(f"“{typed}” is no number of minutes up to {MOST_MINUTES:.0f}")
    return minutes


def bench(options: Namespace) -> int:
    """``quoteline bench``"""
    if options.search:
        return _bench_search(options)
    if options.ui:
        return _bench_window(options, time.perf_counter())
    for name, option in ONLY_UI.items():
        if getattr(options, name) is not None:
            raise UserError(f"{option} goes with --ui.")
    with Progress("Measuring") as progress:
        measured = benchmarking.measure(
            library_path(options) if options.library else None, options.size, progress.show
        )
    show(options, measured)
    return 0


def _bench_search(options: Namespace) -> int:
    from quoteline.services import search_trial

    if options.ui or options.library:
        raise UserError("--search makes quotations of its own: leave out --ui and -l.")
    with Progress("Measuring") as progress:
        found = search_trial.measure(options.size or SEARCH_SIZE, progress.show)
    if options.json:
        sys.stdout.write(tables.json_text(found.as_object()))
    else:
        print("\n".join(_search_lines(found.as_object())))
    return 0


def _search_lines(found: Mapping[str, Any]) -> list[str]:
    """The figures as a table: CPU milliseconds of each engine, and ours as a share of FTS5's."""
    engines = list(found["build_us_per_quotation"])
    rows = [
        ("index, µs a quotation", found["build_us_per_quotation"]),
        *found["asked_ms"].items(),
        ("commit of ten", found["commit_of_ten_ms"]),
    ]
    wide = max(len(what) for what, _ in rows)
    head = " ".join([" " * wide, *(f"{name:>16}" for name in engines), "  ours / FTS5"])
    table = [head]
    for what, times in rows:
        cells = [f"{times[name]:16,.3f}" if name in times else " " * 16 for name in engines]
        table.append(f"{what:{wide}} {' '.join(cells)}  {times['ours'] / max(times['FTS5'], 1e-6):11.3f}")
    opened = ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in found["open"].items())
    told = [
        f"{found['size']:,} quotations; CPU time, milliseconds.",
        "",
        *table,
        "",
        f"Opening ours: {opened}.",
    ]
    return [*told, f"Answers that differ: {len(found['differences'])}.", *found["differences"]]


def _bench_window(options: Namespace, started: float) -> int:
    if options.library and (options.size is not None or options.keep is not None):
        raise UserError("--size and --keep are for a library made for it: leave out -l, or both of them.")
    with trial.nothing_of_the_person(), Progress("Measuring") as progress:
        found = _measured(options, started, progress)
    if options.json:
        sys.stdout.write(tables.json_text(found))
    else:
        print("\n".join(_lines(found)))
    return 0


def _measured(options: Namespace, started: float, progress: Progress) -> dict[str, Any]:
    def step(what: str, done: int, total: int | None) -> None:
        progress.what = what
        progress.show(done, total)

    size = trial.SIZE if options.size is None else options.size
    making = nullcontext(None) if options.library else trial.invented(size, options.keep, step)
    with making as made:
        path = existing(options.library) if made is None else made.path
        prepare(path)
        words = trial.words_to_type() if made is not None else benchmarking.words_to_type(path)
        begun = started if made is None else time.perf_counter()
        wanted = Trial(path, words, options.minutes or 0.0, begun)
        measured = options.faces.measure_window(wanted, lambda what: step(what, 0, None))
        held = benchmarking.held(path)
        making_took = {} if made is None else {"write_seconds": made.written, "index_seconds": made.indexed}
    return {**held, **making_took, **measured}


def _lines(found: Mapping[str, Any]) -> list[str]:
    """The figures as a table with the targets beside them, and what else there is to tell."""
    rows = [_row(figure) for figure in found["figures"]]
    widths = [max(map(len, column)) for column in zip(COLUMNS, *rows, strict=True)]
    table = [_joined(row, widths) for row in (COLUMNS, *rows)]
    return [*_head(found), "", *table, "", *_tail(found)]


def _row(figure: Mapping[str, Any]) -> tuple[str, ...]:
    target = ", ".join(f"{name} ≤ {most:g}" for name, most in figure["target"].items())
    numbers = (f"{figure[name]:,.1f}" for name in ("p50", "p95", "max"))
    return figure["what"], str(figure["times"]), *numbers, target, "" if figure["met"] else "missed"


def _joined(row: tuple[str, ...], widths: list[int]) -> str:
    first, *numbers = row[:5]
    cells = [
        first.ljust(widths[0]),
        *(cell.rjust(width) for cell, width in zip(numbers, widths[1:], strict=False)),
    ]
    return "  ".join([*cells, row[5].ljust(widths[5]), row[6]]).rstrip()


def _head(found: Mapping[str, Any]) -> list[str]:
    shape = "×".join(map(str, found["window"]))
    long = f"{found['minutes']:g} minutes" if found["minutes"] else "one round"
    return [
        f"The window on {found['quotations']:,} quotations in {found['articles']:,} articles"
        f" ({found['platform']}, {shape}, Qt {found['qt']}, {long},"
        f" {found['cores']} cores, load {found['load']})"
    ]


def _stage_line(query: str, parts: Mapping[str, float]) -> str:
    """The stages of one search, in milliseconds of processor time."""
    told = ", ".join(f"{name} {spent:.1f}" for name, spent in parts.items() if name != "hits")
    return f"“{query}” ({parts['hits']:,.0f} found), processor ms: {told}"


def _tail(found: Mapping[str, Any]) -> list[str]:
    blocked, memory = found["blocked_ms"], found["memory_mb"]
    rounds = memory["after each round"]
    stages = found["stages_cpu_ms"]
    return [
        *(_stage_line(query, parts) for query, parts in stages.items()),
        f"painting the whole window: {found['painting_cpu_ms']:.1f} ms of processor time",
        f"interface thread blocked: {blocked['worst']:.0f} ms at the longest, more than"
        f" {blocked['limit']:.0f} ms {blocked['times']} times; {blocked['opening']:.0f} ms while opening",
        *(f"  {each}" for each in blocked["longest"]),
        f"memory of our own: {memory['at the start']:.0f} MB at the start, {rounds[0]:.0f} MB after the first"
        f" of {len(rounds)} rounds, {rounds[-1]:.0f} MB after the last;"
        f" {memory['whole process']:.0f} MB with files",
    ]

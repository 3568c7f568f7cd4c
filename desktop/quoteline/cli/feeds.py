"""The commands for feeds and watched folders: listed, added, changed, and looked at when asked to."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, BooleanOptionalAction, Namespace
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from quoteline.cli import tables
from quoteline.cli.commands import index_what_came_in, opened, tell, write
from quoteline.cli.progress import Progress
from quoteline.domain import UserError
from quoteline.services import importing, report_files, subscriptions
from quoteline.services.engines import ENGINES
from quoteline.services.library import Library
from quoteline.services.looking import Look
from quoteline.services.sources import Subscription, What, moment
from quoteline.services.subscription_files import listed

FEEDS = ("list", "add", "remove", "set", "refresh", "import", "export")
FOLDERS = ("list", "add", "remove", "set", "refresh")


def add_options(made: ArgumentParser, what: Sequence[str], words: str, whole: Callable[[str], int]) -> None:
    """What both commands may be told; ``whole`` reads a number."""
    made.add_argument("what", nargs="?", choices=what, default="list")
    named = {
        "ADDRESS": "add: addresses; else addresses, names or numbers",
        "FOLDER": "add: folders; else names",
    }
    made.add_argument("words", nargs="*", metavar=words, help=named[words])
    made.add_argument(
        "--every", type=whole, metavar="MINUTES", help="look by itself while the window is open"
    )
    made.add_argument("--outlet", metavar="NAME", help="whose articles these are")
    made.add_argument("--jobs", type=whole, metavar="N", help="processes (default: one a core)")
    made.add_argument("--engine", default="auto", choices=ENGINES, help="auto: the model where there is one")
    made.add_argument("--json", action="store_true", help="print one JSON document")


def add_feed_options(made: ArgumentParser, whole: Callable[[str], int]) -> None:
    """What ``feeds`` may be told."""
    add_options(made, FEEDS, "ADDRESS", whole)
    made.add_argument(
        "--articles",
        action=BooleanOptionalAction,
        help="fetch the page of an entry too where the feed holds only a summary",
    )
    made.add_argument(
        "--all", action="store_true", help="refresh: watched folders too, and feeds that are gone"
    )
    made.add_argument("-o", "--output", metavar="FILE", help="export: where to write (default: stdout)")


def feeds(options: Namespace) -> int:
    """``quoteline feeds``"""
    return _run(options, What.FEED)


def watch(options: Namespace) -> int:
    """``quoteline watch``"""
    options.all, options.articles = False, None
    return _run(options, What.FOLDER)


def _run(options: Namespace, what: What) -> int:
    _check(options)
    with opened(options, make=options.what in ("add", "import")) as library:
        library_id = library.database.library_id
        if trouble := listed(library_id).trouble:
            tell(trouble)
        if options.what == "refresh":
            return _refresh(library, options, what)
        _SIMPLE[options.what](library_id, options, what)
    return 0


def _check(options: Namespace) -> None:
    """Raises UserError for words that are missing, or too many."""
    needs = options.what in ("add", "remove", "set", "import")
    if needs and not options.words:
        raise UserError(f"Say what to {options.what}: quoteline {options.command} {options.what} …")
    if options.what in ("list", "export") and options.words:
        raise UserError(f"“{options.words[0]}” is too much: quoteline {options.command} {options.what}.")


# --- the list --------------------------------------------------------------------------------------


def _list(library_id: str, options: Namespace, what: What) -> None:
    sources = [each for each in listed(library_id).sources if each.what is what]
    if options.json:
        sys.stdout.write(tables.json_text([as_object(each) for each in sources]))
    elif not sources:
        example = "feeds add https://…" if what is What.FEED else "watch add FOLDER"
        tell(f"Nothing is in the list yet: quoteline {example}. Nothing is fetched until you ask.")
    else:
        rows = [_cells(each) for each in sources]
        sys.stdout.write(
            tables.table(rows, ("id", "name", "place", "every", "looked", "new", "state"), wide=6)
        )


def _cells(source: Subscription) -> tuple[object, ...]:
    looked = source.state.looked.replace("T", " ")[:16] or "never"
    every = f"{source.minutes} min" if source.minutes else "—"
    return source.id, source.name or "—", source.place, every, looked, source.state.new, _state(source)


def _state(source: Subscription) -> str:
    state = source.state
    if state.problem:
        until = moment(state.wait)
        return f"{state.problem}; not before {until:%Y-%m-%d %H:%M} UTC" if until else state.problem
    if state.summaries and not source.pages:
        return f"only summaries: {state.summaries} (--articles fetches their pages)"
    return "fine" if state.looked else "not looked at yet"


def as_object(source: Subscription) -> dict[str, Any]:
    """A source as JSON has it."""
    state = source.state
    return {
        "id": source.id,
        "kind": source.what.value,
        "place": source.place,
        "name": source.name,
        "outlet": source.outlet,
        "every": source.minutes,
        "articles": source.pages,
        "looked": state.looked or None,
        "new": state.new,
        "summaries": state.summaries,
        "problem": str(state.problem) or None,
        "wait": state.wait or None,
        "gone": state.gone,
    }


def _add(library_id: str, options: Namespace, what: What) -> None:
    made = []
    for word in options.words:
        outlet, minutes = options.outlet or "", options.every or 0
        if what is What.FOLDER:
            made.append(subscriptions.add_folder(library_id, Path(word), outlet=outlet, minutes=minutes))
        else:
            pages = bool(options.articles)
            made.append(subscriptions.add_feed(library_id, word, outlet=outlet, minutes=minutes, pages=pages))
    _tell_of(made, options, "Added")


def _remove(library_id: str, options: Namespace, what: What) -> None:
    found = [subscriptions.named(library_id, word, what) for word in options.words]
    _tell_of([subscriptions.remove(library_id, each.id) for each in found], options, "Removed")


def _set(library_id: str, options: Namespace, what: What) -> None:
    found = [subscriptions.named(library_id, word, what) for word in options.words]
    changed = [
        subscriptions.change(
            library_id, each.id, outlet=options.outlet, minutes=options.every, pages=options.articles
        )
        for each in found
    ]
    _tell_of(changed, options, "Changed")


def _import(library_id: str, options: Namespace, what: What) -> None:
    made: list[Subscription] = []
    for word in options.words:
        new, there = subscriptions.add_list(library_id, Path(word))
        made += new
        if there:
            tell(f"{there} of “{word}” are in the list already, or cannot be fetched.")
    _tell_of(made, options, "Added")


def _export(library_id: str, options: Namespace, what: What) -> None:
    write([subscriptions.as_list(library_id)], options.output)


def _tell_of(sources: Sequence[Subscription], options: Namespace, done: str) -> None:
    if options.json:
        sys.stdout.write(tables.json_text([as_object(each) for each in sources]))
    for each in sources:
        tell(f"{done}: {each.id}: {each.shown}")


_SIMPLE: dict[str, Callable[[str, Namespace, What], None]] = {
    "list": _list,
    "add": _add,
    "remove": _remove,
    "set": _set,
    "import": _import,
    "export": _export,
}


# --- looking ---------------------------------------------------------------------------------------


def _refresh(library: Library, options: Namespace, what: What) -> int:
    sources = _wanted(library.database.library_id, options, what)
    look = Look(library.database.library_id, sources)
    with closing(look.steps()) as steps, Progress("Looking") as progress:  # type: ignore[type-var]
        for step in steps:
            progress.show(step.done, step.total, step.what)
    report = importing.ImportReport()
    try:
        if look.found_any:
            _take_in(library, look, options, report)
    except KeyboardInterrupt:
        look.keep(whole=False)
        tell(f"Cancelled; whole articles are kept: {report.sentence()}.")
        return 130
    look.keep(whole=True)
    index_what_came_in(library)
    _tell_result(look, report, options)
    return 1 if report.failed or look.troubles else 0


def _wanted(library_id: str, options: Namespace, what: What) -> list[Subscription]:
    if options.words:
        return [subscriptions.named(library_id, word, what) for word in options.words]
    sources = listed(library_id).sources
    return [each for each in sources if options.all or (each.what is what and not each.state.gone)]


def _take_in(library: Library, look: Look, options: Namespace, report: importing.ImportReport) -> None:
    steps = importing.import_paths(
        library, [], more=look.articles(), jobs=options.jobs, engine=options.engine
    )
    with closing(steps), Progress("Importing") as progress:  # type: ignore[type-var]
        for step in steps:
            report.add(step)
            look.hear(step)
            progress.show(step.done, step.total, f"{report.quotations:,} quotations")


def _tell_result(look: Look, report: importing.ImportReport, options: Namespace) -> None:
    sources = [visit.source for visit in look.visits]
    for step in report.problems:
        tell(f"{step.outcome}: {step.origin}: {step.reason}")
    for source in sources:
        if source.state.problem or (source.state.summaries and not source.pages):
            tell(f"{source.shown}: {_state(source)}")
    if options.json:
        told = {"sources": [as_object(each) for each in sources], "import": report_files.as_object(report)}
        sys.stdout.write(tables.json_text(told))
    else:
        print(f"{len(sources)} looked at. {report.sentence()}. {report.remark()}".rstrip())

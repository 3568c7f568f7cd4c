"""The commands that look after a library: checked, indexed, backed up, restored, measured."""

from __future__ import annotations

import platform
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

from quoteline import __version__, locations
from quoteline.cli import backing_up, tables
from quoteline.cli.commands import library_path, opened, tell
from quoteline.cli.progress import Progress
from quoteline.domain import UserError
from quoteline.services import engines, indexing, keeping, places, salvaging, verifying
from quoteline.services.keeping import KeepingStep
from quoteline.services.library import existing, open_library, prepare, statistics

AT_FAULT = 2
HELP = (
    "Restore a backup (quoteline restore FILE), or save what can be read to a new library"
    " (quoteline restore --salvage FILE NEW)"
)


def show(options: Namespace, found: dict[str, Any]) -> None:
    """A few facts: as JSON, or one a line."""
    if options.json:
        sys.stdout.write(tables.json_text(found))
        return
    for name, value in found.items():
        for each in value if isinstance(value, list) else [_in_words(value)]:
            print(tables.one_line(f"{name.replace('_', ' ')}: {each}"))


def _in_words(value: object) -> object:
    return ("no", "yes")[value] if isinstance(value, bool) else value


def verify(options: Namespace) -> int:
    """``quoteline verify``"""
    found = verifying.VerifyReport()
    with opened(options) as library, Progress("Reading again") as progress:
        for step in verifying.steps(library, origins=options.origins):
            found.add(step)
            progress.show(step.done, step.total)
        told: dict[str, Any] = {
            "library": str(library.path),
            "sound": found.sound,
            "problems": found.problems,
        }
    if options.json:
        told |= {"counts": _counts(found), "displaced": [_displaced(each) for each in found.displaced]}
        show(options, told | {"notes": found.notes})
    else:
        show(options, told | {"note": found.notes, "read": found.sentence})
    return 0 if found.sound else 1


def _counts(found: verifying.VerifyReport) -> dict[str, int]:
    standings = {each.value: found.standings[each] for each in verifying.Standing}
    return {"articles": found.articles, "altered": found.altered, **standings}


def _displaced(each: verifying.Displaced) -> dict[str, Any]:
    """Words that stand elsewhere, or nowhere: ``now`` is where they are, as offsets in code points."""
    return {
        "table": each.of,
        "id": each.id,
        "article_id": each.article_id,
        "article_title": each.title,
        "standing": each.place.standing.value,
        "text": each.words,
        "kept": [list(span) for span in each.stood],
        "now": [list(span) for span in each.place.now],
    }


def reindex(options: Namespace) -> int:
    """``quoteline reindex``"""
    with opened(options) as library, Progress("Preparing search") as progress:
        for step in indexing.rebuild(library):
            progress.show(step.done, step.total)
        show(options, {"library": str(library.path), "articles": statistics(library).articles})
    return 0


def backup(options: Namespace) -> int:
    """``quoteline backup``"""
    if options.list:
        return backing_up.show(library_path(options), options)
    with opened(options) as library:
        to = _made("Backing up", keeping.backing_up(library, options.file))
    show(options, {"backup": str(to), "size": to.stat().st_size})
    return 0


def restore(options: Namespace) -> int:
    """``quoteline restore``"""
    if options.salvage:
        return _salvage(options)
    if options.new is not None:
        raise UserError(
            "Only --salvage makes a new library; -l names the one that a backup takes the place of."
        )
    path = library_path(options)
    kept = _made("Restoring", keeping.restoring(options.file, path))
    if kept.exists():
        tell(f"The library as it was before is kept at {kept}.")
    with closing(open_library(path)) as library:
        show(options, {"library": str(path), **asdict(statistics(library))})
    return 0


def _salvage(options: Namespace) -> int:
    """``quoteline restore --salvage FILE NEW``; the status tells whether anything was lost."""
    if options.new is None:
        raise UserError("Name the new library as well: quoteline restore --salvage FILE NEW.")
    account = salvaging.Account()
    with Progress("Saving what can be read") as progress:
        for step in salvaging.salvaging(options.file, options.new):
            account.add(step)
            if isinstance(step, salvaging.TableRead):
                progress.show(step.kept, step.kept, step.table)
    with closing(open_library(options.new)) as library:
        counts = asdict(statistics(library))
    told = {"library": str(options.new), **counts, "lost": account.lost}
    show(options, told if account.lost or options.json else told | {"lost": "nothing"})
    return 0 if account.whole else 1


def _made(what: str, steps: Iterator[KeepingStep]) -> Path:
    """Walk through the steps of a copy; gives the path that the last one tells."""
    path = Path()
    with Progress(what) as progress:
        for step in steps:
            progress.show(step.done, step.total, step.what)
            path = step.path or path
    return path


def facts(options: Namespace) -> tuple[dict[str, Any], int]:
    """How things stand, by name, and the exit status that the library alone would give."""
    path = library_path(options)
    missing = options.faces.why_no_window()
    found: dict[str, Any] = {
        "quoteline": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "window": f"cannot be opened: {missing}" if missing else "can be opened",
        "resources": "there" if (locations.resources() / "lexicons").is_dir() else "missing",
        **_engine(),
        "settings": str(locations.settings_file()),
        "library": str(path),
    }
    if not path.exists():
        return found | {"state": "there is no library yet; import articles to make one"}, 0
    try:
        found |= _health(path)
    except UserError as error:
        return found | {"state": str(error)}, AT_FAULT
    return found, 0 if found["state"] == "sound" else 1


def _engine() -> dict[str, Any]:
    """What finds quotations when nobody says what should."""
    model = engines.standing()
    if model.lacking:
        return {"engine": model.engine, "model": model.sentence, "model_folder": str(model.folder)}
    version = {"model_version": model.version} if model.version else {}
    return {
        "engine": model.engine,
        "model": model.model,
        **version,
        "model_size": model.size,
        "model_folder": str(model.folder),
    }


def _health(path: Path) -> dict[str, Any]:
    prepare(existing(path))
    with closing(open_library(path)) as library:
        state = indexing.state(library)
        wrong = next(keeping.verify(library), None)
        at_risk = places.warning(path)
        return {
            **asdict(statistics(library)),
            **({"place": at_risk} if at_risk else {}),
            "size": library.database.size(),
            "search": "up to date" if state.revision == state.latest else "will be brought up to date",
            "state": f"damaged; see quoteline verify. {HELP}" if wrong else "sound",
        }

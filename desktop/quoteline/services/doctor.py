"""Looks at everything Quoteline needs, one thing at a time: versions, folders, library, model, place."""

from __future__ import annotations

import importlib.metadata
import locale
import os
import platform
import shutil
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import platformdirs

from quoteline import __version__, locations
from quoteline.domain import UserError
from quoteline.search.schema import VERSION as INDEX_FORMAT
from quoteline.services import backups, engines, indexing, machine, places, shipped
from quoteline.services.library import Library, open_library, prepare
from quoteline.storage import contents as storage_contents
from quoteline.storage.preparing import schema
from quoteline.wording import say

NEEDED = 200_000_000  # bytes free below which imports and backups begin to fail
PARTS = ("PySide6-Essentials", "Whoosh-Reloaded", "Whoosh", "numpy", "onnxruntime", "sqlite-utils")

DAMAGED = say(
    "Restore a backup of it, or save what can be read to a new library: quoteline restore --salvage FILE NEW."
)


class Do(Enum):
    """What the window can do about a finding."""

    NOTHING = ""
    INDEX = "rebuild the index"
    BACK_UP = "back up now"
    RESTORE = "restore a backup, or save what can be read"
    FOLDER = "open the folder"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; ``remedy`` is a sentence where it needs one, ``do`` what would do it."""

    group: str
    name: str
    value: str
    remedy: str = ""
    do: Do = Do.NOTHING
    at: Path | None = None  # the folder that it is about

    @property
    def well(self) -> bool:
        """Whether nothing need be done."""
        return not self.remedy


Window = Callable[[], Mapping[str, str]]  # what Qt tells of itself; the key "missing" says why it cannot


def examine(path: Path, window: Window | None = None) -> Iterator[Finding]:
    """Everything, one finding at a time; changes nothing but what opening a library changes."""
    yield from _versions()
    yield from _folders()
    yield from _library(path)
    yield from _reading()
    yield from (Finding(say("Machine"), *each) for each in machine.told())
    yield from _screen(window)
    yield from _place()


def as_text(found: Sequence[Finding]) -> str:
    """All of it, to be put into a report or a mail; a mark before what needs a remedy."""
    lines, group = [], ""
    for each in found:
        if each.group != group:
            group = each.group
            lines.append(f"\n{group}")
        lines.append(f"{'  ' if each.well else '! '}{each.name}: {each.value}")
        lines += [f"    → {each.remedy}"] if each.remedy else []
    return "\n".join(lines).strip() + "\n"


def _versions() -> Iterator[Finding]:
    group = say("Versions")
    yield Finding(group, "Quoteline", __version__)
    yield Finding(group, "Python", platform.python_version())
    yield Finding(group, say("System"), platform.platform())
    yield Finding(group, "SQLite", storage_contents.SQLITE)
    for name in PARTS:
        try:
            yield Finding(group, name, importlib.metadata.version(name))
        except importlib.metadata.PackageNotFoundError:
            continue  # a frozen program has no list of its parts, and one may come without the model
    yield Finding(group, say("Schema of libraries"), schema())
    yield Finding(group, say("Format of the search index"), str(INDEX_FORMAT))


def _folders() -> Iterator[Finding]:
    config, cache = locations.settings_file().parent, Path(platformdirs.user_cache_path(locations.APP, False))
    for name, folder in (
        (say("Data"), locations.data_folder()),
        (say("Settings"), config),
        (say("Cache"), cache),
        (say("Backups"), backups.folder()),
        (say("Log"), locations.log_folder()),
    ):
        yield _folder(name, folder)


def _folder(name: str, folder: Path) -> Finding:
    """Whether it can be written, or made, and how much room there is."""
    group = say("Folders")
    place = next((each for each in (folder, *folder.parents) if each.exists()), Path(folder.anchor))
    if not place.is_dir() or not os.access(place, os.W_OK | os.X_OK):
        remedy = say("Give yourself the right to write in “{place}”.", place=str(place))
        return Finding(group, name, str(folder), remedy, Do.FOLDER, place)
    free = shutil.disk_usage(place).free
    told = say("{folder} ({free:.1f} GB free)", folder=str(folder), free=free / 1e9)
    if free < NEEDED:
        return Finding(group, name, told, say("Make room on this disk."), Do.FOLDER, place)
    return Finding(group, name, told, at=place)


# --- the library ---------------------------------------------------------------------------------------


def _library(path: Path) -> Iterator[Finding]:
    group = say("Library")
    if not path.exists():
        yield Finding(
            group, say("File"), say("There is none yet; import articles to make one: {path}", path=str(path))
        )
        return
    yield Finding(group, say("File"), str(path), places.warning(path), at=path.parent)
    try:
        prepare(path)
        with closing(open_library(path)) as library:
            yield from _inside(library)
            yield from _search(library)
    except UserError as error:
        yield Finding(group, say("State"), say("cannot be opened"), str(error), Do.RESTORE)


def _inside(library: Library) -> Iterator[Finding]:
    group = say("Library")
    held = storage_contents.contents(library.path)
    yield Finding(
        group,
        say("Holds"),
        say(
            "{articles} {articles:article|articles}, {quotations} {quotations:quotation|quotations},"
            " {corrections} {corrections:change|changes} ({size:.1f} MB)",
            articles=held.articles,
            quotations=held.quotations,
            corrections=held.corrections,
            size=library.database.size() / 1e6,
        ),
    )
    if library.read_only:
        remedy = say("To correct it, or to import, copy it to a folder that you may write in.")
        yield Finding(group, say("Access"), say("can only be read"), remedy, at=library.path.parent)
    if storage_contents.sound(library.path):
        yield Finding(group, say("State"), say("sound"))
    else:
        yield Finding(group, say("State"), say("damaged"), DAMAGED, Do.RESTORE)
    last = next((each for each in backups.listing(library.path) if each.holds), None)
    if last is not None:
        yield Finding(group, say("Last backup"), f"{last.made:%Y-%m-%d %H:%M}")
    else:
        # No fault: the first change of a day makes one.
        yield Finding(group, say("Last backup"), say("none"), do=Do.BACK_UP)


def _search(library: Library) -> Iterator[Finding]:
    group = say("Search")
    state, folder = indexing.state(library), locations.index_folder(library.database.library_id)
    size = sum(each.stat().st_size for each in folder.rglob("*") if each.is_file()) if folder.is_dir() else 0
    behind = state.latest - state.revision if state.revision >= 0 else 0
    if state.revision >= 0 and not state.usable:
        remedy = say("Build the search index again: quoteline reindex.")
        yield Finding(group, say("Index"), say("damaged, or of another version"), remedy, Do.INDEX)
    elif state.revision < 0 or behind:
        yield Finding(group, say("Index"), say("will be brought up to date"), do=Do.INDEX)
    else:
        told = say("up to date ({size:.1f} MB)", size=size / 1e6)
        yield Finding(group, say("Index"), told, at=folder)


# --- the rest ------------------------------------------------------------------------------------------


def _reading() -> Iterator[Finding]:
    group = say("Finding quotations")
    model = engines.standing()
    broken = model.lacking and model.lacking != engines.ABSENT
    remedy = say("Install Quoteline again; until then the rules do the work.") if broken else ""
    yield Finding(group, say("Model"), model.sentence, remedy)
    lexicons = locations.resources() / "lexicons"
    words = [each for each in lexicons.rglob("*.txt") if each.stat().st_size] if lexicons.is_dir() else []
    if not words:
        yield Finding(group, say("Word lists"), say("missing"), say("Install Quoteline again."))
        return
    changed = shipped.changed()
    told = say("not as they were made: {names}", names=", ".join(changed[:3])) if changed else ""
    remedy = say("Install Quoteline again; until then nothing is extracted.") if changed else ""
    yield Finding(group, say("Word lists"), told or say("{n} {n:file|files}", n=len(words)), remedy)


def _screen(window: Window | None) -> Iterator[Finding]:
    group = say("Window")
    if window is None:
        return
    told = dict(window())
    missing = told.pop("missing", "")
    if missing:
        yield Finding(group, say("Window"), say("cannot be opened: {why}", why=missing))
        return
    for name, value in told.items():
        lacking = name == "Fonts" and not value
        remedy = say("Install Quoteline again: its fonts are missing.") if lacking else ""
        yield Finding(group, name, value or say("missing"), remedy)


def _place() -> Iterator[Finding]:
    group = say("Language and time")
    yield Finding(group, say("Language"), os.environ.get("LANG", "") or "C")
    yield Finding(group, say("Encoding"), locale.getpreferredencoding(False))
    yield Finding(group, say("Time zone"), f"{time.tzname[0]} ({time.strftime('%z')})")

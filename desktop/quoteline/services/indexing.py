"""Keeps the search index in step with the library: SQLite is the truth, the index a cache of it.

The library counts its changes; the index carries the number of the last one it knows. What came after is
indexed again, and an index that is missing, damaged, of another version or ahead of its library (a backup
was restored) is built anew beside the old one, which serves until the new one is ready.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from quoteline import locations
from quoteline.domain import UserError
from quoteline.search import generations
from quoteline.search.schema import IndexBusy, IndexUnusable
from quoteline.services.apart import steps_from
from quoteline.services.library import Library
from quoteline.wording import say

if TYPE_CHECKING:  # at run time numpy is loaded once the index is looked at
    from quoteline.search.index import Index
    from quoteline.search.writing import AnyWriter

BATCH = 24_000_000  # characters to a commit: more would take memory, less would leave many small parts
WINDOW = 400  # changes, or articles, that are read from the library at once
STRIDE = 20  # articles from one step to the next
PATIENCE = 0.2  # seconds between two looks whether another updater is done


@dataclass(frozen=True, slots=True)
class IndexStep:
    """Progress: ``done`` of ``total`` changes; ``what`` is a sentence for the status bar."""

    done: int
    total: int
    what: str = say("Preparing search")


@dataclass(frozen=True, slots=True)
class IndexState:
    """How far the index knows the library: revisions, and what it holds. Revision -1: there is none."""

    revision: int
    latest: int
    usable: bool
    articles: int = 0
    quotations: int = 0


def update(library: Library, *, thoroughly: bool = False) -> Iterator[IndexStep]:
    """Bring the index up to date, step by step; stop iterating to cancel, whole batches stay.

    ``thoroughly``: read every byte of the index first, and build it anew when one has changed. While
    another process updates the same index, waits for it. Raises UserError when the index cannot be written.
    """
    if _known(library, thoroughly) == library.database.latest_revision():
        _tidy(_root(library))
        return
    with ExitStack() as stack, _troubles_told(library):
        yield from _lock(library, stack)
        rebuilt = False
        while (known := _known(library, thoroughly)) != (latest := library.database.latest_revision()):
            if known is None or known > latest:
                if rebuilt:
                    raise IndexUnusable("it was no better after it was built anew")
                rebuilt = True
                yield from _rebuild(library)
            else:
                yield from _apply_changes(library, known, latest)
        generations.sweep(_root(library))


def rebuild(library: Library) -> Iterator[IndexStep]:
    """Build the index anew, whatever state it is in; the old one serves until the new one is ready."""
    with ExitStack() as stack, _troubles_told(library):
        yield from _lock(library, stack)
        yield from _rebuild(library)
        generations.sweep(_root(library))


def open_index(library: Library, *, thoroughly: bool = False) -> Index | None:
    """The library's index as it is now, up to date or not; None when there is none that can be used."""
    from quoteline.search.index import Index

    root = _root(library)
    for _ in range(3):
        folder = generations.current(root)
        if folder is None:
            return None
        try:
            return Index.open(folder, library.identity, thoroughly=thoroughly)
        except IndexUnusable:
            if generations.current(root) == folder:
                return None
    return None


def disown(library: Library, index: Index) -> None:
    """Let an index go that opened well and then could not answer; the next update builds it anew."""
    index.close()
    generations.disown(_root(library), index.folder)


def is_current(library: Library, index: Index) -> bool:
    """Whether this open index is still the one in force; otherwise close it and open again."""
    return index.folder == generations.current(_root(library)) and not index.moved_on()


def state(library: Library) -> IndexState:
    """How the index stands to the library."""
    latest = library.database.latest_revision()
    index = open_index(library)
    if index is None:
        return IndexState(-1, latest, usable=False)
    try:
        return IndexState(index.revision, latest, True, index.count("articles"), index.count("quotes"))
    except IndexUnusable:
        return IndexState(-1, latest, usable=False)
    finally:
        index.close()


def update_apart(path: Path) -> Iterator[IndexStep]:
    """:func:`update` of the library at ``path`` in a process of its own, so that nothing stutters.

    Close the generator to cancel: the process ends and whole batches stay.
    """
    yield from steps_from(path, partial(update, thoroughly=True), IndexStep(0, 0))


# --- how -------------------------------------------------------------------------------------------


def _root(library: Library) -> Path:
    return locations.index_folder(library.database.library_id)


def _known(library: Library, thoroughly: bool) -> int | None:
    """The revision that the index knows; None when it must be built anew."""
    index = open_index(library, thoroughly=thoroughly)
    if index is None:
        return None
    try:
        return None if index.needs_rebuild() else index.revision
    except IndexUnusable:
        return None
    finally:
        index.close()


def _lock(library: Library, stack: ExitStack) -> Iterator[IndexStep]:
    """Be the only updater, once those before us are done."""
    while (release := generations.lock(_root(library))) is None:
        yield IndexStep(0, 0, say("Waiting for another window that prepares the search"))
        time.sleep(PATIENCE)
    stack.callback(release)


def _tidy(root: Path) -> None:
    """Clear what a killed updater left behind, unless another one is at work."""
    if generations.littered(root) and (release := generations.lock(root)) is not None:
        generations.sweep(root)
        release()


def _rebuild(library: Library) -> Iterator[IndexStep]:
    from quoteline.search.writing import index_writer

    root = _root(library)
    latest = library.database.latest_revision()  # read first: what changes meanwhile is applied afterwards
    articles = library.database.article_ids()
    folder = generations.fresh(root)
    try:
        with index_writer(folder, library.identity) as writer:
            for start in range(0, len(articles), WINDOW):
                for done, _ in _replace(library, writer, articles[start : start + WINDOW]):
                    yield IndexStep(start + done, len(articles))
            writer.commit(latest)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    generations.switch(root, folder)
    yield IndexStep(len(articles), len(articles))


def _apply_changes(library: Library, known: int, latest: int) -> Iterator[IndexStep]:
    from quoteline.search.writing import index_writer

    folder = generations.current(_root(library))
    if folder is None:
        raise IndexUnusable("it went away")
    with index_writer(folder, library.identity, known) as writer:
        written = 0
        for after in range(known, latest, WINDOW):
            upto = min(after + WINDOW, latest)
            changed = library.database.changed_articles(after, upto)
            for done, size in _replace(library, writer, changed):
                written += size
                yield IndexStep(min(after + done, upto) - known, latest - known)
            if written >= BATCH or upto == latest:
                writer.commit(upto)
                written = 0
                yield IndexStep(upto - known, latest - known)


def _replace(library: Library, writer: AnyWriter, articles: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Index some articles, and take out those that are no longer there: how many, and how much text."""
    left = set(articles)
    size = 0
    for done, (article_id, body, quotations) in enumerate(library.database.words_of(articles), 1):
        writer.replace(article_id, body, quotations)
        left.discard(article_id)
        size += len(body) + sum(len(words) for _, words in quotations)
        if done % STRIDE == 0:
            yield done, size
            size = 0
    for article_id in left:
        writer.remove(article_id)
    yield len(articles), size


@contextmanager
def _troubles_told(library: Library) -> Iterator[None]:
    try:
        yield
    except (OSError, IndexUnusable, IndexBusy) as error:
        reason = getattr(error, "strerror", None) or error
        raise UserError(
            say(
                "Search cannot be prepared in “{root}” ({reason})."
                " Make sure that there is space and that the folder can be written, then try again.",
                root=str(_root(library)),
                reason=str(reason),
            )
        ) from error

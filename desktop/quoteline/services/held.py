"""What is held of a library in memory: its columns, as they follow it, and what was found in them last."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any, TypeVar

from quoteline import locations
from quoteline.domain import Everything
from quoteline.storage import bulk

if TYPE_CHECKING:
    from quoteline.columns.table import Columns
    from quoteline.services.library import Library

log = logging.getLogger(__name__)
T = TypeVar("T")

REMEMBERED = 16  # answers about columns that are kept for being asked again
PASSING = 7  # of them, that are not about everything: as many as a letter asks for
WORTH_KEEPING = 20_000  # quotations from which a file spares more time than it takes
MUCH = 5000  # rows that have changed since the file was written from which it is written anew
ALL_ANEW = 0.3  # of the quotations: when more changed, all are read again


@dataclass
class Held:
    """Columns of one library; may be shared by all who have it open, each in its own thread."""

    columns: Columns | None = None
    state: bulk.State | None = None
    lock: RLock = field(default_factory=RLock)
    drift: int = 0  # rows that changed since columns were read from the library or a file
    _answers: OrderedDict[object, Future[object]] = field(default_factory=OrderedDict)

    def put(self, columns: Columns, state: bulk.State) -> None:
        """Hold newer columns; what was found in older ones is forgotten."""
        self.columns, self.state = columns, state
        self._answers.clear()

    def remembered(self, columns: Columns, key: object, find: Callable[[], T]) -> T:
        """What ``find`` gives for a key, found once for these columns; two who ask at once wait for one."""
        with self.lock:
            if columns is not self.columns:
                known, mine = Future[object](), True
            else:
                known, mine = self._place(key)
        if mine:
            try:
                known.set_result(find())
            except BaseException as error:
                with self.lock:
                    if self._answers.get(key) is known:
                        del self._answers[key]
                known.set_exception(error)
                raise
        return known.result()  # type: ignore[return-value]  # as it was put there

    def forget_passing(self) -> None:
        """Forget what is not about everything, so that it is found anew."""
        with self.lock:
            for key in [each for each in self._answers if not _is_about_everything(each)]:
                del self._answers[key]

    def _place(self, key: object) -> tuple[Future[object], bool]:
        """Where the answer is, or will be; and whether it is for the caller to find."""
        known = self._answers.get(key)
        if known is not None:
            self._answers.move_to_end(key)
            return known, False
        self._answers[key] = fresh = Future[object]()
        while len(self._answers) > REMEMBERED:
            del self._answers[self._to_forget()]
        return fresh, True

    def _to_forget(self) -> object:
        """The answer asked for longest ago; what is about everything stays, unless that is most of it.

        Typing a word asks for several answers a letter, and then everything is to be shown again at once.
        """
        passing = [key for key in self._answers if not _is_about_everything(key)]
        return passing[0] if len(passing) > PASSING else next(iter(self._answers))


def _is_about_everything(key: object) -> bool:
    """A key names what it is, and then the condition, or the key of an answer that it was counted from."""
    about = key[1] if isinstance(key, tuple) and len(key) > 1 else None
    return isinstance(about, Everything) or (isinstance(about, tuple) and _is_about_everything(about))


def columns_of(library: Library) -> Columns:
    """The columns of a library as it is now."""
    held = library.held
    with held.lock:
        now = bulk.state(library.database)
        if held.columns is None or held.state is None:
            _start(library, held, now)
        elif held.state != now:
            _follow(library, held, now)
        assert held.columns is not None
        return held.columns


def _start(library: Library, held: Held, now: bulk.State) -> None:
    """From the file, if it is of this library and not too old; else from the library itself."""
    from quoteline.columns import keeping

    found = keeping.load(_file(library))
    if found is not None and _is_of(found[1], library):
        stamp = [found[1].get(each) for each in asdict(now)]
        numbers = [each for each in stamp if isinstance(each, int)]
        if len(numbers) == len(stamp):
            held.put(found[0], bulk.State(*numbers))
            _follow(library, held, now)
            return
    _read_all(library, held, now)


def _is_of(stamp: Mapping[str, Any], library: Library) -> bool:
    """Whether a file was written for this library, with this past: a copy may have been put in its place."""
    return stamp.get("identity") == library.identity and bulk.has_corrections(
        library.database, stamp.get("corrections")
    )


def _read_all(library: Library, held: Held, now: bulk.State) -> None:
    from quoteline.columns import filling
    from quoteline.columns.table import Columns

    database = library.database
    held.put(
        Columns(
            filling.quotations(bulk.quotations(database)),
            filling.speakers(bulk.speakers(database)),
            filling.articles(bulk.articles(database)),
            filling.tags(bulk.tags(database)),
        ),
        now,
    )
    held.drift = 0
    _keep(library, held)


def _follow(library: Library, held: Held, now: bulk.State) -> None:
    """Read again what changed since."""
    known, before = held.columns, held.state
    assert known is not None
    assert before is not None
    if before == now:
        return
    if before.touched + 1 < now.oldest or before.touched > now.touched or before.quotations > now.quotations:
        _read_all(library, held, now)
        return
    changed = bulk.touched(library.database, before)
    if len(changed.quotations) > ALL_ANEW * len(known):
        _read_all(library, held, now)
        return
    held.put(_changed(library, known, changed), now)
    held.drift += len(changed.quotations)
    if held.drift > MUCH:
        held.drift = 0
        _keep(library, held)


def _changed(library: Library, known: Columns, changed: bulk.Touched) -> Columns:
    import numpy as np

    from quoteline.columns import filling
    from quoteline.columns.table import Columns

    database = library.database
    quotations, speakers, articles, tags = known.quotations, known.speakers, known.articles, known.tags
    if changed.quotations:
        rows = filling.quotations(bulk.quotations(database, changed.quotations))
        quotations = filling.quotations_after(quotations, np.array(changed.quotations), rows)
    if changed.speakers:
        names = filling.speakers(bulk.speakers(database, changed.speakers))
        speakers = filling.speakers_after(speakers, np.array(changed.speakers), names)
    if changed.articles:
        read = filling.articles(bulk.articles(database, changed.articles))
        articles = filling.articles_after(articles, np.array(changed.articles), read)
    if changed.tags:
        tags = filling.tags(bulk.tags(database))
    return Columns(quotations, speakers, articles, tags)


def _keep(library: Library, held: Held) -> None:
    """Write the file where it is worth it. It is a cache: nothing is lost where it cannot be written."""
    from quoteline.columns import keeping

    assert held.columns is not None
    assert held.state is not None
    if len(held.columns) < WORTH_KEEPING:
        return
    stamp = {
        **asdict(held.state),
        "identity": library.identity,
        "corrections": bulk.last_corrections(library.database),
    }
    try:
        keeping.save(_file(library), held.columns, stamp)
    except OSError as error:
        log.warning("What is held of %s in memory could not be kept: %s", library.path, error)


def forget_file(library_id: str) -> None:
    """Remove what is kept of a library, because its file becomes another one."""
    with suppress(OSError):
        _path(library_id).unlink(missing_ok=True)


def _file(library: Library) -> Path:
    return _path(library.database.library_id)


def _path(library_id: str) -> Path:
    return locations.columns_folder(library_id) / "columns.npz"

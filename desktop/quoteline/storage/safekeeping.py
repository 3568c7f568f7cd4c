"""A library is looked over for damage, and copied while it is in use."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from quoteline import lasting
from quoteline.domain import Spans
from quoteline.storage import link_faults, steps
from quoteline.storage.articles import fingerprint
from quoteline.storage.database import Database
from quoteline.storage.placing import Place, Standing, inside, place
from quoteline.storage.preparing import connect
from quoteline.storage.problems import LibraryError, Problem, told
from quoteline.storage.rereading import Reread, every_id, reread
from quoteline.wording import say


@dataclass(frozen=True, slots=True)
class Displaced:
    """Words that do not stand where the library says: whose they are, where they stood, and where they are.

    ``of`` names the table: quotations, or declined. Nothing is put right by itself.
    """

    of: str
    id: int
    article_id: int
    title: str
    words: str
    stood: Spans
    place: Place

    @property
    def sentence(self) -> str:
        """What is wrong, for a person."""
        who = say("Quotation {number}", number=str(self.id))
        if self.of != "quotations":
            who = say("Row {number} of {table}", number=str(self.id), table=self.of)
        if self.place.standing is Standing.MISSING:
            return say("{who} does not stand in its article as kept: its words stand nowhere in it.", who=who)
        at = ", ".join(f"{start}:{end}" for start, end in self.place.now)
        return say("{who} does not stand in its article as kept: its words stand at {at}.", who=who, at=at)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What came of comparing an article with what was kept of it; ``standings`` has one for a quotation."""

    article_id: int
    altered: bool
    standings: tuple[Standing, ...]
    displaced: tuple[Displaced, ...]
    problems: tuple[str, ...]


def problems(database: Database) -> Iterator[str]:
    """A sentence for each thing that is wrong; none when the library is sound."""
    yield from damage(database)
    for some in reread(database, every_id(database)):
        for each in some:
            yield from compared(each).problems


def damage(database: Database) -> Iterator[str]:
    """A sentence for each fault of the file, of references to what is not there, of the log, of links."""
    for (said,) in database.all("PRAGMA integrity_check(20)"):
        if said != "ok":
            yield say("The file is damaged: {what}.", what=str(said))
    for table, row, other, _ in database.all("PRAGMA foreign_key_check"):
        yield say(
            "Row {row} of {table} points to a row of {other} that is not there.",
            row=str(row),
            table=str(table),
            other=str(other),
        )
    yield from steps.faults(database)
    yield from link_faults.faults(database)


def quickly(database: Database) -> Iterator[str]:
    """Whether the pages of each table are sound: an empty string for each that is, else a sentence.

    Faster than :func:`damage` by far, for it compares no index with its table. A table at a time, so that
    others are answered in between.
    """
    try:
        tables = [row[0] for row in database.all("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        for table in tables:
            said = str(database.value(f"PRAGMA quick_check('{table}')"))
            yield "" if said == "ok" else _told(LibraryError(Problem.DAMAGED, database.path, said))
    except LibraryError as error:
        yield _told(error)


def _told(error: LibraryError) -> str:
    """Its sentence, which the window may still translate."""
    return str(error) if not error.args else error.args[0]


def compared(kept: Reread) -> Comparison:
    """An article's text against its hash, and every quotation and silence against the text."""
    text = kept.text or ""
    places = {each.id: place(text, each.content, each.words) for each in kept.quotations}
    displaced = [
        Displaced("quotations", each.id, kept.id, kept.title, each.words, each.content, places[each.id])
        for each in kept.quotations
        if places[each.id].standing is not Standing.EXACT
    ]
    for silence in kept.silences:
        where = place(text, silence.span, silence.words)
        if where.standing is not Standing.EXACT:
            displaced.append(
                Displaced("declined", silence.id, kept.id, kept.title, silence.words, silence.span, where)
            )
    altered = _alteration(kept)
    wrong = [*altered, *(each.sentence for each in displaced), *_outside(kept, text)]
    standings = tuple(each.standing for each in places.values())
    return Comparison(kept.id, bool(altered), standings, tuple(displaced), tuple(wrong))


def _alteration(kept: Reread) -> list[str]:
    if kept.text is None:
        return [say("Article {number} has no text.", number=str(kept.id))]
    if fingerprint(kept.text) != kept.sha256:
        return [say("The text of article {number} is not the one that was imported.", number=str(kept.id))]
    return []


def _outside(kept: Reread, text: str) -> Iterator[str]:
    """Of what stands beside a quotation only the place is kept, not the words: it must lie in the text."""
    for each in kept.quotations:
        for name, spans in each.apart:
            if not inside(text, spans) and not (name == "relay" and spans == ((0, 0),)):
                yield say(
                    "The {name} of quotation {number} lies outside its article.",
                    name=name,
                    number=str(each.id),
                )
    for silence in kept.silences:
        if not inside(text, silence.source):
            yield say(
                "The source of row {number} of declined lies outside its article.", number=str(silence.id)
            )


def copy_file(path: Path, to: Path) -> None:
    """Copy a library of any schema that is open elsewhere in this process, and check the copy.

    Never by reading the file: closing it would take off the locks that this process has on it. Raises
    LibraryError and OSError; then no copy is left.
    """
    with lasting.in_place_of(to) as beside, told(path):  # what has the name of a backup is whole
        try:
            with closing(connect(path, read_only=True)) as source:
                _copy(source, path, beside)
        finally:
            beside.with_name(f"{beside.name}-journal").unlink(missing_ok=True)


def _copy(source: sqlite3.Connection, path: Path, to: Path) -> None:
    with closing(sqlite3.connect(to)) as target:
        source.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")
        said = target.execute("PRAGMA quick_check(1)").fetchone()[0]
    if said != "ok":
        to.unlink()
        raise LibraryError(Problem.DAMAGED, path, say("its copy is not sound: {what}", what=str(said)))

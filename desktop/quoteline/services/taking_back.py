"""What undo would take back, where it is more than a correction: a whole import goes only when asked for."""

from __future__ import annotations

from dataclasses import dataclass

from quoteline.services import correcting
from quoteline.services.correcting import Change
from quoteline.services.library import Library
from quoteline.storage import corrections, imports
from quoteline.wording import say


@dataclass(frozen=True, slots=True)
class WholeImport:
    """An import that undo would take back: its number in the log, and how much would go."""

    id: int
    articles: int
    quotations: int
    later: int = 0  # changes made after it, which would be taken back first

    def sentence(self) -> str:
        """What goes with it, once it has been taken back."""
        return say(
            "{articles} {articles:article|articles} with {quotations} {quotations:quotation|quotations}"
            " {articles:is|are} gone.",
            articles=self.articles,
            quotations=self.quotations,
        )


def next_import(library: Library) -> WholeImport | None:
    """The import that undo would take back; None where it would take back something else, or nothing."""
    last = corrections.last_done(library.database)
    return None if last is None else whole_import(library, last)


def whole_import(library: Library, id: int) -> WholeImport | None:
    """What an import of this number brought, and how much was done after it; None where it is not here."""
    brought = imports.brought(library.database, id)
    if brought is None or not imports.goes_on(library.database, id):
        return None
    return WholeImport(id, *brought, later=corrections.done_after(library.database, id))


def undo_unless_import(library: Library) -> Change | WholeImport | None:
    """Take back the last correction, but of an import only tell what it brought; None: there is nothing."""
    with library.database.writing():
        last = corrections.last_done(library.database)
        brought = None if last is None else imports.brought(library.database, last)
        if last is None or brought is None:
            return correcting.undo(library)
        return WholeImport(last, *brought)


def undo_import(library: Library, id: int) -> Change | None:
    """Take back an import that a person was asked about; None where something else was done meanwhile."""
    with library.database.writing():
        return correcting.undo(library) if corrections.last_done(library.database) == id else None

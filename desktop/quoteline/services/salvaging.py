"""What can be read of a damaged library is saved to a new one, with an account of what was lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from quoteline import lasting, passing
from quoteline.domain import UserError
from quoteline.services.library import prepare
from quoteline.storage.mending import Mended
from quoteline.storage.salvaging import TableRead, salvage
from quoteline.wording import say

__all__ = ["Account", "Mended", "TableRead", "salvaging"]

# What a person knows them as; the others keep their names, for whoever asks about them.
TABLES = {
    "articles": say("Articles"),
    "texts": say("Texts of articles"),
    "quotations": say("Quotations"),
    "speakers": say("Speakers"),
    "names": say("Names of speakers"),
    "corrections": say("Changes"),
    "steps": say("Steps of changes"),
    "tags": say("Tags"),
    "searches": say("Saved searches"),
    "declined": say("Who did not answer"),
    "roles": say("Roles of speakers"),
    "imports": say("Imports"),
    "reports": say("Reports of imports"),
    "outcomes": say("What became of files"),
    "suggestions": say("Suggestions"),
    "speakers_apart": say("Names told apart"),
}


@dataclass
class Account:
    """What was saved, and what was lost; ``tables`` has one entry for each table."""

    tables: dict[str, TableRead] = field(default_factory=dict)
    mended: list[Mended] = field(default_factory=list)

    def add(self, step: TableRead | Mended) -> None:
        """Take note of a step."""
        if isinstance(step, Mended):
            self.mended.append(step)
        else:
            self.tables[step.table] = step

    @property
    def rows(self) -> int:
        """How many rows were saved so far."""
        return sum(each.kept for each in self.tables.values())

    @property
    def whole(self) -> bool:
        """Whether nothing was lost."""
        return not self.mended and all(each.lost == 0 for each in self.tables.values())

    @property
    def lost(self) -> list[str]:
        """A sentence for each loss; none where all was saved."""
        told = [_lost(each) for each in self.tables.values() if each.lost != 0]
        return [*told, *(each.sentence for each in self.mended)]


def salvaging(damaged: Path, new: Path) -> Iterator[TableRead | Mended]:
    """Save what can be read of ``damaged`` to ``new``, step by step; :class:`Account` adds them up.

    The damaged file stays as it is. Closing the generator leaves no new library. Raises UserError where
    there is nothing to read, where ``new`` is there already, or cannot be written.
    """
    if not damaged.is_file():
        raise UserError(say("There is no library at “{path}”.", path=str(damaged)))
    if new.exists():
        raise UserError(say("“{to}” exists already. Name another file for what is saved.", to=str(new)))
    try:
        lasting.make_folder(new.parent)
        beside = passing.beside(new)
        try:
            yield from salvage(damaged, beside)
            prepare(beside)  # an older schema becomes today's
            lasting.put(beside, new)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise UserError(
            say(
                "What can be read of “{path}” cannot be written to “{to}” ({error}). The damaged file is as"
                " it was; choose another place.",
                path=str(damaged),
                to=str(new),
                error=str(error.strerror or error),
            )
        ) from error


def _lost(each: TableRead) -> str:
    what = TABLES.get(each.table, each.table)
    if each.lost is None:
        return say(
            "{what}: some are lost, nobody can tell how many; saved: {kept}.", what=what, kept=each.kept
        )
    return say("{what}: {lost} lost, {kept} saved.", what=what, lost=each.lost, kept=each.kept)

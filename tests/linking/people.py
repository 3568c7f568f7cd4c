"""Makes entries for tests of linking in a line each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from quoteline.domain import SpeakerKind
from quoteline.linking import Entry, Linked, Lists, RolePrinted, is_strong, link

DAY = 20_000
RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@cache
def english() -> Lists:
    """The word lists that ship with the program, read once."""
    folders = (RESOURCES / "lexicons" / "en", RESOURCES / "linking" / "en")
    return Lists.from_texts(
        {path.stem: path.read_text(encoding="utf-8") for folder in folders for path in folder.glob("*.txt")}
    )


@dataclass
class Cast:
    """Entries in the making; an id is given to each in turn."""

    lists: Lists
    entries: list[Entry] = field(default_factory=list)

    def add(
        self,
        *names: str,
        kind: SpeakerKind = SpeakerKind.PERSON,
        role: str = "",
        day: int | None = DAY,
        articles: int = 1,
        company: Mapping[str, int] | Iterable[str] = (),
    ) -> int:
        """Add a name and give its id; it is weak, of an article of its own, where it names nobody alone."""
        number = len(self.entries) + 1
        weak = not is_strong(names[0], kind, self.lists)
        roles = (RolePrinted(role, day, day, articles),) if role else ()
        shared = company if isinstance(company, Mapping) else dict.fromkeys(company, 1)
        self.entries.append(
            Entry(number, names, kind, number if weak else None, roles, day, day, articles, articles, shared)
        )
        return number

    def linked(
        self,
        together: Iterable[tuple[int, int]] = (),
        apart: Iterable[tuple[int, int]] = (),
    ) -> Linked:
        return link(self.entries, self.lists, together=set(together), apart=set(apart))

    def one(self, a: int, b: int) -> bool:
        """Whether two are shown as one."""
        wholes = {each.id: each.whole for each in self.linked().links}
        return wholes[a] == wholes[b]

    def suggested(self, a: int, b: int) -> bool:
        return any({each.a, each.b} == {a, b} for each in self.linked().suggestions)

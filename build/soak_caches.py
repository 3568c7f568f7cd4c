"""What is reckoned once and kept in the cache is broken off: it never leads to another answer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from quoteline.services import browsing, correcting, families, held
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from soak_index import other_cache
from soak_phases import Phase, import_all, make_exported, opened, sound, write_articles
from soak_points import Tell

Groups = set[frozenset[int]]


def count(folder: Path, tell: Tell) -> None:
    held.WORTH_KEEPING, held.MUCH = 1, 0
    for number in range(6):
        with opened(folder) as library:
            correcting.star(library, [number + 1], True)
            tell(len(browsing.quotation_ids(library, Wanted(flags=("starred",)))))


def check_counted(folder: Path, told: Sequence[str]) -> None:
    """The file of columns, whatever was left of it, never leads to another answer than the library's."""
    held.WORTH_KEEPING, held.MUCH = 1, 0
    sound(folder)
    with opened(folder) as library:
        starred = list(browsing.quotation_ids(library, Wanted(flags=("starred",))))
        wanted = library.database.all("SELECT id FROM quotations WHERE starred = 1 ORDER BY id")
        assert sorted(starred) == [id for (id,) in wanted]
        assert len(starred) in (len(told), len(told) + 1), (starred, told)
    count(folder, lambda what: None)
    sound(folder)


def make_families(folder: Path) -> None:
    """The same statements in two articles each, under other names."""
    with opened(folder) as library:
        for name, first in (("first.jsonl", 0), ("again.jsonl", 35)):
            import_all(library, write_articles(folder / name, first, first + 8))


def find_families(folder: Path, tell: Tell) -> None:
    for turn in range(3):
        with opened(folder) as library:
            for _ in families.update(library):
                pass
            tell(turn)
            first = 70 + 10 * turn
            import_all(library, write_articles(folder / f"more{turn}.jsonl", first, first + 4))


def check_families(folder: Path, told: Sequence[str]) -> None:
    """They are those that are found in one go, whatever the kill left of those found before."""
    sound(folder)
    with opened(folder) as library:
        assert _groups(library) == _found_anew(library, folder / "anew")
    find_families(folder, lambda what: None)
    with opened(folder) as library:
        assert _groups(library) == _found_anew(library, folder / "once more")
    sound(folder)


def _found_anew(library: Library, cache: Path) -> Groups:
    with other_cache(cache):
        return _groups(library)


def _groups(library: Library) -> Groups:
    """The families after an update, each as the numbers of its quotations."""
    for _ in families.update(library):
        pass
    found: dict[int, set[int]] = {}
    for id, family in families.known(library, browsing.quotation_ids(library, Wanted())).items():
        found.setdefault(family, set()).add(id)
    assert found, "there are no families"
    return {frozenset(each) for each in found.values()}


PHASES = (
    Phase("counts kept in a file", make_exported, count, check_counted, share=8),
    Phase("finding families", make_families, find_families, check_families, share=8),
)

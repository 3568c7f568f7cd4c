"""An export is repeated: what it was made of is asked again, and what is another now is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from quoteline.domain import IdIn, UserError
from quoteline.exporters.accounts import Account
from quoteline.services import browsing, choices, exporting, searching
from quoteline.services.earlier_cells import earlier_cells
from quoteline.services.exporting import BATCH, Report
from quoteline.services.library import Library
from quoteline.services.read_accounts import Recorded, named_prints
from quoteline.services.searching import Wanted
from quoteline.storage import speakers
from quoteline.wording import say

COMPARED = 1000  # quotations of which the values of changed cells are told


@dataclass
class Difference:
    """What differs between an export and the same one now. Whole when all steps were taken."""

    then: Recorded
    now: Account | None = None
    new: list[int] = field(default_factory=list)
    gone: list[int] = field(default_factory=list)
    still_there: set[int] = field(default_factory=set)  # of those gone: in the library, but not found
    changed: dict[int, tuple[str, ...]] = field(default_factory=dict)  # the cells that are others now
    before: dict[int, dict[str, str]] = field(default_factory=dict)  # their values, where still known
    after: dict[int, dict[str, str]] = field(default_factory=dict)  # and now; both of the first ones only
    moved: bool = False  # those of both stand in another order
    articles_new: list[int] = field(default_factory=list)
    articles_gone: list[int] = field(default_factory=list)
    articles_changed: list[int] = field(default_factory=list)
    newer: list[int] = field(default_factory=list)  # articles of which a newer version is in the library
    remarks: list[str] = field(default_factory=list)

    @property
    def is_none(self) -> bool:
        """Whether the export would be the same."""
        rows = self.new or self.gone or self.changed or self.moved
        return not (rows or self.articles_new or self.articles_gone or self.articles_changed)


def repeat(
    library: Library,
    then: Recorded,
    found: Difference,
    *,
    to: Path | None = None,
    report: Report | None = None,
) -> Iterator[int]:
    """Ask again for what an export was made of, giving the number of quotations done now and then.

    With ``to`` the export is written there as it was made, with an account. Fills ``found``. Raises UserError
    where the account is of another library.
    """
    if library.database.library_id != then.library:
        raise UserError(
            say(
                "The export in “{path}” was made from another library; name that one with -l.",
                path=str(then.path),
            )
        )
    told = report or Report()
    ids = _ids(library, then)
    if to is None:
        yield from exporting.counted(
            library, ids, then.format, options=then.options, account=then.asked, report=told
        )
    else:
        yield from exporting.export_file(
            library, ids, to, then.format, options=then.options, account=then.asked, report=told
        )
    assert told.account is not None
    _compare(library, found, told.account)
    found.remarks += _remarks(library, then)


def _ids(library: Library, then: Recorded) -> Sequence[int]:
    """What is asked for now: the query and filters again, or the same numbers."""
    if then.asked.wanted is None:
        there = set(browsing.quotation_ids(library, Wanted()))  # without what a person said is none
        return [id for id in then.quotations if id in there]
    return browsing.quotation_ids(library, then.asked.wanted, then.asked.sort, then.asked.descending)


def _compare(library: Library, found: Difference, now: Account) -> None:
    then, found.now = found.then, now
    kept = []
    here = set(now.ids)
    for id, prints in now.fingerprints():
        if id not in then.quotations:
            found.new.append(id)
            continue
        kept.append(id)
        if prints != then.quotations[id] or now.names != then.cells:
            before, after = then.prints(id), named_prints(now.names, prints)
            others = tuple(name for name in then.cells if after.get(name, before[name]) != before[name])
            found.changed |= {id: others} if others else {}
    found.gone = [id for id in then.quotations if id not in here]
    found.moved = kept != [id for id in then.quotations if id in here]
    found.still_there = set(_there(library, found.gone))
    found.articles_new = [id for id in now.articles if id not in then.articles]
    found.articles_gone = [id for id in then.articles if id not in now.articles]
    found.articles_changed = [id for id, sha in now.articles.items() if then.articles.get(id, sha) != sha]
    found.newer = _newer(library, now.ids)
    _tell_values(library, found)


def _tell_values(library: Library, found: Difference) -> None:
    """The values of cells that have changed, of as many quotations as anyone reads."""
    first = dict(list(found.changed.items())[:COMPARED])
    now = exporting.cells_of(library, list(first), found.then.format, found.then.options)
    found.after = {id: {name: now[id].get(name, "") for name in names} for id, names in first.items()}
    found.before = earlier_cells(found.then, first)


def _there(library: Library, ids: Sequence[int]) -> Sequence[int]:
    """Those that the library shows; one that a person rejected is none of them."""
    from quoteline.services import finding

    there: list[int] = finding.ordered(
        library, finding.found(library, IdIn(tuple(ids))), "added", False
    ).tolist()
    return there


def _newer(library: Library, ids: Sequence[int]) -> list[int]:
    found: dict[int, None] = {}
    for start in range(0, len(ids), BATCH):
        rows = browsing.rows(library, ids[start : start + BATCH])
        found |= {row.article_id: None for row in rows if row.older_version}
    return list(found)


def _remarks(library: Library, then: Recorded) -> Iterator[str]:
    """What a person should know before trusting the difference."""
    wanted = then.asked.wanted
    if wanted is None:
        return
    asked = choices.speakers_named(wanted)
    there = speakers.names_of(library.database, asked) if asked else {}
    for id in asked:
        if id not in there:
            who = then.names.get(id) or f"#{id}"
            yield say("Nobody of this library is called {who} any more.", who=who)
    now = searching.all_understood(wanted)
    if tuple(now) != then.understood:
        yield say("Its query is understood otherwise than when it was made: {now}.", now=", ".join(now))


def as_object(found: Difference, written: Path | None = None) -> dict[str, Any]:
    """The difference under the keys of the documented report."""
    then, now = found.then, found.now
    given: Mapping[str, Any] = now.given if now else {}
    return {
        "again": str(then.path),
        "format": then.format,
        "made": {"then": then.made, "now": given.get("made")},
        "program": {"then": then.program, "now": given.get("program")},
        "engines": {"then": dict(then.engines), "now": dict(sorted(now.engines.items())) if now else {}},
        "rows": {"then": len(then.quotations), "now": len(now.ids) if now else 0},
        "same": found.is_none,
        "new": found.new,
        "gone": [{"id": id, "in_library": id in found.still_there} for id in found.gone],
        "changed": [
            {
                "id": id,
                "cells": list(cells),
                "then": found.before.get(id, {}),
                "now": found.after.get(id, {}),
            }
            for id, cells in found.changed.items()
        ],
        "order_changed": found.moved,
        "articles": {
            "new": found.articles_new,
            "gone": found.articles_gone,
            "changed": [
                {"id": id, "then": then.articles[id], "now": now.articles[id] if now else ""}
                for id in found.articles_changed
            ],
            "newer_version": found.newer,
        },
        "remarks": found.remarks,
        "written": str(written) if written else None,
    }

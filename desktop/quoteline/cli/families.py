"""``quoteline families``: one statement in all its printings, and what each of them changed."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from typing import Any

from quoteline.cli import tables
from quoteline.cli.commands import bring_index_up_to_date, opened, said_shortly, tell
from quoteline.cli.plain_words import tell_plain_words
from quoteline.cli.progress import Progress
from quoteline.services import families as service
from quoteline.services.families import Change, Family, FamilyRow, Member, Piece
from quoteline.services.library import Library
from quoteline.services.searching import Wanted

SHOWN = 50  # families in a table, when nobody says how many
# How a change is written in a terminal: [-left out-], [-…elided…-], {+added+}.
MARKS = {
    Change.SAME: "{printing}",
    Change.LEFT_OUT: "[-{longest}-]",
    Change.ELIDED: "[-…{longest}…-]",
    Change.ADDED: "{{+{printing}+}}",
    Change.BRACKETED: "[-{longest}-]{{+{printing}+}}",
    Change.CHANGED: "[-{longest}-]{{+{printing}+}}",
}


def families(options: Namespace) -> int:
    """``quoteline families``"""
    with opened(options) as library:
        if options.query.strip():
            bring_index_up_to_date(library)
            tell_plain_words(options.query)
        _bring_up_to_date(library, options.days)
        wanted = Wanted(options.query)
        ids = service.families(library, wanted, days=options.days, cut_short=options.cut_short)
        limit = options.limit if options.limit is not None or options.json else SHOWN
        chosen = ids if limit is None else ids[:limit]
        found = service.families_of(library, chosen, days=options.days)
    if options.json:
        sys.stdout.write(tables.json_text({"families": [as_object(each) for each in found]}))
        return 0
    if not found:
        tell("Nothing was found that is printed more than once.")
    elif len(found) < len(ids):
        tell(f"{len(found)} of {len(ids):,} are shown; --limit N shows more.")
    sys.stdout.writelines(_pages(found) if options.members else [_table(found)] if found else [])
    return 0


def _bring_up_to_date(library: Library, days: int) -> None:
    with Progress("Finding families") as progress:
        for step in service.update(library, days):
            progress.show(step.done, step.total, step.what.lower())


def _table(found: Sequence[Family]) -> str:
    cells = [
        (
            row.id,
            said_shortly(row.first_printed, row.last_printed),
            row.independent,
            row.printings,
            row.cut_short or "",
            _who(row),
            row.longest,
            ", ".join(row.outlets),
        )
        for row in (each.row for each in found)
    ]
    headings = ("id", "printed", "indep.", "printings", "cut", "speaker", "longest form", "outlets")
    return tables.table(cells, headings, 6)


def _who(row: FamilyRow) -> str:
    """The speaker; several, where the printings do not agree, with a mark of question between them."""
    return " ? ".join(row.speakers) or "—"


def _pages(found: Sequence[Family]) -> Iterator[str]:
    for each in found:
        yield from _page(each)
        yield "\n"


def _page(found: Family) -> Iterator[str]:
    row = found.row
    undated = f", {row.undated} without a date" if row.undated else ""
    counted = f"{row.printings} printings, {row.independent} independent{undated}"
    yield tables.one_line(f"{row.id}  {_who(row)}: {row.longest}") + "\n"
    yield f"    {said_shortly(row.first_printed, row.last_printed)}, {counted}\n"
    if len(row.speakers) > 1:
        yield tables.one_line(f"Attributed to different speakers: {', '.join(row.speakers)}.").rjust(4) + "\n"
    for each in found.members:
        day = each.published.isoformat() if each.published else "undated"
        text = tables.one_line(each.lead + " ".join(map(_marked, each.diff)))
        yield f"  {tables.one_line(f'{each.id}  {day}  {_whence(each)}')}\n      {text}\n"
        if each.cut_short:
            yield tables.one_line(f"cut short of: {each.left_out}").join(("      ", "\n"))


def _whence(member: Member) -> str:
    told = [member.outlet or "(outlet unknown)"]
    if member.agency and member.agency.lower() != member.outlet.lower():
        told.append(f"text of {member.agency}")
    if member.copy_of is not None:
        told.append(f"same text as {member.copy_of}")
    return ", ".join(told)


def _marked(piece: Piece) -> str:
    if piece.change is Change.BRACKETED and not piece.longest:
        return MARKS[Change.ADDED].format(printing=piece.printing)
    return MARKS[piece.change].format(longest=piece.longest, printing=piece.printing)


def as_object(found: Family) -> dict[str, Any]:
    """A family under the keys of the documented output."""
    row = found.row
    return {
        "id": row.id,
        "longest": row.longest,
        "longest_id": row.longest_id,
        "speaker": row.speakers[0] if len(row.speakers) == 1 else None,
        "speakers": list(row.speakers),
        "first_printed": row.first_printed.isoformat() if row.first_printed else None,
        "last_printed": row.last_printed.isoformat() if row.last_printed else None,
        "undated": row.undated,
        "outlets": list(row.outlets),
        "printings": row.printings,
        "independent": row.independent,
        "cut_short": row.cut_short,
        "members": [_member(each) for each in found.members],
    }


def _member(member: Member) -> dict[str, Any]:
    return {
        "id": member.id,
        "article_id": member.article_id,
        "article_title": member.article_title,
        "outlet": member.outlet,
        "published": member.published.isoformat() if member.published else None,
        "speaker": member.speaker or None,
        "kind": member.kind,
        "text": member.text,
        "diff": [
            {"change": piece.change.value, "longest": piece.longest, "printing": piece.printing}
            for piece in member.diff
        ],
        "cut_short": member.cut_short,
        "left_out": member.left_out or None,
        "copy_of": member.copy_of,
        "agency": member.agency or None,
    }

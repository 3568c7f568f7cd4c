"""The command ``speakers``: who is in the library, who is one, and what each is called."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import date
from enum import StrEnum
from typing import Any

from quoteline.cli import pictures, side_by_side, tables
from quoteline.cli.commands import opened, tell
from quoteline.cli.progress import Progress
from quoteline.domain import UserError
from quoteline.services import browsing, linking, telling
from quoteline.services import speakers as deciding
from quoteline.services.correcting import Change
from quoteline.services.library import Library

LIST, SHOW, SUGGESTIONS, LINK, CHART = "list", "show", "suggestions", "link", "chart"
ABOUT, COMPARE = "about", "compare"
COMPANY = 12  # speakers in the same articles that are named


def speakers(options: Namespace) -> int:
    """``quoteline speakers``"""
    doing = _ASKED.get(options.what)
    with opened(options) as library:
        if doing is not None:
            return doing(library, options)
        least, most, decide = _DECIDED[options.what]
        if not least <= len(options.names) <= most:
            raise UserError(f"Write quoteline speakers {options.what} {_USAGE[options.what]}.")
        change = decide(library, options)
    if options.json:
        sys.stdout.write(tables.json_text({"id": change.id, "what": change.what}))
    tell(f"{change.what}.{f' {change.more}.' if change.more else ''}")
    return 0


# --- asked -----------------------------------------------------------------------------------------------


def _list(library: Library, options: Namespace) -> int:
    if options.rejected:
        found = [(each.id, each.name, each.quotations) for each in deciding.rejected(library)]
    else:
        listed = browsing.speaker_list(library, named=" ".join(options.names))
        found = [(int(each.key or 0), each.label, each.count) for each in listed]
    if options.json:
        rows = [{"id": id, "name": name, "quotations": count} for id, name, count in found]
        sys.stdout.write(tables.json_text(rows))
    else:
        sys.stdout.write(tables.table(found, ("id", "speaker", "quotations"), wide=1))
    return 0


def _show(library: Library, options: Namespace) -> int:
    if len(options.names) != 1:
        raise UserError("Say which speaker: quoteline speakers show NAME.")
    id = browsing.speaker_called(library, options.names[0])
    card = browsing.speaker_card(library, id)
    names, roles = deciding.members(library, id), deciding.roles(library, id)
    history = deciding.history(library, card.id)
    topics = side_by_side.topics_of(library, id)
    if options.json:
        shown = _plain(asdict(card))
        shown["names"] = [_plain(asdict(each)) for each in names]
        shown["given_roles"] = [_plain(asdict(each)) for each in roles]
        shown["history"] = [{"at": at, "what": what, "undone": undone} for at, what, undone in history]
        shown |= side_by_side.topics_object(topics)
        sys.stdout.write(tables.json_text(shown))
        return 0
    days = f", said {card.first_said} to {card.last_said}" if card.first_said else ""
    unknown = telling.unknown_days(card.undated, card.imprecise)
    quoted = f"{_count(card.quotations, 'quotation')} in {_count(card.articles, 'article')}"
    lines = [
        f"{card.name} ({card.kind}), number {card.id}",
        f"{quoted}{days}{f' ({unknown})' if unknown else ''}",
    ]
    linked = [each for each in names if each.id != card.id]
    for heading, values in (
        ("also", card.aliases),
        ("linked", [_linked(each) for each in linked]),
        ("as", [f"{each.role} ({each.count})" for each in card.roles]),
        ("role given", [f"{each.role}{_span(each.first, each.last)}" for each in roles]),
        ("in", [f"{each.label} ({each.count})" for each in card.outlets]),
        ("about", [side_by_side.listed_topics(topics)] if topics and topics.topics else []),
        ("with", [f"{each.label} ({each.count})" for each in card.with_speakers[:COMPANY]]),
        ("did not answer", [f"{each.text} ({each.outlet})" for each in card.declined]),
        ("decided", [f"{at[:10]} {what}{' (taken back)' if undone else ''}" for at, what, undone in history]),
    ):
        if values:
            lines.append(f"{heading}: {', '.join(values)}")
    sys.stdout.writelines(f"{tables.one_line(line)}\n" for line in lines)
    return 0


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _linked(member: deciding.Member) -> str:
    where = f", article {member.article_id}" if member.article_id else ""
    return f"{member.name} ({member.quotations}, number {member.id}{where}: {linking.rule_words(member)})"


def _span(first: date | None, last: date | None) -> str:
    return f" ({first or '…'} to {last or '…'})" if first or last else ""


def _suggestions(library: Library, options: Namespace) -> int:
    found = deciding.suggestions(library)
    if options.json:
        sys.stdout.write(tables.json_text([_plain(asdict(each)) for each in found]))
        return 0
    cells = [
        (
            f"{each.score:.0%}",
            f"{each.a_name} ({each.a}, {each.a_quotations})",
            f"{each.b_name} ({each.b}, {each.b_quotations})",
            "; ".join(words for _, words in each.evidence),
        )
        for each in found
    ]
    sys.stdout.write(tables.table(cells, ("sure", "speaker", "perhaps the same", "because"), wide=3))
    return 0


def _link(library: Library, options: Namespace) -> int:
    with Progress("Linking names") as progress:
        done = None
        for step in linking.link(library):
            progress.show(step.done, step.total)
            done = step
    told = linking.told(done.report if done else None)
    if options.json:
        sys.stdout.write(tables.json_text(asdict(done.report) if done and done.report else {}))
    tell(told)
    return 0


def _chart(library: Library, options: Namespace) -> int:
    if len(options.names) != 1:
        raise UserError("Say whose chart, and where to: quoteline speakers chart NAME -o FILE.")
    with pictures.written(options.output, pictures.format_of(options.output, options.format)) as path:
        id = browsing.speaker_called(library, options.names[0])
        options.faces.save_chart(library, id, path, pictures.wish(options))
    return 0


_ASKED: dict[str, Callable[[Library, Namespace], int]] = {
    LIST: _list,
    SHOW: _show,
    SUGGESTIONS: _suggestions,
    LINK: _link,
    CHART: _chart,
    ABOUT: side_by_side.about,
    COMPARE: side_by_side.compare,
}


# --- decided ---------------------------------------------------------------------------------------------


def _merge(library: Library, options: Namespace) -> Change:
    *these, into = [browsing.speaker_called(library, each) for each in options.names]
    return deciding.merge(library, these, into)


def _split(library: Library, options: Namespace) -> Change:
    name, *parts = options.names
    id = browsing.speaker_called(library, name)
    if options.ids is None:
        return deciding.split(library, id, _members(library, id, parts))
    if parts:
        raise UserError("Split off names, or quotations by their numbers (--ids), not both at once.")
    return deciding.split_off(library, id, options.ids, options.as_name)


def _members(library: Library, id: int, parts: Sequence[str]) -> list[int]:
    """The names of a speaker that were written: by the name itself, or by its number."""
    names = deciding.members(library, id)
    chosen: list[int] = []
    for part in parts:
        found = [each.id for each in names if each.name == part or str(each.id) == part]
        found = found or [each.id for each in names if each.name.casefold() == part.casefold()]
        if not found:
            known = ", ".join(dict.fromkeys(f"“{each.name}”" for each in names))
            raise UserError(f"“{part}” is no name of that speaker. It is known as {known}.")
        chosen += found
    return [each for each in dict.fromkeys(chosen) if each != id] or chosen


def _reject(library: Library, options: Namespace) -> Change:
    name, *other = options.names
    id = browsing.speaker_called(library, name)
    if not other:
        return deciding.reject(library, id)
    names = deciding.members(library, id)
    if found := [each.id for each in names if each.name == other[0] and each.id != id]:
        return deciding.split(library, id, found)
    return deciding.apart(library, id, browsing.speaker_called(library, other[0]))


def _readmit(library: Library, options: Namespace) -> Change:
    wanted = options.names[0]
    for each in deciding.rejected(library):
        if wanted in (each.name, str(each.id)):
            return deciding.readmit(library, each.id)
    raise UserError(f"“{wanted}” is not among those marked as no speaker (speakers list --rejected).")


def _rename(library: Library, options: Namespace) -> Change:
    return deciding.rename(library, browsing.speaker_called(library, options.names[0]), options.names[1])


def _alias(library: Library, options: Namespace) -> Change:
    id = browsing.speaker_called(library, options.names[0])
    return deciding.alias(library, id, options.names[1], remove=options.remove)


def _role(library: Library, options: Namespace) -> Change:
    id, what = browsing.speaker_called(library, options.names[0]), options.names[1]
    if not options.remove:
        return deciding.role(library, id, what, options.first, options.last)
    found = [each.id for each in deciding.roles(library, id) if each.role.casefold() == what.casefold()]
    if not found:
        raise UserError(f"“{what}” is no role that was given to that speaker.")
    return deciding.remove_role(library, id, found[0])


_USAGE = {
    "merge": "FROM INTO",
    "split": "NAME [PART …], or NAME --ids 1,2,3 [--as NAME]",
    "rename": "NAME NEW",
    "alias": "NAME ALIAS [--remove]",
    "reject": "NAME, or NAME OTHER for two that are not the same person",
    "readmit": "NAME",
    "role": "NAME ROLE [--from DATE] [--to DATE] [--remove]",
}
_DECIDED: dict[str, tuple[int, int, Callable[[Library, Namespace], Change]]] = {
    "merge": (2, 1000, _merge),
    "split": (1, 1000, _split),
    "rename": (2, 2, _rename),
    "alias": (2, 2, _alias),
    "reject": (1, 2, _reject),
    "readmit": (1, 1, _readmit),
    "role": (2, 2, _role),
}
WHAT = (*_ASKED, *_DECIDED)


def _plain(value: Any) -> Any:
    """Dates as ISO text, tuples as lists: what JSON can hold."""
    match value:
        case dict():
            return {key: _plain(inner) for key, inner in value.items()}
        case list() | tuple():
            return [_plain(inner) for inner in value]
        case date():
            return value.isoformat()
        case StrEnum():
            return value.value
    return value

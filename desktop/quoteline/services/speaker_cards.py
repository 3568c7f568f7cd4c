"""All that a library knows of a speaker, gathered so that it is there at once, however often quoted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from quoteline.domain import SpeakerIs, SpeakerKind, UserError, day_of
from quoteline.services.browsing import A_MONTH, COMPANY_SHOWN, Facet, RoleSeen, SpeakerCard
from quoteline.services.library import Library
from quoteline.storage import silences, speakers
from quoteline.wording import say


def card(library: Library, id: int) -> SpeakerCard:
    """The card of a speaker. Raises UserError when there is none of this id."""
    from quoteline.columns import company, counts
    from quoteline.services import finding

    database = library.database
    known = speakers.get(database, id)
    if known is None:
        raise UserError(say("There is no speaker with the number {number} in this library.", number=str(id)))
    chosen = finding.found(library, SpeakerIs(id))
    days = company.days(chosen)
    dated = [(first, last, count) for first, last, count in days if first is not None and last is not None]
    beside, company_of = company.company(chosen, COMPANY_SHOWN)
    called = speakers.names_of(database, [each for each, _ in beside])
    beside.sort(key=lambda each: (-each[1], called.get(each[0], "")))
    return SpeakerCard(
        id=id,
        name=known[0],
        kind=SpeakerKind(known[1]),
        roles=_roles(speakers.roles(database, id)),
        aliases=tuple(speakers.aliases(database, id)),
        quotations=len(chosen),
        articles=len(company.articles(chosen)),
        first_said=_day(min((first for first, _, _ in dated), default=None)),
        last_said=_day(max((last for _, last, _ in dated), default=None)),
        undated=len(chosen) - sum(count for *_, count in dated),
        imprecise=sum(count for start, end, count in dated if end > start),
        beyond_months=sum(count for start, end, count in dated if end - start > A_MONTH),
        by_month=_by_month((start, count) for start, end, count in dated if end - start <= A_MONTH),
        outlets=tuple(
            Facet(name, name or say("Outlet unknown"), count) for name, count in counts.by_outlet(chosen)
        ),
        with_speakers=tuple(
            Facet(each, called.get(each, ""), count) for each, count in beside[:COMPANY_SHOWN]
        ),
        company=company_of,
        declined=tuple(silences.of_speaker(database, id)),
    )


def _roles(printed: Sequence[tuple[str, int | None, int | None, int]]) -> tuple[RoleSeen, ...]:
    """Roles as most often printed; those that differ only in capitals are one."""
    seen: dict[str, RoleSeen] = {}
    for role, start, end, count in printed:
        first, last = _day(start), _day(end)
        before = seen.get(role.casefold())
        if before is not None:
            days = [day for day in (before.first, first) if day], [day for day in (before.last, last) if day]
            first, last = min(days[0], default=None), max(days[1], default=None)
            role, count = before.role, before.count + count
        seen[role.casefold()] = RoleSeen(role, first, last, count)
    return tuple(sorted(seen.values(), key=lambda each: -each.count))


def _day(number: int | None) -> date | None:
    return None if number is None else day_of(number)


def _by_month(days: Iterable[tuple[int, int]]) -> tuple[tuple[date, int], ...]:
    """Counts by the first of the month; a day each is looked up once."""
    months: dict[date, int] = {}
    for number, count in days:
        month = day_of(number).replace(day=1)
        months[month] = months.get(month, 0) + count
    return tuple(sorted(months.items()))

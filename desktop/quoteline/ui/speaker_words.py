"""What the speaker panel says of a speaker, in words: roles, other names, counts, silences."""

from __future__ import annotations

from collections.abc import Collection

from quoteline.domain import DeclinedRow
from quoteline.services import telling
from quoteline.services.browsing import RoleSeen, SpeakerCard
from quoteline.services.speakers import Role
from quoteline.ui import phrases
from quoteline.ui.timeline_scale import span_words
from quoteline.ui.translating import shown, tr
from quoteline.wording import say

NOTHING = say("Choose a quotation, or a speaker in the filters,\nand see here who it is.")
UNKNOWN = say("The article does not tell who said this.")
ROLES, ALIASES = 4, 12


def nobody_words(described: str | None) -> str:
    """What stands where nobody can be shown."""
    if described is None:
        return shown(NOTHING).replace("\n", " ")  # a narrow pane breaks it elsewhere
    if not described:
        return shown(UNKNOWN)
    return tr("The article gives no name for “{described}”.", described=described)


def role_words(roles: tuple[RoleSeen, ...], before: Collection[str] = ()) -> list[str]:
    """A line for each role, with the days on which it was printed; those of ``before`` look back."""
    lines = []
    for seen in sorted(roles, key=lambda each: each.role in before)[:ROLES]:
        days = span_words(seen.first, seen.last) if seen.first and seen.last else ""
        back = tr("told looking back") if seen.role in before else ""
        told = ", ".join(part for part in (days, back) if part)
        lines.append(f"{seen.role} ({told})" if told else seen.role)
    if len(roles) > ROLES:
        lines.append(tr("and {n} more", n=len(roles) - ROLES))
    return lines


def role_days(role: Role) -> str:
    """``3 Jan 2019 – 5 May 2021``; empty where no day is known."""
    if role.first and role.last:
        return span_words(role.first, role.last)
    if role.first:
        return tr("since {day:short}", day=role.first)
    return tr("until {day:short}", day=role.last) if role.last else ""


def alias_words(aliases: tuple[str, ...]) -> str:
    """The other names, as many as one can take in."""
    if not aliases:
        return ""
    names = ", ".join(aliases[:ALIASES])
    if len(aliases) > ALIASES:
        return tr("Also {names} and {n} more", names=names, n=len(aliases) - ALIASES)
    return tr("Also {names}", names=names)


def count_words(card: SpeakerCard) -> str:
    """How often, in how many articles, from when to when, how many of them without a day or an exact one."""
    words = tr(
        "{n} {n:quotation|quotations} in {articles} {articles:article|articles}",
        n=card.quotations,
        articles=card.articles,
    )
    if card.first_said and card.last_said:
        words += f", {span_words(card.first_said, card.last_said)}"
    unknown = shown(telling.unknown_days(card.undated, card.imprecise))
    return f"{words}\n{unknown[:1].upper()}{unknown[1:]}" if unknown else words


def declined_words(row: DeclinedRow) -> str:
    """The words that tell of an article in which they were asked and did not answer."""
    words, outlet = " ".join(row.text.split()), phrases.outlet_name(row.outlet)
    if row.published is None:
        return tr("“{words}” — {outlet}", words=words, outlet=outlet)
    return tr("“{words}” — {outlet}, {day:short}", words=words, outlet=outlet, day=row.published)

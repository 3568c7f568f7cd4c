"""What the window says of quotation families in words: how often printed, where first, what was left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from quoteline.domain import Kind
from quoteline.services.families import AlikeArticle, Change, Family, FamilyRow, Member, Piece
from quoteline.ui import native, phrases
from quoteline.ui.timeline_scale import span_words
from quoteline.ui.translating import shown, tr
from quoteline.wording import say

SMALL = (
    *(say("no"), say("one"), say("two"), say("three"), say("four")),
    *(say("five"), say("six"), say("seven"), say("eight"), say("nine")),
)


def number(count: int) -> str:
    """``two``; from ten on in figures."""
    return shown(SMALL[count]) if 0 <= count < len(SMALL) else native.number(count)


def text_of(member: Member) -> int:
    """The printing whose text this one is a copy of: itself where it is none."""
    return member.id if member.copy_of is None else member.copy_of


def elsewhere(family: Family, quotation_id: int) -> tuple[str, str]:
    """Of one printing: in how many other articles it stands; and who was first, what is cut short.

    Both are empty where it stands in no other article.
    """
    own = next((each for each in family.members if each.id == quotation_id), None)
    others = [each for each in family.members if own is not None and each.article_id != own.article_id]
    if own is None or not others:
        return "", ""
    articles = len({each.article_id for each in others})
    independent = len({text_of(each) for each in others} - {text_of(own)})
    told = tr("Also printed in {n} {n:article|articles}", n=articles)
    whose = tr("{n} independent", n=independent) if independent else tr("copies of one text")
    return told, joined((cut_words(family, own), whose, first_words(family, own)))


def first_words(family: Family, own: Member) -> str:
    """Who was first, as far as days are known; which of one day was first, nobody knows."""
    first = family.members[0]
    if first.published is None or first.published == family.row.last_printed:
        return ""  # all on one day
    on_that_day = sum(each.published == first.published for each in family.members)
    if on_that_day > 1:
        return tr(
            "first on {day}, in {many} {n:article|articles}",
            day=_day(first.published, own),
            many=number(on_that_day),
            n=on_that_day,
        )
    if first.id == own.id:
        return tr("first here")
    return tr(
        "first by {outlet}, {day}",
        outlet=phrases.outlet_name(first.outlet),
        day=_day(first.published, own),
    )


def _day(day: date, own: Member) -> str:
    """A day; its year only where the printing that is looked at is of another."""
    same = own.published is not None and own.published.year == day.year
    words = phrases.short_day(day)
    return words.removesuffix(str(day.year)).rstrip() if same else words


def cut_words(family: Family, own: Member) -> str:
    """Whether this printing, or how many others, stop short of a “but”."""
    if own.cut_short:
        return tr("cut short here")
    return _cut_short(family.row) if family.row.cut_short else ""


def counts(row: FamilyRow) -> str:
    """``4 printings, 2 independent · one cut short · 18–20 Mar 2025 · one without a day``"""
    parts = [_printings(row)]
    if row.cut_short:
        parts.append(_cut_short(row))
    parts.append(span(row))
    if row.undated and row.first_printed:
        parts.append(tr("{many} without a day", many=number(row.undated)))
    return " · ".join(part for part in parts if part)


def _printings(row: FamilyRow) -> str:
    if row.independent == row.printings:
        return tr("{n} {n:printing|printings}", n=row.printings)
    return tr(
        "{n} {n:printing|printings}, {independent} independent", n=row.printings, independent=row.independent
    )


def _cut_short(row: FamilyRow) -> str:
    return tr("{many} {n:cut short|cut short}", many=number(row.cut_short), n=row.cut_short)


def span(row: FamilyRow) -> str:
    """From the first printing to the last."""
    if row.first_printed is None or row.last_printed is None:
        return tr("days unknown")
    return span_words(row.first_printed, row.last_printed)


def speakers(row: FamilyRow) -> str:
    """Who is said to have said it: ``Ada Ferrol``, ``Ada Ferrol or Lena Quist``."""
    if not row.speakers:
        return tr("Speaker unknown")
    *most, last = row.speakers
    return tr("{names} or {last}", names=", ".join(most), last=last) if most else last


def differ(family: Family) -> bool:
    """Whether the printings name different speakers, or some of them none."""
    return len({each.speaker_id for each in family.members}) > 1 and bool(family.row.speakers)


def badges(family: Family, member: Member) -> tuple[str, ...]:
    """What is to be known of a printing at once, in few words."""
    return tuple(_badges(family, member))


def _badges(family: Family, member: Member) -> Iterator[str]:
    first = family.members[0].published
    if first is not None and member.published == first != family.row.last_printed:
        alone = sum(each.published == first for each in family.members) == 1
        yield tr("earliest") if alone else tr("first day")
    if member.id == family.row.longest_id:
        yield tr("longest")
    if member.copy_of is not None:
        yield _copy(family, member)
    elif member.agency and member.agency != member.outlet:
        yield tr("text of {agency}", agency=member.agency)
    if member.cut_short:
        yield shown(CUT_SHORT)


CUT_SHORT = say("cut short")


def _copy(family: Family, member: Member) -> str:
    """Whose text a copy is: an agency's, or that of the outlet that printed it first."""
    source = next((each for each in family.members if each.id == member.copy_of), None)
    whose = member.agency or (source.outlet if source is not None else "")
    if whose == member.outlet:
        return tr("printed again") if whose else tr("copy")
    return tr("copy of {outlet}", outlet=whose) if whose else tr("copy of another article")


def attributed(member: Member) -> str:
    """Whose words a printing says they are."""
    if member.speaker:
        return tr("said to be by {name}", name=member.speaker)
    return tr("said by nobody named")


def where(member: Member) -> str:
    """``Harbour Post, 18 Mar 2025``"""
    day = phrases.short_day(member.published) if member.published else tr("day unknown")
    return f"{phrases.outlet_name(member.outlet)}, {day}"


def spoken(family: Family, member: Member) -> str:
    """A printing for a screen reader: where, what it is, its words, and what it changed."""
    parts = [where(member), *badges(family, member)]
    if differ(family):
        parts.append(attributed(member))
    said = phrases.in_marks(Kind(member.kind), member.text)
    return ". ".join([", ".join(parts), shown(member.lead) + said, *changed(member)])


def changed(member: Member) -> list[str]:
    """What a printing changed of the longest form, a sentence for each change."""
    found = [_told(each) for each in without_end(member)]
    if member.cut_short:
        found.append(tr("Cut short before {words}", words=_marked(member.left_out)))
    return [each for each in found if each]


def without_end(member: Member) -> Sequence[Piece]:
    """What it changed; without the last where that is told as what it was cut short of."""
    last = member.diff[-1] if member.diff else None
    if last is None or not member.cut_short or last.change is not Change.LEFT_OUT:
        return member.diff
    return member.diff[:-1] if last.longest.split() == member.left_out.split() else member.diff


def _told(piece: Piece) -> str:
    longest, printing = _marked(piece.longest), _marked(piece.printing)
    match piece.change:
        case Change.LEFT_OUT:
            return tr("Left out {words}", words=longest)
        case Change.ELIDED:
            return tr("Left out {words}, with an ellipsis", words=longest)
        case Change.ADDED:
            return tr("Added {words}", words=printing)
        case Change.BRACKETED:
            if piece.longest:
                return tr("Put in {words} for {others}", words=printing, others=longest)
            return tr("Put in {words}", words=printing)
        case Change.CHANGED:
            return tr("{words} instead of {others}", words=printing, others=longest)
        case _:
            return ""


def _marked(words: str) -> str:
    return f"“{words.strip().rstrip(',;:')}”"


def clipped(family: Family, citations: str) -> str:
    """A family as text: what it is, then what each printing changed, then all with their citations."""
    head = [
        f"{speakers(family.row)}: {counts(family.row)}",
        tr("Longest form: {words}", words=_marked(family.row.longest)),
    ]
    for place, member in enumerate(family.members, 1):
        whose = [attributed(member)] if differ(family) else []
        told = [", ".join([where(member), *badges(family, member), *whose]), *changed(member)]
        head.append(f"{place}. " + "; ".join(told))
    return "\n".join(head) + f"\n\n{citations}"


def alike_words(articles: Sequence[AlikeArticle]) -> list[tuple[int, str]]:
    """The articles with nearly the same text: number, and outlet with day."""
    return [(each.id, _outlet_and_day(each)) for each in articles]


def _outlet_and_day(article: AlikeArticle) -> str:
    day = f", {phrases.short_day(article.published)}" if article.published else ""
    return phrases.outlet_name(article.outlet) + day


def joined(parts: Iterable[str]) -> str:
    """The parts that are there, with points between."""
    return " · ".join(part for part in parts if part)

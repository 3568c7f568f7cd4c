"""What the window says of quotation families in words: how often printed, where first, what was left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from quoteline.domain import Kind
from quoteline.services.families import AlikeArticle, Change, Family, FamilyRow, Member, Piece
from quoteline.ui import phrases
from quoteline.ui.timeline_scale import span_words

SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
UNNAMED = "nobody named"


def number(count: int) -> str:
    """``two``; from ten on in figures."""
    return SMALL[count] if 0 <= count < len(SMALL) else f"{count:,}"


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
    told = f"Also printed in {phrases.count(articles, 'article')}"
    whose = f"{independent:,} independent" if independent else "copies of one text"
    return told, joined((cut_words(family, own), whose, first_words(family, own)))


def first_words(family: Family, own: Member) -> str:
    """Who was first, as far as days are known; which of one day was first, nobody knows."""
    first = family.members[0]
    if first.published is None or first.published == family.row.last_printed:
        return ""  # all on one day
    on_that_day = sum(each.published == first.published for each in family.members)
    if on_that_day > 1:
        return f"first on {_day(first.published, own)}, in {number(on_that_day)} articles"
    if first.id == own.id:
        return "first here"
    return f"first by {phrases.outlet_name(first.outlet)}, {_day(first.published, own)}"


def _day(day: date, own: Member) -> str:
    """A day; its year only where the printing that is looked at is of another."""
    same = own.published is not None and own.published.year == day.year
    return f"{day.day} {phrases.MONTHS[day.month - 1]}" if same else phrases.short_day(day)


def cut_words(family: Family, own: Member) -> str:
    """Whether this printing, or how many others, stop short of a “but”."""
    if own.cut_short:
        return "cut short here"
    return f"{number(family.row.cut_short)} cut short" if family.row.cut_short else ""


def counts(row: FamilyRow) -> str:
    """``4 printings, 2 independent · one cut short · 18–20 Mar 2025 · one without a day``"""
    independent = "" if row.independent == row.printings else f", {row.independent:,} independent"
    parts = [phrases.count(row.printings, "printing") + independent]
    if row.cut_short:
        parts.append(f"{number(row.cut_short)} cut short")
    parts.append(span(row))
    if row.undated and row.first_printed:
        parts.append(f"{number(row.undated)} without a day")
    return " · ".join(part for part in parts if part)


def span(row: FamilyRow) -> str:
    """From the first printing to the last."""
    if row.first_printed is None or row.last_printed is None:
        return "days unknown"
    return span_words(row.first_printed, row.last_printed)


def speakers(row: FamilyRow) -> str:
    """Who is said to have said it: ``Ada Ferrol``, ``Ada Ferrol or Lena Quist``."""
    if not row.speakers:
        return "Speaker unknown"
    *most, last = row.speakers
    return f"{', '.join(most)} or {last}" if most else last


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
        yield "earliest" if alone else "first day"
    if member.id == family.row.longest_id:
        yield "longest"
    if member.copy_of is not None:
        yield _copy(family, member)
    elif member.agency and member.agency != member.outlet:
        yield f"text of {member.agency}"
    if member.cut_short:
        yield CUT_SHORT


CUT_SHORT = "cut short"


def _copy(family: Family, member: Member) -> str:
    """Whose text a copy is: an agency's, or that of the outlet that printed it first."""
    source = next((each for each in family.members if each.id == member.copy_of), None)
    whose = member.agency or (source.outlet if source is not None else "")
    if whose == member.outlet:
        return "printed again" if whose else "copy"
    return f"copy of {whose or 'another article'}"


def attributed(member: Member) -> str:
    """Whose words a printing says they are."""
    return f"said to be by {member.speaker}" if member.speaker else f"said by {UNNAMED}"


def where(member: Member) -> str:
    """``Harbour Post, 18 Mar 2025``"""
    day = phrases.short_day(member.published) if member.published else "day unknown"
    return f"{phrases.outlet_name(member.outlet)}, {day}"


def spoken(family: Family, member: Member) -> str:
    """A printing for a screen reader: where, what it is, its words, and what it changed."""
    parts = [where(member), *badges(family, member)]
    if differ(family):
        parts.append(attributed(member))
    said = phrases.in_marks(Kind(member.kind), member.text)
    return ". ".join([", ".join(parts), member.lead + said, *changed(member)])


def changed(member: Member) -> list[str]:
    """What a printing changed of the longest form, a sentence for each change."""
    found = [_told(each) for each in without_end(member)]
    if member.cut_short:
        found.append(f"Cut short before {_marked(member.left_out)}")
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
            return f"Left out {longest}"
        case Change.ELIDED:
            return f"Left out {longest}, with an ellipsis"
        case Change.ADDED:
            return f"Added {printing}"
        case Change.BRACKETED:
            return f"Put in {printing}" + (f" for {longest}" if piece.longest else "")
        case Change.CHANGED:
            return f"{printing} instead of {longest}"
        case _:
            return ""


def _marked(words: str) -> str:
    return f"“{words.strip().rstrip(',;:')}”"


def clipped(family: Family, citations: str) -> str:
    """A family as text: what it is, then what each printing changed, then all with their citations."""
    head = [f"{speakers(family.row)}: {counts(family.row)}", f"Longest form: {_marked(family.row.longest)}"]
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

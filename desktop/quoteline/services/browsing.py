"""What a window or a command shows: ids in order, rows, facets, speakers, articles."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from quoteline.domain import (
    Axis,
    Basis,
    DeclinedRow,
    KeptArticle,
    Kind,
    Precision,
    QuotationDetail,
    QuotationRow,
    Span,
    SpeakerKind,
    UserError,
)
from quoteline.services import searching
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.storage import articles, quotations, silences, speakers, versions
from quoteline.wording import say

SPEAKERS_SHOWN = 200
COMPANY_SHOWN = 60
COLOURS = 8  # more cannot be told apart by colour-blind eyes
A_MONTH = 31  # days; what spans more is in no month of a speaker's chart
LONG = 1_000_000  # code points of an article of which not all quotations are given at once
AROUND = 150_000  # code points before and behind a place of it within which they are
SNIPPET = 160  # code points of an article shown in a list
FLAG_LABELS = {
    "starred": say("Starred"),
    "corrected": say("Corrected"),
    "confirmed": say("Confirmed"),
    "uncertain": say("Uncertain"),
    "note": say("With a note"),
}
UNNAMED = say("No name")  # unknown, or only described: "a spokesman"
PRECISION_LABELS = {
    Precision.DAY: say("To the day"),
    Precision.WEEK: say("To the week"),
    Precision.MONTH: say("To the month"),
    Precision.YEAR: say("To the year"),
    Precision.RANGE: say("As a span of days"),
    Precision.UNKNOWN: say("Not known"),
}
BASIS_LABELS = {
    Basis.EXPRESSION: say("Words in the article"),
    Basis.PUBLICATION: say("Publication date"),
    Basis.PERSON: say("Set by hand"),
    Basis.UNKNOWN: say("Unknown"),
}
PRECISION_HINTS = {Precision.RANGE: say("Some day between two others, such as 3–7 March")}
BASIS_HINTS = {
    Basis.EXPRESSION: say("The article tells when, in words such as “on Wednesday”"),
    Basis.PUBLICATION: say("The article tells no other day: its day of publication stands in"),
    Basis.PERSON: say("A day that you gave"),
    Basis.UNKNOWN: say("Nothing tells the day, or only words that need a publication date"),
}
IMPRECISE = frozenset(Precision) - {Precision.DAY, Precision.UNKNOWN}
KIND_LABELS = {Kind.DIRECT: say("Direct"), Kind.MIXED: say("Partly quoted"), Kind.INDIRECT: say("Reported")}


class Sort(StrEnum):
    """How a list may be sorted."""

    SAID = "said"
    PUBLISHED = "published"
    SPEAKER = "speaker"
    OUTLET = "outlet"
    KIND = "kind"
    TEXT = "text"
    ADDED = "added"
    RELEVANCE = "relevance"
    STARRED = "starred"
    ROLE = "role"
    CONFIDENCE = "confidence"
    TITLE = "title"


@dataclass(frozen=True)
class Facet:
    """A value that can be filtered by, and how many quotations it would leave."""

    key: int | str | None
    label: str
    count: int
    hint: str = ""  # what the value means, in a sentence, where its label cannot say it


@dataclass(frozen=True)
class Facets:
    """The values of each filter, each with how many quotations fit it and all the other filters.

    That is what would be left if it alone were asked for in its filter; of marks (``flags``), which must all
    be there, what would be left if it were asked for as well.
    """

    speakers: tuple[Facet, ...]
    speakers_more: int  # speakers beyond those listed
    outlets: tuple[Facet, ...]
    kinds: tuple[Facet, ...]
    precisions: tuple[Facet, ...]  # how exactly the day of the statement is known
    bases: tuple[Facet, ...]  # what it rests on
    tags: tuple[Facet, ...]
    flags: tuple[Facet, ...]
    total: int  # quotations that fit all filters
    of: int  # quotations in the library
    first_day: date | None
    last_day: date | None
    undated: int  # of the total: nothing tells when they were said
    imprecise: int  # of the total: said on one of several days
    without_day: int  # on the axis, whatever days are wanted: what asking for the undated would leave
    left_out: dict[Axis, int]  # where days are asked for: what fits all else, but has no day on the axis
    languages: tuple[Facet, ...] = ()  # of the articles; none where nothing is known of any
    periods: tuple[Facet, ...] = ()  # years (“2025”), or the months (“2025-03”) of the one year asked for


@dataclass(frozen=True)
class RoleSeen:
    """A role as printed, with the first and last day it was printed with words of the speaker."""

    role: str
    first: date | None
    last: date | None
    count: int


@dataclass(frozen=True)
class SpeakerCard:
    """All that the library knows of a speaker."""

    id: int
    name: str
    kind: SpeakerKind
    roles: tuple[RoleSeen, ...]
    aliases: tuple[str, ...]
    quotations: int
    articles: int
    first_said: date | None
    last_said: date | None
    undated: int
    imprecise: int  # dated, but as several days: a week, a month, a year, a span
    beyond_months: int  # of the imprecise: those of more than a month, which no month of by_month counts
    by_month: tuple[tuple[date, int], ...]  # first of month, count; months without any are left out
    outlets: tuple[Facet, ...]
    with_speakers: tuple[Facet, ...]  # those who share most articles; count: how many
    company: int = 0  # how many share any
    declined: tuple[DeclinedRow, ...] = ()  # where they were asked and did not answer, the latest first


@dataclass(frozen=True)
class ArticlePage:
    """An article with its quotations, in the order of the text, and where else the same text was printed.

    Of an article as long as a book only the ``quotations`` that begin in the stretch ``within`` are there,
    and one more where it was asked for; ``ids`` and ``starts`` tell of all of them.
    """

    kept: KeptArticle
    quotations: tuple[QuotationDetail, ...]
    printings: tuple[tuple[int, str], ...]
    declined: tuple[DeclinedRow, ...] = ()  # who was asked and did not answer
    versions: tuple[int, ...] = ()  # of the article, itself among them, the oldest first
    ids: Sequence[int] = ()
    starts: Sequence[int] = ()
    within: Span | None = None  # None: all of it

    def holds(self, stretch: Span) -> bool:
        """Whether all quotations of a stretch of the text are there."""
        return self.within is None or (self.within[0] <= stretch[0] and stretch[1] <= self.within[1])


def quotation_ids(
    library: Library, wanted: Wanted, sort: Sort = Sort.SAID, descending: bool = False
) -> array[int]:
    """The ids of all quotations that fit, in order.

    Relevance is best first, and among equals the latest said first; so are those without words to rank by.
    """
    from quoteline.columns.listing import as_array
    from quoteline.services import finding

    condition = searching.condition_of(wanted)
    chosen = finding.found(library, condition)
    if sort is not Sort.RELEVANCE:
        return as_array(finding.ordered(library, chosen, sort.value, descending))
    newest_first = finding.ordered(library, chosen, "said", True)
    best_first = searching.ranked(library, condition, "quotes", newest_first)
    return as_array(best_first[::-1] if descending else best_first)


def unknown_days(library: Library, wanted: Wanted) -> tuple[int, int]:
    """How many of the quotations that fit are undated, and of how many only several days are known."""
    from quoteline.columns import counts
    from quoteline.services import finding

    known = counts.by_precision_and_basis(finding.found(library, searching.condition_of(wanted)))
    return undated_of(known), imprecise_of(known)


def left_out(library: Library, wanted: Wanted, axis: Axis = Axis.SAID) -> int:
    """How many fit all that is wanted but the days, because they have no day: a filter must not hide them."""
    from quoteline.services import finding

    undated = searching.undated_instead(searching.condition_of(wanted), axis)
    return len(finding.found(library, undated)) if undated else 0


def rows(library: Library, ids: Sequence[int]) -> list[QuotationRow]:
    """Rows in the order asked; a quotation that is gone is left out."""
    return quotations.rows(library.database, ids)


def details(library: Library, ids: Sequence[int]) -> list[QuotationDetail]:
    """All of these quotations with their surroundings, in the order asked."""
    return quotations.details(library.database, ids)


def detail(library: Library, id: int) -> QuotationDetail:
    """One quotation with its surroundings. Raises UserError when there is none of this id."""
    found = quotations.details(library.database, [id])
    if not found:
        raise UserError(
            say("There is no quotation with the number {number} in this library.", number=str(id))
        )
    return found[0]


def facets(library: Library, wanted: Wanted) -> Facets:
    """The values of all filters with their counts under what is wanted now."""
    from quoteline.services import faceting

    return faceting.facets(library, wanted)


def undated_of(known: Sequence[tuple[Precision, Basis, int]]) -> int:
    """How many of counted statement dates are not known."""
    return sum(count for precision, _, count in known if precision is Precision.UNKNOWN)


def imprecise_of(known: Sequence[tuple[Precision, Basis, int]]) -> int:
    """How many of counted statement dates are known as several days."""
    return sum(count for precision, _, count in known if precision in IMPRECISE)


def speaker_list(library: Library, *, named: str = "") -> list[Facet]:
    """Speakers, most quoted first; ``named``: those with a name that holds these words."""
    return [Facet(id, name, count) for id, name, count in speakers.named_like(library.database, named)]


def speaker_called(library: Library, name: str) -> int:
    """The id of the speaker of this name, alias or number. Raises UserError when none or several are."""
    found = speakers.called(library.database, name)
    if not found and re.fullmatch("[0-9]{1,18}", name) and speakers.get(library.database, int(name)):
        return int(name)
    if not found:
        found = [id for id, _, _ in speakers.named_like(library.database, name)] if name.strip() else []
    if len(found) == 1:
        return found[0]
    if not found:
        raise UserError(say("There is no speaker called “{name}” in this library.", name=name))
    names = speakers.names_of(library.database, found)
    known = ", ".join(f"{names[each]} ({each})" for each in found[:8])
    raise UserError(
        say(
            "Several speakers are called “{name}”: {known}. Say which, by name or number.",
            name=name,
            known=str(known),
        )
    )


def speaker_kind(library: Library, id: int) -> SpeakerKind:
    """Person, organisation …; unknown for a speaker that is not there."""
    known = speakers.get(library.database, id)
    return SpeakerKind(known[1]) if known else SpeakerKind.UNKNOWN


def speaker_colours(library: Library, count: int = COLOURS) -> dict[int, int]:
    """Which speakers have which of ``count`` colours: speaker id to number of the colour.

    A colour once given is kept in the library, so that a speaker looks the same for ever; colours that are
    free go to the most quoted who have none.
    """
    kept, slots = speakers.kept_colours(library.database), speakers.shown_colours(library.database)
    free = [slot for slot in range(count) if slot not in kept.values()]
    if not free:
        return slots
    wanting = [each for each in speakers.most_quoted(library.database, count) if each not in slots]
    given = dict(zip(wanting, free, strict=False))
    if given and not library.read_only:
        speakers.keep_colours(library.database, kept | given)
    return slots | given


def speaker_card(library: Library, id: int) -> SpeakerCard:
    """All that the library knows of a speaker. Raises UserError when there is none of this id."""
    from quoteline.services import speaker_cards

    return speaker_cards.card(library, id)


def article_page(library: Library, article_id: int) -> ArticlePage:
    """An article with its quotations. Raises UserError when there is none of this id."""
    page = _bare_page(library, article_id)
    return replace(page, quotations=tuple(details(library, page.ids)))


def page_near(
    library: Library, article_id: int, *, near: int | None = None, also: int | None = None
) -> ArticlePage:
    """As :func:`article_page`; of an article as long as a book those around the place ``near``, or around
    the quotation ``also``, which is given wherever it stands.
    """
    page = _bare_page(library, article_id)
    if len(page.kept.article.text) <= LONG:
        return replace(page, quotations=tuple(details(library, page.ids)))
    if near is None:
        near = page.starts[page.ids.index(also)] if also is not None and also in page.ids else 0
    return turned(library, page, near, also)


def _bare_page(library: Library, article_id: int) -> ArticlePage:
    kept = articles.get(library.database, article_id)
    if kept is None:
        raise UserError(
            say(
                "There is no article with the number {number} in this library.",
                number=str(article_id),
            )
        )
    placed = quotations.placed_in(library.database, article_id)
    return ArticlePage(
        kept,
        (),
        tuple(articles.printings(library.database, article_id)),
        tuple(silences.of_article(library.database, article_id)),
        tuple(each.id for each in versions.all_of(library.database, article_id)),
        array("q", (id for id, _ in placed)),
        array("q", (start for _, start in placed)),
    )


def turned(library: Library, page: ArticlePage, near: int, also: int | None = None) -> ArticlePage:
    """The page of an article as long as a book with the quotations around another place, and one more."""
    within = max(0, near - AROUND), near + AROUND
    first, last = bisect_left(page.starts, within[0]), bisect_left(page.starts, within[1])
    chosen = list(page.ids[first:last])
    if also is not None and also in page.ids and also not in chosen:
        chosen.insert(0 if page.ids.index(also) < first else len(chosen), also)
    return replace(page, quotations=tuple(details(library, chosen)), within=within)


@dataclass(frozen=True)
class ArticleRow:
    """An article as a list shows it."""

    id: int
    title: str
    outlet: str
    published: date | None
    quotations: int
    url: str
    snippet: str  # the stretch of the text with most of the words asked for


def article_ids(library: Library, wanted: Wanted, sort: Sort = Sort.PUBLISHED) -> list[int]:
    """The articles that fit: by publication date, newest first, or best first and the newest among equals."""
    condition = searching.condition_of(wanted)
    found = quotations.article_ids(library.database, searching.articles(library, condition))
    if sort is not Sort.RELEVANCE or not searching.is_ranked(wanted):
        return found
    return searching.ranked_articles(library, condition, found)


def article_rows(library: Library, ids: Sequence[int], query: str = "") -> list[ArticleRow]:
    """Rows for articles, in the order asked, with a snippet that shows the words of the query."""
    texts = articles.texts(library.database, ids)
    return [
        ArticleRow(
            id=id,
            title=title,
            outlet=outlet,
            published=date.fromisoformat(published) if published else None,
            quotations=count,
            url=url,
            snippet=" ".join(searching.excerpt(query, texts[id], SNIPPET).text.split()),
        )
        for id, title, outlet, published, count, url in articles.listed(library.database, ids)
    ]

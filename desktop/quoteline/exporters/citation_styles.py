"""Source lines for quotations: APA 7, MLA 9, Chicago 17 (notes), plain, and templates of one's own.

The work that is cited is the article; who said the words is named beside them. What an article does not
tell is left out, and nothing is made up: no day on which a page was looked at, no author for a desk.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from quoteline.domain import Basis, Kind, QuotationDetail, QuotationRow, UserError
from quoteline.exporters import citation, templates
from quoteline.exporters.bylines import Author, authors, without_by
from quoteline.exporters.day_words import ENGLISH, day_in, said_in
from quoteline.wording import say

STYLES = ("plain", "apa", "mla", "chicago")
LABELS = {
    "plain": say("Plain"),
    "apa": say("APA, 7th edition"),
    "mla": say("MLA, 9th edition"),
    "chicago": say("Chicago, 17th edition, notes"),
}
_MARKED = re.compile(r"[“„«‘\"]\s?(\{ *quotation *\})\s?[”“»’\"]")
APA_AUTHORS = 20  # all are named up to here


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of a source line that are set alike; ``link`` is an address that they lead to."""

    text: str
    italic: bool = False
    link: str = ""


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Cited:
    """A quotation ready to be set: the words with who said them, and the line that tells the source."""

    words: Runs
    source: Runs


def check_style(style: str, template: str = "") -> None:
    """Raises UserError for a style that there is not, or a template that cannot be filled."""
    if template:
        templates.check(template)
    elif style not in STYLES:
        raise UserError(
            say(
                "“{style}” is no citation style; known are {known}, and templates of your own.",
                style=str(style),
                known=", ".join(STYLES),
            )
        )


def cited(
    detail: QuotationDetail,
    style: str = "plain",
    *,
    template: str = "",
    dates: str = "",
    link: str = "",
    marks: bool = True,
) -> Cited:
    """A quotation in a style of STYLES, or after a ``template``.

    ``dates``: how days are written, one of DATE_STYLES; empty: as the style does. ``link``: the address of
    the quotation in its library. ``marks``: direct words stand in quotation marks. A template that holds
    ``{quotation}`` is all there is: ``words`` is empty then, and marks round that place are left out where
    the words did not stand in any. Raises UserError as :func:`check_style` does.
    """
    check_style(style, template)
    if template:
        plain = marks and detail.row.kind is Kind.DIRECT and not detail.row.lead
        written = template if plain else _MARKED.sub(r"\1", template)
        line = templates.filled(written, _values(detail, dates, link, marks=marks))
        words = () if "{quotation}" in template.replace(" ", "") else (Run(words_of(detail.row, marks)),)
        return Cited(words, (Run(line),) if line else ())
    return _STYLES[style](_Work(detail, dates), marks)


def text_of(runs: Sequence[Run]) -> str:
    """The letters alone."""
    return "".join(run.text for run in runs)


def who_and_when(detail: QuotationDetail, dates: str = "") -> str:
    """Mara Vint (harbour master), said 20 March 2025, told Reuters"""
    row = detail.row
    who = (row.speaker or "Speaker unknown") + (f" ({row.role})" if row.role else "")
    manner = "" if row.kind is Kind.DIRECT and not row.lead else (row.lead.rstrip(": ").lower() or "reported")
    relay = detail.relay.words if detail.relay else ""
    return ", ".join(filter(None, (who, manner, citation.when(row.said, row.published, dates), relay)))


def words_of(row: QuotationRow, marks: bool = True) -> str:
    """The words, in marks where they stood in some; what was denied says so."""
    words = row.text.strip()
    return row.lead + (f"“{words}”" if marks and row.kind is Kind.DIRECT else words)


def _values(detail: QuotationDetail, dates: str, link: str, *, marks: bool) -> dict[str, str]:
    row = detail.row
    return {
        "speaker": row.speaker,
        "role": row.role,
        "quotation": words_of(row, marks) if row.lead else row.text.strip(),
        "outlet": row.outlet,
        "title": row.article_title,
        "byline": detail.byline,
        "published": day_in(row.published, dates) if row.published else "",
        "said": said_in(row.said, dates),
        "page": detail.page,
        "url": detail.url,
        "link": link,
        "id": str(row.id),
        "kind": row.kind.value,
        "language": detail.language,
        "tags": "; ".join(row.tags),
        "note": row.note,
    }


class _Work:
    """The article that is cited, with its parts as the styles need them."""

    def __init__(self, detail: QuotationDetail, dates: str) -> None:
        self.detail, self.row, self.dates = detail, detail.row, dates
        self.title = " ".join(detail.row.article_title.split())
        self.outlet = " ".join(detail.row.outlet.split())
        self.page = detail.page.strip()
        self.authors = authors(detail.byline)
        self.url = detail.url.strip()

    def published(self, usual: Callable[[date], str]) -> str:
        day = self.row.published
        if day is None:
            return ""
        return day_in(day, self.dates) if self.dates else usual(day)

    def link(self) -> Run:
        safe = self.url.lower().startswith(citation.LINKED)
        return Run(self.url, link=self.url if safe else "")

    def who(self) -> str:
        """The speaker with their role: Mara Vint, harbour master"""
        return ", ".join(filter(None, (self.row.speaker or "Speaker unknown", self.row.role)))

    def said_by(self, marks: bool, source: str) -> Runs:
        """“Words” (Vint, as cited in Dane, 2025); reported words are led in, for they are the article's."""
        row = self.row
        if row.kind is Kind.DIRECT and not row.lead:
            return (Run(f"{words_of(row, marks)} ({row.speaker or 'speaker unknown'}, {source})"),)
        manner = row.lead.rstrip(": ").lower() or "reported"
        return (Run(f"{self.who()}, {manner}: {row.text.strip()} ({source})"),)


def _stopped(text: str) -> str:
    """The text with a full stop, unless it ends a sentence already."""
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def _named(names: Sequence[str], last: str) -> str:
    """a; a and b; a, b, and c"""
    if len(names) < 3:
        return f" {last} ".join(names)
    return f"{', '.join(names[:-1])}, {last} {names[-1]}"


def _short(work: _Work, last: str) -> str:
    """The author in a sentence: Dane; Dane & Vint; Dane et al.; “Fleet leaves” where there is none."""
    names = [author.family or author.given for author in work.authors]
    if not names:
        return f"“{work.title}”" if work.title else work.outlet
    return f"{names[0]} et al." if len(names) > 2 else f" {last} ".join(names)


# --- plain -----------------------------------------------------------------------------------------


def _plain(work: _Work, marks: bool) -> Cited:
    """— Mara Vint (harbour master), said 20 March 2025. The Ansel Post, “Fleet leaves”, R. Dane, p. 4, …"""
    row = work.row
    said = who_and_when(work.detail, work.dates)
    where = [work.outlet, f"“{work.title}”" if work.title else "", without_by(work.detail.byline)]
    where.append(f"p. {work.page}" if work.page else "")
    if row.published and row.said.start and row.said.basis is not Basis.PUBLICATION:
        where.append(f"published {work.published(day_in)}")
    line = f"— {said}. {', '.join(filter(None, where))}".strip()
    return Cited((Run(words_of(row, marks)),), _with_address(line, work, ". "))


def _with_address(line: str, work: _Work, between: str) -> Runs:
    if not work.url:
        return (Run(_stopped(line)),)
    return (Run(f"{line.rstrip('.')}{between}" if line else ""), work.link())


# --- APA 7 -----------------------------------------------------------------------------------------


def _apa(work: _Work, marks: bool) -> Cited:
    """Dane, R. (2025, March 21). Fleet leaves. *The Ansel Post*, 4. https://…"""
    day = work.published(lambda day: f"{day.year}, {ENGLISH[day.month - 1]} {day.day}") or "n.d."
    who = _apa_authors(work.authors)
    runs = [Run(f"{_stopped(who)} ({day}). " if who else "")]
    if work.title:
        runs.append(Run(f"{_stopped(work.title)} "))
    runs += [] if who else [Run(f"({day}). ")]
    if work.outlet:
        runs += [Run(work.outlet, italic=True), Run(f", {work.page}. " if work.page else ". ")]
    if not (who or work.title or work.outlet or work.url or work.row.published):
        runs = []
    year = str(work.row.published.year) if work.row.published else "n.d."
    page = f", p. {work.page}" if work.page else ""
    short = _short(work, "&")
    source = f"as cited in {short}, {year}{page}" if short else f"{year}{page}"
    return Cited(work.said_by(marks, source), _finished(runs, work))


def _apa_authors(names: Sequence[Author]) -> str:
    told = [
        ", ".join(filter(None, (each.family, each.initials, each.suffix))) if each.family else each.given
        for each in names
    ]
    if len(told) > APA_AUTHORS:
        return f"{', '.join(told[: APA_AUTHORS - 1])}, . . . {told[-1]}"
    return f"{', '.join(told[:-1])}, & {told[-1]}" if len(told) > 1 else "".join(told)


# --- MLA 9 -----------------------------------------------------------------------------------------

_MLA_MONTHS = ("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")


def _mla(work: _Work, marks: bool) -> Cited:
    """Dane, Robert. “Fleet leaves.” *The Ansel Post*, 21 Mar. 2025, p. 4, https://…"""
    who = _mla_authors(work.authors)
    runs = [Run(f"{_stopped(who)} " if who else "")]
    runs.append(Run(f"“{_stopped(work.title)}” " if work.title else ""))
    day = work.published(lambda day: f"{day.day} {_MLA_MONTHS[day.month - 1]} {day.year}")
    rest = ", ".join(filter(None, (day, f"p. {work.page}" if work.page else "")))
    runs += _container(work, rest)
    page = f" {work.page}" if work.page else ""
    short = _short(work, "and")
    said = work.said_by(marks, f"qtd. in {short}{page}" if short else f"source unknown{page}")
    return Cited(said, _finished(runs, work, stop="."))


def _mla_authors(names: Sequence[Author]) -> str:
    if not names:
        return ""
    first = names[0]
    turned = (
        ", ".join(filter(None, (first.family, first.given, first.suffix))) if first.family else first.given
    )
    if len(names) > 2:
        return f"{turned}, et al."
    return f"{turned}, and {names[1].whole}" if len(names) == 2 else turned


# --- Chicago 17, notes -----------------------------------------------------------------------------


def _chicago(work: _Work, marks: bool) -> Cited:
    """Mara Vint, harbour master, quoted in Robert Dane, “Fleet leaves,” *The Ansel Post*, March 21, 2025."""
    names = [each.whole for each in work.authors]
    who = f"{names[0]} et al." if len(names) > 3 else _named(names, "and")
    direct = work.row.kind is Kind.DIRECT and not work.row.lead
    runs = [Run(f"{work.who()}, {'quoted' if direct else 'reported'} in ")]
    title = f"{work.title}{'' if work.title.endswith(('!', '?')) else ','}" if work.title else ""
    runs.append(Run((f"{who}, " if who else "") + (f"“{title}” " if title else "")))
    day = work.published(lambda day: f"{ENGLISH[day.month - 1]} {day.day}, {day.year}")
    runs += _container(work, ", ".join(filter(None, (day, work.page))))
    return Cited((Run(words_of(work.row, marks)),), _finished(runs, work, stop="."))


_STYLES: dict[str, Callable[[_Work, bool], Cited]] = {
    "plain": _plain,
    "apa": _apa,
    "mla": _mla,
    "chicago": _chicago,
}


def _container(work: _Work, rest: str) -> list[Run]:
    """*The Ansel Post*, 21 Mar. 2025, p. 4, — with a comma at the end, where an address may follow."""
    runs = [Run(work.outlet, italic=True), Run(", ")] if work.outlet else []
    return [*runs, Run(f"{rest}, ")] if rest else runs


def _finished(runs: Sequence[Run], work: _Work, stop: str = "") -> Runs:
    """The runs with the address at their end; without one, with a full stop in the place of a comma."""
    kept = [run for run in runs if run.text]
    if work.url:
        return (*kept, work.link(), *((Run(stop),) if stop else ()))
    while kept and not kept[-1].italic and not kept[-1].text.strip(", "):
        kept.pop()
    if not kept:
        return ()
    last = kept.pop()
    end = last.text.rstrip(", ")
    if end.endswith(" in") and not work.authors:
        end = (
            end.removesuffix(" in")
            .rstrip(", ")
            .removesuffix(" quoted")
            .removesuffix(" reported")
            .rstrip(", ")
        )
    if last.italic:
        return (*kept, Run(end, italic=True), Run("."))
    return (*kept, Run(end if end.endswith((".”", "?”", "!”")) else _stopped(end)))

"""Quotations are taken away: as one bundle of plain, rich and Markdown text, to be pasted or dropped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from quoteline.domain import QuotationDetail, UserError
from quoteline.exporters import ExportOptions, citation_styles, clipped, format_of
from quoteline.exporters.clipped import Clipping, Manner
from quoteline.exporters.templates import PLACES
from quoteline.services import browsing, deep_links
from quoteline.services.deep_links import DeepLink, Place
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.wording import say

__all__ = ["CLIPPED", "PLACES", "Clipping", "Flavour", "Wish", "check", "clipping", "links"]

CLIPPED = 2000  # more than anyone pastes; the clipboard of some systems chokes on megabytes


class Flavour(StrEnum):
    """As what quotations are copied."""

    CITATION = "citation"  # the words, who said them, when, and where that is printed
    WORDS = "words"
    PLAIN = "plain"  # as CITATION, but plain text alone, for programs that would take the rich one
    MARKDOWN = "markdown"  # the plain text is Markdown
    RICH = "rich"
    CSV = "csv"
    APA = "apa"
    MLA = "mla"
    CHICAGO = "chicago"
    OWN = "own"  # after a template


@dataclass(frozen=True, slots=True)
class Wish:
    """How quotations are copied; the settings of the window, or the plain ones."""

    marks: bool = True  # direct speech stands in curly marks
    dates: str = ""  # one of DATE_STYLES; empty: 20 March 2025
    links: bool = False  # a link back to each quotation in its library
    template: str = ""  # for Flavour.OWN
    columns: tuple[str, ...] | None = None  # for Flavour.CSV


USUAL = Wish()
EXAMPLE = "quoteline://…/quotation/17"  # stands for a link where something is only tried
STYLES = {Flavour.APA: "apa", Flavour.MLA: "mla", Flavour.CHICAGO: "chicago", Flavour.OWN: "plain"}


def clipping(
    library: Library, ids: Sequence[int], flavour: Flavour = Flavour.CITATION, wish: Wish = USUAL
) -> Clipping:
    """Quotations for the clipboard, or to be dropped, in the order of ``ids``.

    Raises UserError for more of them than a clipboard takes, and for a template that cannot be filled.
    """
    check(ids)
    return _as(browsing.details(library, ids), flavour, wish, _linker(library, wish))


def tried(detail: QuotationDetail, flavour: Flavour, wish: Wish) -> str:
    """How a quotation would be copied, as plain text. Raises UserError for a bad template."""
    return _as([detail], flavour, wish, lambda detail: EXAMPLE if _wants_link(wish) else "").plain


def reported(detail: QuotationDetail, options: ExportOptions) -> str:
    """How an export would set a quotation and its source line. Raises UserError for a bad template."""
    manner = Manner(options.quotation_marks, options.dates, lambda detail: EXAMPLE if options.links else "")
    return clipped.as_cited([detail], manner, options.citation, options.template).plain


def example(library: Library, ids: Sequence[int]) -> QuotationDetail | None:
    """A quotation to try things with: the first of these that is there, else any of the library."""
    known = list(ids[:1]) or list(browsing.quotation_ids(library, Wanted())[:1])
    return next(iter(browsing.details(library, known)), None)


def _as(
    found: Sequence[QuotationDetail], flavour: Flavour, wish: Wish, link: Callable[[QuotationDetail], str]
) -> Clipping:
    manner = Manner(wish.marks, wish.dates, link)
    match flavour:
        case Flavour.CSV:
            return clipped.as_rows(found, ExportOptions(columns=_columns(wish), dates=wish.dates))
        case Flavour.WORDS:
            return clipped.as_words(found, manner)
        case Flavour.APA | Flavour.MLA | Flavour.CHICAGO:
            return clipped.as_cited(found, manner, STYLES[flavour])
        case Flavour.OWN:
            citation_styles.check_style("plain", wish.template)
            return clipped.as_cited(found, manner, "plain", wish.template)
    whole = clipped.as_quoted(found, manner)
    if flavour is Flavour.PLAIN:
        return Clipping(whole.plain)
    if flavour is Flavour.MARKDOWN:
        return Clipping(whole.markdown, markdown=whole.markdown)
    return Clipping(whole.plain, whole.html) if flavour is Flavour.RICH else whole


def _columns(wish: Wish) -> tuple[str, ...] | None:
    """Those that rows can have, of the ones wished for; None, the usual ones, where that leaves none."""
    rows = format_of("csv")
    return tuple(name for name in wish.columns or () if name in rows.columns + rows.on_request) or None


def _linker(library: Library, wish: Wish) -> Callable[[QuotationDetail], str]:
    """Gives the link back to a quotation; nothing where none is wanted."""
    if not _wants_link(wish):
        return lambda detail: ""
    id = deep_links.linkable_id(library)
    return lambda detail: str(DeepLink(id, Place.QUOTATION, detail.row.id))


def _wants_link(wish: Wish) -> bool:
    return wish.links or "{link}" in wish.template


def links(library: Library, ids: Sequence[int]) -> Clipping:
    """Links that lead back to these quotations, a line each. Raises UserError as :func:`clipping` does."""
    check(ids)
    id = deep_links.linkable_id(library)
    return clipped.as_links(
        [(str(DeepLink(id, Place.QUOTATION, row.id)), row) for row in browsing.rows(library, ids)]
    )


def headed(text: str, clipping: Clipping) -> Clipping:
    """Lines of text above quotations, in each form."""
    return clipped.headed(text, clipping)


def check(ids: Sequence[int]) -> None:
    """Raises UserError for more quotations than can be copied at once."""
    if len(ids) > CLIPPED:
        raise UserError(
            say(
                "Up to {clipped} quotations can be copied at once. Export the rest to a file.",
                clipped=CLIPPED,
            )
        )

"""What may be chosen for an export, beside which quotations and which format."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from quoteline.domain import QuotationDetail, Spans
from quoteline.exporters.accounts import Account

DATE_STYLES = ("iso", "en-GB", "en-US", "de", "fr", "es", "uk")  # how days may be written


@dataclass(frozen=True)
class ExportOptions:
    """One field a choice; a format takes those that its :class:`Format` names and passes over the others."""

    columns: tuple[str, ...] | None = None  # which, and in which order; None: the usual ones
    verbatim: bool = False  # leave cells as they are that a spreadsheet would run as a formula
    citation: str = "plain"  # the style of source lines: one of citation_styles.STYLES
    template: str = ""  # an own source line with {names} in it; it stands in the place of a style
    dates: str = ""  # one of DATE_STYLES; empty: as the format usually writes them
    context_sentences: int | None = None  # whole sentences before and after; None: up to 160 letters
    with_context: bool = False  # reports show the context
    quotation_marks: bool = True  # reports set words that stood in quotation marks in quotation marks
    by_speaker: bool = False  # reports put the words of each speaker together, in the order of their first
    links: bool = False  # reports and citations lead back into the library (quoteline://…)
    title: str = ""  # the heading of a report; empty: a plain one
    mark_hits: bool = False  # the words that were searched for are marked; else all is as it was printed


@dataclass(frozen=True)
class Setting:
    """All that a writer is told: the choices, the columns checked, and the account that is to go inside."""

    options: ExportOptions
    columns: tuple[str, ...]
    link: str = ""  # what a quotation's number is put behind to lead back to it
    account: Account | None = None  # filled while the quotations are taken; whole when they are
    total: int = 0  # how many quotations are to come
    contents: tuple[
        tuple[str, int], ...
    ] = ()  # speakers with how many are theirs, where they are in that order
    # Where what was searched for stands in the text of a column, “quotation” and “context_before” among them.
    hits: Callable[[str, str], Spans] | None = None
    role_then: Callable[[QuotationDetail], str] | None = None  # the speaker's role on the day
    remarks: list[str] = field(default_factory=list)  # what a person must be told of what was written

    def hits_in(self, column: str, text: str) -> Spans:
        """What to mark in the text of a column; nothing where no marks are wanted."""
        return self.hits(column, text) if self.hits is not None else ()

    def link_to(self, id: int) -> str:
        """The address of a quotation in its library; empty where the library is not known."""
        return f"{self.link}{id}" if self.link else ""

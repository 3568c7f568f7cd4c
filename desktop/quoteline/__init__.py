"""Quoteline: who said what, and when, from the articles on one's own machine.

Programs of your own use what :mod:`quoteline.api` gives, under the name of the package: ``quoteline.open``,
``quoteline.extract``, ``quoteline.dates`` and the nouns they speak of (docs/python.md). It is loaded when one
of them is first asked for, so that a module below it can be imported without it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from quoteline.api import (
        Article,
        ArticlePage,
        ArticleRow,
        Axis,
        Basis,
        Change,
        Entry,
        Explained,
        Facet,
        FacetValue,
        ImportReport,
        ImportStep,
        Kind,
        LaneBy,
        Library,
        Likeness,
        Outcome,
        Precision,
        Quotation,
        QuotationDetail,
        QuotationRow,
        Sort,
        Speaker,
        SpeakerCard,
        SpeakerKind,
        StatementDate,
        Suggestion,
        TimelineRow,
        Timex,
        Unit,
        UserError,
        dates,
        extract,
        open,
    )

__all__ = [
    "Article",
    "ArticlePage",
    "ArticleRow",
    "Axis",
    "Basis",
    "Change",
    "Entry",
    "Explained",
    "Facet",
    "FacetValue",
    "ImportReport",
    "ImportStep",
    "Kind",
    "LaneBy",
    "Library",
    "Likeness",
    "Outcome",
    "Precision",
    "Quotation",
    "QuotationDetail",
    "QuotationRow",
    "Sort",
    "Speaker",
    "SpeakerCard",
    "SpeakerKind",
    "StatementDate",
    "Suggestion",
    "TimelineRow",
    "Timex",
    "Unit",
    "UserError",
    "__version__",
    "dates",
    "extract",
    "open",
]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found: object = getattr(import_module(f"{__name__}.api"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

"""Quotations of one text, and as the JSON that scripts read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from quoteline import extraction, locations
from quoteline.domain import Quotation, UserError
from quoteline.exporters.jsonl import quotation_object
from quoteline.extraction.dates import publication_date

ENGINES = ("auto", "rules", "model")


@dataclass(frozen=True)
class Reading:
    """A text to be read, with its publication date."""

    text: str
    published: date | None


@dataclass(frozen=True)
class Found:
    """What was found in a text; ``failure`` says why nothing was, when extraction broke on it."""

    quotations: tuple[Quotation, ...] = ()
    failure: str = ""


def engine_named(name: str) -> str:
    """Check a name of ENGINES; there is no model in this version, so ``auto`` means the rules."""
    if name == "model":
        raise UserError("No trained model is installed. Use --engine rules, or leave the option out.")
    if name not in ENGINES:
        raise UserError(f"“{name}” is not an engine; known are {', '.join(ENGINES)}.")
    return extraction.ENGINE


@cache
def lexicon(language: str = "en") -> extraction.Lexicon:
    """The word lists that ship with the program, read once a process."""
    folder = locations.resources() / "lexicons" / language
    return extraction.Lexicon.from_texts(
        {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))}
    )


def quotations_in(text: str, published: date | None = None) -> tuple[Quotation, ...]:
    """Every quotation of a text; without a publication date, the text's own dateline is taken."""
    return extraction.extract(text, lexicon=lexicon(), published=published or publication_date(text))


def read_text(reading: Reading) -> Found:
    """Quotations of one text. A text on which extraction breaks is a failure with a reason, not the end."""
    try:
        return Found(quotations_in(reading.text, reading.published))
    except Exception as error:  # a bug in a rule must not cost the other articles of a batch
        return Found(failure=f"reading it for quotations failed ({type(error).__name__}: {error})")


# --- as JSON -----------------------------------------------------------------------------------------


def as_object(text: str, quotations: Iterable[Quotation], doc_id: str = "") -> dict[str, Any]:
    """The object that ``extract FILE --json`` prints."""
    found: dict[str, Any] = {"doc_id": doc_id} if doc_id else {}
    return {**found, "text": text, "quotes": [quotation_object(each, text) for each in quotations]}

"""Quotations of one text, and as the JSON that scripts read."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

from quoteline import extraction
from quoteline.domain import Declined, Quotation, UserError
from quoteline.exporters.jsonl import declined_object, quotation_object
from quoteline.importers.language import language_of
from quoteline.importers.publication.deciding import day_of_text
from quoteline.services import shipped
from quoteline.services.engines import RULES, Engine, engine_named
from quoteline.services.languages import is_extracted
from quoteline.services.packed import Packed
from quoteline.wording import say

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Reading:
    """A text to be read, with its publication date.

    ``declared``: the language that its file tells, "" where it tells none; the text is then looked at, and
    not read where its language is one that extraction does not know. None: it is read as English.
    """

    text: str
    published: date | None
    declared: str | None = None


@dataclass(frozen=True)
class Found:
    """What was found in a text, and by which engine; ``declined``: who was asked and did not answer.
    ``language``: that of the text, where it was to be told and is sure.

    ``failure`` says why nothing was, when extraction broke on it; ``remark`` why it was not the model that
    found it, when the model was wanted.
    """

    quotations: Sequence[Quotation] = ()
    failure: str = ""
    engine: str = ""
    remark: str = ""
    declined: tuple[Declined, ...] = ()
    language: str = ""


@cache
def lexicon(language: str = "en") -> extraction.Lexicon:
    """The word lists that ship with the program, read once a process.

    Raises UserError where one is not as it was made.
    """
    return extraction.Lexicon.from_texts(shipped.texts(f"lexicons/{language}"))


def quotations_in(
    text: str, published: date | None = None, engine: Engine | None = None
) -> tuple[Quotation, ...]:
    """Every quotation of a text, as :func:`all_in` finds them."""
    return all_in(text, published, engine).quotations


def all_in(text: str, published: date | None = None, engine: Engine | None = None) -> extraction.Extracted:
    """Every quotation of a text, and who did not answer; without a publication date, its dateline is taken.

    ``engine``: what ``auto`` stands for when left out.
    """
    return extraction.read(
        text,
        lexicon=lexicon(),
        published=published or day_of_text(text),
        model=(engine or engine_named("auto")).model,
    )


def read_text(reading: Reading, engine_name: str = "auto") -> Found:
    """Quotations of one text. A text on which extraction breaks is a failure with a reason, not the end.

    Raises UserError when the engine cannot be had.
    """
    engine = engine_named(engine_name)
    language = "" if reading.declared is None else language_of(reading.text, reading.declared)
    if not is_extracted(language):
        return Found(language=language)
    return replace(_read(reading, engine), language=language)


def begun(reading: Reading) -> tuple[Reading, str]:
    """What all parts of a long text are read with: its day, where only the text tells it; its language."""
    language = "" if reading.declared is None else language_of(reading.text, reading.declared)
    return replace(reading, published=reading.published or day_of_text(reading.text)), language


def read_part(reading: Reading, part: extraction.Part, engine_name: str = "auto") -> Found:
    """What one part of a text gives, at its places in the whole; ``reading`` holds the part's own text.

    A failure has a reason, as with :func:`read_text`. Raises UserError when the engine cannot be had.
    """

    def found(engine: Engine) -> Found:
        read = extraction.read(
            reading.text, lexicon=lexicon(), published=reading.published, model=engine.model
        )
        mine = part.taken(read)
        return Found(mine.quotations, engine=engine.name, remark=engine.lacking, declined=mine.declined)

    return _guarded(found, engine_named(engine_name))


def put_together(found: Sequence[Found], language: str = "") -> Found:
    """What the parts of a text gave as one; it failed where any of them did."""
    failed = next((each for each in found if each.failure), None)
    if failed is not None:
        return failed
    quotations = Packed.joined(
        each.quotations if isinstance(each.quotations, Packed) else Packed.of(each.quotations)
        for each in found
    )
    declined = tuple(one for each in found for one in each.declined)
    remark = next((each.remark for each in found if each.remark), "")
    engine = found[0].engine if found else ""
    return Found(quotations, "", engine, remark, declined, language)


def packed(found: Found) -> Found:
    """The same with its quotations packed, for as long as the other parts of its text are read."""
    return replace(found, quotations=Packed.of(found.quotations))


def _read(reading: Reading, engine: Engine) -> Found:
    return _guarded(lambda engine: _found(reading, engine), engine)


def _guarded(found: Callable[[Engine], Found], engine: Engine) -> Found:
    try:
        return found(engine)
    except UserError:  # word lists that were changed: no text will fare better
        raise
    except Exception as error:  # a bug in a rule must not cost the other articles of a batch
        log.debug("unexpected", exc_info=True)
        return _read_otherwise(found, engine, f"{type(error).__name__}: {error}")


def _found(reading: Reading, engine: Engine) -> Found:
    found = all_in(reading.text, reading.published, engine)
    return Found(found.quotations, engine=engine.name, remark=engine.lacking, declined=found.declined)


def _read_otherwise(found: Callable[[Engine], Found], engine: Engine, why: str) -> Found:
    """Where the model broke on a text, out of memory say, the rules may well not."""
    if engine.model is not None:
        with suppress(Exception):
            return replace(found(RULES), remark=say("The trained model failed on a text ({why}).", why=why))
    return Found(failure=say("reading it for quotations failed ({why})", why=why), engine=engine.name)


# --- as JSON -----------------------------------------------------------------------------------------


def as_object(text: str, found: Found, doc_id: str = "") -> dict[str, Any]:
    """The object that ``extract FILE --json`` prints, with the marked words that are no quotation and why."""
    whole = as_document(text, found, doc_id)
    return {key: list(value) if isinstance(value, Iterator) else value for key, value in whole.items()}


def as_document(text: str, found: Found, doc_id: str = "") -> dict[str, Any]:
    """The same with iterators for its lists, whose items are made one by one."""
    return {
        **({"doc_id": doc_id} if doc_id else {}),
        "text": text,
        "quotes": (quotation_object(each, text) for each in found.quotations),
        "declined": (declined_object(each, text) for each in found.declined),
        "left_alone": _left_alone(text, found),
    }


def _left_alone(text: str, found: Found) -> Iterator[dict[str, Any]]:
    for each in extraction.left_alone(text, lexicon=lexicon(), quotations=found.quotations):
        yield {"span": list(each.span), "text": text[slice(*each.span)], "reason": each.reason.value}


def found_object(text: str, found: Found) -> dict[str, Any]:
    """What was found in a text, under the keys of the documented output.

    Who did not answer stands beside the quotations where there is anybody: a line of ``extract --jsonl``
    is otherwise the one of every version.
    """
    quotes = {"quotes": [quotation_object(each, text) for each in found.quotations]}
    declined = [declined_object(each, text) for each in found.declined]
    return {**quotes, "declined": declined} if declined else quotes

"""Corrections: what a person changes is recorded, can be taken back, and survives a restart."""

from __future__ import annotations

import json
from calendar import monthrange
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

from quoteline.domain import Axis, Basis, DayRange, Kind, Precision, Spans, Undated, UserError, day_number
from quoteline.search.days import day_condition
from quoteline.services import browsing
from quoteline.services.library import Library
from quoteline.storage import articles, corrections

NO_DESCRIPTION = {
    "description": "",
    "description_words": "",
}  # a person has said who it is, or that nobody knows


@dataclass(frozen=True)
class Change:
    """A correction that was made, taken back or made again; ``more`` tells what came of it, if anything."""

    id: int
    what: str
    quotation_ids: tuple[int, ...]
    more: str = ""


@contextmanager
def all_or_none(library: Library) -> Iterator[None]:
    """Several corrections are made together, or, when one of them cannot be made, none."""
    with library.database.writing():
        yield


def set_speaker(library: Library, ids: Sequence[int], name: str) -> Change:
    """Say who spoke; a name nobody has yet makes a new speaker, the empty name says that it is not known."""
    name = " ".join(name.split())
    with library.database.writing():
        speaker = corrections.speaker_for(library.database, name)
        what = f"Speaker changed to {name}" if name else "Speaker set to unknown"
        before = corrections.speakers_of(library.database, ids)
        new = {"speaker_id": speaker, **NO_DESCRIPTION, "corrected": 1}
        # The role was printed with the other speaker; it would go into citations beside the wrong name.
        return _each(
            library, what, {id: new if before.get(id) == speaker else {**new, "role": ""} for id in ids}
        )


def set_said(library: Library, ids: Sequence[int], start: date | None, end: date | None = None) -> Change:
    """Say on which day, or span of days, it was said; None says that it is not known."""
    if start is None:
        state: dict[str, Any] = {"said_first": None, "said_last": None, "said_precision": Precision.UNKNOWN}
        what = "Day set to unknown"
    else:
        last = end or start
        if last < start:
            raise UserError("The last day lies before the first. Give the earlier day first.")
        precision = precision_of(start, last)
        state = {"said_first": day_number(start), "said_last": day_number(last), "said_precision": precision}
        what = f"Day changed to {start}" + (f" to {last}" if last != start else "")
    state |= {"said_basis": Basis.PERSON, "said_evidence": "[]", "said_rule": "", "corrected": 1}
    state["said_confidence"] = None
    return _same_for_all(library, what, ids, state)


def days(typed: str) -> tuple[date | None, date | None]:
    """The days a person typed: 2025-03-19, 2025-03, 2025, A..B, or ``unknown``. Raises UserError."""
    condition = day_condition(Axis.SAID, typed.strip())
    if isinstance(condition, Undated):
        return None, None
    if isinstance(condition, DayRange) and condition.first and condition.last:
        return condition.first, condition.last
    raise UserError(
        f"“{typed}” is not a day. Write 2025-03-19, 2025-03, 2025, 2025-03-01..2025-03-05 or unknown."
    )


def precision_of(first: date, last: date) -> Precision:
    """Whether a span of days is a day, an ISO week, a month, a year, or just a range."""
    days = (last - first).days + 1
    if days == 1:
        return Precision.DAY
    if days == 7 and first.weekday() == 0:
        return Precision.WEEK
    if first.day == 1 and last == first.replace(day=monthrange(first.year, first.month)[1]):
        return Precision.MONTH
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return Precision.YEAR
    return Precision.RANGE


def set_content(library: Library, id: int, spans: Spans) -> Change:
    """Say which words of the article are the quotation: spans in code points, in the order of the text."""
    quotation = browsing.detail(library, id)
    kept = articles.get(library.database, quotation.row.article_id)
    assert kept is not None
    text = kept.article.text
    _check_spans(spans, len(text))
    words = " … ".join(text[start:end] for start, end in spans)
    state = {"content": json.dumps(spans), "words": words, "corrected": 1}
    return _same_for_all(library, "Words of the quotation changed", [id], state)


def _check_spans(spans: Spans, length: int) -> None:
    before = 0
    for start, end in spans:
        if not before <= start < end <= length:
            raise UserError(
                f"{start}:{end} is no part of this article (it has {length} characters; parts stand in order"
                " and do not overlap)."
            )
        before = end
    if not spans:
        raise UserError("A quotation needs at least one part, written START:END.")


def set_kind(library: Library, ids: Sequence[int], kind: Kind) -> Change:
    """Say how much of it stands in quotation marks."""
    return _same_for_all(library, f"Kind changed to {kind}", ids, {"kind": kind, "corrected": 1})


def not_a_quotation(library: Library, ids: Sequence[int]) -> Change:
    """Say that these are no quotations; they are shown no more."""
    return _same_for_all(library, "Marked as not a quotation", ids, {"rejected": 1, "corrected": 1})


def star(library: Library, ids: Sequence[int], starred: bool) -> Change:
    """Star, or take the star away."""
    return _same_for_all(library, "Starred" if starred else "Star removed", ids, {"starred": int(starred)})


def tag(library: Library, ids: Sequence[int], name: str) -> Change:
    """Add a tag."""
    name = " ".join(name.split())
    if not name:
        raise UserError("A tag needs a name.")
    tags = {each: corrections.tags_of(library.database, each) for each in ids}
    return _each(library, f"Tagged “{name}”", {each: {"tags": [*tags[each], name]} for each in ids})


def untag(library: Library, ids: Sequence[int], name: str) -> Change:
    """Take a tag away."""
    tags = {each: corrections.tags_of(library.database, each) for each in ids}
    left = {each: {"tags": [kept for kept in tags[each] if kept != name]} for each in ids}
    return _each(library, f"Tag “{name}” removed", left)


def set_note(library: Library, id: int, note: str) -> Change:
    """Write a note; an empty one takes it away."""
    return _same_for_all(library, "Note written" if note else "Note removed", [id], {"note": note})


def _same_for_all(library: Library, what: str, ids: Sequence[int], state: Mapping[str, Any]) -> Change:
    return _each(library, what, dict.fromkeys(ids, state))


def _each(library: Library, what: str, changes: Mapping[int, Mapping[str, Any]]) -> Change:
    if not changes:
        raise UserError("No quotation was named.")
    if len(changes) > 1:
        what = f"{what} ({len(changes)} quotations)"
    try:
        made = corrections.record(library.database, what, changes)
    except LookupError as error:
        raise UserError(f"There is no quotation with the number {error} in this library.") from error
    return Change(made, what, tuple(changes))


def undo(library: Library) -> Change | None:
    """Take back the last correction; None when there is none."""
    done = corrections.undo(library.database)
    return Change(*done) if done else None


def redo(library: Library) -> Change | None:
    """Make the last undone correction again; None when there is none."""
    done = corrections.redo(library.database)
    return Change(*done) if done else None


def undoable(library: Library) -> str | None:
    """What undo would take back, in words."""
    return corrections.next_undo(library.database)


def redoable(library: Library) -> str | None:
    """What redo would make again, in words."""
    return corrections.next_redo(library.database)


def history(library: Library, id: int) -> list[tuple[str, str, bool]]:
    """(when, what, taken back) of the corrections of a quotation, oldest first."""
    return corrections.history(library.database, id)

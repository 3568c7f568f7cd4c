"""Corrections: what a person changes is recorded, can be taken back, and survives a restart."""

from __future__ import annotations

import json
from calendar import monthrange
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

from quoteline.domain import (
    Axis,
    Basis,
    DayRange,
    KeptArticle,
    Kind,
    Precision,
    Quotation,
    Spans,
    StatementDate,
    Undated,
    UserError,
    day_number,
)
from quoteline.extraction.promoting import kind_of
from quoteline.search.days import day_condition
from quoteline.services import browsing
from quoteline.services.extracting import lexicon
from quoteline.services.library import Library
from quoteline.services.log_sentences import (
    ADDED,
    CONFIRMATION_REMOVED,
    CONFIRMED,
    DAY_CHANGED,
    DAY_UNKNOWN,
    DAYS_CHANGED,
    KIND_CHANGED,
    NO_QUOTATION,
    NOT_BY_THEM,
    NOTE_REMOVED,
    NOTE_WRITTEN,
    OF_MANY,
    SPEAKER_CHANGED,
    SPEAKER_UNKNOWN,
    STAR_REMOVED,
    STARRED,
    TAG_REMOVED,
    TAGGED,
    WORDS_CHANGED,
)
from quoteline.storage import articles, corrections, quotations
from quoteline.storage.corrections import Entry
from quoteline.storage.journal import Row
from quoteline.wording import say

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
        what = SPEAKER_CHANGED(name=name) if name else SPEAKER_UNKNOWN()
        return _said_by(library, what, ids, speaker)


def _said_by(library: Library, what: str, ids: Sequence[int], speaker: int | None) -> Change:
    before = corrections.speakers_of(library.database, ids)
    new = {"speaker_id": speaker, **NO_DESCRIPTION, "corrected": 1}
    # The role was printed with the other speaker; it would go into citations beside the wrong name.
    changes = {id: new if before.get(id) == speaker else {**new, "role": ""} for id in ids}
    return _each(library, what, changes, "speaker")


def not_this_speaker(library: Library, ids: Sequence[int]) -> Change:
    """Say that it was somebody else, without knowing who; a newer extraction does not bring the name back."""
    with library.database.writing():
        return _said_by(library, NOT_BY_THEM(), ids, None)


def of_speaker_in_article(library: Library, id: int) -> list[int]:
    """All quotations of the speaker of a quotation in its article, in the order of the text.

    For one whose speaker has no name, those of the same description. Raises UserError for an unknown id.
    """
    row = browsing.detail(library, id).row
    found = browsing.rows(library, quotations.of_article(library.database, row.article_id))
    return [each.id for each in found if (each.speaker_id, each.speaker) == (row.speaker_id, row.speaker)]


def confirm(library: Library, ids: Sequence[int], confirmed: bool = True) -> Change:
    """Say that a quotation was read and is right, or take that back.

    One that a newer extraction had no place for stays as it is, and need not be looked at again.
    """
    if not confirmed:
        return _same_for_all(library, CONFIRMATION_REMOVED(), ids, {"confirmed": 0})
    return _same_for_all(library, CONFIRMED(), ids, {"confirmed": 1, "unplaced": 0})


def set_said(library: Library, ids: Sequence[int], start: date | None, end: date | None = None) -> Change:
    """Say on which day, or span of days, it was said; None says that it is not known."""
    if start is None:
        state: dict[str, Any] = {"said_first": None, "said_last": None, "said_precision": Precision.UNKNOWN}
        what = DAY_UNKNOWN()
    else:
        last = end or start
        if last < start:
            raise UserError(say("The last day lies before the first. Give the earlier day first."))
        precision = precision_of(start, last)
        state = {"said_first": day_number(start), "said_last": day_number(last), "said_precision": precision}
        what = DAY_CHANGED(day=str(start))
        if last != start:
            what = DAYS_CHANGED(first=str(start), last=str(last))
    state |= {"said_basis": Basis.PERSON, "said_evidence": "[]", "said_rule": "", "corrected": 1}
    state["said_confidence"] = None
    return _same_for_all(library, what, ids, state, "said")


def days(typed: str) -> tuple[date | None, date | None]:
    """The days a person typed: 2025-03-19, 2025-03, 2025, A..B, or ``unknown``. Raises UserError."""
    condition = day_condition(Axis.SAID, typed.strip())
    if isinstance(condition, Undated):
        return None, None
    if isinstance(condition, DayRange) and condition.first and condition.last:
        return condition.first, condition.last
    raise UserError(
        say(
            "“{typed}” is not a day. Write 2025-03-19, 2025-03, 2025, 2025-03-01..2025-03-05 or unknown.",
            typed=typed,
        )
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


def set_content(library: Library, id: int, spans: Spans, kind: Kind | None = None) -> Change:
    """Say which words of the article are the quotation: spans in code points, in the order of the text.

    ``kind``: how much of them stands in quotation marks, where that is another than before.
    """
    quotation = browsing.detail(library, id)
    kept = articles.get(library.database, quotation.row.article_id)
    assert kept is not None
    text = kept.article.text
    _check_spans(spans, len(text))
    words = " … ".join(text[start:end] for start, end in spans)
    state: dict[str, Any] = {"content": json.dumps(spans), "words": words, "corrected": 1}
    if kind is None:
        return _same_for_all(library, WORDS_CHANGED(), [id], state, "content")
    state["kind"] = kind
    return _same_for_all(library, WORDS_CHANGED(), [id], state, "content kind")


def add_quotation(
    library: Library,
    article_id: int,
    spans: Spans,
    *,
    speaker: str = "",
    kind: Kind | None = None,
    cue: Spans = (),
    source: Spans = (),
    said: StatementDate | None = None,
) -> Change:
    """Add a quotation that extraction did not find: the words at these spans (code points) of an article.

    ``speaker``: a name, or empty when it is not known; ``kind``: told by the quotation marks around the words
    when left out; ``said``: the publication date when left out. Its number is in the change. Raises
    UserError for spans that are no part of the article, or where there is no such article.
    """
    kept = articles.get(library.database, article_id)
    if kept is None:
        raise UserError(
            say(
                "There is no article with the number {number} in this library.",
                number=str(article_id),
            )
        )
    text = kept.article.text
    _check_spans(spans, len(text))
    made = Quotation(
        kind=kind or kind_of(text, spans, lexicon()),
        content=spans,
        cue=cue,
        source=source,
        said=said or on_publication(kept.article.published),
        confidence=1.0,
        found_by="person",
    )
    name = " ".join(speaker.split())
    with library.database.writing():
        row = _row_by_hand(library, kept, made, name)
        id = quotations.next_id(library.database)
        what = ADDED(words=_shortened(made.words(text)))
        number = corrections.record(library.database, what, {}, rows=[Row("quotations", id, row)])
    return Change(number, what, (id,))


def _row_by_hand(library: Library, kept: KeptArticle, made: Quotation, name: str) -> dict[str, Any]:
    """The columns of a quotation that a person adds: read, and right."""
    who = corrections.speaker_for(library.database, name)
    row = articles.quotation_row(library.database, kept.id, kept.article, made, {})
    row |= {"speaker_id": who, "speaker_found": name, "corrected": 1, "confirmed": 1}
    row["by_hand"] = "content kind speaker"
    if name and who is not None:
        row["speaker_kind"] = browsing.speaker_kind(library, who)
    return row


def on_publication(day: date | None) -> StatementDate:
    """The publication date taken for the day of a statement."""
    if day is None:
        return StatementDate()
    return StatementDate(day, day, Precision.DAY, Basis.PUBLICATION)


def _shortened(words: str, length: int = 40) -> str:
    words = " ".join(words.split())
    return words if len(words) <= length else f"{words[: length - 1].rstrip()}…"


def _check_spans(spans: Spans, length: int) -> None:
    before = 0
    for start, end in spans:
        if not before <= start < end <= length:
            raise UserError(
                say(
                    "{start}:{end} is no part of this article"
                    " (it has {length} characters; parts stand in order and do not overlap).",
                    start=str(start),
                    end=str(end),
                    length=str(length),
                )
            )
        before = end
    if not spans:
        raise UserError(say("A quotation needs at least one part, written START:END."))


def set_kind(library: Library, ids: Sequence[int], kind: Kind) -> Change:
    """Say how much of it stands in quotation marks."""
    return _same_for_all(library, KIND_CHANGED[kind](), ids, {"kind": kind, "corrected": 1}, "kind")


def not_a_quotation(library: Library, ids: Sequence[int]) -> Change:
    """Say that these are no quotations; they are shown no more."""
    return _same_for_all(library, NO_QUOTATION(), ids, {"rejected": 1, "corrected": 1}, "rejected")


def star(library: Library, ids: Sequence[int], starred: bool) -> Change:
    """Star, or take the star away."""
    return _same_for_all(library, STARRED() if starred else STAR_REMOVED(), ids, {"starred": int(starred)})


def tag(library: Library, ids: Sequence[int], name: str) -> Change:
    """Add a tag."""
    name = " ".join(name.split())
    if not name:
        raise UserError(say("A tag needs a name."))
    tags = {each: corrections.tags_of(library.database, each) for each in ids}
    return _each(library, TAGGED(name=name), {each: {"tags": [*tags[each], name]} for each in ids})


def untag(library: Library, ids: Sequence[int], name: str) -> Change:
    """Take a tag away."""
    tags = {each: corrections.tags_of(library.database, each) for each in ids}
    left = {each: {"tags": [kept for kept in tags[each] if kept != name]} for each in ids}
    return _each(library, TAG_REMOVED(name=name), left)


def set_note(library: Library, id: int, note: str) -> Change:
    """Write a note; an empty one takes it away."""
    return set_notes(library, [id], note)


def set_notes(library: Library, ids: Sequence[int], note: str) -> Change:
    """Write the same note on several, in place of those that they have; an empty one takes them away."""
    return _same_for_all(library, NOTE_WRITTEN() if note else NOTE_REMOVED(), ids, {"note": note})


def _same_for_all(
    library: Library, what: str, ids: Sequence[int], state: Mapping[str, Any], aspect: str = ""
) -> Change:
    return _each(library, what, dict.fromkeys(ids, state), aspect)


def _each(library: Library, what: str, changes: Mapping[int, Mapping[str, Any]], aspect: str = "") -> Change:
    """Make changes of quotations; ``aspect``: what a newer extraction shall leave as the person set it.

    Several aspects are written in a row.
    """
    if not changes:
        raise UserError(say("No quotation was named."))
    if len(changes) > 1:
        what = OF_MANY(what=what, n=len(changes))
    try:
        with library.database.writing():
            if aspect:
                before = corrections.by_hand(library.database, list(changes))
                changes = {
                    id: {**new, "by_hand": with_aspect(before.get(id, ""), aspect)}
                    for id, new in changes.items()
                }
            made = corrections.record(library.database, what, changes)
    except LookupError as error:
        raise UserError(
            say("There is no quotation with the number {number} in this library.", number=str(error))
        ) from error
    return Change(made, what, tuple(changes))


def with_aspect(by_hand: str, aspect: str) -> str:
    """The aspects that a person set, with more."""
    return " ".join(sorted({*by_hand.split(), *aspect.split()}))


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


def log(library: Library, limit: int = 100) -> list[Entry]:
    """What was done in the library, newest first: corrections, merges and imports."""
    return corrections.latest(library.database, limit)


def history(library: Library, id: int) -> list[tuple[str, str, bool]]:
    """(when, what, taken back) of the corrections of a quotation, oldest first."""
    return corrections.history(library.database, id)

"""Lays the printings of a family beside its longest form: what each changed, and which was cut short."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from quoteline.domain import Kind
from quoteline.families import cutting
from quoteline.families.aligning import Block, align
from quoteline.families.comparing import Piece, pieces
from quoteline.families.cutting import Ending
from quoteline.families.grouping import Grouped
from quoteline.families.matching import LONGEST
from quoteline.families.words import Worded, worded
from quoteline.services.extracting import lexicon
from quoteline.services.library import Library
from quoteline.storage import articles as kept_articles
from quoteline.storage import families as storage
from quoteline.storage.families import Placed, PrintedRow

CLOSE = 250  # code points within which the same speaker's next words continue a statement
BEHIND = 600  # code points of an article that are searched for words that a printing seems to leave out

Following = Mapping[int, Sequence[Placed]]


def words_of(row: PrintedRow) -> Worded:
    """The words of a kept quotation, with their places in its text."""
    return worded(row.words, Kind(row.kind), [end - start for start, end in row.content])


def beside(one: Worded, longest: Worded) -> list[Block]:
    """A printing laid beside the longest form."""
    if one.words == longest.words:
        return [(0, 0, len(one.words))] if one.words else []
    return align(one.words[:LONGEST], longest.words[:LONGEST])


def changes(row: PrintedRow, longest: PrintedRow) -> tuple[Piece, ...]:
    """What a printing changed of the longest form, piece by piece."""
    one, other = words_of(row), words_of(longest)
    return pieces(one, row.words, other, longest.words, beside(one, other))


def cut_short(library: Library, families: Sequence[Grouped]) -> dict[int, str]:
    """For each printing that is cut short what it leaves out."""
    rows = storage.printed(library.database, {each.id for one in families for each in one.printings})
    following = storage.following(library.database, {row.article_id for row in rows.values()})
    read = [list(_endings(each, rows, following)) for each in families]
    flagged = {
        number
        for family, endings in zip(families, read, strict=True)
        for number in _cut(family, endings, rows)
    }
    texts = kept_articles.texts(library.database, {rows[number].article_id for number in flagged})
    found: dict[int, str] = {}
    for family, endings in zip(families, read, strict=True):
        if any(each.id in flagged for each in endings):
            found |= _cut(family, [_with_text(each, rows, texts) for each in endings], rows)
    return found


def _cut(family: Grouped, endings: Sequence[Ending], rows: Mapping[int, PrintedRow]) -> Mapping[int, str]:
    longest = rows.get(family.printings[0].id)
    if longest is None:
        return {}
    return cutting.cut_short(words_of(longest), longest.words, endings, lexicon().list("cutting_words"))


def _endings(family: Grouped, rows: Mapping[int, PrintedRow], following: Following) -> Iterator[Ending]:
    if family.printings[0].id not in rows:
        return
    longest = words_of(rows[family.printings[0].id])
    for each in family.printings:
        if row := rows.get(each.id):
            one = words_of(row)
            continued = _continued(row, following) if row.kind == Kind.DIRECT else ""
            yield Ending(each.id, one, beside(one, longest), continued=continued)


def _continued(row: PrintedRow, following: Following) -> str:
    """What the same speaker is quoted with next in the same article, close behind; else nothing."""
    end = row.content[-1][1] if row.content else 0
    for each in following.get(row.article_id, ()):
        if end <= each.start:
            same = each.start <= end + CLOSE and each.speaker_id == row.speaker_id
            return each.words if same and each.kind == Kind.DIRECT else ""
    return ""


def _with_text(ending: Ending, rows: Mapping[int, PrintedRow], texts: Mapping[int, str]) -> Ending:
    row = rows[ending.id]
    end = row.content[-1][1] if row.content else 0
    return replace(ending, after=texts.get(row.article_id, "")[end : end + BEHIND])

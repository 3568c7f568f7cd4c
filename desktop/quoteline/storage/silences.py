"""Who was asked and did not answer goes into a library with its article, and comes back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from quoteline.domain import Declined, DeclinedRow, SpeakerKind
from quoteline.storage.conditions import MEMBERS
from quoteline.storage.database import Database

_ROWS = (
    "SELECT d.id, d.article_id, d.who, d.words, d.span, d.source, a.outlet, a.published, a.title"
    " FROM declined d JOIN articles a ON a.id = d.article_id"
)


def row(database: Database, article_id: int, text: str, declined: Declined) -> dict[str, Any]:
    """The columns of somebody who did not answer, for the table ``declined``."""
    who = declined.speaker.name if declined.speaker else _mention(text, declined)
    return {
        "article_id": article_id,
        "span": json.dumps([declined.span]),
        "source": json.dumps(declined.source),
        "words": text[slice(*declined.span)],
        "who": who,
        "who_words": database.padded(who),
        "speaker_kind": declined.speaker.kind if declined.speaker else SpeakerKind.UNKNOWN,
    }


def _mention(text: str, declined: Declined) -> str:
    return " … ".join(" ".join(text[start:end].split()) for start, end in declined.source)


def of_article(database: Database, article_id: int) -> list[DeclinedRow]:
    """Who did not answer in an article, in the order of its text."""
    found = database.all(f"{_ROWS} WHERE d.article_id = ?", [article_id])
    return sorted((_row(each) for each in found), key=lambda each: (each.span, each.id))


def of_speaker(database: Database, speaker_id: int) -> list[DeclinedRow]:
    """Where a speaker, under any of the names printed, did not answer; the latest first.

    The speaker is found by name when asked for, so what a person merges or renames holds here too.
    """
    found = database.all(
        f"{_ROWS} WHERE d.who_words <> '' AND d.who_words IN"
        f" (SELECT words FROM names WHERE speaker_id IN ({MEMBERS})) AND a.removed = 0"
        " ORDER BY a.published_day IS NULL, a.published_day DESC, d.id",
        [speaker_id],
    )
    return [_row(each) for each in found]


def _row(columns: Sequence[Any]) -> DeclinedRow:
    (span,) = json.loads(columns[4])
    return DeclinedRow(
        id=columns[0],
        article_id=columns[1],
        who=columns[2],
        text=columns[3],
        span=(span[0], span[1]),
        source=tuple((start, end) for start, end in json.loads(columns[5])),
        outlet=columns[6],
        published=date.fromisoformat(columns[7]) if columns[7] else None,
        article_title=columns[8],
    )

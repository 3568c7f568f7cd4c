"""Articles and their quotations go into a library, and articles come back."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Sequence
from datetime import UTC, date, datetime
from typing import Any

from quoteline.domain import (
    Article,
    DateReading,
    Declined,
    KeptArticle,
    PublishedFrom,
    Quotation,
    Speaker,
    SpeakerKind,
    StatementDate,
    day_number,
)
from quoteline.storage import silences
from quoteline.storage.database import Database

INDEFINITE = frozenset({"a", "an", "another", "any", "many", "one", "several", "some", "two"})
DETERMINERS = frozenset({"the", "his", "her", "its", "their", "our", "my", "this", "these", "those"})


def fingerprint(text: str) -> str:
    """SHA-256 of a text's UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def identity(article: Article) -> str:
    """Where an article is from, as *already there* understands it: URL, else doc_id, else origin."""
    return article.url or article.doc_id or article.origin


def already_there(database: Database, article: Article) -> int | None:
    """The id of the article with the same text, outlet, publication date and origin, if there is one.

    Where a person has set another date the one that the article came in with counts as well: reading its
    file again brings no second one.
    """
    found = database.value(
        "SELECT min(id) FROM articles WHERE sha256 = ? AND outlet = ? AND identity = ?"
        " AND ? IN (ifnull(published, ''), ifnull(published_read, ''))",
        [fingerprint(article.text), article.outlet, identity(article), _iso(article.published) or ""],
    )
    return None if found is None else int(found)


def first_printing(database: Database, text: str) -> int | None:
    """The id of the first article with this very text, if there is one."""
    found = database.value("SELECT min(id) FROM articles WHERE sha256 = ?", [fingerprint(text)])
    return None if found is None else int(found)


def add(
    database: Database,
    article: Article,
    quotations: Sequence[Quotation],
    engine: str,
    declined: Sequence[Declined] = (),
) -> int:
    """Keep an article, its quotations, and who declined to comment in it; gives the article's id.

    Call within ``database.writing()``.
    """
    row = _article_row(database, article, engine)
    cursor = database.sql.conn.execute(
        f"INSERT INTO articles ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", list(row.values())
    )
    article_id = int(cursor.lastrowid or 0)
    database.insert_all("texts", [{"article_id": article_id, "text": article.text}])
    speakers = _speaker_ids(database, [who for each in quotations if (who := each.speaker) and is_named(who)])
    database.insert_all(
        "quotations", [_quotation_row(database, article_id, article, each, speakers) for each in quotations]
    )
    database.insert_all(
        "declined", [silences.row(database, article_id, article.text, one) for one in declined]
    )
    database.note_change([article_id])
    return article_id


def _article_row(database: Database, article: Article, engine: str) -> dict[str, Any]:
    return {
        "sha256": fingerprint(article.text),
        "identity": identity(article),
        "title": article.title,
        "title_words": database.padded(article.title),
        "outlet": article.outlet,
        "outlet_words": database.padded(article.outlet),
        "byline": article.byline,
        "byline_words": database.padded(article.byline),
        **published_columns(article.published, article.published_from),
        "published_read": _iso(article.published),
        "readings": readings_json(article.readings),
        "origin": article.origin,
        "url": article.url,
        "doc_id": article.doc_id,
        "extra": json.dumps(dict(article.extra), ensure_ascii=False, default=str),
        "imported_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "engine": engine,
        "printing_of": first_printing(database, article.text),
    }


def _quotation_row(
    database: Database, article_id: int, article: Article, each: Quotation, speakers: dict[str, int]
) -> dict[str, Any]:
    text = article.text
    name = each.speaker.name if each.speaker else ""
    named = each.speaker is None or is_named(each.speaker)
    return {
        "article_id": article_id,
        "speaker_id": speakers.get(_same(database, name)) if name else None,
        "published_day": day_number(article.published) if article.published else None,
        "kind": each.kind,
        "confidence": each.confidence,
        **said_columns(each.said),
        "content": json.dumps(each.content),
        "cue": json.dumps(each.cue),
        "source": json.dumps(each.source),
        "speaker_kind": each.speaker.kind if each.speaker else SpeakerKind.UNKNOWN,
        "speaker_found": name,
        "description": "" if named else name,
        "description_words": "" if named else database.padded(name),
        "role": (each.speaker.role or "") if each.speaker else "",
        "found_by": each.found_by,
        "remark": each.note,
        "relayed_by": each.relay.name if each.relay else "",
        "relayed_how": each.relay.how if each.relay else "",
        "relayed": json.dumps([each.relay.span] if each.relay else []),
        "cue_words": database.padded(" ".join(text[start:end] for start, end in each.cue)),
        "words": each.words(text),
    }


def said_columns(said: StatementDate) -> dict[str, Any]:
    """The columns that hold a statement date."""
    return {
        "said_first": day_number(said.start) if said.start else None,
        "said_last": day_number(said.end or said.start) if said.start else None,
        "said_precision": said.precision,
        "said_basis": said.basis,
        "said_evidence": json.dumps(said.evidence),
        "said_rule": said.rule,
        "said_confidence": said.confidence,
    }


def published_columns(day: date | None, whence: PublishedFrom) -> dict[str, Any]:
    """The columns that hold a publication date."""
    return {
        "published": _iso(day),
        "published_day": day_number(day) if day else None,
        "published_from": whence,
    }


def is_named(speaker: Speaker) -> bool:
    """Whether it is the same speaker in another article: “Ukrainian officials” are, “the company” is not.

    One who is not is kept as a description with the quotation, and is no speaker of the library.
    """
    words = speaker.name.split()
    if words and words[0].lower() in INDEFINITE:
        return False
    if speaker.kind is SpeakerKind.PERSON:
        return True
    if words and words[0].lower() in DETERMINERS:
        words = words[1:]
    return any(letter.isupper() for word in words for letter in word)


def _same(database: Database, name: str) -> str:
    """Speakers of the same folded name are one until a person splits them."""
    return database.padded(name) or name


def _speaker_ids(database: Database, speakers: Sequence[Speaker]) -> dict[str, int]:
    """The library's speaker for each name, made where there is none; names printed are kept as aliases."""
    ids: dict[str, int] = {}
    for speaker in speakers:
        words = _same(database, speaker.name)
        if words not in ids or speaker.kind != SpeakerKind.UNKNOWN:
            ids[words] = speaker_called(database, speaker.name, speaker.kind)
        database.sql.conn.executemany(
            "INSERT OR IGNORE INTO names (speaker_id, name, words) VALUES (?, ?, ?)",
            [(ids[words], alias, database.padded(alias)) for alias in speaker.aliases],
        )
    return ids


def speaker_called(database: Database, name: str, kind: SpeakerKind = SpeakerKind.UNKNOWN) -> int:
    """The id of the speaker with this canonical name, “the” before it or not; made if there is none."""
    words = _same(database, name)
    found = database.value(
        "SELECT speaker_id FROM names WHERE words IN (?, ?) AND canonical = 1 ORDER BY speaker_id",
        [*with_and_without_the(words)],
    )
    if found is not None:
        if kind != SpeakerKind.UNKNOWN:
            database.sql.conn.execute(
                "UPDATE speakers SET kind = ? WHERE id = ? AND kind = 'unknown'", [kind, found]
            )
        return int(found)
    made = database.sql.conn.execute("INSERT INTO speakers (name, kind) VALUES (?, ?)", [name, kind])
    speaker_id = int(made.lastrowid or 0)
    database.insert_all("names", [{"speaker_id": speaker_id, "name": name, "words": words, "canonical": 1}])
    return speaker_id


def with_and_without_the(words: str) -> tuple[str, str]:
    """Folded words of a name as they are, and with “the” before them or without it."""
    return words, words[4:] if words.startswith(" the ") else f" the{words}"


def get(database: Database, article_id: int) -> KeptArticle | None:
    """An article as kept, text included; None when there is none of this id."""
    row = database.one(
        "SELECT a.title, a.outlet, a.byline, a.published, a.published_from, a.origin, a.url, a.doc_id,"
        " a.extra, a.sha256, a.imported_at, a.printing_of, t.text, a.readings,"
        " (SELECT count(*) FROM quotations q WHERE q.article_id = a.id AND q.rejected = 0)"
        " FROM articles a JOIN texts t ON t.article_id = a.id WHERE a.id = ?",
        [article_id],
    )
    if row is None:
        return None
    article = Article(
        text=row[12],
        title=row[0],
        outlet=row[1],
        byline=row[2],
        published=date.fromisoformat(row[3]) if row[3] else None,
        published_from=PublishedFrom(row[4]),
        origin=row[5],
        url=row[6],
        doc_id=row[7],
        extra=json.loads(row[8]),
        readings=readings_of(row[13]),
    )
    return KeptArticle(article_id, article, row[9], row[10], row[11], row[14])


def printings(database: Database, article_id: int) -> list[tuple[int, str]]:
    """The other articles with the same text, as (id, outlet)."""
    return database.all(
        "SELECT b.id, b.outlet FROM articles a JOIN articles b ON b.sha256 = a.sha256 AND b.id <> a.id"
        " WHERE a.id = ? ORDER BY b.id",
        [article_id],
    )


def listed(database: Database, ids: Sequence[int]) -> list[tuple[int, str, str, str | None, int, str]]:
    """(id, title, outlet, published, number of quotations, URL) of articles, in the order asked."""
    found = {
        row[0]: row
        for row in database.all(
            "SELECT a.id, a.title, a.outlet, a.published,"
            " (SELECT count(*) FROM quotations q WHERE q.article_id = a.id AND q.rejected = 0), a.url"
            " FROM articles a WHERE a.id IN (SELECT value FROM json_each(?))",
            [json.dumps(list(ids))],
        )
    }
    return [found[each] for each in ids if each in found]


def readings_json(readings: Sequence[DateReading]) -> str:
    """Publication dates as the library keeps them: [[date, from, confidence, words], …]."""
    rows = [[each.day.isoformat(), each.source, each.confidence, each.words] for each in readings]
    return json.dumps(rows, ensure_ascii=False)


def readings_of(stored: str) -> tuple[DateReading, ...]:
    """The inverse of :func:`readings_json`."""
    return tuple(
        DateReading(date.fromisoformat(day), PublishedFrom(source), confidence, words)
        for day, source, confidence, words in json.loads(stored)
    )


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def texts(database: Database, ids: Collection[int]) -> dict[int, str]:
    """The texts of articles, by id."""
    query = "SELECT article_id, text FROM texts WHERE article_id IN (SELECT value FROM json_each(?))"
    return dict(database.all(query, [json.dumps(sorted(ids))]))

"""Articles and their quotations go into a library, and articles come back."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Generator, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from quoteline.domain import (
    Article,
    DateReading,
    Declined,
    KeptArticle,
    PublishedFrom,
    Quotation,
    SpeakerKind,
    StatementDate,
    day_number,
)
from quoteline.storage import long_texts, silences
from quoteline.storage.database import Database
from quoteline.storage.names import Strong, always, is_named, same, speaker_ids

PIECE = 1_000_000  # code points that are worked on at once: meanwhile no other thread of Python can work
SOME = 4_000  # quotations that are kept in one go
LONGEST_MENTION = 4  # words: a title or two and a name


def fingerprint(text: str) -> str:
    """SHA-256 of a text's UTF-8, in hexadecimal."""
    made = hashlib.sha256()
    for start in range(0, len(text), PIECE):
        made.update(text[start : start + PIECE].encode("utf-8", "surrogatepass"))
    return made.hexdigest()


def identity(article: Article) -> str:
    """Where an article is from, as *already there* understands it: URL, else doc_id, else origin."""
    return article.url or article.doc_id or article.origin


def already_there(database: Database, article: Article) -> int | None:
    """The id of the article with the same text, outlet, publication date and origin, if there is one.

    Where a person has set another date or outlet the one that the article came in with counts as well:
    reading its file again brings no second one.
    """
    found = database.value(
        "SELECT min(id) FROM articles WHERE removed = 0 AND sha256 = ? AND ? IN (outlet, outlet_read)"
        " AND identity = ? AND ? IN (ifnull(published, ''), ifnull(published_read, ''))",
        [fingerprint(article.text), article.outlet, identity(article), _iso(article.published) or ""],
    )
    return None if found is None else int(found)


def came_in(database: Database, article: Article) -> bool:
    """Whether this text came in from this very place, whatever outlet and date it has."""
    return bool(
        database.value(
            "SELECT 1 FROM articles WHERE removed = 0 AND sha256 = ? AND identity = ? LIMIT 1",
            [fingerprint(article.text), identity(article)],
        )
    )


def first_printing(database: Database, text: str) -> int | None:
    """The id of the first article with this very text, if there is one."""
    found = database.value(
        "SELECT min(id) FROM articles WHERE removed = 0 AND sha256 = ?", [fingerprint(text)]
    )
    return None if found is None else int(found)


def add(
    database: Database,
    article: Article,
    quotations: Sequence[Quotation],
    engine: str,
    declined: Sequence[Declined] = (),
    *,
    import_id: int | None = None,
    version_of: int | None = None,
    strong: Strong = always,
) -> int:
    """Keep an article, its quotations, and who declined to comment in it; gives the article's id.

    ``import_id``: the import it came with; ``version_of``: the article that it is a newer version of;
    ``strong``: whether a name alone names one across articles. Call within ``database.writing()``.
    """
    steps = adding(
        database,
        article,
        quotations,
        engine,
        declined,
        import_id=import_id,
        version_of=version_of,
        strong=strong,
    )
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return int(end.value)


def adding(
    database: Database,
    article: Article,
    quotations: Sequence[Quotation],
    engine: str,
    declined: Sequence[Declined] = (),
    *,
    import_id: int | None = None,
    version_of: int | None = None,
    strong: Strong = always,
) -> Generator[int, None, int]:
    """As :func:`add`, telling how many quotations are in where there are very many; ends with the id."""
    row = {**_article_row(database, article, engine), "import_id": import_id, "version_of": version_of}
    cursor = database.sql.conn.execute(
        f"INSERT INTO articles ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", list(row.values())
    )
    article_id = int(cursor.lastrowid or 0)
    _keep_text(database, article_id, article.text)
    speakers: dict[str, int] = {}
    for start in range(0, len(quotations), SOME):
        if start:
            yield 0
        some = quotations[start : start + SOME]
        named = [who for each in some if (who := each.speaker) and is_named(who)]
        speaker_ids(database, named, article_id, strong, speakers)
    keep_mentions(database, article.text, quotations, speakers, strong)
    for start in range(0, len(quotations), SOME):
        if start:
            yield start
        some = quotations[start : start + SOME]
        database.insert_all(
            "quotations", [quotation_row(database, article_id, article, each, speakers) for each in some]
        )
    database.insert_all(
        "declined", [silences.row(database, article_id, article.text, one) for one in declined]
    )
    database.note_change([article_id])
    return article_id


def _keep_text(database: Database, article_id: int, text: str) -> None:
    """A long one as its bytes, made piece by piece."""
    if len(text) <= PIECE:
        database.insert_all("texts", [{"article_id": article_id, "text": text}])
        return
    pieces = (text[start : start + PIECE].encode() for start in range(0, len(text), PIECE))
    database.sql.conn.execute(
        "INSERT INTO texts (article_id, text) VALUES (?, CAST(? AS TEXT))", [article_id, b"".join(pieces)]
    )


def keep_mentions(
    database: Database,
    text: str,
    quotations: Sequence[Quotation],
    speakers: Mapping[str, int],
    strong: Strong,
) -> None:
    """Keep how a weak name is printed beside its words: “Mrs. Clinton” tells more than “Clinton”."""
    found = {
        (speakers[same(database, each.speaker.name)], mention)
        for each in quotations
        if each.speaker and is_named(each.speaker) and not strong(each.speaker.name, each.speaker.kind)
        for mention in _mentions(text, each)
    }
    database.sql.conn.executemany(
        "INSERT OR IGNORE INTO names (speaker_id, name, words) VALUES (?, ?, ?)",
        [(id, mention, database.padded(mention)) for id, mention in sorted(found)],
    )


def _mentions(text: str, quotation: Quotation) -> Iterator[str]:
    """The mention beside a quotation where it holds the last word of the speaker's name, and little else."""
    assert quotation.speaker is not None
    last = quotation.speaker.name.split()[-1:]
    for start, end in quotation.source:
        words = text[start:end].split()
        if words[-1:] == last and len(words) <= LONGEST_MENTION:
            yield " ".join(words)


def _article_row(database: Database, article: Article, engine: str) -> dict[str, Any]:
    return {
        "sha256": fingerprint(article.text),
        "identity": identity(article),
        "title": article.title,
        "title_words": database.padded(article.title),
        "outlet": article.outlet,
        "outlet_words": database.padded(article.outlet),
        "outlet_read": article.outlet,
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
        "language": article.language,
        "pages": json.dumps(article.pages, ensure_ascii=False),
        "read_as": article.read_as,
    }


def quotation_row(
    database: Database, article_id: int, article: Article, each: Quotation, speakers: Mapping[str, int]
) -> dict[str, Any]:
    """The columns of a quotation as extraction hands it over; ``speakers``: of :func:`names.speaker_ids`."""
    text = article.text
    name = each.speaker.name if each.speaker else ""
    named = each.speaker is None or is_named(each.speaker)
    return {
        "article_id": article_id,
        "speaker_id": speakers.get(same(database, name)) if name else None,
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


def outlet_columns(database: Database, outlet: str) -> dict[str, Any]:
    """The columns that hold an outlet."""
    return {"outlet": outlet, "outlet_words": database.padded(outlet)}


def published_columns(day: date | None, whence: PublishedFrom) -> dict[str, Any]:
    """The columns that hold a publication date."""
    return {
        "published": _iso(day),
        "published_day": day_number(day) if day else None,
        "published_from": whence,
    }


def get(database: Database, article_id: int) -> KeptArticle | None:
    """An article as kept, text included; None when there is none of this id."""
    row = database.one(
        "SELECT a.title, a.outlet, a.byline, a.published, a.published_from, a.origin, a.url, a.doc_id,"
        " a.extra, a.sha256, a.imported_at, a.printing_of, a.readings,"
        " (SELECT count(*) FROM quotations q WHERE q.article_id = a.id AND q.rejected = 0),"
        " a.language, a.pages, a.read_as, a.version_of"
        " FROM articles a WHERE a.id = ? AND a.removed = 0",
        [article_id],
    )
    text = texts(database, [article_id]).get(article_id) if row is not None else None
    if row is None or text is None:
        return None
    article = Article(
        text=text,
        title=row[0],
        outlet=row[1],
        byline=row[2],
        published=date.fromisoformat(row[3]) if row[3] else None,
        published_from=PublishedFrom(row[4]),
        origin=row[5],
        url=row[6],
        doc_id=row[7],
        extra=json.loads(row[8]),
        readings=readings_of(row[12]),
        language=row[14],
        pages=pages_of(row[15]),
        read_as=row[16],
    )
    return KeptArticle(article_id, article, row[9], row[10], row[11], row[13], row[17])


def printings(database: Database, article_id: int) -> list[tuple[int, str]]:
    """The other articles with the same text, as (id, outlet)."""
    return database.all(
        "SELECT b.id, b.outlet FROM articles a JOIN articles b ON b.sha256 = a.sha256 AND b.id <> a.id"
        " WHERE a.id = ? AND b.removed = 0 ORDER BY b.id",
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


def pages_of(stored: str) -> tuple[tuple[int, str], ...]:
    """Where printed pages begin, from their JSON."""
    return tuple((int(offset), str(label)) for offset, label in json.loads(stored))


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def texts(database: Database, ids: Collection[int]) -> dict[int, str]:
    """The texts of articles, by id."""
    there = _held(database, ids) if long_texts.any_of(database.path) else {}
    for article_id in set(ids) - set(there):
        text = long_texts.read(database, article_id)
        if text is not None:
            there[article_id] = text
            long_texts.hold(database.path, article_id, _hash_of(database, article_id), text)
    query = "SELECT article_id, text FROM texts WHERE article_id IN (SELECT value FROM json_each(?))"
    return there | dict(database.all(query, [json.dumps(sorted(set(ids) - set(there)))]))


def _held(database: Database, ids: Collection[int]) -> dict[int, str]:
    """Those of the texts that need not be read again."""
    texts = {each: long_texts.held(database.path, each, _hash_of(database, each)) for each in ids}
    return {each: text for each, text in texts.items() if text is not None}


def _hash_of(database: Database, article_id: int) -> str:
    return str(database.value("SELECT sha256 FROM articles WHERE id = ?", [article_id]))

"""A newer extraction of an article goes into its library: corrections are laid over it, and all is logged."""

from __future__ import annotations

import json
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from quoteline.domain import Article, Declined, Quotation, Spans
from quoteline.storage import articles, journal, naming, overlaying, quotations, silences
from quoteline.storage.database import Database
from quoteline.storage.journal import Row
from quoteline.storage.names import Strong
from quoteline.storage.overlaying import SEEN, Fate
from quoteline.storage.steps import OF_QUOTATIONS

FAVOUR_TOUCHED, FAVOUR_SHOWN = 0.25, 0.1  # what is better found again: added to the share of letters, 0 to 1
_COLUMNS = ("id", *OF_QUOTATIONS)


@dataclass(frozen=True, slots=True)
class Kept:
    """A quotation as the library keeps it; ``columns`` has its tags and, as ``spans``, its content too."""

    id: int
    columns: Mapping[str, Any]

    @property
    def content(self) -> Spans:
        spans: Spans = self.columns["spans"]
        return spans

    @property
    def marks(self) -> tuple[Hashable, ...]:
        """Cue, source, name, rule: what tells it from another that a model found in the same words."""
        cue, source = quotations.spans(self.columns["cue"]), quotations.spans(self.columns["source"])
        said_by, found_by = self.columns["speaker_found"], self.columns["found_by"]
        return cue, source, said_by, found_by, self.columns["confidence"]

    @property
    def favour(self) -> float:
        """How much better it is to find this one again than another."""
        if overlaying.reasons(self.columns):
            return FAVOUR_TOUCHED
        return 0.0 if self.columns["rejected"] else FAVOUR_SHOWN


@dataclass(frozen=True, slots=True)
class Found:
    """What a newer extraction found in an article, and with which engine."""

    quotations: Sequence[Quotation]
    declined: Sequence[Declined]
    engine: str


@dataclass(frozen=True, slots=True)
class Left:
    """A quotation that a newer extraction does not find, and that stays for what a person did with it.

    ``unplaced``: it is to be looked at; otherwise a person vouched for it.
    """

    id: int
    words: str
    reasons: tuple[str, ...]
    unplaced: bool


@dataclass(frozen=True, slots=True)
class Laid:
    """What became of the quotations of an article, counted; ``rows``: what changes in the library for it.

    ``same`` and ``changed`` were found again, ``back`` had been gone since an earlier extraction.
    """

    same: int = 0
    changed: int = 0
    new: int = 0
    gone: int = 0
    back: int = 0
    speakers: int = 0  # of the changed, those with another speaker
    left: tuple[Left, ...] = ()
    rows: tuple[Row, ...] = ()


def kept_of(database: Database, article_id: int, only: Sequence[int] | None = None) -> list[Kept]:
    """All quotations of an article, those among them that are not shown; or ``only`` these."""
    among = "" if only is None else " AND id IN (SELECT value FROM json_each(?))"
    found = database.all(
        f"SELECT {', '.join(_COLUMNS)},"
        " (SELECT json_group_array(t.name) FROM tags t WHERE t.quotation_id = quotations.id)"
        f" FROM quotations WHERE article_id = ?{among} ORDER BY id",
        [article_id, *([] if only is None else [json.dumps(list(only))])],
    )
    return [_kept(dict(zip((*_COLUMNS, "tags"), row, strict=True))) for row in found]


def contents_of(database: Database, article_id: int) -> list[tuple[int, Spans]]:
    """(number, content) of all quotations of an article, those among them that are not shown."""
    found = database.all("SELECT id, content FROM quotations WHERE article_id = ? ORDER BY id", [article_id])
    return [(id, quotations.spans(content)) for id, content in found]


def _kept(columns: dict[str, Any]) -> Kept:
    columns["tags"] = json.loads(columns["tags"])
    columns["spans"] = quotations.spans(columns["content"])
    return Kept(columns["id"], columns)


@dataclass(frozen=True, slots=True)
class Named:
    """The rows of the names of an article, by their folded words, and what has to be made for that."""

    speakers: Mapping[str, int]
    rows: tuple[Row, ...] = ()


def named(
    database: Database,
    article_id: int,
    kept: Sequence[Kept],
    found: Sequence[Quotation],
    strong: Strong,
    by_person: frozenset[int] = frozenset(),
) -> Named:
    """The rows of all who speak in an article as a newer extraction reads it; nothing is written yet.

    ``strong``: whether a name alone names one across articles; ``by_person``: rows of
    :func:`naming.decided`, from which no quotation with the same name is taken away: of ``kept``, those that
    are said by one of them are enough.
    """
    here = {each.columns["speaker_id"] for each in kept if "speaker" not in overlaying.held(each.columns)}
    known = naming.rows_of_names(database, here & by_person)
    speakers = [each.speaker for each in found if each.speaker]
    ids, rows = naming.rows_for(database, article_id, speakers, strong, known)
    return Named(ids, tuple(rows))


def said_by(database: Database, article_id: int, speakers: frozenset[int]) -> list[int]:
    """The quotations of an article that belong to one of these rows of names."""
    found = database.all(
        "SELECT id FROM quotations WHERE article_id = ?"
        " AND speaker_id IN (SELECT value FROM json_each(?)) ORDER BY id",
        [article_id, json.dumps(sorted(speakers))],
    )
    return [row[0] for row in found]


def lay(
    database: Database,
    article_id: int,
    article: Article,
    kept: Sequence[Kept],
    found: Found,
    pairs: Mapping[int, int],
    names: Named,
    *,
    rest: bool = True,
) -> Laid:
    """What changes when an article is kept as a newer extraction reads it; nothing is written yet.

    ``rest``: what is not of its quotations, too; of a long article they are laid in several goes.

    ``pairs``: which of ``kept`` each of the quotations found is (index → index). Call within
    ``database.writing()``, and hand what it gives to :func:`write` within the same: the rows hold numbers
    that are free now.
    """
    rows = list(names.rows)
    made = [
        articles.quotation_row(database, article_id, article, each, names.speakers)
        for each in found.quotations
    ]
    again = {old: overlaying.laid_over(kept[old].columns, made[new]) for new, old in pairs.items()}
    missing = [each for index, each in enumerate(kept) if index not in again]
    first = quotations.next_id(database)
    added = [row for new, row in enumerate(made) if new not in pairs]
    changes = {kept[old].id: changed for old, changed in again.items()}
    changes |= {each.id: overlaying.left_over(each.columns, article.text) for each in missing}
    rows += [Row("quotations", id, changes[id]) for id in sorted(changes) if changes[id]]
    rows += [Row("quotations", id, row) for id, row in enumerate(added, first)]
    if rest:
        rows += _silences(database, article_id, article.text, found.declined)
        rows += _engine(database, article_id, found.engine)
    return _counted([(kept[old], changed) for old, changed in again.items()], missing, added, article, rows)


def _counted(
    again: Sequence[tuple[Kept, Mapping[str, Any]]],
    missing: Sequence[Kept],
    added: Sequence[object],
    article: Article,
    rows: Sequence[Row],
) -> Laid:
    back = [old for old, changed in again if old.columns["rejected"] and changed.get("rejected") == 0]
    changed = [new for old, new in again if SEEN & set(new) and not _hidden(old, new) and old not in back]
    fates = {each.id: overlaying.fate(each.columns, article.text) for each in missing}
    return Laid(
        same=len(again) - len(changed) - len(back),
        changed=len(changed),
        new=len(added),
        gone=sum(each is Fate.GONE for each in fates.values()),
        back=len(back),
        speakers=sum(bool({"speaker_id", "description"} & set(new)) for new in changed),
        left=tuple(
            Left(
                each.id,
                each.columns["words"],
                overlaying.reasons(each.columns),
                fates[each.id] is Fate.UNPLACED,
            )
            for each in missing
            if fates[each.id] in (Fate.UNPLACED, Fate.KEPT)
        ),
        rows=tuple(rows),
    )


def _hidden(old: Kept, new: Mapping[str, Any]) -> bool:
    return bool(new.get("rejected", old.columns["rejected"]))


# --- the rest of an article --------------------------------------------------------------------------------


def _silences(database: Database, article_id: int, text: str, declined: Sequence[Declined]) -> list[Row]:
    """Rows for who did not answer: those that are no longer found go, and new ones come."""
    columns = ("span", "source", "words", "who", "who_words", "speaker_kind")
    left = {
        row[0]: row[1:]
        for row in database.all(
            f"SELECT id, {', '.join(columns)} FROM declined WHERE article_id = ? ORDER BY id", [article_id]
        )
    }
    added: list[dict[str, Any]] = []
    for one in declined:
        new = silences.row(database, article_id, text, one)
        values = tuple(new[each] for each in columns)
        there = next((id for id, old in left.items() if old == values), None)
        if there is None:
            added.append(new)
        else:
            del left[there]
    first = 1 + int(database.value("SELECT seq FROM sqlite_sequence WHERE name = 'declined'") or 0)
    return [
        *(Row("declined", id, None) for id in left),
        *(Row("declined", id, new) for id, new in enumerate(added, first)),
    ]


def _engine(database: Database, article_id: int, engine: str) -> list[Row]:
    if database.value("SELECT engine FROM articles WHERE id = ?", [article_id]) == engine:
        return []
    return [Row("articles", article_id, {"engine": engine})]


def write(database: Database, correction: int, laid: Laid) -> None:
    """Make the changes as part of a correction, within the ``database.writing()`` of :func:`lay`."""
    journal.change(database, correction, laid.rows)

"""Names printed in articles become rows of the speakers of a library."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from quoteline.domain import Speaker, SpeakerKind
from quoteline.storage.database import Database

INDEFINITE = frozenset({"a", "an", "another", "any", "many", "one", "several", "some", "two"})
DETERMINERS = frozenset({"the", "his", "her", "its", "their", "our", "my", "this", "these", "those"})

Strong = Callable[[str, SpeakerKind], bool]


def always(name: str, kind: SpeakerKind) -> bool:
    """Every name names one across articles: for a caller that knows nothing of names."""
    return True


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


def same(database: Database, name: str) -> str:
    """What two printings of one name have in common: their folded words."""
    return database.padded(name) or name


def speaker_ids(
    database: Database,
    speakers: Sequence[Speaker],
    article_id: int,
    strong: Strong,
    ids: dict[str, int] | None = None,
) -> dict[str, int]:
    """The row of each name, by its folded words, made where there is none; names printed become aliases.

    A name that is strong alone has one row for the library, any other one for its article. ``ids``: of the
    speakers before these, to which they are added.
    """
    ids = {} if ids is None else ids
    latest: dict[
        str, Speaker
    ] = {}  # of each name: to do the same again for each of its words changes nothing
    folded: dict[str, str] = {}
    for speaker in speakers:
        words = folded.get(speaker.name) or folded.setdefault(speaker.name, same(database, speaker.name))
        if latest.get(words) == speaker:
            continue
        latest[words] = speaker
        if words not in ids or speaker.kind != SpeakerKind.UNKNOWN:
            only_here = None if strong(speaker.name, speaker.kind) else article_id
            ids[words] = speaker_called(database, speaker.name, speaker.kind, only_here)
        database.sql.conn.executemany(
            "INSERT OR IGNORE INTO names (speaker_id, name, words) VALUES (?, ?, ?)",
            [(ids[words], alias, database.padded(alias)) for alias in speaker.aliases],
        )
    return ids


def speaker_called(
    database: Database,
    name: str,
    kind: SpeakerKind = SpeakerKind.UNKNOWN,
    article_id: int | None = None,
) -> int:
    """The row with this name as printed, “the” before it or not; made if there is none.

    ``article_id``: the only article in which this name names that speaker.
    """
    words = same(database, name)
    found = database.value(
        "SELECT n.speaker_id FROM names n JOIN speakers s ON s.id = n.speaker_id"
        " WHERE n.words IN (?, ?) AND n.canonical = 1 AND s.article_id IS ? ORDER BY n.speaker_id",
        [*with_and_without_the(words), article_id],
    )
    if found is None:
        return make(database, name, kind, article_id)
    if kind != SpeakerKind.UNKNOWN:
        database.sql.conn.execute(
            "UPDATE speakers SET kind = ? WHERE id = ? AND kind = 'unknown'", [kind, found]
        )
    return int(found)


def make(
    database: Database,
    name: str,
    kind: SpeakerKind = SpeakerKind.UNKNOWN,
    article_id: int | None = None,
) -> int:
    """A new row of a name, which stands for itself; gives its id. It is never deleted."""
    words = same(database, name)
    made = database.sql.conn.execute(
        "INSERT INTO speakers (name, words, kind, article_id) VALUES (?, ?, ?, ?)",
        [name, words, kind, article_id],
    )
    speaker_id = int(made.lastrowid or 0)
    database.sql.conn.execute("UPDATE speakers SET whole_id = id WHERE id = ?", [speaker_id])
    database.insert_all("names", [{"speaker_id": speaker_id, "name": name, "words": words, "canonical": 1}])
    return speaker_id


def with_and_without_the(words: str) -> tuple[str, str]:
    """Folded words of a name as they are, and with “the” before them or without it."""
    return words, words[4:] if words.startswith(" the ") else f" the{words}"

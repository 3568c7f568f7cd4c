"""The library's schema as named steps; a released step never changes, a new need is a new step."""

from __future__ import annotations

from sqlite_utils import Database as SqliteDatabase
from sqlite_utils.migrations import Migrations

migrations = Migrations("quoteline")

APPLICATION_ID = 0x514C494E  # "QLIN": lets `file` and a file manager tell a library from any SQLite file

FIRST_SCHEMA = """
CREATE TABLE library (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE articles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL,              -- of the text, UTF-8
    identity TEXT NOT NULL,            -- URL, else doc_id or export position, else path
    title TEXT NOT NULL DEFAULT '',
    title_words TEXT NOT NULL DEFAULT '',  -- folded, a space before and after each word
    outlet TEXT NOT NULL DEFAULT '',
    outlet_words TEXT NOT NULL DEFAULT '',
    byline TEXT NOT NULL DEFAULT '',
    byline_words TEXT NOT NULL DEFAULT '',
    published TEXT,                    -- ISO 8601 date
    published_day INTEGER,             -- the same as days since 1970-01-01
    published_from TEXT NOT NULL DEFAULT 'unknown',
    origin TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    doc_id TEXT NOT NULL DEFAULT '',
    extra TEXT NOT NULL DEFAULT '{}',  -- JSON: fields of the row that the program has no name for
    imported_at TEXT NOT NULL,         -- ISO 8601, UTC
    engine TEXT NOT NULL DEFAULT '',   -- the extraction that read it
    printing_of INTEGER REFERENCES articles(id)  -- the first article with this very text
);
CREATE UNIQUE INDEX articles_already_there ON articles (sha256, outlet, ifnull(published, ''), identity);
CREATE INDEX articles_by_outlet ON articles (outlet);
CREATE INDEX articles_by_day ON articles (published_day);
CREATE INDEX articles_by_printing ON articles (printing_of) WHERE printing_of IS NOT NULL;

CREATE TABLE texts (
    article_id INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
    text TEXT NOT NULL                 -- never altered
);

CREATE TABLE speakers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,                -- canonical
    kind TEXT NOT NULL DEFAULT 'unknown'  -- person, organisation, group, document, unknown
);

CREATE TABLE names (
    speaker_id INTEGER NOT NULL REFERENCES speakers(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    words TEXT NOT NULL,               -- folded, a space before and after each word
    canonical INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (speaker_id, name)
) WITHOUT ROWID;
CREATE INDEX names_by_words ON names (words, canonical);

CREATE TABLE quotations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
    speaker_id INTEGER REFERENCES speakers(id),
    said_first INTEGER,                -- first day of the statement, days since 1970-01-01
    said_last INTEGER,
    published_day INTEGER,             -- the article's, kept equal by a trigger
    kind TEXT NOT NULL,                -- direct, mixed, indirect
    confidence REAL NOT NULL,
    starred INTEGER NOT NULL DEFAULT 0,
    corrected INTEGER NOT NULL DEFAULT 0,
    rejected INTEGER NOT NULL DEFAULT 0,   -- a person said: not a quotation
    said_precision TEXT NOT NULL DEFAULT 'unknown',
    said_basis TEXT NOT NULL DEFAULT 'unknown',
    said_evidence TEXT NOT NULL DEFAULT '[]',
    content TEXT NOT NULL,             -- JSON: [[start, end], …], code points
    cue TEXT NOT NULL DEFAULT '[]',
    source TEXT NOT NULL DEFAULT '[]',
    speaker_kind TEXT NOT NULL DEFAULT 'unknown',
    speaker_found TEXT NOT NULL DEFAULT '',  -- the name extraction gave in this article
    description TEXT NOT NULL DEFAULT '',    -- of one without a name: "a spokesman"
    description_words TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    found_by TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT '',   -- extraction's own note
    note TEXT NOT NULL DEFAULT '',     -- a person's note
    cue_words TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL                -- the quoted words, parts joined by ' … '
);
CREATE INDEX quotations_by_article ON quotations (article_id);
CREATE INDEX quotations_by_speaker_said ON quotations (speaker_id, said_first, said_last) WHERE rejected = 0;
CREATE INDEX quotations_by_said ON quotations (said_first, said_last, speaker_id) WHERE rejected = 0;
CREATE INDEX quotations_by_published ON quotations (published_day, speaker_id) WHERE rejected = 0;

CREATE TRIGGER articles_published_day AFTER UPDATE OF published_day ON articles BEGIN
    UPDATE quotations SET published_day = new.published_day WHERE article_id = new.id;
END;

CREATE TABLE tags (
    quotation_id INTEGER NOT NULL REFERENCES quotations(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (quotation_id, name)
) WITHOUT ROWID;
CREATE INDEX tags_by_name ON tags (name);

CREATE TABLE corrections (             -- what a person changed; undo and redo walk it
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,                  -- ISO 8601, UTC
    what TEXT NOT NULL,                -- one sentence
    undone INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE correction_steps (
    correction_id INTEGER NOT NULL REFERENCES corrections(id) ON DELETE CASCADE,
    quotation_id INTEGER NOT NULL,
    before TEXT NOT NULL,              -- JSON: the changed columns as they were
    after TEXT NOT NULL,               -- and as they became
    PRIMARY KEY (correction_id, quotation_id)
) WITHOUT ROWID;
CREATE INDEX correction_steps_by_quotation ON correction_steps (quotation_id);

CREATE TABLE changes (                 -- which articles the search index must read again
    revision INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL
);
"""


@migrations()
def first_schema(database: SqliteDatabase) -> None:
    """Articles, texts, speakers, quotations, tags, corrections and the change log."""
    # One statement at a time: executescript() would end the transaction the step runs in.
    for statement in statements(FIRST_SCHEMA):
        database.execute(statement)


RELAYS_AND_SILENCES = """
ALTER TABLE quotations ADD COLUMN relayed_by TEXT NOT NULL DEFAULT '';  -- who heard it or passed it on
ALTER TABLE quotations ADD COLUMN relayed_how TEXT NOT NULL DEFAULT ''; -- told, reported
ALTER TABLE quotations ADD COLUMN relayed TEXT NOT NULL DEFAULT '[]';   -- where the article names them

UPDATE quotations SET relayed_by = substr(remark, 6), relayed_how = 'told', remark = ''
    WHERE substr(remark, 1, 5) = 'told ';

CREATE TABLE declined (                -- who was asked and did not answer
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
    span TEXT NOT NULL,                -- JSON: [[start, end]], of the words that tell of it
    source TEXT NOT NULL DEFAULT '[]',
    words TEXT NOT NULL,               -- "declined to comment"
    who TEXT NOT NULL,                 -- the name extraction gave in this article, else the mention
    who_words TEXT NOT NULL,           -- folded
    speaker_kind TEXT NOT NULL DEFAULT 'unknown'
);
CREATE INDEX declined_by_article ON declined (article_id);
CREATE INDEX declined_by_who ON declined (who_words);
"""


@migrations()
def relays_and_silences(database: SqliteDatabase) -> None:
    """Through whom a quotation reached the article, which was a remark; and who declined to comment."""
    for statement in statements(RELAYS_AND_SILENCES):
        database.execute(statement)


PUBLICATION_READINGS = """
ALTER TABLE articles ADD COLUMN readings TEXT NOT NULL DEFAULT '[]';
"""


@migrations()
def publication_readings(database: SqliteDatabase) -> None:
    """All publication dates read for an article, best first: JSON [[date, from, confidence, words], …]."""
    for statement in statements(PUBLICATION_READINGS):
        database.execute(statement)


DATES_SET_ANEW = """
ALTER TABLE quotations ADD COLUMN said_rule TEXT NOT NULL DEFAULT '';  -- the rule that gave the day
ALTER TABLE articles ADD COLUMN published_read TEXT;  -- the date it came in with, whatever a person set
UPDATE articles SET published_read = published;
DROP INDEX articles_already_there;
CREATE UNIQUE INDEX articles_already_there
    ON articles (sha256, outlet, ifnull(published_read, ''), identity);

CREATE TABLE article_steps (           -- as correction_steps, of articles
    correction_id INTEGER NOT NULL REFERENCES corrections(id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    PRIMARY KEY (correction_id, article_id)
) WITHOUT ROWID;
CREATE INDEX article_steps_by_article ON article_steps (article_id);
"""


@migrations()
def dates_set_anew(database: SqliteDatabase) -> None:
    """The rule behind each statement date, and corrections of an article: its publication date."""
    for statement in statements(DATES_SET_ANEW):
        database.execute(statement)


STATEMENT_DATES_ARE_ASKED_FOR = """
CREATE INDEX quotations_by_precision
    ON quotations (said_precision, said_basis, said_first, said_last, speaker_id) WHERE rejected = 0;
CREATE INDEX quotations_by_basis
    ON quotations (said_basis, said_precision, said_first, said_last, speaker_id) WHERE rejected = 0;
"""


@migrations()
def statement_dates_are_asked_for(database: SqliteDatabase) -> None:
    """Filters by how exactly a day is known and by what it rests on: a million rows are not to be read."""
    for statement in statements(STATEMENT_DATES_ARE_ASKED_FOR):
        database.execute(statement)


TRUST_IN_DATES = """
ALTER TABLE quotations ADD COLUMN said_confidence REAL;  -- how often such a date is right, 0 to 1
"""


@migrations()
def trust_in_dates(database: SqliteDatabase) -> None:
    """How sure each statement date is; null where nobody measured it."""
    for statement in statements(TRUST_IN_DATES):
        database.execute(statement)


def statements(script: str) -> list[str]:
    """A script's statements; a trigger, whose body holds semicolons, ends with ``END;``."""
    found, current = [], ""
    for line in script.splitlines():
        current += line.partition("--")[0].rstrip() + "\n"
        ended = current.rstrip().endswith(";")
        if ended and ("CREATE TRIGGER" not in current or current.rstrip().endswith("END;")):
            found.append(current.strip())
            current = ""
    return found

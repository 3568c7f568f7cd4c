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


ONE_LOG = """
CREATE TABLE steps (                   -- what each correction changed, row by row; undo walks it backwards
    correction_id INTEGER NOT NULL REFERENCES corrections(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    key TEXT NOT NULL,                 -- JSON: the row's id, or the list of what makes its key
    before TEXT,                       -- JSON: the changed columns as they were; null: there was no such row
    after TEXT,                        -- and as they became; null: the row is gone
    PRIMARY KEY (correction_id, position)
) WITHOUT ROWID;
CREATE INDEX steps_by_row ON steps (table_name, key);

INSERT INTO steps
    SELECT correction_id, row_number() OVER (PARTITION BY correction_id ORDER BY quotation_id),
        'quotations', quotation_id, before, after FROM correction_steps;
INSERT INTO steps
    SELECT correction_id, 1000000 + row_number() OVER (PARTITION BY correction_id ORDER BY article_id),
        'articles', article_id, before, after FROM article_steps;
DROP TABLE correction_steps;
DROP TABLE article_steps;

ALTER TABLE quotations ADD COLUMN by_hand TEXT NOT NULL DEFAULT '';  -- speaker, content, …: a person set it
ALTER TABLE quotations ADD COLUMN confirmed INTEGER NOT NULL DEFAULT 0;  -- a person read it: it is right
ALTER TABLE quotations ADD COLUMN unplaced INTEGER NOT NULL DEFAULT 0;  -- no place in a newer extraction

CREATE TABLE imports (                 -- one run of an import; its number is that of its correction
    id INTEGER PRIMARY KEY,
    taken_back INTEGER NOT NULL DEFAULT 0
);
ALTER TABLE articles ADD COLUMN import_id INTEGER REFERENCES imports(id);
ALTER TABLE articles ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;  -- its import was taken back
CREATE INDEX articles_by_import ON articles (import_id);

CREATE TRIGGER imports_taken_back AFTER UPDATE OF taken_back ON imports BEGIN
    UPDATE articles SET removed = new.taken_back WHERE import_id = new.id;
    UPDATE quotations SET rejected = (rejected & ~2) | (2 * new.taken_back)
        WHERE article_id IN (SELECT id FROM articles WHERE import_id = new.id);
    INSERT INTO changes (article_id) SELECT id FROM articles WHERE import_id = new.id;
END;
"""


@migrations()
def one_log(database: SqliteDatabase) -> None:
    """Every change is in one log, imports among them; what a person set is known for each quotation."""
    for statement in statements(ONE_LOG):
        database.execute(statement)
    for aspect, columns in ASPECTS_OF_OLD.items():
        # Of what was corrected before, the log tells which aspects a person set.
        marked = " OR ".join(f"json_extract(s.after, '$.{column}') IS NOT NULL" for column in columns)
        database.execute(
            f"UPDATE quotations SET by_hand = trim(by_hand || ' {aspect}') WHERE id IN"
            " (SELECT CAST(s.key AS INTEGER) FROM steps s JOIN corrections c ON c.id = s.correction_id"
            f" WHERE c.undone = 0 AND s.table_name = 'quotations' AND ({marked}))"
        )


ASPECTS_OF_OLD = {"content": ["content"], "kind": ["kind"], "speaker": ["description"]}
ASPECTS_OF_OLD |= {"rejected": ["rejected"]}

WHO_IS_WHO = """
ALTER TABLE speakers ADD COLUMN words TEXT NOT NULL DEFAULT '';  -- the name as shown, folded
ALTER TABLE speakers ADD COLUMN article_id INTEGER REFERENCES articles(id) ON DELETE CASCADE;
ALTER TABLE speakers ADD COLUMN part_of INTEGER REFERENCES speakers(id);
ALTER TABLE speakers ADD COLUMN whole_id INTEGER REFERENCES speakers(id);
ALTER TABLE speakers ADD COLUMN linked_by TEXT NOT NULL DEFAULT '';
ALTER TABLE speakers ADD COLUMN link_confidence REAL;
ALTER TABLE speakers ADD COLUMN link_evidence TEXT NOT NULL DEFAULT '[]';
ALTER TABLE speakers ADD COLUMN rejected INTEGER NOT NULL DEFAULT 0;  -- a person said: not a speaker
UPDATE speakers SET whole_id = id;
UPDATE speakers SET words = ifnull(
    (SELECT n.words FROM names n WHERE n.speaker_id = speakers.id AND n.canonical = 1 LIMIT 1), '');
CREATE INDEX speakers_by_whole ON speakers (whole_id);
CREATE INDEX speakers_by_part ON speakers (part_of) WHERE part_of IS NOT NULL;
CREATE INDEX speakers_by_article ON speakers (article_id) WHERE article_id IS NOT NULL;
CREATE INDEX speakers_by_words ON speakers (words);
ALTER TABLE names ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0;  -- a person added it

CREATE TABLE speakers_apart (          -- a person said that these two are not one
    a INTEGER NOT NULL REFERENCES speakers(id) ON DELETE CASCADE,
    b INTEGER NOT NULL REFERENCES speakers(id) ON DELETE CASCADE,
    PRIMARY KEY (a, b)
) WITHOUT ROWID;

CREATE TABLE roles (                   -- roles that a person gave a speaker, with the days they held
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    speaker_id INTEGER NOT NULL REFERENCES speakers(id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    first INTEGER,                     -- days since 1970-01-01; null: open
    last INTEGER
);
CREATE INDEX roles_by_speaker ON roles (speaker_id);

CREATE TABLE suggestions (             -- pairs that may be one; made anew with every linking
    a INTEGER NOT NULL REFERENCES speakers(id) ON DELETE CASCADE,
    b INTEGER NOT NULL REFERENCES speakers(id) ON DELETE CASCADE,
    score REAL NOT NULL,
    evidence TEXT NOT NULL DEFAULT '[]',
    PRIMARY KEY (a, b)
) WITHOUT ROWID;
"""


@migrations()
def who_is_who(database: SqliteDatabase) -> None:
    """Names are linked to the person or body they stand for, without being overwritten."""
    for statement in statements(WHO_IS_WHO):
        database.execute(statement)


SAVED_SEARCHES = """
CREATE TABLE searches (                -- searches that a person keeps under a name
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    wanted TEXT NOT NULL,              -- JSON: the query, the filters, and how it was understood
    sort TEXT NOT NULL DEFAULT 'said',
    descending INTEGER NOT NULL DEFAULT 1,
    place INTEGER NOT NULL DEFAULT 0,  -- in the list of searches
    looked INTEGER NOT NULL DEFAULT 0  -- the last quotation that was there when it was looked at
);
"""


@migrations()
def saved_searches(database: SqliteDatabase) -> None:
    """Searches are kept under a name; what came in since one was looked at is new."""
    for statement in statements(SAVED_SEARCHES):
        database.execute(statement)


TOUCHED_ROWS = """
CREATE TABLE touched (                 -- rows that changed since they came in: what is held in memory follows
    revision INTEGER PRIMARY KEY AUTOINCREMENT,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL
);

CREATE TRIGGER quotations_added_again AFTER INSERT ON quotations
WHEN new.id <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'quotations'), 0) BEGIN
    INSERT INTO touched (table_name, row_id) VALUES ('quotations', new.id);
END;

CREATE TRIGGER quotations_changed AFTER UPDATE ON quotations BEGIN
    INSERT INTO touched (table_name, row_id) VALUES ('quotations', new.id);
END;

CREATE TRIGGER quotations_gone AFTER DELETE ON quotations BEGIN
    INSERT INTO touched (table_name, row_id) VALUES ('quotations', old.id);
END;

CREATE TRIGGER speakers_added_again AFTER INSERT ON speakers
WHEN new.id <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'speakers'), 0) BEGIN
    INSERT INTO touched (table_name, row_id) VALUES ('speakers', new.id);
END;

CREATE TRIGGER speakers_changed AFTER UPDATE ON speakers BEGIN
    INSERT INTO touched (table_name, row_id) VALUES ('speakers', new.id);
END;

CREATE TRIGGER speakers_gone AFTER DELETE ON speakers BEGIN
    INSERT INTO touched (table_name, row_id) VALUES ('speakers', old.id);
END;

CREATE TRIGGER articles_changed AFTER UPDATE ON articles BEGIN
    INSERT INTO touched (table_name, row_id) VALUES ('articles', new.id);
END;

CREATE TRIGGER articles_gone AFTER DELETE ON articles BEGIN
    INSERT INTO touched (table_name, row_id) VALUES ('articles', old.id);
END;

CREATE TRIGGER tags_added AFTER INSERT ON tags BEGIN
    INSERT INTO touched (table_name, row_id) VALUES ('tags', new.quotation_id);
END;

CREATE TRIGGER tags_gone AFTER DELETE ON tags BEGIN
    INSERT INTO touched (table_name, row_id) VALUES ('tags', old.quotation_id);
END;
"""


@migrations()
def touched_rows(database: SqliteDatabase) -> None:
    """Which rows changed after they came in, so that what is held of them in memory follows."""
    for statement in statements(TOUCHED_ROWS):
        database.execute(statement)


DESCRIPTIONS_ARE_ASKED_FOR = """
CREATE INDEX quotations_by_description ON quotations (description_words, speaker_id)
    WHERE description_words <> '';
"""


@migrations()
def descriptions_are_asked_for(database: SqliteDatabase) -> None:
    """Speakers without a name are found by what describes them: a million rows are not to be read."""
    for statement in statements(DESCRIPTIONS_ARE_ASKED_FOR):
        database.execute(statement)


WHAT_ARTICLES_ARE = """
ALTER TABLE articles ADD COLUMN language TEXT NOT NULL DEFAULT '';   -- ISO 639-1; empty: not known
ALTER TABLE articles ADD COLUMN pages TEXT NOT NULL DEFAULT '[]';    -- JSON: [[offset, label], ...]
ALTER TABLE articles ADD COLUMN read_as TEXT NOT NULL DEFAULT '';    -- the kind of file it was read from
ALTER TABLE articles ADD COLUMN version_of INTEGER REFERENCES articles(id);  -- the page as it was before
CREATE INDEX articles_by_identity ON articles (identity);
CREATE INDEX articles_by_version ON articles (version_of) WHERE version_of IS NOT NULL;
"""


@migrations()
def what_articles_are(database: SqliteDatabase) -> None:
    """The language of an article, its printed pages, the kind of file it was, and what it was before."""
    for statement in statements(WHAT_ARTICLES_ARE):
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

"""The steps of the schema that came after those of :mod:`migrations`; none of them ever changes."""

from __future__ import annotations

from sqlite_utils import Database as SqliteDatabase

from quoteline.storage.migrations import APPLICATION_ID, migrations, statements

__all__ = ["APPLICATION_ID", "migrations"]

IMPORTS_ARE_TOLD = """
ALTER TABLE articles ADD COLUMN outlet_read TEXT NOT NULL DEFAULT '';  -- came in with, whatever a person set
UPDATE articles SET outlet_read = outlet;
DROP INDEX articles_already_there;
CREATE UNIQUE INDEX articles_already_there
    ON articles (sha256, outlet_read, ifnull(published_read, ''), identity);

CREATE TABLE reports (                 -- what became of each file of an import; the last few are kept
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,                  -- ISO 8601, UTC
    ended TEXT NOT NULL DEFAULT '',    -- done, stopped; empty: under way, or broken off
    import_id INTEGER,                 -- the import in the log; null: nothing came in
    asked TEXT NOT NULL DEFAULT '{}',  -- JSON: outlet and date that were given, and the engine
    told INTEGER NOT NULL DEFAULT 0    -- how many outcomes it has
);

CREATE TABLE outcomes (
    report_id INTEGER NOT NULL REFERENCES reports(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    outcome TEXT NOT NULL,             -- imported, other printing, already there, …
    origin TEXT NOT NULL,
    article_id INTEGER,                -- may be gone
    quotations INTEGER NOT NULL DEFAULT 0,
    more TEXT NOT NULL DEFAULT '{}',   -- JSON: the reason, the title, the date, what found the quotations
    PRIMARY KEY (report_id, position)
) WITHOUT ROWID;
"""


@migrations()
def imports_are_told(database: SqliteDatabase) -> None:
    """What became of each file of the last imports, and the outlet that an article came in with."""
    for statement in statements(IMPORTS_ARE_TOLD):
        database.execute(statement)

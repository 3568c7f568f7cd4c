-- A library as the first schema left it; it must open for ever. With application_id 0x514C494E.
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'quoteline','first_schema','2026-11-23 06:10:48.381333+00:00');
CREATE TABLE articles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL,
    identity TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    title_words TEXT NOT NULL DEFAULT '',
    outlet TEXT NOT NULL DEFAULT '',
    outlet_words TEXT NOT NULL DEFAULT '',
    byline TEXT NOT NULL DEFAULT '',
    byline_words TEXT NOT NULL DEFAULT '',
    published TEXT,
    published_day INTEGER,
    published_from TEXT NOT NULL DEFAULT 'unknown',
    origin TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    doc_id TEXT NOT NULL DEFAULT '',
    extra TEXT NOT NULL DEFAULT '{}',
    imported_at TEXT NOT NULL,
    engine TEXT NOT NULL DEFAULT '',
    printing_of INTEGER REFERENCES articles(id)
);
INSERT INTO "articles" VALUES(1,'ad97ebce9343b235a0d73e1230029e535046e2ed940dfe91d0d7d79a0bb249aa','/articles/mill.txt','The mill',' the mill ','Harbour Post',' harbour post ','','','2024-05-06',19849,'row','/articles/mill.txt','','','{}','2026-11-23T06:10:48+00:00','rules',NULL);
CREATE TABLE changes (
    revision INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL
);
INSERT INTO "changes" VALUES(1,1);
CREATE TABLE correction_steps (
    correction_id INTEGER NOT NULL REFERENCES corrections(id) ON DELETE CASCADE,
    quotation_id INTEGER NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    PRIMARY KEY (correction_id, quotation_id)
) WITHOUT ROWID;
CREATE TABLE corrections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    what TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE library (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO "library" VALUES('id','0eab0db0d2904241b64c84b924231eb5');
INSERT INTO "library" VALUES('made','2026-11-23T06:10:48+00:00');
CREATE TABLE names (
    speaker_id INTEGER NOT NULL REFERENCES speakers(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    words TEXT NOT NULL,
    canonical INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (speaker_id, name)
) WITHOUT ROWID;
INSERT INTO "names" VALUES(1,'Ada Ferrol',' ada ferrol ',1);
CREATE TABLE quotations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
    speaker_id INTEGER REFERENCES speakers(id),
    said_first INTEGER,
    said_last INTEGER,
    published_day INTEGER,
    kind TEXT NOT NULL,
    confidence REAL NOT NULL,
    starred INTEGER NOT NULL DEFAULT 0,
    corrected INTEGER NOT NULL DEFAULT 0,
    rejected INTEGER NOT NULL DEFAULT 0,
    said_precision TEXT NOT NULL DEFAULT 'unknown',
    said_basis TEXT NOT NULL DEFAULT 'unknown',
    said_evidence TEXT NOT NULL DEFAULT '[]',
    content TEXT NOT NULL,
    cue TEXT NOT NULL DEFAULT '[]',
    source TEXT NOT NULL DEFAULT '[]',
    speaker_kind TEXT NOT NULL DEFAULT 'unknown',
    speaker_found TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    description_words TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    found_by TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    cue_words TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL
);
INSERT INTO "quotations" VALUES(1,1,1,19849,19849,19849,'direct',0.9,0,0,0,'day','expression','[]','[[1, 21]]','[]','[]','person','Ada Ferrol','','','mill owner','','told the Harbour Post','','','The mill stays open,');
INSERT INTO "quotations" VALUES(2,1,NULL,19849,19849,19849,'indirect',0.9,0,0,0,'day','expression','[]','[[86, 104]]','[]','[]','organisation','the council','the council',' the council ','','','denial','','','that it had agreed');
CREATE TABLE speakers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'unknown'
);
INSERT INTO "speakers" VALUES(1,'Ada Ferrol','person');
ANALYZE "sqlite_master";
CREATE TABLE tags (
    quotation_id INTEGER NOT NULL REFERENCES quotations(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (quotation_id, name)
) WITHOUT ROWID;
CREATE TABLE texts (
    article_id INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
    text TEXT NOT NULL
);
INSERT INTO "texts" VALUES(1,'“The mill stays open,” Ada Ferrol told the Harbour Post on Monday. The council denied that it had agreed.');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE UNIQUE INDEX articles_already_there ON articles (sha256, outlet, ifnull(published, ''), identity);
CREATE INDEX articles_by_outlet ON articles (outlet);
CREATE INDEX articles_by_day ON articles (published_day);
CREATE INDEX articles_by_printing ON articles (printing_of) WHERE printing_of IS NOT NULL;
CREATE INDEX names_by_words ON names (words, canonical);
CREATE INDEX quotations_by_article ON quotations (article_id);
CREATE INDEX quotations_by_speaker_said ON quotations (speaker_id, said_first, said_last) WHERE rejected = 0;
CREATE INDEX quotations_by_said ON quotations (said_first, said_last, speaker_id) WHERE rejected = 0;
CREATE INDEX quotations_by_published ON quotations (published_day, speaker_id) WHERE rejected = 0;
CREATE TRIGGER articles_published_day AFTER UPDATE OF published_day ON articles BEGIN
    UPDATE quotations SET published_day = new.published_day WHERE article_id = new.id;
END;
CREATE INDEX tags_by_name ON tags (name);
CREATE INDEX correction_steps_by_quotation ON correction_steps (quotation_id);
COMMIT;

-- The schema of a SQLite archive of version 5, as the steps in migration-sql.ts leave it. They explain the columns.
-- A test writes this file. After a change of the schema, run `pnpm test sqlite/schema -u`.
-- `kept` is the time of storing, in milliseconds since 1970; `likeness` means similarity; `tally` counts everything.

CREATE TABLE apart (one INTEGER NOT NULL, other INTEGER NOT NULL, stories INTEGER NOT NULL, PRIMARY KEY (one, other)) STRICT, WITHOUT ROWID;

CREATE TABLE appearance (
  article INTEGER NOT NULL REFERENCES article(key) ON DELETE CASCADE, place INTEGER NOT NULL,
  entity INTEGER NOT NULL, statements INTEGER NOT NULL, PRIMARY KEY (article, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX appearance_entity ON appearance(entity) WHERE statements > 0;

CREATE TABLE article (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL, source TEXT NOT NULL,
  headline TEXT NOT NULL, summary TEXT, publisher INTEGER REFERENCES publisher(number), published TEXT, url TEXT,
  language TEXT NOT NULL, words INTEGER NOT NULL, statements INTEGER NOT NULL, figures INTEGER NOT NULL,
  kept INTEGER NOT NULL
, address TEXT, claim TEXT, base TEXT) STRICT;

CREATE INDEX article_address ON article(address, kept) WHERE address IS NOT NULL;

CREATE INDEX article_base ON article(base, kept) WHERE base IS NOT NULL;

CREATE INDEX article_claim ON article(claim, kept) WHERE claim IS NOT NULL;

CREATE INDEX article_publisher ON article(publisher) WHERE publisher IS NOT NULL;

CREATE VIRTUAL TABLE article_words USING fts5(headline, text, marks, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');

CREATE TABLE decision (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE entity (
  number INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, base TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, node TEXT NOT NULL, block TEXT, kind TEXT NOT NULL,
  name TEXT NOT NULL, generic INTEGER NOT NULL, evidence TEXT NOT NULL, summary TEXT, rank INTEGER NOT NULL,
  stories INTEGER NOT NULL, spoke INTEGER NOT NULL, said INTEGER NOT NULL, since INTEGER, until INTEGER,
  articles INTEGER NOT NULL, statements INTEGER NOT NULL, first INTEGER, last INTEGER,
  auto INTEGER REFERENCES entity(number), merged INTEGER REFERENCES entity(number)
) STRICT;

CREATE INDEX entity_auto ON entity(auto) WHERE auto IS NOT NULL;

CREATE INDEX entity_base ON entity(base, statements DESC, rank) WHERE merged IS NULL;

CREATE INDEX entity_decided ON entity(number) WHERE merged IS NOT auto;

CREATE INDEX entity_merged ON entity(merged, rank) WHERE merged IS NOT NULL;

CREATE INDEX entity_node ON entity(node);

CREATE INDEX entity_statements ON entity(statements, rank) WHERE merged IS NULL AND statements > 0;

CREATE TABLE entity_key (
  key TEXT NOT NULL, own INTEGER NOT NULL, rank INTEGER NOT NULL, entity INTEGER NOT NULL, PRIMARY KEY (key, own, rank, entity)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE entity_words USING fts5(names, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');

CREATE TABLE feed (url TEXT PRIMARY KEY, title TEXT, etag TEXT, modified TEXT, read TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE figure (key INTEGER PRIMARY KEY, low REAL NOT NULL, high REAL NOT NULL, statement INTEGER) STRICT;

CREATE INDEX figure_statement ON figure(statement) WHERE statement IS NOT NULL;

CREATE VIRTUAL TABLE figure_words USING fts5(measures, marks, content='', columnsize=0, tokenize='unicode61 remove_diacritics 2');

CREATE TABLE large_block (block TEXT PRIMARY KEY, signature TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE likeness_words USING fts5(marks, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');

CREATE TABLE publisher (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, articles INTEGER NOT NULL) STRICT;

CREATE TABLE revision (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  article INTEGER NOT NULL REFERENCES article(key) ON UPDATE CASCADE ON DELETE CASCADE,
  revision INTEGER NOT NULL, kept INTEGER NOT NULL, body BLOB NOT NULL,
  UNIQUE (article, revision)
) STRICT;

CREATE TABLE stale (block TEXT NOT NULL, entity INTEGER NOT NULL, state INTEGER NOT NULL, PRIMARY KEY (block, entity)) STRICT, WITHOUT ROWID;

CREATE TABLE statement (key INTEGER PRIMARY KEY, form INTEGER NOT NULL, anonymity INTEGER NOT NULL) STRICT;

CREATE VIRTUAL TABLE statement_words USING fts5(words, marks, content='', columnsize=0, tokenize='unicode61 remove_diacritics 2');

CREATE TABLE tally (
  one INTEGER PRIMARY KEY CHECK (one = 1), articles INTEGER NOT NULL, revisions INTEGER NOT NULL,
  statements INTEGER NOT NULL, figures INTEGER NOT NULL) STRICT;

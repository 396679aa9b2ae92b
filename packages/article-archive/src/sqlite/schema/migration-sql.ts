const fullText = (name: string, columns: string, option = 'contentless_delete=1'): string => `
CREATE VIRTUAL TABLE ${name} USING fts5(${columns}, content='', ${option}, tokenize='unicode61 remove_diacritics 2');`

const joinedAt = (parts: number, ...names: readonly string[]): string =>
  names.map((name) => `INSERT INTO ${name}(${name}, rank) VALUES ('automerge', ${parts});`).join('\n')

/**
 * Version 1. An article's key grows with its publication, and its statements and figures have the keys from its key *
 * 64 on. So the latest come first when a table is read backward, days are ranges of keys, and neither needs an index.
 * Full-text tables keep no copy of the words, and count their rows in the other direction (`ftsRowid`). Their
 * \`marks\` are what rows are filtered by: v12 (entity 12 speaks), e12 (entity 12 is in the story), p3 (publisher 3),
 * fdirect (form), anamed (anonymity), u6b6d (unit in hexadecimal). \`tally.likened\` is the last revision with an
 * indexed similarity.
 */
export const firstSchema = `
CREATE TABLE tally (
  one INTEGER PRIMARY KEY CHECK (one = 1), articles INTEGER NOT NULL, revisions INTEGER NOT NULL,
  statements INTEGER NOT NULL, figures INTEGER NOT NULL, likened INTEGER NOT NULL
) STRICT;
INSERT INTO tally VALUES (1, 0, 0, 0, 0, 0);

CREATE TABLE publisher (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, articles INTEGER NOT NULL) STRICT;

CREATE TABLE article (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL, source TEXT NOT NULL,
  headline TEXT NOT NULL, summary TEXT, publisher INTEGER REFERENCES publisher(number), published TEXT, url TEXT,
  language TEXT NOT NULL, words INTEGER NOT NULL, statements INTEGER NOT NULL, figures INTEGER NOT NULL,
  kept INTEGER NOT NULL
) STRICT;
CREATE INDEX article_url ON article(url) WHERE url IS NOT NULL;
CREATE INDEX article_publisher ON article(publisher) WHERE publisher IS NOT NULL;

CREATE TABLE revision (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  article INTEGER NOT NULL REFERENCES article(key) ON UPDATE CASCADE ON DELETE CASCADE,
  revision INTEGER NOT NULL, kept INTEGER NOT NULL, body BLOB NOT NULL,
  UNIQUE (article, revision)
) STRICT;

CREATE TABLE entity (
  number INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL, known TEXT NOT NULL,
  stories INTEGER NOT NULL, articles INTEGER NOT NULL, statements INTEGER NOT NULL, first INTEGER, last INTEGER,
  merged INTEGER REFERENCES entity(number)
) STRICT;
CREATE INDEX entity_statements ON entity(statements, number) WHERE merged IS NULL AND statements > 0;
CREATE INDEX entity_merged ON entity(merged) WHERE merged IS NOT NULL;
CREATE TABLE entity_key (key TEXT NOT NULL, entity INTEGER NOT NULL, PRIMARY KEY (key, entity)) STRICT, WITHOUT ROWID;

CREATE TABLE appearance (
  article INTEGER NOT NULL REFERENCES article(key) ON DELETE CASCADE, place INTEGER NOT NULL,
  entity INTEGER NOT NULL, statements INTEGER NOT NULL, PRIMARY KEY (article, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (key INTEGER PRIMARY KEY, form INTEGER NOT NULL, anonymity INTEGER NOT NULL) STRICT;
CREATE TABLE figure (key INTEGER PRIMARY KEY, low REAL NOT NULL, high REAL NOT NULL, statement INTEGER) STRICT;
CREATE INDEX figure_statement ON figure(statement) WHERE statement IS NOT NULL;
CREATE TABLE feed (url TEXT PRIMARY KEY, title TEXT, etag TEXT, modified TEXT, read TEXT) STRICT, WITHOUT ROWID;
${fullText('article_words', 'headline, text, marks')}
${fullText('statement_words', 'words, marks')}
${fullText('figure_words', 'measures, marks')}
${fullText('entity_words', 'names')}
${fullText('likeness_words', 'marks')}
${joinedAt(8, 'article_words', 'statement_words', 'figure_words', 'entity_words', 'likeness_words')}
`

/**
 * Version 2 takes two thirds of the time to write. The full-text tables of statements and figures keep no list of
 * their rows: their words are deleted by writing them again ('delete'), not by row number. Parts of indexes are
 * merged when there are sixteen. The words have to be written again (`reindexAll`).
 */
export const secondSchema = `
DROP TABLE statement_words;
DROP TABLE figure_words;
${fullText('statement_words', 'words, marks', 'columnsize=0')}
${fullText('figure_words', 'measures, marks', 'columnsize=0')}
${joinedAt(16, 'article_words', 'statement_words', 'figure_words', 'entity_words', 'likeness_words')}
`

/**
 * Version 3 separates identity from storing. An entity is what one story, or several in the same words, say about
 * someone (\`evidence\`, identified by \`hash\`). \`merged\` is the main entity of its voice, or NULL for the main
 * entity itself. \`auto\` is what the archive found, before decisions of people. \`spoke\`, \`said\`, \`since\` and
 * \`until\` count the entity alone, \`statements\`, \`articles\`, \`first\` and \`last\` its whole voice. Entities of
 * one name share a \`node\`, which is a mark of statements and articles too: n0123456789ab. \`entity_key\` has the
 * block in which an entity is decided (\`own\`), and the blocks of short names that may refer to it. \`stale\` has
 * the blocks to decide and the entities that changed in them: state 1 after a change, 2 while it is being decided.
 * Entities without a block are to be removed. All articles are indexed again (\`reindexAll\`).
 */
export const thirdSchema = `
CREATE TABLE merged_before AS SELECT one.known AS known, other.known AS into_known
  FROM entity AS one JOIN entity AS other ON other.number = one.merged;
DROP TABLE entity; DROP TABLE entity_key; DROP TABLE appearance;
DROP TABLE article_words; DROP TABLE statement_words; DROP TABLE figure_words; DROP TABLE entity_words;
DELETE FROM statement; DELETE FROM figure;

CREATE TABLE entity (
  number INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, base TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, node TEXT NOT NULL, block TEXT, kind TEXT NOT NULL,
  name TEXT NOT NULL, generic INTEGER NOT NULL, evidence TEXT NOT NULL, summary TEXT, rank INTEGER NOT NULL,
  stories INTEGER NOT NULL, spoke INTEGER NOT NULL, said INTEGER NOT NULL, since INTEGER, until INTEGER,
  articles INTEGER NOT NULL, statements INTEGER NOT NULL, first INTEGER, last INTEGER,
  auto INTEGER REFERENCES entity(number), merged INTEGER REFERENCES entity(number)
) STRICT;
CREATE INDEX entity_statements ON entity(statements, rank) WHERE merged IS NULL AND statements > 0;
CREATE INDEX entity_merged ON entity(merged) WHERE merged IS NOT NULL;
CREATE INDEX entity_auto ON entity(auto) WHERE auto IS NOT NULL;
CREATE INDEX entity_node ON entity(node);
CREATE INDEX entity_base ON entity(base) WHERE merged IS NULL;
CREATE INDEX entity_decided ON entity(number) WHERE merged IS NOT auto;
CREATE TABLE entity_key (key TEXT NOT NULL, own INTEGER NOT NULL, entity INTEGER NOT NULL, PRIMARY KEY (key, own, entity)) STRICT, WITHOUT ROWID;

CREATE TABLE appearance (
  article INTEGER NOT NULL REFERENCES article(key) ON DELETE CASCADE, place INTEGER NOT NULL,
  entity INTEGER NOT NULL, statements INTEGER NOT NULL, PRIMARY KEY (article, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX appearance_entity ON appearance(entity) WHERE statements > 0;
CREATE TABLE apart (one INTEGER NOT NULL, other INTEGER NOT NULL, stories INTEGER NOT NULL, PRIMARY KEY (one, other)) STRICT, WITHOUT ROWID;
CREATE TABLE stale (block TEXT NOT NULL, entity INTEGER NOT NULL, state INTEGER NOT NULL, PRIMARY KEY (block, entity)) STRICT, WITHOUT ROWID;
CREATE TABLE decision (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
${fullText('article_words', 'headline, text, marks')}
${fullText('statement_words', 'words, marks', 'columnsize=0')}
${fullText('figure_words', 'measures, marks', 'columnsize=0')}
${fullText('entity_words', 'names')}
${joinedAt(16, 'article_words', 'statement_words', 'figure_words', 'entity_words')}
`

/**
 * Version 4 stores what decides which story a text belongs to: \`address\`, which it was fetched from, \`claim\`, the
 * address that identifies the story, and \`base\`, the id that it asked for if that was taken. Rows of
 * \`likeness_words\` are numbered like those of the other full-text tables and written with the story
 * (\`indexSimilarity\`), so \`tally.likened\` is gone.
 */
export const fourthSchema = `
ALTER TABLE article ADD COLUMN address TEXT;
ALTER TABLE article ADD COLUMN claim TEXT;
ALTER TABLE article ADD COLUMN base TEXT;
UPDATE article SET claim = url WHERE url IS NOT NULL;
DROP INDEX article_url;
CREATE INDEX article_address ON article(address, kept) WHERE address IS NOT NULL;
CREATE INDEX article_claim ON article(claim, kept) WHERE claim IS NOT NULL;
CREATE INDEX article_base ON article(base, kept) WHERE base IS NOT NULL;
DROP TABLE likeness_words;
${fullText('likeness_words', 'marks')}
${joinedAt(16, 'likeness_words')}
ALTER TABLE tally DROP COLUMN likened;
`

/**
 * Version 5 makes the cost of deciding an entity independent of how many entities share its name. \`entity_key\`
 * sorts the entities of a key by \`rank\`, a part of their hash, and also has narrower groups of a block (\`own\` 2
 * and 3). \`large_block\` has what large groups were decided by.
 */
export const fifthSchema = `
DROP TABLE entity_key;
CREATE TABLE entity_key (
  key TEXT NOT NULL, own INTEGER NOT NULL, rank INTEGER NOT NULL, entity INTEGER NOT NULL, PRIMARY KEY (key, own, rank, entity)
) STRICT, WITHOUT ROWID;
CREATE TABLE large_block (block TEXT PRIMARY KEY, signature TEXT NOT NULL) STRICT, WITHOUT ROWID;
DROP INDEX entity_merged;
CREATE INDEX entity_merged ON entity(merged, rank) WHERE merged IS NOT NULL;
DROP INDEX entity_base;
CREATE INDEX entity_base ON entity(base, statements DESC, rank) WHERE merged IS NULL;
DELETE FROM stale WHERE block <> '';
`

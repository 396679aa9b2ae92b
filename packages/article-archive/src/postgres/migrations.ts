/**
 * One step a version, in order: what is here is never changed, only followed. The first makes everything.
 *
 * An article's key grows with its publication, and its statements' and figures' keys are its key * 1024 and on, so that the
 * latest come first where a key is read backwards and days are ranges of keys. What is asked for by time is partitioned by
 * it: a question for the latest reads the newest partition and mostly ends there. The partitions themselves are made
 * when the first article of their time comes (partition.ts).
 *
 * `search` holds words and marks: =v12 (entity 12 speaks), =e12 (entity 12 is in the story), =p3 (publisher 3), =fdirect
 * (form), =anamed (anonymity), =u6b6d (unit in hexadecimal), =main (says no other figure again). Everything that a row is
 * filtered by is so in one index, which GIN intersects. `tally.likened` is the number of the last revision whose likeness to
 * others is indexed.
 */
export const migrations: readonly string[] = [
  `
create table onrecord_version (version integer not null);
insert into onrecord_version values (0);

create table tally (
  one boolean primary key default true check (one),
  articles bigint not null, revisions bigint not null, statements bigint not null, figures bigint not null,
  likened bigint not null
);
insert into tally values (true, 0, 0, 0, 0, 0);

create table publisher (
  number integer generated always as identity primary key, name text not null unique, articles integer not null
);

create table story (id text primary key, key bigint not null, url text);
create index story_url on story (url) where url is not null;

create table article (
  key bigint primary key, id text not null, revision integer not null, source text not null, headline text not null,
  summary text, publisher integer, published text, url text, language text not null, words integer not null,
  statements integer not null, figures integer not null, kept bigint not null, search tsvector not null, folded text not null
) partition by range (key);
create index article_search on article using gin (search) with (gin_pending_list_limit = 1024);

create table revision (
  number bigint generated always as identity, id text not null references story on delete cascade,
  revision integer not null, kept bigint not null, body bytea not null, primary key (id, revision)
);
alter table revision alter column body set storage external;
create index revision_number on revision (number);

create table entity (
  number integer primary key, slug text not null unique, kind text not null, name text not null, known jsonb not null,
  search tsvector not null, stories integer not null default 0, articles integer not null default 0,
  statements integer not null default 0, first integer, last integer, merged integer references entity
);
create index entity_search on entity using gin (search);
create index entity_statements on entity (statements, number) where merged is null and statements > 0;
create index entity_merged on entity (merged) where merged is not null;
create table entity_key (key text not null, entity integer not null references entity on delete cascade, primary key (key, entity));
create index entity_key_entity on entity_key (entity);

create table appearance (
  article bigint not null, place integer not null, entity integer not null, statements integer not null,
  primary key (article, place)
);

create table statement (key bigint primary key, article bigint not null, search tsvector not null) partition by range (key);
create index statement_search on statement using gin (search) with (gin_pending_list_limit = 1024);

create table figure (
  key bigint primary key, article bigint not null, statement bigint, low double precision not null,
  high double precision not null, search tsvector not null
) partition by range (key);
create index figure_search on figure using gin (search) with (gin_pending_list_limit = 1024);
create index figure_statement on figure (statement) where statement is not null;

create table likeness (article bigint primary key, marks text[] not null);
create index likeness_marks on likeness using gin (marks);

create table feed (url text primary key, title text, etag text, modified text, read text);

create table import_jobs (
  id bigint generated always as identity primary key,
  source text not null,
  state text not null default 'waiting' check (state in ('waiting', 'taken', 'done', 'failed')),
  tries integer not null default 0,
  message text,
  queued_at timestamptz not null default now(),
  taken_at timestamptz,
  finished_at timestamptz
);
create unique index import_jobs_open on import_jobs (source) where state in ('waiting', 'taken');
create index import_jobs_next on import_jobs (id) where state in ('waiting', 'taken');
`,
]

import { newDecision, type VoiceRef } from '../../identity/decision.ts'
import { entityKeys } from '../../identity/entity-keys.ts'
import { type Evidence, evidenceHash } from '../../identity/evidence.ts'
import type { Sql } from '../connection.ts'
import { writeDecisions } from '../identity/stored-decisions.ts'
import { insertKeys } from '../writing/entity-rows.ts'
import { reindexArticles } from '../writing/reindex-articles.ts'
import { indexSimilarity } from './index-similarity.ts'

/**
 * Version 1 creates all tables.
 *
 * An article's key grows with its publication, and its statements and figures have the keys from its key * 1024 on.
 * So the latest come first when an index is read backward, and days are ranges of keys. Tables that are queried by
 * time are partitioned by it: a query for the latest reads the newest partition and usually stops there. A partition
 * is created with the first article of its period (partition.ts).
 *
 * `search` holds words and marks: =v12 (entity 12 speaks), =e12 (entity 12 is in the story), =p3 (publisher 3),
 * =fdirect (form), =anamed (anonymity), =u6b6d (unit in hexadecimal), =main (does not repeat another figure). So one
 * index holds everything that rows are filtered by, and GIN intersects it. `tally.likened` is the number of the last
 * revision with an indexed similarity.
 */
const firstSchema = `
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
`

/**
 * Version 2 separates identity from storing. An entity is what one story, or several in the same words, say about
 * someone (`evidence`, identified by `hash`). `merged` is the main entity of its voice, or null for the main entity
 * itself. `auto` is what the archive found, before decisions of people. `said`, `spoke`, `since` and `until` count
 * the entity alone, the other columns its whole voice. Entities of one name share a `node`, which is a mark of
 * statements and articles too: =n0123456789ab. `entity_key` has the block in which an entity is decided (`own`), and
 * the blocks of short names that may refer to it. `stale` has the blocks to decide and the entities that changed in
 * them: state 1 after a change, 2 while it is being decided. Entities without a block are to be removed. All articles
 * are indexed again.
 */
const secondSchema = `
create table merged_before as select one.kind, one.name, other.kind as into_kind, other.name as into_name
  from entity as one join entity as other on other.number = one.merged;
drop table entity_key;
drop table entity;
truncate appearance;
truncate statement;
truncate figure;

create table entity (
  number integer primary key, slug text not null unique, base text not null, hash text not null unique, node text not null,
  block text, kind text not null, name text not null, generic integer not null, evidence jsonb not null, summary jsonb,
  rank bigint not null, search tsvector, stories integer not null default 0, spoke integer not null default 0,
  said integer not null default 0, since integer, until integer, articles integer not null default 0,
  statements integer not null default 0, first integer, last integer, auto integer, merged integer
);
create index entity_search on entity using gin (search);
create index entity_statements on entity (statements, rank) where merged is null and statements > 0;
create index entity_merged on entity (merged) where merged is not null;
create index entity_auto on entity (auto) where auto is not null;
create index entity_node on entity (node);
create index entity_base on entity (base) where merged is null;
create index entity_decided on entity (number) where merged is distinct from auto;
create table entity_key (
  key text collate "C" not null, own integer not null, entity integer not null, primary key (key, own, entity)
);
create index appearance_entity on appearance (entity) where statements > 0;
create table apart (one integer not null, other integer not null, stories integer not null, primary key (one, other));
create table stale (block text collate "C" not null, entity integer not null, state integer not null, primary key (block, entity));
create table decision (id text primary key, body jsonb not null);
`

/**
 * Version 3 stores what decides which story a text belongs to: `address`, which it was fetched from, `claim`, the
 * address that identifies the story, and `base`, the id that it asked for if that was taken. `kept` is the time of
 * the latest text. `likeness` is written with the story, so `tally.likened` is gone. Nothing used `import_jobs`.
 */
const thirdSchema = `
alter table story rename column url to claim;
alter table story add column address text, add column base text, add column kept bigint not null default 0;
update story set kept = article.kept from article where article.key = story.key;
drop index story_url;
create index story_address on story (address, kept) where address is not null;
create index story_claim on story (claim, kept) where claim is not null;
create index story_base on story (base, kept) where base is not null;
alter table tally drop column likened;
truncate likeness;
drop table import_jobs;
`

/**
 * Version 4 makes the cost of deciding an entity independent of how many entities share its name. `entity_key` sorts
 * the entities of a key by `rank`, a part of their hash, and also has narrower groups of a block (`own` 2 and 3).
 * `large_block` has what large groups were decided by.
 */
const fourthSchema = `
drop table entity_key;
create table entity_key (
  key text collate "C" not null, own integer not null, rank bigint not null, entity integer not null,
  primary key (key, own, rank, entity)
);
create table large_block (block text collate "C" primary key, signature text not null);
drop index entity_merged;
create index entity_merged on entity (merged, rank) where merged is not null;
drop index entity_base;
create index entity_base on entity (base, statements desc, rank) where merged is null;
delete from stale where block <> '';
`

const keysPerBatch = 10_000

/** Writes the keys of all entities again, and marks all blocks as stale. */
const rewriteKeys = async (sql: Sql, watch: MigrationWatch): Promise<void> => {
  const [count] = await sql<{ count: number }>`select count(*) as count from entity`
  let done = 0
  for (let after = 0; ; ) {
    const rows = await sql<{ number: number; hash: string; block: string | null; evidence: Evidence }>`
      select number, hash, block, evidence from entity where number > ${after} order by number limit ${keysPerBatch}`
    const keys = rows.map(({ number, hash, block, evidence }) => ({
      number,
      hash,
      ...entityKeys(evidence, hash, block !== null),
    }))
    await sql`
      update entity set block = row.block from unnest(${keys.map(({ number }) => number)}::integer[],
        ${keys.map(({ block }) => block ?? null)}::text[]) as row (number, block) where entity.number = row.number`
    await insertKeys(sql, keys)
    done += rows.length
    watch(done, count?.count ?? 0)
    const last = rows.at(-1)
    if (rows.length < keysPerBatch || !last) return
    after = last.number
  }
}

/** Called with the progress of a migration. */
export type MigrationWatch = (done: number, total: number) => void

const batchSize = 200

/** Indexes all articles into empty tables. Damaged texts are skipped. */
const reindexAll = async (sql: Sql, watch: MigrationWatch): Promise<void> => {
  const [count] = await sql<{ count: number }>`select count(*) as count from article`
  const total = count?.count ?? 0
  let done = 0
  for (let before = Number.MAX_SAFE_INTEGER; done < total; ) {
    const rows = await sql<{ key: number }>`
      select key from article where key < ${before}::bigint order by key desc limit ${batchSize}`
    const last = rows.at(-1)
    if (!last) return
    await reindexArticles(
      sql,
      rows.map(({ key }) => key),
      new Map(),
    )
    before = last.key
    done += rows.length
    watch(done, total)
  }
}

interface MergedBefore {
  readonly kind: VoiceRef['kind']
  readonly name: string
  readonly into_kind: VoiceRef['kind']
  readonly into_name: string
}

const refOf = (kind: VoiceRef['kind'], name: string): VoiceRef => ({
  hash: evidenceHash({ kind, name, aliases: [], roles: [], identifiers: [] }),
  kind,
  name,
})

/** Turns the merges of people into decisions, which refer to voices by name. */
const keepMerges = async (sql: Sql): Promise<void> => {
  const rows = await sql<MergedBefore>`select * from merged_before`
  const [at, reason] = [new Date().toISOString(), 'Merged before decisions were kept.']
  const decisions = rows.map((row) =>
    newDecision(
      { kind: 'merge', voice: refOf(row.kind, row.name), into: refOf(row.into_kind, row.into_name) },
      at,
      reason,
    ),
  )
  await writeDecisions(sql, decisions)
  await sql.run('drop table merged_before')
}

/**
 * One step per version, in order. A released step never changes. The articles of version 1 are indexed again when the
 * tables are those of the latest version.
 */
export const migrations: readonly ((sql: Sql, watch: MigrationWatch) => Promise<void>)[] = [
  (sql) => sql.run(firstSchema),
  async (sql) => {
    await sql.run(secondSchema)
    await keepMerges(sql)
  },
  async (sql, watch) => {
    await sql.run(thirdSchema)
    await indexSimilarity(sql, watch)
  },
  async (sql, watch) => {
    await sql.run(fourthSchema)
    const [indexed] = await sql`select from entity limit 1`
    await (indexed ? rewriteKeys(sql, watch) : reindexAll(sql, watch))
  },
]

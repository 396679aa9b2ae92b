/** One step a version, in order: what is here is never changed, only followed. The first makes everything. */
export const migrations: readonly string[] = [
  `
create table onrecord_version (version integer not null);
insert into onrecord_version values (0);

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

import { connect } from './connection.ts'
import { migrate } from './schema-version.ts'

/** A source that a worker has taken: it is nobody else's until `done` or `failed`, or until it has had it for ten minutes. */
export interface ImportJob {
  readonly id: string
  /** What `onrecord add` would take: a path, an address, a feed. */
  readonly source: string
  /** How many workers have taken it, this one counted in. */
  readonly tries: number
}

export interface ImportCounts {
  readonly waiting: number
  readonly taken: number
  readonly done: number
  readonly failed: number
}

/** Sources that wait to be imported, shared by any number of workers on one PostgreSQL. Everything may throw ArchiveError. */
export interface ImportQueue {
  /** How many of them are new: one that already waits or is in hand is not queued twice. */
  enqueue(sources: readonly string[]): Promise<number>
  /** The one that has waited longest and that nobody holds; `undefined` when there is none. Workers never wait for each other. */
  take(): Promise<ImportJob | undefined>
  /** False when somebody else has it by now, because it took over ten minutes. */
  done(job: ImportJob): Promise<boolean>
  failed(job: ImportJob, why: string): Promise<boolean>
  counts(): Promise<ImportCounts>
  close(): Promise<void>
}

/** Opens the queue in the archive at `url` (postgres://…). Throws ArchiveError. */
export const openImportQueue = async (url: string): Promise<ImportQueue> => {
  const connection = connect(url)
  await migrate(connection).catch(async (cause) => {
    await connection.close()
    throw cause
  })
  const finish = (job: ImportJob, state: 'done' | 'failed', message: string | null): Promise<boolean> =>
    connection.read(async (sql) => {
      const { count } = await sql`
        update import_jobs set state = ${state}, message = ${message}, finished_at = now()
        where id = ${job.id} and tries = ${job.tries} and state = 'taken'`
      return count === 1
    })
  return {
    enqueue: (sources) =>
      connection.read(async (sql) => {
        const { count } = await sql`
          insert into import_jobs (source) select distinct unnest(${sources}::text[])
          on conflict (source) where state in ('waiting', 'taken') do nothing`
        return count
      }),
    take: () =>
      connection.write(async (sql) => {
        await sql`
          update import_jobs set state = 'failed', message = 'Three workers took it and ended before it was done.', finished_at = now()
          where id in (
            select id from import_jobs where state = 'taken' and tries >= 3 and taken_at < now() - interval '10 minutes'
            for update skip locked)`
        const [job] = await sql<ImportJob>`
          update import_jobs set state = 'taken', taken_at = now(), tries = tries + 1
          where id = (
            select id from import_jobs
            where state = 'waiting' or (state = 'taken' and taken_at < now() - interval '10 minutes')
            order by id limit 1 for update skip locked)
          returning id::text, source, tries`
        return job && { ...job }
      }),
    done: (job) => finish(job, 'done', null),
    failed: (job, why) => finish(job, 'failed', why),
    counts: () =>
      connection.read(async (sql) => {
        const rows = await sql<{ state: keyof ImportCounts; count: number }>`
          select state, count(*)::int as count from import_jobs group by state`
        const none = { waiting: 0, taken: 0, done: 0, failed: 0 }
        return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) }
      }),
    close: () => connection.close(),
  }
}

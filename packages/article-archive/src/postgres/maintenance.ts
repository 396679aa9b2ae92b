import type { ArchiveStats } from '../archive.ts'
import type { Connection } from './connection.ts'

/** The counts of the archive. `bytes` is the size of the whole database. */
export const archiveStats = (connection: Connection): Promise<ArchiveStats> =>
  connection.read(async (sql) => {
    const [row] = await sql<ArchiveStats>`
      select articles, revisions, statements, figures,
        (select count(*) from entity where merged is null and entity.statements > 0) as voices,
        pg_database_size(current_database()) as bytes
      from tally`
    return { articles: 0, revisions: 0, statements: 0, figures: 0, voices: 0, bytes: 0, ...row }
  })

const tables = [
  'article',
  'statement',
  'figure',
  'story',
  'revision',
  'entity',
  'entity_key',
  'large_block',
  'apart',
  'stale',
  'decision',
  'appearance',
  'likeness',
]

/** Updates the indexes and the statistics of the query planner, and frees space for reuse. */
export const vacuumTables = (connection: Connection): Promise<void> =>
  connection.read(async (sql) => {
    await sql`delete from publisher where articles = 0`
    for (const table of tables) await sql.run(`vacuum (analyze) ${table}`)
  })

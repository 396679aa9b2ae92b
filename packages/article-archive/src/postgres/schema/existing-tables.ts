import type { Asking } from '../connection.ts'

/**
 * Which of these tables are there. Looked up in the catalog as any row is: `to_regclass` may answer from what this
 * connection remembers, and miss a table that another has made while this one waited for a lock.
 */
export const existingTables = async (sql: Asking, names: readonly string[]): Promise<readonly string[]> => {
  const rows = await sql<{ name: string }>`
    select tablename as name from pg_tables
    where tablename = any(${[...names]}::text[]) and schemaname = any(current_schemas(false))`
  return rows.map(({ name }) => name)
}

import type { Sql } from '../connection.ts'

const writing = 7_236_414_202

/**
 * Waits until no other process writes articles, and blocks them until this transaction ends. Resolving voices needs
 * every story stored before. Readers are not blocked.
 */
export const lockWriting = async (sql: Sql): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${writing})`
}

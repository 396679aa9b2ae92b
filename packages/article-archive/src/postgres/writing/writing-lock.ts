import type { Asking } from '../connection.ts'

const writing = 7_236_414_202

/**
 * Waits until nobody else writes articles, and keeps others waiting until this transaction ends. Joining voices over stories
 * needs to see every story kept before; readers are not held up.
 */
export const lockWriting = async (sql: Asking): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${writing})`
}

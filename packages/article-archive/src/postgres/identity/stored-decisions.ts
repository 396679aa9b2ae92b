import { byTime, type Decision, isDecision } from '../../identity/decision.ts'
import { splitsByStory } from '../../identity/split-rows.ts'
import type { Sql } from '../connection.ts'

/** The decisions of people, in the order of time. */
export const storedDecisions = async (sql: Sql): Promise<readonly Decision[]> => {
  const rows = await sql<{ body: unknown }>`select body from decision`
  return rows
    .map(({ body }) => body)
    .filter(isDecision)
    .toSorted(byTime)
}

/** The active splits of each story. */
export const storedSplits = async (sql: Sql): Promise<ReturnType<typeof splitsByStory>> =>
  splitsByStory(await storedDecisions(sql))

/** Stores decisions, or updates them. */
export const writeDecisions = async (sql: Sql, decisions: readonly Decision[]): Promise<void> => {
  await sql`
    insert into decision select id, body::jsonb from unnest(${decisions.map(({ id }) => id)}::text[],
      ${decisions.map((decision) => JSON.stringify(decision))}::text[]) as row (id, body)
    on conflict (id) do update set body = excluded.body`
}

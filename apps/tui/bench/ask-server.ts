import pg from 'pg'
import type { AskServer } from './killed-commands.ts'

/** Runs statements on a PostgreSQL, in a connection of their own; gives how many rows came of them. */
export const serverAsker =
  (url: string): AskServer =>
  async (statements) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      return (await client.query(statements)).rowCount ?? 0
    } finally {
      await client.end()
    }
  }

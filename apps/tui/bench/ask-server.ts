import pg from 'pg'
import type { AskServer } from './killed-commands.ts'

/** Runs statements on a PostgreSQL, in a connection of their own. */
export const serverAsker =
  (url: string): AskServer =>
  async (statements) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      await client.query(statements)
    } finally {
      await client.end()
    }
  }

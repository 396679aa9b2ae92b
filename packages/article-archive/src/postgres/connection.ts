import postgres, { type Sql, type TransactionSql } from 'postgres'
import { ArchiveError } from '../archive-error.ts'
import { plainAddress } from './plain-address.ts'
import { postgresError } from './postgres-error.ts'

/** What asks: the pool, or one transaction of it. */
export type Asking = Sql | TransactionSql

/**
 * A PostgreSQL: `address` is its URL without the password. Each of `read` and `write` asks through one connection and throws
 * ArchiveError; `write` is one transaction, all or nothing.
 */
export interface Connection {
  readonly address: string
  read<Answer>(ask: (sql: Asking) => Promise<Answer>): Promise<Answer>
  write<Answer>(ask: (sql: TransactionSql) => Promise<Answer>): Promise<Answer>
  /** One state of the whole database, for as long as `ask` takes. */
  snapshot<Answer>(ask: (sql: TransactionSql) => Promise<Answer>): Promise<Answer>
  close(): Promise<void>
}

const pool = (url: string, address: string): Sql => {
  try {
    return postgres(url, {
      max: 10,
      connect_timeout: 10,
      // A server that comes back is asked again at once; the library's own wait grows to 20 s.
      backoff: () => 0.1,
      // So that a reader is never answered through a connection that a firewall has dropped overnight.
      idle_timeout: 300,
      onnotice: () => {},
      connection: { application_name: 'onrecord' },
    })
  } catch (cause) {
    throw new ArchiveError(`"${address}" is no address of a PostgreSQL. Expected postgres://user@host:5432/database.`, {
      cause,
    })
  }
}

/** Opens nothing yet: the first question connects, and a lost connection is made again when it is next needed. */
export const connect = (url: string): Connection => {
  const address = plainAddress(url)
  const sql = pool(url, address)
  const said = (cause: unknown): never => {
    throw postgresError(address, cause)
  }
  const transaction = <Answer>(mode: string, ask: (sql: TransactionSql) => Promise<Answer>): Promise<Answer> =>
    (sql.begin(mode, ask) as Promise<Answer>).catch(said)
  return {
    address,
    read: (ask) => ask(sql).catch(said),
    write: (ask) => transaction('', ask),
    snapshot: (ask) => transaction('isolation level repeatable read read only', ask),
    close: () => sql.end({ timeout: 5 }).catch(said),
  }
}

import postgres, { type PostgresType, type Sql, type TransactionSql } from 'postgres'
import { ArchiveError } from '../archive-error.ts'
import { plainAddress } from './plain-address.ts'
import { postgresError } from './postgres-error.ts'

/** Keys are below 2^53, so that bigint columns come and go as numbers. */
type Types = { readonly bigint: number }

type Pool = Sql<Types>

/** One transaction. */
export type Transaction = TransactionSql<Types>

/** What asks: the pool, or one transaction of it. */
export type Asking = Pool | Transaction

const bigint: PostgresType<number> = { to: 20, from: [20], serialize: String, parse: Number }

/**
 * A PostgreSQL: `address` is its URL without the password. Each of `read` and `write` asks through one connection and throws
 * ArchiveError; `write` is one transaction, all or nothing.
 */
export interface Connection {
  readonly address: string
  read<Answer>(ask: (sql: Asking) => Promise<Answer>): Promise<Answer>
  write<Answer>(ask: (sql: Transaction) => Promise<Answer>): Promise<Answer>
  /** One state of the whole database, for as long as `ask` takes. */
  snapshot<Answer>(ask: (sql: Transaction) => Promise<Answer>): Promise<Answer>
  close(): Promise<void>
}

const pool = (url: string, address: string): Pool => {
  try {
    return postgres<{ readonly bigint: PostgresType<number> }>(url, {
      types: { bigint },
      max: 10,
      connect_timeout: 10,
      // A server that comes back is asked again at once; the library's own wait grows to 20 s.
      backoff: () => 0.1,
      // So that a reader is never answered through a connection that a firewall has dropped overnight.
      idle_timeout: 300,
      onnotice: () => {},
      // How common the words of a query are decides how it is best answered, so that no plan is kept for all of them.
      connection: { application_name: 'onrecord', plan_cache_mode: 'force_custom_plan' },
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
  const transaction = <Answer>(mode: string, ask: (sql: Transaction) => Promise<Answer>): Promise<Answer> =>
    (sql.begin(mode, ask) as Promise<Answer>).catch(said)
  return {
    address,
    read: (ask) => ask(sql).catch(said),
    write: (ask) => transaction('', ask),
    snapshot: (ask) => transaction('isolation level repeatable read read only', ask),
    close: () => sql.end({ timeout: 5 }).catch(said),
  }
}

import pg from 'pg'
import { ArchiveError } from '../archive-error.ts'
import { isUnavailable, plainAddress, postgresError } from './postgres-error.ts'
import { type SqlPart, type SqlQuestion, type SqlValue, sqlPart, sqlText } from './sql-part.ts'

/** The rows of an answer. `count` is the number of rows that were read or written. */
type Rows<Row> = readonly Row[] & { readonly count: number }

/** Runs a query: sql<{ key: number }>`select key from article where id = ${id}`. Values are sent as parameters. */
export interface Sql {
  <Row = never>(strings: TemplateStringsArray, ...values: readonly SqlValue[]): Promise<Rows<Row>>
  /** Runs a query with a plan for these values: the best plan depends on how frequent a word is. */
  withFreshPlan<Row = never>(question: SqlPart): Promise<Rows<Row>>
  /** Runs statements without values and without a result. */
  run(text: string): Promise<void>
}

/** A PostgreSQL database. `address` is its URL without the password. Everything throws ArchiveError. */
export interface Connection {
  readonly address: string
  /** If it is aborted, queries stop. */
  readonly signal?: AbortSignal
  /** Runs queries, each on its own. */
  read<Answer>(ask: (sql: Sql) => Promise<Answer>): Promise<Answer>
  /** Runs queries in one transaction: all of them, or none. */
  write<Answer>(ask: (sql: Sql) => Promise<Answer>): Promise<Answer>
  /** The same database, with queries that stop when the signal is aborted, and reject with its reason. */
  withSignal(signal: AbortSignal): Connection
  close(): Promise<void>
}

const bigint = 20

// Keys and counts are below 2^53, so bigint columns can be numbers.
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === bigint ? Number : pg.types.getTypeParser(oid, format)),
}

/** Receives every query with its values before it runs: for bench/explain.ts. */
type Listener = (question: SqlQuestion) => void

/** How many query shapes the server plans once per connection. Other shapes are planned each time. */
const maxPlanned = 200
const names = new Map<string, string>()

/**
 * The name of a query's plan on the server: planning over all partitions takes as long as running. Undefined if there
 * are too many plans.
 */
const nameOf = (text: string): string | undefined => {
  const known = names.get(text)
  if (known !== undefined || names.size >= maxPlanned) return known
  const name = `onrecord-${names.size}`
  names.set(text, name)
  return name
}

const sqlOn = (asked: Pick<pg.Pool, 'query'> | Pick<pg.PoolClient, 'query'>, listen?: Listener): Sql => {
  const answer = async <Row>(part: SqlPart, isPlannedOnce: boolean): Promise<Rows<Row>> => {
    const question = sqlText(part)
    listen?.(question)
    const name = isPlannedOnce ? nameOf(question.text) : undefined
    const { rows, rowCount } = await asked.query({
      ...(name !== undefined && { name }),
      text: question.text,
      values: [...question.values],
      types,
    })
    return Object.assign(rows as Row[], { count: rowCount ?? 0 })
  }
  const ask = <Row>(strings: TemplateStringsArray, ...values: readonly SqlValue[]): Promise<Rows<Row>> =>
    answer(sqlPart(strings, ...values), true)
  return Object.assign(ask, {
    withFreshPlan: <Row>(question: SqlPart): Promise<Rows<Row>> => answer(question, false),
    run: async (text: string) => {
      await asked.query(text)
    },
  })
}

/** Lends a connection of the pool, which is closed afterward if it is lost. */
type Lend = <Answer>(use: (client: pg.PoolClient) => Promise<Answer>) => Promise<Answer>

const lendFrom =
  (pool: pg.Pool): Lend =>
  async (use) => {
    const client = await pool.connect()
    let fault: unknown
    try {
      return await use(client)
    } catch (cause) {
      fault = cause
      throw cause
    } finally {
      client.release(isUnavailable(fault))
    }
  }

const transaction = <Answer>(
  lend: Lend,
  ask: (sql: Sql) => Promise<Answer>,
  beforeCommit?: () => void,
): Promise<Answer> =>
  lend(async (client) => {
    try {
      // A stalled writer blocks the others for at most this long.
      await client.query("begin; set local idle_in_transaction_session_timeout = '60s'")
      const answer = await ask(sqlOn(client))
      beforeCommit?.()
      await client.query('commit')
      return answer
    } catch (cause) {
      // On a lost connection the server has already rolled back.
      if (!isUnavailable(cause)) await client.query('rollback').catch(() => {})
      throw cause
    }
  })

/** Tells the server to stop the query of a connection, through a connection of its own: the pool may be exhausted. */
const stopQuery = async (address: string, client: pg.PoolClient): Promise<void> => {
  const messenger = new pg.Client({ connectionString: address, connectionTimeoutMillis: 10_000 })
  messenger.on('error', () => {})
  try {
    await messenger.connect()
    await messenger.query('select pg_cancel_backend($1)', [Reflect.get(client, 'processID')])
  } finally {
    await messenger.end()
  }
}

/**
 * Uses a connection of the pool until the signal is aborted. Then it rejects with the reason, and closes the connection,
 * which ends its transaction. `settle` is called when it is too late to abort.
 */
const untilAborted = <Answer>(
  pool: pg.Pool,
  signal: AbortSignal,
  address: string,
  use: (client: pg.PoolClient, settle: () => void) => Promise<Answer>,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    let lent: pg.PoolClient | undefined
    const abort = (): void => {
      const client = lent
      lent = undefined
      reject(signal.reason)
      if (client)
        stopQuery(address, client)
          .catch(() => {})
          .finally(() => client.release(true))
    }
    const settle = (): void => {
      signal.throwIfAborted()
      signal.removeEventListener('abort', abort)
    }
    const giveBack = (fault?: unknown): void => {
      signal.removeEventListener('abort', abort)
      lent?.release(isUnavailable(fault))
    }
    if (signal.aborted) return reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    pool
      .connect()
      .then((client) => {
        if (signal.aborted) {
          client.release()
          throw signal.reason
        }
        lent = client
        return use(client, settle)
      })
      .then(
        (answer) => {
          giveBack()
          resolve(answer)
        },
        (cause) => {
          giveBack(cause)
          reject(cause)
        },
      )
  })

/** The connection with queries that stop when the signal is aborted. */
const abortable = (
  connection: Connection,
  pool: pg.Pool,
  signal: AbortSignal,
  { url, listen }: { readonly url: string; readonly listen: Listener | undefined },
): Connection => {
  const said = (cause: unknown): never => {
    throw cause === signal.reason ? cause : postgresError(connection.address, cause)
  }
  return {
    address: connection.address,
    signal,
    read: (ask) => untilAborted(pool, signal, url, (client) => ask(sqlOn(client, listen))).catch(said),
    write: (ask) =>
      untilAborted(pool, signal, url, (client, settle) => transaction((use) => use(client), ask, settle)).catch(said),
    withSignal: (other) => connection.withSignal(AbortSignal.any([signal, other])),
    close: () => connection.close(),
  }
}

/** Options of a connection. */
export interface ConnectOptions {
  readonly listen?: Listener | undefined
  /** Milliseconds after which the server stops a statement. */
  readonly statementTimeout?: number | undefined
}

/** Creates a connection pool. The first query connects, and a lost connection is opened again on the next query. */
export const connect = (url: string, { listen, statementTimeout }: ConnectOptions = {}): Connection => {
  const address = plainAddress(url)
  if (!URL.canParse(url)) {
    throw new ArchiveError(`"${address}" is not a valid PostgreSQL address. Use postgres://user@host:5432/database.`)
  }
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 300_000,
    keepAlive: true,
    application_name: 'onrecord',
    ...(statementTimeout !== undefined && { statement_timeout: statementTimeout }),
  })
  // A connection that breaks while idle is not an error: the pool opens another.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const reading = sqlOn(pool, listen)
  const said = (cause: unknown): never => {
    throw postgresError(address, cause)
  }
  const connection: Connection = {
    address,
    read: (ask) => ask(reading).catch(said),
    write: (ask) => transaction(lendFrom(pool), ask).catch(said),
    withSignal: (signal) => abortable(connection, pool, signal, { url, listen }),
    close: () => pool.end().catch(said),
  }
  return connection
}

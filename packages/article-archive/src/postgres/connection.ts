import pg from 'pg'
import { ArchiveError } from '../archive-error.ts'
import { isUnavailable, plainAddress, postgresError } from './postgres-error.ts'
import { type SqlPart, type SqlQuestion, type SqlValue, sqlPart, sqlText } from './sql-part.ts'

/** The rows of an answer; `count` is how many rows were read or written. */
export type Rows<Row> = readonly Row[] & { readonly count: number }

/** Asks: sql<{ key: number }>`select key from article where id = ${id}`. Values are sent as parameters. */
export interface Asking {
  <Row = never>(strings: TemplateStringsArray, ...values: readonly SqlValue[]): Promise<Rows<Row>>
  /** The same with a plan made for these very values: how often a word stands somewhere decides how to look for it. */
  withFreshPlan<Row = never>(question: SqlPart): Promise<Rows<Row>>
  /** Runs statements that have no values and no answer. */
  run(text: string): Promise<void>
}

/** A PostgreSQL: `address` is its URL without the password. Everything throws ArchiveError. */
export interface Connection {
  readonly address: string
  /** Asks, each question on its own. */
  read<Answer>(ask: (sql: Asking) => Promise<Answer>): Promise<Answer>
  /** Asks in one transaction: all of it is done, or nothing. */
  write<Answer>(ask: (sql: Asking) => Promise<Answer>): Promise<Answer>
  close(): Promise<void>
}

const bigint = 20

// Keys and counts are below 2^53, so that bigint columns come as numbers.
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === bigint ? Number : pg.types.getTypeParser(oid, format)),
}

/** Hears every question with its values before it is asked: for bench/explain.ts. */
export type Listener = (question: SqlQuestion) => void

/** How many questions a server plans once for each connection: those of other shapes are planned each time. */
const maxPlanned = 200
const names = new Map<string, string>()

/**
 * What the server calls the plan of a question: planning over all partitions takes as long as answering. Undefined when
 * there are too many.
 */
const nameOf = (text: string): string | undefined => {
  const known = names.get(text)
  if (known !== undefined || names.size >= maxPlanned) return known
  const name = `onrecord-${names.size}`
  names.set(text, name)
  return name
}

const asking = (asked: Pick<pg.Pool, 'query'> | Pick<pg.PoolClient, 'query'>, listen?: Listener): Asking => {
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

const transaction = async <Answer>(pool: pg.Pool, ask: (sql: Asking) => Promise<Answer>): Promise<Answer> => {
  const client = await pool.connect()
  let fault: unknown
  try {
    // A writer that stalls keeps the others waiting no longer than this.
    await client.query("begin; set local idle_in_transaction_session_timeout = '60s'")
    const answer = await ask(asking(client))
    await client.query('commit')
    return answer
  } catch (cause) {
    fault = cause
    // On a lost connection there is nothing to roll back: the server has done so.
    if (!isUnavailable(cause)) await client.query('rollback').catch(() => {})
    throw cause
  } finally {
    client.release(isUnavailable(fault))
  }
}

/** How a PostgreSQL is asked. */
export interface ConnectOptions {
  readonly listen?: Listener | undefined
  /** Milliseconds after which the server stops a statement. */
  readonly statementTimeout?: number | undefined
}

/** Opens nothing yet: the first question connects, and a lost connection is made again when it is next needed. */
export const connect = (url: string, { listen, statementTimeout }: ConnectOptions = {}): Connection => {
  const address = plainAddress(url)
  if (!URL.canParse(url)) {
    throw new ArchiveError(`"${address}" is no address of a PostgreSQL. Expected postgres://user@host:5432/database.`)
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
  // A connection that breaks while nothing is asked of it is no fault: the pool makes another.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const reading = asking(pool, listen)
  const said = (cause: unknown): never => {
    throw postgresError(address, cause)
  }
  return {
    address,
    read: (ask) => ask(reading).catch(said),
    write: (ask) => transaction(pool, ask).catch(said),
    close: () => pool.end().catch(said),
  }
}

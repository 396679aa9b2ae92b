import { ArchiveError, timedOut } from '../archive-error.ts'

const away = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  // Shut down by its operator, crashed, starting up.
  '57P01',
  '57P02',
  '57P03',
])

/** The server stopped the statement, because of `statement_timeout` or its operator. */
const stopped = '57014'

const advice: Readonly<Record<string, string>> = {
  '28P01': 'wrong user or password',
  '28000': 'this user may not connect; check pg_hba.conf',
  '3D000': 'the database does not exist; create it with createdb',
  '42501': 'this user lacks the permission; grant it, or use another user',
  '25006': 'the server is read-only; write to the primary server',
  '53100': 'its disk is full; nothing was stored',
  '53300': 'too many connections; raise max_connections, or use a connection pooler',
}

const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : ''

const wordsOf = (cause: unknown): string => {
  // Node joins the errors of all addresses of a host in an error without a message.
  if (cause instanceof AggregateError && !cause.message) return cause.errors.map(wordsOf).join('; ')
  return cause instanceof Error ? cause.message : String(cause)
}

// The driver gives these errors no code.
const lost =
  /^(?:Connection terminated|timeout exceeded when trying to connect|timeout expired|Client has encountered)/u

/** True if the server could not be reached, so that the same request may succeed later. */
export const isUnavailable = (cause: unknown): boolean =>
  away.has(codeOf(cause)) ||
  (cause instanceof AggregateError && cause.errors.some(isUnavailable)) ||
  (cause instanceof Error && lost.test(cause.message))

/**
 * One line on what went wrong at `address` (already without a password), with `cause`. An ArchiveError is returned
 * unchanged.
 */
export const postgresError = (address: string, cause: unknown): ArchiveError => {
  if (cause instanceof ArchiveError) return cause
  const code = codeOf(cause)
  if (code === stopped) return timedOut(`PostgreSQL at ${address}`, cause)
  const words = wordsOf(cause).split('\n')[0] ?? ''
  const line = isUnavailable(cause)
    ? `is unavailable (${words}). The next request tries again.`
    : advice[code]
      ? `refused the request: ${advice[code]} (${words}).`
      : `failed: ${words}.`
  return new ArchiveError(`PostgreSQL at ${address} ${line.replace(/\.\)\.$/, ').')}`, { cause })
}

/** The address of a PostgreSQL without its password, safe to show. Other texts stay unchanged. */
export const plainAddress = (url: string): string =>
  url
    .replace(/^(postgres(?:ql)?:\/\/[^:@/?]*):.*@/s, '$1@')
    .replace(/([?&])password=[^&]*&?/g, '$1')
    .replace(/[?&]$/, '')

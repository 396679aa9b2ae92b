import { ArchiveError, ArchiveTimeoutError } from '../archive-error.ts'

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
  '28000': 'this user may not connect; see its pg_hba.conf',
  '3D000': 'there is no such database; make it with createdb',
  '42501': 'this user may not do that; grant it, or use another user',
  '25006': 'it takes no writing; write to the primary server',
  '53100': 'its disk is full; nothing of this was kept',
  '53300': 'too many connections; raise max_connections or put a pooler before it',
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
  if (code === stopped) {
    return new ArchiveTimeoutError(`PostgreSQL at ${address} had no answer in time: the question is too broad.`, {
      cause,
    })
  }
  const words = wordsOf(cause).split('\n')[0] ?? ''
  const line = isUnavailable(cause)
    ? `does not answer (${words}). It is asked again the next time.`
    : advice[code]
      ? `says no: ${advice[code]} (${words}).`
      : `failed: ${words}.`
  return new ArchiveError(`PostgreSQL at ${address} ${line.replace(/\.\)\.$/, ').')}`, { cause })
}

/** The address of a PostgreSQL without its password, safe to show. Other texts stay unchanged. */
export const plainAddress = (url: string): string =>
  url
    .replace(/^(postgres(?:ql)?:\/\/[^:@/?]*):.*@/s, '$1@')
    .replace(/([?&])password=[^&]*&?/g, '$1')
    .replace(/[?&]$/, '')

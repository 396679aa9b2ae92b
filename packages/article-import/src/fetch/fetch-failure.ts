import { ImportError, quoteForTerminal } from '../import-error.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'cannot be reached: there is no host of that name. Expected one that exists',
  EAI_AGAIN: 'cannot be reached: names cannot be looked up now. Expected a working network',
  ECONNREFUSED: 'cannot be reached: nothing answers at that port. Expected a web server',
  ECONNRESET: 'broke off the connection. Expected a whole answer',
  UND_ERR_SOCKET: 'broke off the connection. Expected a whole answer',
  EHOSTUNREACH: 'cannot be reached: there is no way to the host. Expected a working network',
  ENETUNREACH: 'cannot be reached: there is no way to the host. Expected a working network',
  UND_ERR_HEADERS_OVERFLOW: 'answers with too many headers. Expected less than 16 KB of them',
  Z_DATA_ERROR: 'is damaged: it is not compressed as it says. Expected whole data',
  Z_BUF_ERROR: 'is damaged: its compressed data ends too early. Expected whole data',
}

const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'unknown'

const wordsFor = (code: string): string => {
  if (code.startsWith('HPE_')) return `does not answer in HTTP (${code}). Expected a web server`
  if (/CERT|SSL|TLS|SIGNATURE|SELF_SIGNED/u.test(code)) {
    return `has no certificate to be trusted (${code}). Expected a valid one`
  }
  return reasons[code] ?? `cannot be fetched (${code}). Expected a whole answer`
}

const isTimeout = (cause: unknown): boolean =>
  (cause instanceof DOMException && cause.name === 'TimeoutError') || codeOf(cause) === 'UND_ERR_CONNECT_TIMEOUT'

/** The ImportError for whatever went wrong with fetching `url`: an ImportError stays as it is. */
export const fetchFailure = (url: string, cause: unknown, timeoutMs: number): ImportError => {
  if (cause instanceof ImportError) return cause
  if (cause instanceof Error && cause.cause instanceof ImportError) return cause.cause
  const what = isTimeout(cause)
    ? `was not there within ${timeoutMs / 1000} s. Expected a whole answer in that time`
    : wordsFor(codeOf(cause))
  return new ImportError(`${quoteForTerminal(url)} ${what}.`, { cause })
}

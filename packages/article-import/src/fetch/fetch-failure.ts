import { ImportError, quoteForTerminal } from '../import-error.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'cannot be reached: no host has this name. Check the address',
  EAI_AGAIN: 'cannot be reached: the name lookup failed. Check the network connection',
  ECONNREFUSED: 'cannot be reached: the connection was refused. Check the address and the port',
  ECONNRESET: 'closed the connection before the response was complete. Try again later',
  UND_ERR_SOCKET: 'closed the connection before the response was complete. Try again later',
  EHOSTUNREACH: 'cannot be reached: no route to the host. Check the network connection',
  ENETUNREACH: 'cannot be reached: no route to the host. Check the network connection',
  UND_ERR_HEADERS_OVERFLOW: 'sent too many headers. Expected at most 16 KB',
  Z_DATA_ERROR: 'sent damaged data: it is not compressed as its headers say. Try again later',
  Z_BUF_ERROR: 'sent damaged data: the compressed data ends too early. Try again later',
}

const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'unknown'

const wordsFor = (code: string): string => {
  if (code.startsWith('HPE_')) return `does not respond in HTTP (${code}). Expected a web server`
  if (/CERT|SSL|TLS|SIGNATURE|SELF_SIGNED/u.test(code)) {
    return `has a certificate that is not trusted (${code}). Check the address`
  }
  return reasons[code] ?? `cannot be fetched (${code}). Try again later`
}

const isTimeout = (cause: unknown): boolean =>
  (cause instanceof DOMException && cause.name === 'TimeoutError') || codeOf(cause) === 'UND_ERR_CONNECT_TIMEOUT'

/** The ImportError for any error while fetching `url`. An ImportError stays as it is. */
export const fetchFailure = (url: string, cause: unknown, timeoutMs: number): ImportError => {
  if (cause instanceof ImportError) return cause
  if (cause instanceof Error && cause.cause instanceof ImportError) return cause.cause
  const what = isTimeout(cause)
    ? `did not respond completely within ${timeoutMs / 1000} s. Try again later`
    : wordsFor(codeOf(cause))
  return new ImportError(`${quoteForTerminal(url)} ${what}.`, { code: 'unreachable', cause })
}

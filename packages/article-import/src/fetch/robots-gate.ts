import robotsParser from 'robots-parser'
import { ImportError, quoteForTerminal } from '../import-error.ts'
import { readBody } from './read-body.ts'
import { type Answer, headerOf } from './request-resource.ts'

// The types declare a default export, but the CommonJS module is the function itself.
const parseRobots = robotsParser as unknown as typeof robotsParser.default

/** RFC 9309 requires parsers to read at least this much. The rest is ignored. */
const maxRobotsBytes = 500 * 1024

type Rules = (url: URL) => string | undefined

const rulesOf = async ({ url, response }: Answer, robotsUrl: string, userAgent: string): Promise<Rules> => {
  const status = response.statusCode
  if (status !== 200) response.body.on('error', () => {}).destroy()
  // A rate limit (429) does not mean that everything is allowed.
  if (status >= 500 || status === 429)
    return () =>
      `${quoteForTerminal(robotsUrl)} returned status ${status}, which disallows everything until it can be read`
  if (status !== 200) return () => undefined
  const encoding = headerOf(response, 'content-encoding') ?? ''
  const bytes = await readBody(response.body, { url: url.href, encoding, maxBytes: maxRobotsBytes, whenLarger: 'cut' })
  const robots = parseRobots(robotsUrl, new TextDecoder().decode(bytes))
  return (page) =>
    robots.isDisallowed(page.href, userAgent) ? `${quoteForTerminal(robotsUrl)} disallows it` : undefined
}

const orAborted = <Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> =>
  new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort)
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })

/**
 * A check of an address against the robots.txt of its origin, following RFC 9309. A missing file allows everything. A
 * server error or status 429 disallows everything. Each file is fetched once, by `fetchFile`, and kept as long as the
 * gate. Throws ImportError for a disallowed address, and whatever `fetchFile` throws.
 */
export const robotsGate = (userAgent: string, fetchFile: (url: string) => Promise<Answer>) => {
  const known = new Map<string, Promise<Rules>>()
  return async (url: URL, signal: AbortSignal): Promise<void> => {
    const robotsUrl = new URL('/robots.txt', url).href
    const rules = known.get(url.origin) ?? fetchFile(robotsUrl).then((answer) => rulesOf(answer, robotsUrl, userAgent))
    known.set(url.origin, rules)
    const refusal = (await orAborted(rules, signal))(url)
    if (refusal !== undefined)
      throw new ImportError(`${quoteForTerminal(url.href)} was not fetched: ${refusal}.`, { code: 'not-allowed' })
  }
}

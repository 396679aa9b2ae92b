import robotsParser from 'robots-parser'
import { ImportError, quoteForTerminal } from '../import-error.ts'
import { readBody } from './read-body.ts'
import { type Answer, headerOf } from './request-resource.ts'

// Its types promise a default export; the CommonJS module is the function itself.
const parseRobots = robotsParser as unknown as typeof robotsParser.default

/** RFC 9309 asks to read at least as much; what follows is left. */
const maxBytes = 500 * 1024

type Rules = (url: URL) => string | undefined

const rulesOf = async ({ url, response }: Answer, robotsUrl: string, userAgent: string): Promise<Rules> => {
  const status = response.statusCode
  if (status !== 200) response.body.on('error', () => {}).destroy()
  // Who is asked too often has not said that everything is allowed.
  if (status >= 500 || status === 429)
    return () => `${quoteForTerminal(robotsUrl)} answers ${status}, which forbids all until it can be read`
  if (status !== 200) return () => undefined
  const encoding = headerOf(response, 'content-encoding') ?? ''
  const bytes = await readBody(response.body, { url: url.href, encoding, maxBytes: maxBytes, whenLarger: 'cut' })
  const robots = parseRobots(robotsUrl, new TextDecoder().decode(bytes))
  return (page) =>
    robots.isDisallowed(page.href, userAgent) ? `${quoteForTerminal(robotsUrl)} forbids it to us` : undefined
}

const orAborted = <Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> =>
  new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort)
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })

/**
 * A gate that lets through what robots.txt of its origin allows to `userAgent`, by RFC 9309: no such file allows all, a
 * server's error, or one that is asked too often (429), forbids all. Each file is fetched once, by `fetchFile`, and kept as long as the gate is.
 * Throws ImportError for what is forbidden, and whatever `fetchFile` throws.
 */
export const robotsGate = (userAgent: string, fetchFile: (url: string) => Promise<Answer>) => {
  const known = new Map<string, Promise<Rules>>()
  return async (url: URL, signal: AbortSignal): Promise<void> => {
    const robotsUrl = new URL('/robots.txt', url).href
    const rules = known.get(url.origin) ?? fetchFile(robotsUrl).then((answer) => rulesOf(answer, robotsUrl, userAgent))
    known.set(url.origin, rules)
    const refusal = (await orAborted(rules, signal))(url)
    if (refusal !== undefined) throw new ImportError(`${quoteForTerminal(url.href)} is not fetched: ${refusal}.`)
  }
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ArchiveState } from '@onrecord/article-archive'
import { LRUCache } from 'lru-cache'
import type { NoAnswer } from '../data/request-context.ts'
import { siteArchive } from '../data/site-archive.ts'
import { refusalStrings } from '../strings.ts'
import { busyPage, failedPage, tooBroadPage, unavailablePage } from '../unavailable/unavailable-page.ts'
import { htmlType, withHeaders } from './answer-headers.ts'
import type { Answer } from './captured-answer.ts'
import { joinedNames, joinedStyles } from './joined-styles.ts'
import type { Renderer } from './renderer.ts'
import { canonicalAddress, isFile, isPage, type Route, routeOf } from './request-address.ts'
import { type ReadyAnswer, readyAnswer, sendAnswer } from './sent-answer.ts'
import { sharedWork } from './shared-work.ts'

const plainType = 'text/plain; charset=utf-8'

const answer = (status: number, type: string, body: string, more: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { 'content-type': type, ...more },
  body: Buffer.from(body),
})

/** The names of these files contain a hash of their contents. */
const immutable = { 'cache-control': 'public, max-age=31536000, immutable' }

const retrySoon = { 'retry-after': '10' }

/** The page that is sent when a page has no answer, except if something is missing. */
const insteadOf = (reason: Exclude<NoAnswer, 'missing'>): Answer => {
  switch (reason) {
    case 'unavailable':
      return answer(503, htmlType, unavailablePage, retrySoon)
    case 'busy':
      return answer(503, htmlType, busyPage, retrySoon)
    case 'too broad':
      return answer(400, htmlType, tooBroadPage)
    default:
      return reason satisfies never
  }
}

/** An answer and the state of the archive that it shows. */
type CachedAnswer = { readonly state: string; readonly answer: ReadyAnswer }

const maxCacheBytes = 64 * 1024 * 1024

/** The size of an answer in bytes, with its encodings and overhead. */
const sizeOf = ({ answer }: CachedAnswer): number => Math.ceil(answer.body.length * 1.5 + 1000)

/** A request, and the state of the archive if that is available. */
type Asked = {
  readonly url: string
  readonly route: Route
  readonly state: string | undefined
  readonly signal: AbortSignal
}

/** Handles all requests: see docs/decisions/021. `started` is the time of the build. */
export const answerRequest = (
  render: Renderer['render'],
  started: Date,
): ((request: IncomingMessage, response: ServerResponse) => Promise<void>) => {
  const cache = new LRUCache<string, CachedAnswer>({
    maxSize: maxCacheBytes,
    maxEntrySize: maxCacheBytes / 8,
    sizeCalculation: sizeOf,
  })

  const share = sharedWork<ReadyAnswer>()

  const make = async ({ url, route, state, signal }: Asked): Promise<Answer> => {
    if (route === 'malformed') {
      return answer(400, plainType, `${refusalStrings.malformed}\n`)
    }
    const styles = await joinedStyles(joinedNames(url))
    if (styles)
      return { status: 200, headers: { 'content-type': 'text/css; charset=utf-8', ...immutable }, body: styles }
    const { noAnswer, ...made } = await render(url, signal, state)
    // Next sends a page that calls notFound() without its content, for a script to add. For an unknown address it sends all of it.
    if (noAnswer === 'missing') return { ...(await render('/no-such-page', signal, state)), status: 404 }
    if (noAnswer) return insteadOf(noAnswer)
    if (made.status >= 500 && isPage(route)) return answer(500, htmlType, failedPage)
    return made
  }

  const answerTo = async (url: string, signal: AbortSignal): Promise<ReadyAnswer> => {
    const route = routeOf(url.split('?')[0] ?? url)
    const state: ArchiveState | undefined = isFile(route)
      ? { mark: 'built', modified: started }
      : await siteArchive().state()
    const known = cache.get(url)
    if (known && state && known.state === state.mark) return known.answer
    return share(`${state?.mark} ${url}`, signal, async (stillWanted) => {
      const made = withHeaders(route, await make({ url, route, state: state?.mark, signal: stillWanted }))
      const written = state?.modified ?? new Date()
      const ready = readyAnswer(made, written > started ? written : started)
      // If the body is the same as before, clients keep their copy although the archive has changed.
      const same = known?.answer.etag === ready.etag ? known.answer : ready
      const isCacheable = made.status === 200 && made.headers['cache-control'] !== 'no-store'
      if (state && isCacheable) cache.set(url, { state: state.mark, answer: same })
      return same
    })
  }

  return async (request, response) => {
    const gone = new AbortController()
    response.once('close', () => gone.abort(new Error(refusalStrings.disconnected)))
    if (request.method === 'GET' || request.method === 'HEAD') {
      const made = await answerTo(canonicalAddress(request.url ?? '/'), gone.signal)
      return sendAnswer(request, response, made)
    }
    response.setHeader('allow', 'GET, HEAD')
    return sendAnswer(request, response, refusedMethod)
  }
}

const refusedMethod = readyAnswer(withHeaders('document', answer(405, plainType, `${refusalStrings.readOnly}\n`)))

/** The answer to a request that failed unexpectedly. */
export const failedAnswer = (): ReadyAnswer => readyAnswer(withHeaders('page', answer(500, htmlType, failedPage)))

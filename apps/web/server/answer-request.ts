import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ArchiveState } from '@onrecord/article-archive'
import { closedPolicy, pagePolicy, scriptFreePolicy } from '../headers/content-security-policy.ts'
import { type Route, routeOf } from '../headers/route-of.ts'
import { securityHeaders } from '../headers/security-headers.ts'
import { styleHashes } from '../headers/style-hashes.ts'
import type { NoAnswer } from '../stories/request-context.ts'
import { siteArchive } from '../stories/site-archive.ts'
import { busyPage, failedPage, tooBroadPage, unavailablePage } from '../unavailable/unavailable-page.ts'
import { answerCache } from './answer-cache.ts'
import { canonicalAddress } from './canonical-address.ts'
import type { Answer } from './captured-answer.ts'
import type { Renderer } from './renderer.ts'
import { type ReadyAnswer, readyAnswer, sendAnswer } from './sent-answer.ts'
import { sharedWork } from './shared-work.ts'

const html = 'text/html; charset=utf-8'
const plain = 'text/plain; charset=utf-8'

const answer = (status: number, type: string, body: string, more: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { 'content-type': type, ...more },
  body: Buffer.from(body),
})

const soon = { 'retry-after': '10' }

/** What is sent where a page has no answer, but for one that is missing. */
const insteadOf = (reason: Exclude<NoAnswer, 'missing'>): Answer => {
  switch (reason) {
    case 'unavailable':
      return answer(503, html, unavailablePage, soon)
    case 'busy':
      return answer(503, html, busyPage, soon)
    case 'too broad':
      return answer(400, html, tooBroadPage)
    default:
      return reason satisfies never
  }
}

/** What a browser may do with an answer. */
const policyOf = (route: Route, { headers, body }: Answer): string => {
  if (headers['content-type'] !== html) return closedPolicy
  const text = body.toString()
  if (route === 'document' || text.includes('<style>')) return scriptFreePolicy(styleHashes(text))
  return pagePolicy(text.includes('src="/completed-field.mjs"'))
}

/** Those of Next's headers that say something to who asks. */
const passedOn = ['content-type', 'cache-control', 'location', 'retry-after'] as const

/** The API is for pages of other sites too; it tells them nothing that anyone could not ask. */
const forAnyone = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }

const withHeaders = (route: Route, made: Answer): Answer => {
  const kept = Object.fromEntries(passedOn.flatMap((name) => (made.headers[name] ? [[name, made.headers[name]]] : [])))
  // Files have names that change with them; data are for one moment; a page that is not there may be soon.
  const isLasting = made.status < 400 || made.status === 404
  const caching = route === 'file' || route === 'data' ? {} : { 'cache-control': isLasting ? 'no-cache' : 'no-store' }
  return {
    ...made,
    headers: {
      ...securityHeaders,
      ...kept,
      ...caching,
      ...(route === 'api' && forAnyone),
      'content-security-policy': policyOf(route, made),
    },
  }
}

/** Gives every request its answer: see docs/decisions/021. */
export const answerRequest = (
  render: Renderer['render'],
  started: Date,
): ((request: IncomingMessage, response: ServerResponse) => Promise<void>) => {
  const cache = answerCache()

  const share = sharedWork<ReadyAnswer>()

  const make = async (url: string, route: Route, signal: AbortSignal): Promise<Answer> => {
    if (route === 'malformed') {
      return answer(400, plain, 'This address is not well formed. The stories are listed at /\n')
    }
    const { noAnswer, ...made } = await render(url, signal)
    // Next leaves the body of a page that finds nothing to a script; for an address that leads nowhere it makes one.
    if (noAnswer === 'missing') return { ...(await render('/no-such-page', signal)), status: 404 }
    if (noAnswer) return insteadOf(noAnswer)
    if (made.status >= 500 && route === 'page') return answer(500, html, failedPage)
    return made
  }

  const answerTo = async (url: string, signal: AbortSignal): Promise<ReadyAnswer> => {
    const route = routeOf(url.split('?')[0] ?? url)
    const state: ArchiveState | undefined =
      route === 'file' ? { mark: 'built', modified: started } : await siteArchive().state()
    const known = cache.get(url)
    if (known && state && known.state === state.mark) return known.answer
    return share(`${state?.mark} ${url}`, signal, async (stillWanted) => {
      const made = withHeaders(route, await make(url, route, stillWanted))
      const written = state?.modified ?? new Date()
      const ready = readyAnswer(made, written > started ? written : started)
      // Who has the very same body keeps it, whatever else was written.
      const same = known?.answer.etag === ready.etag ? known.answer : ready
      const isKept = made.status === 200 && made.headers['cache-control'] !== 'no-store'
      if (state && isKept) cache.set(url, { state: state.mark, answer: same })
      return same
    })
  }

  return async (request, response) => {
    const gone = new AbortController()
    response.once('close', () => gone.abort(new Error('Nobody waits for this answer.')))
    if (request.method === 'GET' || request.method === 'HEAD') {
      const made = await answerTo(canonicalAddress(request.url ?? '/'), gone.signal)
      return sendAnswer(request, response, made)
    }
    response.setHeader('allow', 'GET, HEAD')
    return sendAnswer(request, response, refusedMethod)
  }
}

const refusedMethod = readyAnswer(
  withHeaders('document', answer(405, plain, 'This site is only read: GET and HEAD are all it answers.\n')),
)

/** What is sent when even that fails, in headers and one line. */
export const failedAnswer = (): ReadyAnswer => readyAnswer(withHeaders('page', answer(500, html, failedPage)))

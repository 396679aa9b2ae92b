import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import next from 'next'
import { type NoAnswer, type RequestContext, requests } from '../stories/request-context.ts'
import { closeSiteArchive, siteArchive } from '../stories/site-archive.ts'
import { type Answer, captureAnswer, type Handler } from './captured-answer.ts'
import { limitConsole } from './limited-log.ts'
import { pageWithoutNext } from './page-without-next.ts'

/** What the process that makes pages is asked: to make one, or to give up the one of that number. */
export type RenderRequest = { readonly id: number; readonly url: string | undefined }

/** What Next makes of an address; `noAnswer` and `status` are what the page says of itself. */
export type Rendered = Answer & { readonly noAnswer?: NoAnswer | undefined; readonly status?: number | undefined }

/** What comes back; that it is ready to be asked comes first. */
export type RenderReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'rendered'; readonly id: number; readonly rendered: Rendered }
  | { readonly kind: 'failed'; readonly id: number }

const html = 'text/html; charset=utf-8'

/** Next sees an address and nothing else of a request, so that an answer depends on nothing else. */
const render = async (handler: Handler, url: string, signal: AbortSignal): Promise<Rendered> => {
  const nonce = randomBytes(18).toString('base64url')
  const context: RequestContext = { signal }
  const headers = {
    host: 'localhost',
    'user-agent': 'On Record',
    accept: '*/*',
    // Next reads the nonce from here and puts it on its own scripts.
    'content-security-policy': `script-src 'nonce-${nonce}'`,
  }
  const made = await requests.run(context, () => captureAnswer(handler, url, headers, signal))
  const body =
    made.headers['content-type'] === html ? Buffer.from(pageWithoutNext(made.body.toString(), nonce)) : made.body
  return { ...made, body, noAnswer: context.noAnswer, status: context.status ?? made.status }
}

const send = (reply: RenderReply): void => {
  if (process.connected) process.send?.(reply)
}

const running = new Map<number, AbortController>()

const answer = async (handler: Handler, id: number, url: string): Promise<void> => {
  const gone = new AbortController()
  running.set(id, gone)
  try {
    send({ kind: 'rendered', id, rendered: await render(handler, url, gone.signal) })
  } catch (error) {
    if (!gone.signal.aborted) console.error(error)
    send({ kind: 'failed', id })
  } finally {
    running.delete(id)
  }
}

limitConsole()
const app = next({ dev: false, dir: fileURLToPath(new URL('..', import.meta.url)) })
await app.prepare()
const handle = app.getRequestHandler()
// The pages are built with a copy of the archive's package of their own; this one starts processes beside its files.
siteArchive()
process.on('message', ({ id, url }: RenderRequest) => {
  if (url === undefined) running.get(id)?.abort(new Error('Nobody waits for this page.'))
  else void answer(async (request, response) => handle(request, response), id, url)
})
process.on('disconnect', async () => {
  await closeSiteArchive()
  process.exit(0)
})
// A terminal sends Ctrl-C to every process in it, and a service may send SIGTERM: when to end is for the server to say.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
send({ kind: 'ready' })

import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import next from 'next'
import { markupPlace, type NoAnswer, type RequestContext, requests } from '../data/request-context.ts'
import { closeSiteArchive, siteArchive } from '../data/site-archive.ts'
import { refusalStrings } from '../strings.ts'
import { type Answer, captureAnswer, type Handler, pageWithMarkup, pageWithoutNext } from './captured-answer.ts'
import { limitConsole } from './limited-log.ts'

/** A request to the render process: render `url`, or without `url`, cancel the request with that id. */
export type RenderRequest = { readonly id: number; readonly url: string | undefined }

/** The answer that Next renders for an address. The page itself sets `noAnswer` and `status`. */
export type Rendered = Answer & { readonly noAnswer?: NoAnswer | undefined; readonly status?: number | undefined }

/** A message from the render process. The first one is "ready". */
export type RenderReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'rendered'; readonly id: number; readonly rendered: Rendered }
  | { readonly kind: 'failed'; readonly id: number }

const html = 'text/html; charset=utf-8'

/** Next sees only the address of a request, so the answer depends on nothing else. */
const render = async (handler: Handler, url: string, signal: AbortSignal): Promise<Rendered> => {
  const nonce = randomBytes(18).toString('base64url')
  const context: RequestContext = { signal }
  const headers = {
    host: 'localhost',
    'user-agent': 'On Record',
    accept: '*/*',
    // Next reads the nonce from this header and adds it to its own scripts.
    'content-security-policy': `script-src 'nonce-${nonce}'`,
  }
  const made = await requests.run(context, () => captureAnswer(handler, url, headers, signal))
  const body =
    made.headers['content-type'] === html
      ? Buffer.from(pageWithMarkup(pageWithoutNext(made.body.toString(), nonce), markupPlace, context.markup ?? ''))
      : made.body
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
const folder = fileURLToPath(new URL('..', import.meta.url))
// The pages are built, so they do not know where the fonts of their pictures are.
process.env.ONRECORD_WEB_FOLDER = folder
const app = next({ dev: false, dir: folder })
await app.prepare()
const handle = app.getRequestHandler()
// Open the reader here: the copy of the archive package in the built pages cannot find the files that its processes need.
siteArchive()
process.on('message', ({ id, url }: RenderRequest) => {
  if (url === undefined) running.get(id)?.abort(new Error(refusalStrings.disconnected))
  else void answer(async (request, response) => handle(request, response), id, url)
})
process.on('disconnect', async () => {
  await closeSiteArchive()
  process.exit(0)
})
// A terminal sends Ctrl-C to all its processes, and a service may send SIGTERM. Only the server decides when this process ends.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
send({ kind: 'ready' })

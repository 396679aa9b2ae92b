import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import next from 'next'
import { filledFrame } from '../data/filled-frame.ts'
import { type NoAnswer, type RequestContext, requests } from '../data/request-context.ts'
import { closeSiteArchive, siteArchive } from '../data/site-archive.ts'
import { refusalStrings } from '../strings.ts'
import { type Answer, captureAnswer, type Handler, pageWithoutNext } from './captured-answer.ts'
import { withJoinedStyles } from './joined-styles.ts'
import { limitConsole } from './limited-log.ts'

/**
 * A request to the render process: render `url` while the archive is in `state`, or without `url`, cancel the request with that id.
 */
export type RenderRequest = {
  readonly id: number
  readonly url: string | undefined
  readonly state?: string | undefined
}

/** The answer that Next renders for an address. The page itself sets `noAnswer` and `status`. */
export type Rendered = Answer & { readonly noAnswer?: NoAnswer | undefined; readonly status?: number | undefined }

/** A message from the render process. The first one is "ready". */
export type RenderReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'rendered'; readonly id: number; readonly rendered: Rendered }
  | { readonly kind: 'failed'; readonly id: number }

const html = 'text/html; charset=utf-8'

/** The answer of Next to a request in that context. It sees only the address, so the answer depends on nothing else. */
const answerOfNext = async (handler: Handler, url: string, context: RequestContext): Promise<Answer> => {
  const nonce = randomBytes(18).toString('base64url')
  const headers = {
    host: 'localhost',
    'user-agent': 'On Record',
    accept: '*/*',
    // Next reads the nonce from this header and adds it to its own scripts.
    'content-security-policy': `script-src 'nonce-${nonce}'`,
  }
  const made = await requests.run(context, () => captureAnswer(handler, url, headers, context.signal))
  if (made.headers['content-type'] !== html || context.framed) return made
  return { ...made, body: Buffer.from(withJoinedStyles(pageWithoutNext(made.body.toString(), nonce))) }
}

/** The frames by address. They change only with a build. */
const frames = new Map<string, Promise<string>>()

const frameAt = (handler: Handler, address: string): Promise<string> => {
  const known = frames.get(address)
  if (known) return known
  const frame = answerOfNext(handler, address, { kind: 'frame', signal: new AbortController().signal }).then(
    ({ status, body }) => {
      if (status === 200) return body.toString()
      throw new Error(refusalStrings.noFrame(address, status))
    },
  )
  frames.set(address, frame)
  frame.catch(() => frames.delete(address))
  return frame
}

type Asked = { readonly id: number; readonly url: string; readonly state: string | undefined }

const render = async (handler: Handler, { url, state }: Asked, signal: AbortSignal): Promise<Rendered> => {
  const context: RequestContext = { kind: 'page', signal, state }
  const made = await answerOfNext(handler, url, context)
  const { framed, noAnswer, status = made.status } = context
  const body = framed ? Buffer.from(filledFrame(await frameAt(handler, framed.frame), framed)) : made.body
  return { ...made, body, noAnswer, status }
}

const send = (reply: RenderReply): void => {
  if (process.connected) process.send?.(reply)
}

const running = new Map<number, AbortController>()

const answer = async (handler: Handler, asked: Asked): Promise<void> => {
  const { id } = asked
  const gone = new AbortController()
  running.set(id, gone)
  try {
    send({ kind: 'rendered', id, rendered: await render(handler, asked, gone.signal) })
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
process.on('message', ({ id, url, state }: RenderRequest) => {
  if (url === undefined) running.get(id)?.abort(new Error(refusalStrings.disconnected))
  else void answer(async (request, response) => handle(request, response), { id, url, state })
})
process.on('disconnect', async () => {
  await closeSiteArchive()
  process.exit(0)
})
// A terminal sends Ctrl-C to all its processes, and a service may send SIGTERM. Only the server decides when this process ends.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
send({ kind: 'ready' })

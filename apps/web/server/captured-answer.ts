import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

/** A request handler, such as that of Next. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** An answer before it is sent. */
export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** A response that is stored instead of sent. */
class CapturedResponse extends ServerResponse {
  readonly #parts: Buffer[] = []

  get body(): Buffer {
    return Buffer.concat(this.#parts)
  }

  #keep(part: unknown, encoding?: unknown): void {
    if (typeof part === 'string') this.#parts.push(Buffer.from(part, encoding === 'latin1' ? 'latin1' : 'utf8'))
    else if (part instanceof Uint8Array) this.#parts.push(Buffer.from(part))
  }

  override writeHead(status: number, ...more: readonly unknown[]): this {
    this.statusCode = status
    const headers = more.find((each) => typeof each === 'object' && each !== null) ?? {}
    for (const [name, value] of Object.entries(headers)) this.setHeader(name, value)
    return this
  }

  override write(part: unknown, encoding?: unknown, done?: unknown): boolean {
    this.#keep(part, encoding)
    const callback = typeof encoding === 'function' ? encoding : done
    if (typeof callback === 'function') process.nextTick(callback)
    return true
  }

  override end(part?: unknown, encoding?: unknown, done?: unknown): this {
    this.#keep(part, encoding)
    const callback = [part, encoding, done].find((each) => typeof each === 'function')
    Object.defineProperty(this, 'writableEnded', { value: true, configurable: true })
    Object.defineProperty(this, 'writableFinished', { value: true, configurable: true })
    process.nextTick(() => {
      if (typeof callback === 'function') callback()
      this.emit('finish')
      this.emit('close')
    })
    return this
  }

  override flushHeaders(): void {}
}

const textOf = (value: number | string | readonly string[] | undefined): string =>
  typeof value === 'object' ? value.join(', ') : String(value ?? '')

/**
 * The answer of `handler` to a GET of `url` with only these headers. Throws the reason of `signal` if it is aborted before the
 * answer is complete.
 */
export const captureAnswer = async (
  handler: Handler,
  url: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Answer> => {
  const request = Object.assign(new IncomingMessage(new Socket()), { method: 'GET', url, headers: { ...headers } })
  request.push(null)
  const response = new CapturedResponse(request)
  const over = new Promise<void>((resolve) => response.once('close', resolve))
  const leave = (): void => void response.emit('close')
  signal.addEventListener('abort', leave, { once: true })
  try {
    await Promise.all([handler(request, response), over])
  } finally {
    signal.removeEventListener('abort', leave)
  }
  signal.throwIfAborted()
  const sent = Object.entries(response.getHeaders()).map(([name, value]) => [name, textOf(value)] as const)
  return { status: response.statusCode, headers: Object.fromEntries(sent), body: response.body }
}

const links = /<link\b[^>]*\bas="script"[^>]*>/gu

/**
 * A page without the scripts that Next adds to hydrate it. They have `nonce`, which no story can know. The same content always
 * gives the same page.
 */
export const pageWithoutNext = (html: string, nonce: string): string => {
  const scripts = new RegExp(`<script\\b[^>]*\\bnonce="${nonce}"[^>]*>[^]*?</script>`, 'gu')
  return html.replace(scripts, '').replace(links, '').replaceAll(` nonce="${nonce}"`, '')
}

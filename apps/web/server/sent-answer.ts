import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Answer } from './captured-answer.ts'

/** An answer that can be sent many times. `etag` and `modified` let clients check their copy. */
export type ReadyAnswer = Answer & {
  readonly etag: string
  readonly modified?: Date | undefined
  /** The compressed bodies, by encoding. Each is made for the first client that accepts it. */
  readonly encoded: Map<string, Promise<Buffer>>
}

/** A weak ETag, because the same body is sent in several encodings. */
const etagOf = (body: Buffer): string => `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`

/** The answer with its validators. */
export const readyAnswer = (answer: Answer, modified?: Date): ReadyAnswer => ({
  ...answer,
  etag: etagOf(answer.body),
  modified,
  encoded: new Map(),
})

const encoders: Readonly<Record<string, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: promisify(gzip),
}

/** Files of other types are already compressed. Octet streams are the models of the reader. */
const compressible = /^(?:text\/|application\/(?:(?:[a-z.]+\+)?json|javascript|octet-stream)|image\/svg\+xml)/u
/** Compressing a smaller body does not make the response smaller. */
const minCompressed = 500

const encodingFor = (request: IncomingMessage, { headers, body }: Answer): string | undefined => {
  if (body.length < minCompressed || !compressible.test(headers['content-type'] ?? '')) return undefined
  const accepted = String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => !/;\s*q=0(?:\.0*)?$/u.test(part))
    .map((part) => part.split(';')[0]?.trim())
  return Object.keys(encoders).find((encoding) => accepted.includes(encoding))
}

const bodyIn = (answer: ReadyAnswer, encoding: string): Promise<Buffer> => {
  const known = answer.encoded.get(encoding) ?? encoders[encoding]?.(answer.body) ?? Promise.resolve(answer.body)
  answer.encoded.set(encoding, known)
  return known
}

/** Whether the client already has this answer. */
const isKnown = ({ headers }: IncomingMessage, { etag, modified }: ReadyAnswer): boolean => {
  const etags = headers['if-none-match']
  if (etags !== undefined) return etags.split(',').some((each) => each.trim() === etag || each.trim() === '*')
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return modified !== undefined && since >= Math.floor(modified.getTime() / 1000) * 1000
}

/** Sends an answer, or 304 if the client already has it. Only answers with status 200 have validators. */
export const sendAnswer = async (
  request: IncomingMessage,
  response: ServerResponse,
  answer: ReadyAnswer,
): Promise<void> => {
  if (response.destroyed) return
  const { status, headers, etag, modified } = answer
  const validators = {
    ...(status === 200 && { etag, ...(modified && { 'last-modified': modified.toUTCString() }) }),
    ...(compressible.test(headers['content-type'] ?? '') && { vary: 'Accept-Encoding' }),
  }
  if (status === 200 && isKnown(request, answer)) {
    response.writeHead(304, { ...headers, ...validators }).end()
    return
  }
  const encoding = encodingFor(request, answer)
  const body = encoding === undefined ? answer.body : await bodyIn(answer, encoding)
  response.writeHead(status, {
    ...headers,
    ...validators,
    ...(encoding !== undefined && { 'content-encoding': encoding }),
    'content-length': body.length,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

import { randomBytes } from 'node:crypto'
import { statSync } from 'node:fs'
import { createServer, type Server, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { fileURLToPath } from 'node:url'
import next from 'next'
import { closedPolicy } from '../headers/content-security-policy.ts'
import { securityHeaders } from '../headers/security-headers.ts'
import { answerRequest, failedAnswer } from './answer-request.ts'
import type { Handler } from './captured-answer.ts'
import { sendAnswer } from './sent-answer.ts'

const folder = fileURLToPath(new URL('..', import.meta.url))

const newNonce = (): string => randomBytes(18).toString('base64url')

/** An answer to what is not HTTP, or is more of it than is read: on the bare connection. */
const refuse = (socket: Duplex, status: number): void => {
  if (!socket.writable) return void socket.destroy()
  const headers = {
    ...securityHeaders,
    'Content-Security-Policy': closedPolicy,
    'Content-Length': '0',
    Connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n`)
}

const statusOf = (error: NodeJS.ErrnoException): number =>
  error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400

/** Serves the built site at a port; gives the server once it listens. Throws what keeps it from that, EADDRINUSE for one. */
export const startServer = async (port: number, hostname: string, isDevelopment = false): Promise<Server> => {
  const app = next({ dev: isDevelopment, dir: folder, hostname, port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const handler: Handler = async (request, response) => handle(request, response)
  const started = isDevelopment ? new Date() : statSync(`${folder}.next/BUILD_ID`).mtime
  const answer = answerRequest(handler, newNonce, started)
  const server = createServer(
    { requestTimeout: 15_000, headersTimeout: 10_000, keepAliveTimeout: 10_000 },
    async (request, response) => {
      try {
        await (isDevelopment ? handle(request, response) : answer(request, response))
      } catch (error) {
        // Nobody waits any more, which is no failure.
        if (response.destroyed) return
        console.error(error)
        if (response.headersSent) response.destroy()
        else await sendAnswer(request, response, failedAnswer())
      }
    },
  )
  server.on('clientError', (error, socket) => refuse(socket, statusOf(error)))
  server.on('connect', (_, socket) => refuse(socket, 405))
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, hostname, () => resolve(server))
  })
}

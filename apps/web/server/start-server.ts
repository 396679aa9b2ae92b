import { statSync } from 'node:fs'
import { createServer, type Server, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { securityHeaders } from './answer-headers.ts'
import { answerRequest, failedAnswer } from './answer-request.ts'
import { closedPolicy } from './content-security-policy.ts'
import { startRenderer } from './renderer.ts'
import { sendAnswer } from './sent-answer.ts'

const folder = fileURLToPath(new URL('..', import.meta.url))

/** Answers a request that is not valid HTTP or is too large, directly on the socket. */
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

/** The listening server, and `close`, which ends its render process. */
export type StartedServer = { readonly server: Server; readonly close: () => void }

/** Serves the built site on a port. Throws if it cannot listen there, for example with EADDRINUSE. */
export const startServer = async (port: number, hostname: string): Promise<StartedServer> => {
  const renderer = await startRenderer()
  const answer = answerRequest(renderer.render, statSync(`${folder}.next/BUILD_ID`).mtime)
  const server = createServer(
    { requestTimeout: 15_000, headersTimeout: 10_000, keepAliveTimeout: 10_000 },
    async (request, response) => {
      try {
        await answer(request, response)
      } catch (error) {
        // The client has disconnected, which is not a failure.
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
    server.listen(port, hostname, () => resolve({ server, close: renderer.close }))
  })
}

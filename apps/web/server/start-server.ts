import { statSync } from 'node:fs'
import { createServer, type Server, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { closedPolicy } from '../headers/content-security-policy.ts'
import { securityHeaders } from '../headers/security-headers.ts'
import { answerRequest, failedAnswer } from './answer-request.ts'
import { startRenderer } from './renderer.ts'
import { sendAnswer } from './sent-answer.ts'

const folder = fileURLToPath(new URL('..', import.meta.url))

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

/** The server, once it listens, and what ends the process behind it. */
export type StartedServer = { readonly server: Server; readonly close: () => void }

/** Serves the built site at a port. Throws what keeps it from that, EADDRINUSE for one. */
export const startServer = async (port: number, hostname: string): Promise<StartedServer> => {
  const renderer = await startRenderer()
  const answer = answerRequest(renderer.render, statSync(`${folder}.next/BUILD_ID`).mtime)
  const server = createServer(
    { requestTimeout: 15_000, headersTimeout: 10_000, keepAliveTimeout: 10_000 },
    async (request, response) => {
      try {
        await answer(request, response)
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
    server.listen(port, hostname, () => resolve({ server, close: renderer.close }))
  })
}

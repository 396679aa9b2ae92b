import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The response for a path. With an `etag`, the server answers 304 to a client that already has it. */
export type Served = { readonly type: string; readonly body: string; readonly etag?: string }

/** A web server on this machine. `answers` are its responses so far, as "200 /path". */
export type FileServer = {
  readonly address: string
  readonly answers: readonly string[]
  readonly close: () => Promise<void>
}

const answerTo = ({ url = '', headers }: IncomingMessage, files: Readonly<Record<string, Served>>) => {
  const file = files[url]
  if (!file) return { status: 404 }
  return file.etag !== undefined && headers['if-none-match'] === file.etag
    ? { status: 304, file }
    : { status: 200, file }
}

/** Starts a server for these files, by path. `files` may change while it runs. */
export const serveFiles = async (files: Readonly<Record<string, Served>>): Promise<FileServer> => {
  const answers: string[] = []
  const server: Server = createServer((request, response) => {
    const { status, file } = answerTo(request, files)
    answers.push(`${status} ${request.url}`)
    response.writeHead(status, { ...(file && { 'content-type': file.type }), ...(file?.etag && { etag: file.etag }) })
    response.end(status === 200 ? file?.body : '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    answers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

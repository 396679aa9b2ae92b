import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a path answers with; `etag` makes the server say 304 to whoever has it already. */
export type Served = { readonly type: string; readonly body: string; readonly etag?: string }

/** A web server on this machine with its address and the status of each answer that it gave, "200 /path". */
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

/** Starts a server of these files, by path. `files` may change while it runs. */
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

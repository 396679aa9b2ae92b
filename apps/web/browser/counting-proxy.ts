import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server in front of a site that records each request. */
export type CountingProxy = {
  readonly address: string
  /** The requests so far, such as "GET /read". */
  readonly requests: () => readonly string[]
  readonly close: () => void
}

/** Starts a server on a free port that passes each request on to the site. */
export const startCountingProxy = async (site: string): Promise<CountingProxy> => {
  const { hostname, port } = new URL(site)
  const requests: string[] = []
  const server = createServer((incoming, outgoing) => {
    requests.push(`${incoming.method} ${incoming.url}`)
    const { method, url, headers } = incoming
    incoming.pipe(
      request({ hostname, port, method, path: url, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
        answer.pipe(outgoing)
      }),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => requests,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

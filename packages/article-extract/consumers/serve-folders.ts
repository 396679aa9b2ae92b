import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
}

/** Serves the files of folders by the path that each has on the site. `close` stops the server. */
export const serveFolders = async (folders: Readonly<Record<string, string>>) => {
  const places = Object.entries(folders).toSorted(([a], [b]) => b.length - a.length)
  const server = createServer(async ({ url = '/' }, answer) => {
    const [at = '/', folder = ''] = places.find(([path]) => url.startsWith(path)) ?? []
    const name = url === '/' ? 'index.html' : url.slice(at.length)
    const body = await readFile(join(folder, name)).catch(() => undefined)
    if (body) answer.writeHead(200, { 'content-type': types[extname(name)] ?? 'application/octet-stream' }).end(body)
    else answer.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

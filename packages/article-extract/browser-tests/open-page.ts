import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { launchChromium } from '@onrecord/test-browser'
import { bundle } from './bundle.ts'

const weights = resolve(import.meta.dirname, '../weights')
const page = '<!doctype html><meta charset="utf-8"><title>On Record</title>'

/** The page's script policy: with or without WebAssembly. */
export type Policy = "script-src 'self'" | "script-src 'self' 'wasm-unsafe-eval'"

/** Serves the bundle and the weights; the page at `/` has the policy. `close` stops the server. */
const serve = async (policy: Policy) => {
  const code = await bundle()
  const server = createServer(async ({ url = '/' }, answer) => {
    const send = (type: string, body: string | Uint8Array) =>
      answer.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(body)
    if (url === '/') send('text/html', page)
    else if (url === '/article-extract.js') send('text/javascript', code)
    else if (url.startsWith('/weights/'))
      send('application/octet-stream', await readFile(resolve(weights, url.slice('/weights/'.length))))
    else answer.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

/** The result for a text in a browser, and the milliseconds from requesting the weights to the article. */
interface BrowserResult {
  readonly json: string
  readonly milliseconds: number
}

/** A page in a real Chromium that extracts; `close` closes the browser and the server. */
export const openPage = async (policy: Policy = "script-src 'self' 'wasm-unsafe-eval'") => {
  const [server, browser] = await Promise.all([serve(policy), launchChromium()])
  const tab = await browser.newPage()
  await tab.goto(server.address)
  return {
    extract: (text: string, mode: 'fast' | 'accurate'): Promise<BrowserResult> =>
      // As text, because compilers would rewrite the import for their own runtime.
      tab.evaluate(`(async () => {
        const { extractArticle, fetchModel } = await import('/article-extract.js')
        const files = new URL('/weights/', location.href)
        const start = performance.now()
        const model = await fetchModel(${JSON.stringify(mode)}, files)
        const article = extractArticle(${JSON.stringify(text)}, { model, datePublished: '2024-11-12' })
        return { json: JSON.stringify(article), milliseconds: performance.now() - start }
      })()`),
    close: async () => {
      await browser.close()
      server.close()
    },
  }
}

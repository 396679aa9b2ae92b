import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { someFreePort } from './free-port.mjs'
import { runStart } from './run-start.mjs'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-refused-'))

const missing = '"no-such-story.txt" does not exist. Expected the path of a text file, or - for standard input.'

afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  [['--port', '0'], 2, '"0" is not a port. Expected a whole number from 1 to 65535. See npm start -- --help\n'],
  [['--prot', '1'], 2, "Unknown option '--prot'. See npm start -- --help\n"],
  [['no-such-story.txt'], 1, `onrecord: ${missing}\n`],
])('npm start -- %j ends with a one-line error', async (args, code, line) => {
  const { ended, said } = runStart(['--port', `${await someFreePort()}`, ...args], { home: folder, from: folder })
  expect(await ended).toBe(code)
  expect(said).toEqual({ out: '', err: line })
})

test('a port in use is reported before anything is built', async () => {
  const server = createServer()
  await new Promise((listening) => server.listen({ port: 0, host: '127.0.0.1' }, () => listening(undefined)))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const { ended, said } = runStart(['--port', `${port}`], { home: folder })
  expect(await ended).toBe(1)
  expect(said).toEqual({ out: '', err: `Port ${port} is in use. Choose another: npm start -- --port ${port + 1}\n` })
  server.close()
})

test('the help goes to stdout', async () => {
  const { ended, said } = runStart(['--help'], { home: folder })
  expect(await ended).toBe(0)
  expect(said.out).toContain('npm start -- story.txt')
  expect(said.err).toBe('')
})

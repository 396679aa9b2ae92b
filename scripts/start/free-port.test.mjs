import { createServer } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { requireFreePort, someFreePort, takenPort } from './free-port.mjs'

/** @type {import('node:net').Server[]} */
const servers = []

afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/**
 * @param {string} host
 * @returns {Promise<number>} a port that is in use on `host` until the test ends
 */
function takenOn(host) {
  const server = createServer()
  servers.push(server)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port: 0, host }, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
}

test.each(['127.0.0.1', '0.0.0.0'])('a port that is in use on %s is not free', async (host) => {
  const port = await takenOn(host)
  await expect(requireFreePort(port, '127.0.0.1')).rejects.toThrow(takenPort(port))
})

test('a free port is free, and stays free after the check', async () => {
  const port = await someFreePort()
  await requireFreePort(port, '127.0.0.1')
  await requireFreePort(port, '127.0.0.1')
})

test('the error for a port in use suggests the next one', () => {
  expect(takenPort(3000)).toBe('Port 3000 is in use. Choose another: npm start -- --port 3001')
  expect(takenPort(65535)).toBe('Port 65535 is in use. Choose another: npm start -- --port 3000')
})

test('an address that this machine does not have gives a one-line error', async () => {
  await expect(requireFreePort(3999, '192.0.2.1')).rejects.toThrow(
    /^The site cannot listen on 192\.0\.2\.1 \(E\w+\)\.$/,
  )
})

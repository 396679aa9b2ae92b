import { createServer } from 'node:net'
import { UserError } from '../workspace/user-error.mjs'

/**
 * Checks that the site can listen on `port`. Throws a UserError that says what to do when it cannot.
 * Also checks the other address family, because a server there would answer for "localhost" instead of us.
 *
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
export async function requireFreePort(port, host) {
  for (const address of new Set([host, '127.0.0.1', '::1'])) {
    const code = await listenError(port, address)
    if (code === 'EADDRINUSE') throw new UserError(takenPort(port))
    if (code === 'EACCES')
      throw new UserError(`You are not allowed to use port ${port}. Choose another: npm start -- --port 3000`)
    if (code && address === host) throw new UserError(`The site cannot listen on ${host} (${code}).`)
  }
}

/**
 * @param {number} port
 * @returns {string}
 */
export function takenPort(port) {
  return `Port ${port} is in use. Choose another: npm start -- --port ${port < 65535 ? port + 1 : 3000}`
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>} the error's code, or `undefined` when the port is free there
 */
function listenError(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? error.message))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}

/**
 * A port of this machine that is free at the moment.
 *
 * @returns {Promise<number>}
 */
export function someFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
      server.close(() => resolve(port))
    })
  })
}

import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from './free-port.mjs'
import { serverAccount } from './server-account.mjs'
import { serverBinaries } from './server-binaries.mjs'

const password = 'only-for-tests'

/**
 * Starts an empty PostgreSQL server with its data in a temporary folder, on a free port of 127.0.0.1. The caller must
 * close it; otherwise it stops when the process ends. Throws when it does not start, so no test is silently skipped.
 *
 * @param {{ settings?: Readonly<Record<string, string>> }} [options]
 * @returns {Promise<import('./start-postgres.d.mts').TestPostgres>}
 */
export async function startPostgres({ settings = {} } = {}) {
  const account = serverAccount()
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-postgres-'))
  const [programs, data, passwordFile] = ['programs', 'data', 'password'].map((name) => join(folder, name))
  if (!programs || !data || !passwordFile) throw new Error('unreachable')
  for (const path of [programs, data]) mkdirSync(path)
  writeFileSync(passwordFile, password)
  chmodSync(folder, 0o755)
  for (const path of [data, passwordFile]) own(path, account)
  const { initdb, postgres } = serverBinaries(account, programs)
  const setUp = ['-D', data, '-U', 'postgres', `--pwfile=${passwordFile}`, '-A', 'scram-sha-256', '-E', 'UTF8']
  execFileSync(initdb, [...setUp, '--locale=C', '--no-sync'], {
    ...account,
    cwd: data,
    stdio: ['ignore', 'pipe', 'pipe'],
  })

  const port = await freePort()
  const given = { unix_socket_directories: '', listen_addresses: '127.0.0.1', fsync: 'off', ...settings }
  const flags = Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let server
  const watch = fileURLToPath(new URL('end-with-parent.mjs', import.meta.url))
  // Detached, so that Ctrl-C does not stop it.
  const guard = spawn(process.execPath, [watch, folder], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  guard.unref()

  const start = async () => {
    const child = spawn(postgres, ['-D', data, '-p', String(port), ...flags], {
      ...account,
      cwd: data,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    await ready(child)
    server = child
  }
  const stop = async (/** @type {'fast' | 'crash'} */ how = 'fast') => {
    const child = server
    server = undefined
    if (!child || child.exitCode !== null) return
    const gone = once(child, 'exit')
    child.kill(how === 'crash' ? 'SIGQUIT' : 'SIGINT')
    await gone
  }
  const close = async () => {
    await stop('crash')
    rmSync(folder, { recursive: true, force: true })
    guard.stdin.end()
  }
  await start()
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, folder, start, stop, close }
}

/**
 * @param {string} path
 * @param {{ uid?: number, gid?: number }} account
 */
const own = (path, { uid, gid }) => {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
}

/**
 * Resolves when the server accepts connections. Rejects with the server's output when it ends first.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>}
 */
const ready = (child) =>
  new Promise((resolve, reject) => {
    let output = ''
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${output.trim()}`)))
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      output = (output + text).slice(-10_000)
      if (output.includes('ready to accept connections')) resolve()
    })
  })

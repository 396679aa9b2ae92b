import { spawn } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const start = fileURLToPath(new URL('../start.mjs', import.meta.url))

/**
 * Runs the script of `npm start` in a separate process, for tests.
 *
 * @param {readonly string[]} args
 * @param {{ home: string, from?: string, input?: string, archive?: string }} options `home` is the folder of the archive; `from` is the user's folder
 */
export function runStart(args, { home, from, input = '', archive = '' }) {
  const env = {
    ...process.env,
    CI: 'true',
    // A busy machine may need longer for a page than the default deadline.
    ONRECORD_DEADLINE_MS: '60000',
    PORT: '',
    ONRECORD_ARCHIVE: archive,
    ONRECORD_HOME: home,
    ...(from ? { INIT_CWD: from } : {}),
  }
  const child = spawn(process.execPath, [start, ...args], { env, stdio: 'pipe' })
  child.stdin.end(input)
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text) => (said.out += text))
  child.stderr.setEncoding('utf8').on('data', (text) => (said.err += text))
  const ended = /** @type {Promise<number | null>} */ (new Promise((resolve) => child.on('close', resolve)))
  return { child, said, ended }
}

/**
 * Waits until the started process has printed `text` on stdout. Throws with its output when it ends first, or when that
 * takes over 90 seconds, which is less than the time limit of a test.
 *
 * @param {ReturnType<typeof runStart>} run
 * @param {string} text
 * @returns {Promise<string>} its stdout so far
 */
export async function waitForOutput({ child, said, ended }, text) {
  const over = ended.then((code) => Promise.reject(new Error(`It ended with ${code}: ${said.out}${said.err}`)))
  const heard = new Promise((resolve) => {
    child.stdout.on('data', () => said.out.includes(text) && resolve(undefined))
  })
  const controller = new AbortController()
  const late = setTimeout(90_000, undefined, { signal: controller.signal }).then(() => {
    throw new Error(`It did not print "${text}": ${said.out}${said.err}`)
  })
  try {
    await Promise.race([heard, over, late])
  } finally {
    controller.abort()
    late.catch(() => {})
  }
  return said.out
}

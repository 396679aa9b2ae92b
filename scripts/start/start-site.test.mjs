import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { onrecordCommand, root } from '../workspace/project.mjs'
import { someFreePort } from './free-port.mjs'
import { runStart, waitForOutput } from './run-start.mjs'

const story = `Harbour stays closed

BUSAN, South Korea (AP) — The harbour will stay closed until Friday, Mayor Jane Lee said on Monday.

"We cannot let ships in," she told reporters. About 40 boats are waiting, according to the coast guard.
`

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-start-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

/**
 * @param {number} port
 * @returns {Promise<boolean>} whether the site stopped answering within a minute
 */
async function hasStopped(port) {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const answered = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    )
    if (!answered) return true
    await wait(100)
  }
  return false
}

/**
 * Waits for a line on stderr, which may arrive after a later one on stdout.
 *
 * @param {ReturnType<typeof runStart>} run
 * @param {RegExp} line
 */
const saysOnStderr = (run, line) => vi.waitFor(() => expect(run.said.err).toMatch(line), { timeout: 60_000 })

test('the site answers when it says so, and Ctrl-C stops it cleanly', async () => {
  const port = await someFreePort()
  const run = runStart(['--port', `${port}`], { home: folder })
  const said = await waitForOutput(run, 'Ctrl-C')
  expect(said).toBe(
    `On Record is running: http://localhost:${port}\nIn the terminal:      npm run --silent onrecord\nPress Ctrl-C to stop.\n`,
  )
  const answer = await fetch(`http://127.0.0.1:${port}/`)
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('On Record')
  run.child.kill('SIGINT')
  expect(await run.ended).toBe(0)
  expect(await hasStopped(port)).toBe(true)
})

test("a text from the user's folder is added, and its address is printed and answers", async () => {
  const port = await someFreePort()
  const home = join(folder, 'home')
  writeFileSync(join(folder, 'story.txt'), story)
  const run = runStart(['story.txt', '--published', '2025-01-13', '--port', `${port}`], { home, from: folder })
  const said = await waitForOutput(run, 'Ctrl-C')
  const id = /^Your story: {11}http:\/\/localhost:\d+\/articles\/(.+)$/m.exec(said)?.[1]
  expect(id).toBe('harbour-stays-closed')
  expect(existsSync(join(home, 'archive.db'))).toBe(true)
  const page = await (await fetch(`http://127.0.0.1:${port}/articles/${id}`)).text()
  expect(page).toContain('Harbour stays closed')
  expect(page).toContain('We cannot let ships in')
  run.child.kill('SIGTERM')
  expect(await run.ended).toBe(0)
})

test('a file that is not a text gives a one-line error before the site starts', async () => {
  writeFileSync(join(folder, 'picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0xff, 0xfe]))
  const port = await someFreePort()
  const run = runStart(['picture.png', '--port', `${port}`], { home: folder, from: folder })
  expect(await run.ended).toBe(1)
  expect(run.said.out).toBe('')
  expect(run.said.err).toMatch(/^Building \.\.\.\n[^\n]*picture\.png[^\n]*\n$/)
})

test('an unreadable archive gives a one-line error, and the site answers 503 until it is readable', async () => {
  writeFileSync(join(folder, 'archive.db'), 'This is not an archive. '.repeat(100))
  const port = await someFreePort()
  const run = runStart(['--port', `${port}`], { home: folder })
  await waitForOutput(run, 'Ctrl-C')
  await saysOnStderr(run, /\nonrecord: The archive [^\n]*archive\.db failed[^\n]*\n$/)
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(503)
  rmSync(join(folder, 'archive.db'))
  run.child.kill('SIGTERM')
  expect(await run.ended).toBe(0)
})

test('a missing file that ONRECORD_ARCHIVE names is NOT created, and the site answers 503', async () => {
  const port = await someFreePort()
  const archive = join(folder, 'typo', 'archive.db')
  const run = runStart(['--port', `${port}`], { home: folder, archive })
  await waitForOutput(run, 'Ctrl-C')
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(503)
  await saysOnStderr(run, /\nonrecord: The archive [^\n]*archive\.db does not exist\.[^\n]*\n$/)
  expect(existsSync(join(folder, 'typo'))).toBe(false)
  run.child.kill('SIGTERM')
  expect(await run.ended).toBe(0)
})

test('the site does NOT outlive a killed npm start', async () => {
  const port = await someFreePort()
  const run = runStart(['--port', `${port}`], { home: folder })
  await waitForOutput(run, 'Ctrl-C')
  run.child.kill('SIGKILL')
  await run.ended
  expect(await hasStopped(port)).toBe(true)
})

/**
 * Starts the site with a shell command, as a user or a service does, and waits until it answers.
 *
 * @param {string} command
 * @param {number} port
 * @returns {Promise<import('node:child_process').ChildProcess>} the shell
 */
async function startedBy(command, port) {
  const env = {
    ...process.env,
    CI: 'true',
    ONRECORD_DEADLINE_MS: '60000',
    PORT: '',
    ONRECORD_ARCHIVE: '',
    ONRECORD_HOME: folder,
  }
  // Two commands, so that the shell stays instead of becoming the first.
  const child = spawn('sh', ['-c', `${command} --port ${port}; true`], { cwd: root, env, stdio: 'ignore' })
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const status = await fetch(`http://127.0.0.1:${port}/`).then(
      (response) => response.status,
      () => 0,
    )
    if (status === 200) return child
    await wait(100)
  }
  throw new Error(`No server answers on port ${port}.`)
}

/**
 * @param {number} pid
 * @returns {number} the process that it started, or the last of several
 */
function childOf(pid) {
  return Number(
    execFileSync('ps', ['-o', 'pid=', '--ppid', `${pid}`], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .at(-1),
  )
}

test.each(/** @type {const} */ (['SIGTERM', 'SIGKILL', 'SIGHUP']))(
  'the site ends with the shell that started it, by %s',
  async (signal) => {
    const port = await someFreePort()
    const shell = await startedBy('node scripts/start.mjs', port)
    shell.kill(signal)
    expect(await hasStopped(port)).toBe(true)
  },
)

test.each(/** @type {const} */ (['SIGTERM', 'SIGKILL']))(
  'the site ends with the npm that started it, by %s',
  async (signal) => {
    const port = await someFreePort()
    const shell = await startedBy('npm start --', port)
    process.kill(childOf(shell.pid ?? 0), signal)
    expect(await hasStopped(port)).toBe(true)
  },
)

/**
 * @param {number} port
 * @returns {Promise<{ child: import('node:child_process').ChildProcess, ended: Promise<number | null> }>} `onrecord serve`, once it answers
 */
async function runServe(port) {
  const env = { ...process.env, ONRECORD_DEADLINE_MS: '60000', ONRECORD_HOME: folder, ONRECORD_ARCHIVE: '' }
  const child = spawn(process.execPath, [onrecordCommand, 'serve', '--port', `${port}`], { env, stdio: 'ignore' })
  const ended = /** @type {Promise<number | null>} */ (new Promise((resolve) => child.on('close', resolve)))
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const status = await fetch(`http://localhost:${port}/`).then(
      (response) => response.status,
      () => 0,
    )
    if (status === 200) return { child, ended }
    await wait(100)
  }
  throw new Error(`No server answers on port ${port}.`)
}

test('onrecord serve opens the site on the archive, and Ctrl-C stops both', async () => {
  const port = await someFreePort()
  const { child, ended } = await runServe(port)
  expect(readdirSync(folder)).toContain('archive.db')
  child.kill('SIGINT')
  expect(await ended).toBe(0)
  expect(await hasStopped(port)).toBe(true)
})

test('the site does NOT outlive a killed onrecord serve', async () => {
  const port = await someFreePort()
  const { child, ended } = await runServe(port)
  child.kill('SIGKILL')
  await ended
  expect(await hasStopped(port)).toBe(true)
})

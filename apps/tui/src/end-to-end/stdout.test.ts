import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { command, run, scratch } from './run.ts'

const { file, folder, remove } = scratch()
afterAll(remove)

const env = { ...process.env, ONRECORD_HOME: folder, ONRECORD_ARCHIVE: '' }

/** More than a pipe holds. */
const copies = 40

/** A program, such as a package manager, that makes its stdout non-blocking and then runs the command on it. */
const parent = file(
  'parent.cjs',
  `process.stdout.write('')
const { status } = require('node:child_process').spawnSync(process.execPath, process.argv.slice(2), { stdio: 'inherit' })
process.exitCode = status`,
)

const piped = (reader: string, ...words: readonly string[]) =>
  spawnSync(
    'bash',
    ['-c', `"$@" | { sleep 0.5; ${reader}; }; echo "\${PIPESTATUS[0]}"`, 'bash', process.execPath, ...words],
    { env, encoding: 'utf8' },
  )

let exported = ''

beforeAll(async () => {
  const { out } = await run(['show', 'kursk-capture', '--as', 'json'])
  const article = JSON.parse(out)
  const lines = Array.from({ length: copies }, (_, at) =>
    JSON.stringify({ ...article, id: `copy-${at}`, headline: `Copy ${at}`, provenance: {} }),
  )
  await run(['import', file('copies.jsonl', lines.join('\n'))], { env })
  exported = (await run(['export'], { env })).out
  expect(exported.length).toBeGreaterThan(200_000)
})

test('all of a long output arrives in a pipe that is read late, also if it is non-blocking', () => {
  const all = `${Buffer.byteLength(exported)}\n0\n`
  expect(piped('wc -c', command, 'export').stdout).toBe(all)
  expect(piped('wc -c', parent, command, 'export').stdout).toBe(all)
})

test('the command ends quietly when the reader of the pipe stops reading', () => {
  expect(piped('head -c 9 >/dev/null', command, 'export')).toMatchObject({ stdout: '0\n', stderr: '' })
  expect(piped('head -c 9 >/dev/null', parent, command, 'export')).toMatchObject({ stdout: '0\n', stderr: '' })
  expect(piped('exit', command, '--help')).toMatchObject({ stdout: '0\n', stderr: '' })
})

test('a full disk is an error', () => {
  const full = spawnSync('bash', ['-c', '"$@" > /dev/full', 'bash', process.execPath, command, 'formats'], {
    env,
    encoding: 'utf8',
  })
  expect(full).toMatchObject({ status: 1 })
  expect(full.stderr).toMatch(/^onrecord: Cannot write to stdout: .*\n$/u)
})

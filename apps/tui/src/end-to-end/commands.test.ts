import { spawnSync } from 'node:child_process'
import { parseArticle } from '@onrecord/article-data/validate'
import { afterAll, describe, expect, test } from 'vitest'
import { command, maxRun, run, scratch } from './run.ts'

const { file, remove } = scratch()
afterAll(remove)

const text =
  'Boats sink in storm\n\nThree boats sank on Monday, the harbour office said. “Nobody was hurt,” Ann Lee added.\n'
const path = file('story.txt', text)
const lines = ['a', 'b', 'c'].map((id) => `${JSON.stringify({ id, text })}\n`).join('')

test('extract writes a valid article, and the same one each time', async () => {
  const first = await run(['extract', path, '--published', '2025-01-13'])
  expect([first.code, first.err]).toEqual([0, ''])
  expect(parseArticle(JSON.parse(first.out))).toMatchObject({
    headline: 'Boats sink in storm',
    datePublished: '2025-01-13',
  })
  expect(await run(['extract', path, '--published', '2025-01-13'])).toEqual(first)
})

test('extract --explain writes a readable trace; with --json, the article and the trace', async () => {
  const account = await run(['extract', '--explain', path])
  expect([account.code, account.err]).toEqual([0, ''])
  expect(account.out).toMatch(/^Boats sink in storm\n2 statements by 2 voices, 1 figure, /u)
  for (const line of account.out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  const { article, stages } = JSON.parse((await run(['extract', '--explain', '--json', path])).out)
  expect(article).toEqual(JSON.parse((await run(['extract', path])).out))
  expect(Array.isArray(stages)).toBe(true)
})

test.each([['--explain', '--jsonl'], ['--explain', '--as', 'standoff'], ['--json']])(
  'extract does NOT accept %s %s',
  async (...words) => {
    const { code, out, err } = await run(['extract', ...words, path])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^onrecord: .*[Ll]eave out .*\n$/u)
  },
)

test('a doubtful voice is "probably" in every format for readers', async () => {
  const article = JSON.parse((await run(['show', 'kursk-capture', '--as', 'json'])).out)
  const statements = article.statements.map((statement: { readonly voiceIds: readonly string[] }) =>
    statement.voiceIds.length === 0 ? statement : { ...statement, voiceConfidence: 0.5 },
  )
  const input = JSON.stringify({ ...article, statements })
  for (const format of ['jsonld', 'md', 'txt', 'html']) {
    const { code, out } = await run(['show', '-', '--as', format], { input })
    expect([format, code]).toEqual([format, 0])
    expect(out).toContain('probably National Intelligence Service')
  }
})

test('extract without a file reads stdin', async () => {
  expect(await run(['extract'], { input: text })).toEqual(await run(['extract', path]))
})

test('standoff marks are offsets into the unchanged input', async () => {
  const received = `\uFEFF${text.replaceAll('\n', '\r\n')}`
  const { out } = await run(['extract', '--jsonl', '--as', 'standoff'], {
    input: JSON.stringify({ id: 'x', text: received }),
  })
  const { id, statements } = JSON.parse(out)
  expect(id).toBe('x')
  const sources = statements.flatMap(({ source }: { source: readonly [number, number][] }) =>
    source.map(([start, end]) => received.slice(start, end)),
  )
  expect(sources).toContain('the harbour office')
  expect(sources).toContain('Ann Lee')
})

test('with --jsonl, each input line gives an output line, in order, even without a final line end', async () => {
  const { out, code } = await run(['extract', '--jsonl'], { input: lines.trimEnd() })
  expect(code).toBe(0)
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual(['a', 'b', 'c'])
})

describe('in a pipe, no output has escape codes, even if colors are forced', () => {
  test.each([[[]], [['read', path]], [['show', 'kursk-capture']], [['--help']]] as const)('%j', async (words) => {
    const { code, out, err } = await run([...words], { env: { FORCE_COLOR: '3' } })
    expect([code, err]).toEqual([0, ''])
    expect(out).not.toContain('\u001B')
    expect(out.length).toBeGreaterThan(200)
  })
})

test.each(['json', 'jsonld', 'md', 'txt', 'html'])('show writes %s', async (format) => {
  const { code, out } = await run(['show', 'kursk-capture', '--as', format])
  expect(code).toBe(0)
  expect(out).toContain('Zelenskyy')
})

test('show accepts an article from a file and from stdin', async () => {
  const json = (await run(['show', 'kursk-capture', '--as', 'json'])).out
  const known = await run(['show', 'kursk-capture', '--as', 'md'])
  expect(await run(['show', file('kursk.json', json), '--as', 'md'])).toEqual(known)
  expect(await run(['show', '-', '--as', 'md'], { input: json })).toEqual(known)
})

test('the command ends quietly when its pipe is closed', () => {
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${command}" show kursk-capture --as json | head -n 1`],
    { timeout: maxRun, encoding: 'utf8' },
  )
  expect([status, stderr]).toEqual([0, ''])
})

test('--version writes the version', async () => {
  expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/u)
})

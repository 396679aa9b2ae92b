import { chmodSync } from 'node:fs'
import { edition } from '@onrecord/article-data/edition'
import { afterAll, describe, expect, test } from 'vitest'
import { run, scratch } from './run.ts'

const { folder, file, remove } = scratch()
afterAll(remove)

const story = 'Boats sink in storm\n\nThree boats sank on Monday, the harbour office said.\n\nNobody was hurt.\n'
const isRoot = process.getuid?.() === 0
const unreadable = file('locked.txt', story)
chmodSync(unreadable, 0o000)
if (isRoot) chmodSync(folder, 0o755)

const broken = JSON.stringify({
  ...edition[0],
  statements: edition[0]?.statements.map((marked) => ({ ...marked, voiceIds: [] })),
})

type Case = readonly [name: string, words: readonly string[], code: 1 | 2, line: RegExp]

const cases: readonly Case[] = [
  ['a missing file', ['extract', `${folder}/nowhere.txt`], 1, /nowhere\.txt" does not exist\. Expected a file/],
  ['a folder', ['read', folder], 1, /is a folder\. Name one story, or add the folder with: onrecord add/],
  ['an unreadable file', ['extract', unreadable], 1, /locked\.txt" cannot be read: permission denied/],
  ['an empty file', ['extract', file('empty.txt', '')], 1, /empty\.txt" contains no text/],
  ['a blank file', ['read', file('blank.txt', ' \n\t\n')], 1, /blank\.txt" contains no text/],
  ['a text without a word', ['extract', file('dots.txt', '… — …')], 1, /dots\.txt" contains no text/],
  [
    'a picture',
    ['extract', file('image.bin', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13))],
    1,
    /image\.bin" is a picture, which is not supported\. Expected HTML/,
  ],
  [
    'a binary file',
    ['read', file('state.bin', Uint8Array.of(0x41, 0x42, 0x43, 0x44, 0, 1, 0, 13))],
    1,
    /state\.bin" is not text: it contains a null character at position 4\./,
  ],
  [
    'JSON without a story',
    ['extract', file('settings.json', '{"theme": "dark"}')],
    1,
    /settings\.json" is JSON in an unknown format\. Expected an Article/,
  ],
  [
    '20 MB of text',
    ['extract', file('large.txt', 'Nothing happened today.\n\n'.repeat(850_000))],
    1,
    /is larger than 10485760 bytes/,
  ],
  ['invalid JSON', ['read', file('half.json', '{"standard":')], 1, /half\.json" is not valid JSON/],
  [
    'JSON that is not an article',
    ['show', file('other.json', '{"name": "x"}')],
    1,
    /other\.json" is JSON in an unknown format/,
  ],
  [
    'an article that breaks a rule',
    ['show', file('broken.json', broken)],
    1,
    /Article "kursk-capture" breaks rule "voice-named" at \/statements\/0\/voiceIds: Expected a voice for a named statement, got none\. \(and \d+ more\)/,
  ],
  ['an unknown id', ['show', 'no-such-story'], 1, /"no-such-story" does not exist/],
  [
    'an unknown format',
    ['show', 'kursk-capture', '--as', 'pdf'],
    2,
    /"pdf" is invalid\. Allowed choices are json, jsonld, md, txt, html/,
  ],
  [
    'help for an unknown command',
    ['help', 'nope'],
    2,
    /The command "nope" does not exist\. List the commands with: onrecord --help/,
  ],
  ['an unknown command', ['reed', 'x'], 2, /Unknown command "reed" \(Did you mean read\?\) See onrecord --help\.$/m],
  ['an unknown option', ['extract', '--jsonll'], 2, /Unknown option "--jsonll" \(Did you mean --jsonl\?\)/],
  ['a missing argument', ['read'], 2, /Missing required argument "story"\. See onrecord read --help\.$/m],
  ['a missing argument of a subcommand', ['feeds', 'add'], 2, /See onrecord feeds add --help\.$/m],
  ['a word with a hyphen', ['search', '-foo'], 2, /If it is not an option, put -- before it\. See onrecord search/],
  [
    'an invalid date',
    ['extract', '-', '--published', '2025-02-30'],
    2,
    /--published "2025-02-30" is not a date\. Expected ISO 8601/,
  ],
]

describe('each writes one line to stderr, nothing to stdout, and sets the exit code', () => {
  test.each(cases)('%s', async (_, words, code, line) => {
    const outcome = await run(words, { asNobody: isRoot && words.includes(unreadable) })
    expect(outcome.err).toMatch(line)
    expect(outcome.err).toMatch(/^onrecord: [^\n]+\n$/u)
    expect([outcome.code, outcome.out]).toEqual([code, ''])
  })
})

describe('lines of JSON', () => {
  const good = JSON.stringify({ id: 'a', text: story })
  const bad: readonly (readonly [name: string, line: string, message: RegExp])[] = [
    ['invalid JSON', '{"id": "b", "text"', /Line 2 of stdin is not valid JSON/],
    ['not an object', '[1]', /Line 2 of stdin has no "id"/],
    ['no id', '{"text": "x"}', /has no "id" that is a string/],
    ['no text', '{"id": "b", "text": 5}', /has no "text" that is a string/],
    ['no word', '{"id": "b", "text": "…"}', /Line 2 of stdin: .*no word/],
  ]
  test.each(bad)('%s: the lines before it are complete, and the error names the line', async (_, line, message) => {
    const { code, out, err } = await run(['extract', '--jsonl'], { input: `${good}\n${line}\n${good}\n` })
    expect(code).toBe(1)
    expect(err).toMatch(message)
    expect(err.split('\n')).toHaveLength(2)
    expect(
      out
        .trim()
        .split('\n')
        .map((written) => JSON.parse(written).id),
    ).toEqual(['a'])
  })
})

test('an invalid byte stops --jsonl at its line, and the error has its position', async () => {
  const good = JSON.stringify({ id: 'a', text: story })
  const input = Buffer.concat([Buffer.from(`${good}\n{"id": "b`), Buffer.of(0xff), Buffer.from('"}\n')])
  const { code, out, err } = await run(['extract', '--jsonl'], { input })
  expect([code, out.split('\n').length]).toEqual([1, 2])
  expect(err).toMatch(/^onrecord: Line 2 of stdin is not valid UTF-8: the byte at position 9 is invalid\./u)
})

test('a line of 20 MB is rejected before it fills the memory', async () => {
  const input = `${JSON.stringify({ id: 'a', text: 'Nothing happened today. '.repeat(850_000) })}\n`
  const { code, out, err } = await run(['extract', '--jsonl'], { input })
  expect([code, out]).toEqual([1, ''])
  expect(err).toMatch(/^onrecord: Line 1 of stdin is larger than 5 MB, the maximum for one story\./u)
})

test('ids without Latin letters give different article ids', async () => {
  const input = ['서울', 'Київ'].map((id) => JSON.stringify({ id, text: story })).join('\n')
  const { out } = await run(['extract', '--jsonl'], { input })
  const ids = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id)
  expect(ids).toEqual(['line-1', 'line-2'])
})

test('control and hidden characters in a story are never written', async () => {
  const hostile = `Boats \u001B[2Jsink \u202Eenod\u202C\n\nThree boats \u001B]0;own3d\u0007sank, \u009B31mthe office said. \u2066x\u2069 It hid\u0008\u0008.\n`
  const path = file('hostile.txt', hostile)
  for (const words of [
    ['read', path],
    ['extract', path],
    ['show', '-', '--as', 'md'],
  ]) {
    const input = words[0] === 'show' ? (await run(['extract', path])).out : ''
    const { code, out, err } = await run(words, { input })
    expect([code, err]).toEqual([0, ''])
    expect(out).not.toMatch(/(?!\n)[\p{Cc}\u2028-\u202E\u2066-\u2069]/u)
    expect(out).toContain('boats')
  }
})

test('control characters in a file name are not written in an error message', async () => {
  const { err } = await run(['read', '\u001B[31mx\u202E'])
  expect(err).toMatch(/^onrecord: [^\p{Cc}\u202E]+\n$/u)
})

test('the stack trace is shown only with --debug', async () => {
  const quiet = await run(['read', `${folder}/nowhere.txt`])
  const loud = await run(['--debug', 'read', `${folder}/nowhere.txt`])
  expect(quiet.err).not.toContain('    at ')
  expect(loud.err).toContain('    at ')
})

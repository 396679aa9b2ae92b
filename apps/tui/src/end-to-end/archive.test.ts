import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArticle } from '@onrecord/article-data/validate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run, scratch } from './run.ts'

const { file, folder, remove } = scratch()
afterAll(remove)

const env = { ONRECORD_HOME: join(folder, 'home') }
const or = (...words: readonly string[]) => run(words, { env })

const story = (count: string, day: string, more = '') =>
  `Boats sink in storm\n\n${count} boats sank on ${day}, the harbour office said. “Nobody at all was hurt in the harbour,” Ann Lee added.\n${more}`
const page = `<!doctype html><html lang="en"><head><title>Ferry line reopens</title><meta name="author" content="Jane Doe">
<meta property="article:published_time" content="2025-01-13T10:00:00Z"></head><body><nav>Home</nav><article><h1>Ferry line reopens</h1>
<p>The ferry line between the two islands reopened on Monday, the ministry said in a statement to reporters.</p>
<p>“Nobody at all was hurt in the harbour,” Ann Lee said at the pier, where hundreds of people had gathered.</p></article></body></html>`

const texts = file('boats.txt', story('Three', 'Monday'))
const html = file('ferry.html', page)

beforeAll(async () => {
  const added = await or('add', texts, html)
  expect(added).toEqual({
    code: 0,
    out: `added\tboats-sink-in-storm\t${texts}\nadded\tferry-line-reopens\t${html}\n`,
    err: '2 stories added.\n',
  })
})

test('list sorts by title and other orders', async () => {
  const ids = async (...words: readonly string[]) =>
    (JSON.parse((await or('list', '--json', ...words)).out) as readonly { readonly id: string }[]).map(({ id }) => id)
  expect(await ids('--sort', 'title')).toEqual(['boats-sink-in-storm', 'kursk-capture', 'ferry-line-reopens'])
  expect((await ids('--sort', 'statements'))[0]).toBe('kursk-capture')
  expect(await or('list', '--sort', 'color')).toMatchObject({ code: 2, out: '' })
})

test('text writes the clean text of a page; with --json, also its head', async () => {
  const clean = await or('text', html)
  expect(clean.code).toBe(0)
  expect(clean.out.split('\n\n')).toHaveLength(2)
  expect(clean.out).not.toContain('Home')
  expect(JSON.parse((await or('text', '--json', html)).out)).toEqual({
    headline: 'Ferry line reopens',
    byline: 'Jane Doe',
    datePublished: '2025-01-13T10:00:00Z',
    language: 'en',
    text: clean.out.trimEnd(),
    blocks: [
      { id: 'b1', role: 'paragraph', span: { start: 0, end: 105 } },
      { id: 'b2', role: 'paragraph', span: { start: 107, end: 212 } },
    ],
  })
})

test('the article has the metadata of its page', async () => {
  const { out } = await or('show', 'ferry-line-reopens', '--as', 'json')
  expect(parseArticle(JSON.parse(out))).toMatchObject({
    headline: 'Ferry line reopens',
    datePublished: '2025-01-13T10:00:00Z',
    bylines: [{ name: 'Jane Doe' }],
  })
})

test('export --as parquet writes the tables to a folder, and does not write over it', async () => {
  const tables = join(folder, 'tables')
  expect(await or('export', '--as', 'parquet', tables)).toEqual({
    code: 0,
    out: '',
    err: `3 stories and 28 statements written to ${tables}\n`,
  })
  expect(readdirSync(tables).toSorted()).toEqual(['figures', 'statements', 'stories', 'voices'])
  const again = await or('export', '--as', 'parquet', tables)
  expect(again.code).toBe(1)
  expect(again.err).toContain('is not empty')
})

test.each([
  [['export', '--as', 'parquet']],
  [['export', '--as', 'parquet', 'one', 'two']],
  [['export', '--as', 'parquet', '--revisions', 'one']],
])('%j is refused with code 2', async (words) => {
  expect(await or(...words)).toMatchObject({ code: 2, out: '' })
})

test('a new archive contains the edition and the added stories', async () => {
  const { out } = await or('list')
  expect(
    out.split('\n').map((line) =>
      line
        .trim()
        .split(/\s{2,}/u)
        .at(-2),
    ),
  ).toEqual(expect.arrayContaining(['boats-sink-in-storm', 'ferry-line-reopens', 'kursk-capture']))
  expect(JSON.parse((await or('list', '--json', '--limit', '1')).out)).toHaveLength(1)
})

test('the same text changes nothing; a changed text is a revision, and diff shows the changes', async () => {
  expect((await or('add', texts)).out).toBe(`unchanged\tboats-sink-in-storm\t${texts}\n`)
  file('boats.txt', story('Seven', 'Monday'))
  expect((await or('add', texts)).out).toBe(`revised\tboats-sink-in-storm\t${texts}\n`)
  const { out } = await or('diff', 'boats-sink-in-storm')
  expect(out).toContain('  - the harbour office: Three boats sank on Monday\n')
  expect(out).toContain('  + the harbour office: Seven boats sank on Monday\n')
  expect(out).toContain('~ boats: 3, now 7\n')
  expect(await or('diff', 'boats-sink-in-storm', '1', '2')).toMatchObject({ out, code: 0 })
  expect((await or('show', 'boats-sink-in-storm', '--revision', '1')).out).toContain('Three boats')
  expect((await or('diff', 'boats-sink-in-storm', '1', '9')).err).toContain('has no revision 9')
})

test('another story with the same headline does NOT become a revision', async () => {
  const other = file('other.txt', 'Boats sink in storm\n\nFire took the old mill at noon, police in Tolvik said.\n')
  const [outcome, id] = (await or('add', other)).out.split('\t')
  expect([outcome, id]).toEqual(['added', expect.stringMatching(/^boats-sink-in-storm-[0-9a-f]{8}$/u)])
  expect((await or('add', other)).out).toContain(`unchanged\t${id}\t`)
  expect((await or('remove', id ?? '')).err).toBe('1 story removed.\n')
})

test('search finds who said what, as text and as JSON', async () => {
  const { out, code } = await or('search', 'voice:"Ann Lee"', 'hurt')
  expect(code).toBe(0)
  expect(out.match(/ {4}Ann Lee: “Nobody at all was hurt in the harbour”/gu)).toHaveLength(2)
  const hits = JSON.parse((await or('search', '--json', 'voice:"Ann Lee"', 'form:direct')).out)
  expect(hits).toHaveLength(2)
  expect(hits[0].statements[0].voices).toMatchObject([{ id: 'ann-lee', name: 'Ann Lee', kind: 'person' }])
  expect(await or('search', 'nosuchword')).toEqual({ code: 0, out: '', err: 'No results.\n' })
})

test('voices lists voices, and the statements of one voice', async () => {
  expect((await or('voices')).out).toMatch(/^ann-lee +Ann Lee +2 statements in 2 stories$/mu)
  const { out } = await or('voices', 'Ann')
  expect(out.match(/“Nobody at all was hurt in the harbour”/gu)).toHaveLength(2)
})

test('merged voices can be separated again', async () => {
  await or('voices', 'merge', 'the-ministry', 'the-harbour-office')
  expect((await or('voices', 'the-harbour-office')).out).toContain('2 statements in 2 stories')
  await or('voices', 'unmerge', 'the-ministry')
  expect((await or('voices', 'the-harbour-office')).out).toContain('1 statement in 1 story')
})

test('figures shows a quantity by its source', async () => {
  expect((await or('figures', 'boats')).out).toMatch(/^boats \(boat\)\n {2}the harbour office\n {4}.* 7 .*boats-sink/u)
})

test('compare shows common quotations, and voices of only one story', async () => {
  const { out } = await or('compare', 'boats-sink-in-storm', 'ferry-line-reopens')
  expect(out).toContain('Quotations in both stories\n  Ann Lee: “Nobody at all was hurt in the harbour”\n')
  expect(out).toContain('Voices only in the first story\n  the harbour office\n')
  expect(JSON.parse((await or('compare', 'boats-sink-in-storm', 'ferry-line-reopens', '--json')).out)).toHaveProperty(
    'figuresThatDiffer',
  )
})

test('export and import copy everything to another archive, including revisions', async () => {
  const { out } = await or('export', '--revisions')
  // Four stories, and the merge of two voices that an earlier test undid.
  expect(out.trimEnd().split('\n')).toHaveLength(5)
  const copy = ['--archive', join(folder, 'copy.db')]
  const imported = await run(['import', '-', ...copy], { env, input: out })
  expect(imported.code).toBe(0)
  expect(imported.err).toBe('2 stories added, 1 revision, 1 unchanged.\n1 decision about voices stored.\n')
  const articles = (lines: string) =>
    lines
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  const exported = articles((await or('export', '--revisions', ...copy)).out)
  expect(exported).toHaveLength(5)
  expect(exported).toEqual(expect.arrayContaining(articles(out)))
  expect((await or('export', 'kursk-capture', ...copy)).out.trimEnd().split('\n')).toHaveLength(1)
})

test('decisions about a voice are listed above its statements', async () => {
  await or('voices', 'rename', 'ann-lee', 'Ann Lee-Berg', '--reason', 'married')
  const { out } = await or('voices', 'ann-lee-berg')
  expect(out).toMatch(/^ {4}Ann Lee was renamed Ann Lee-Berg by hand on \d{4}-\d\d-\d\d \(married\)$/mu)
  const split = (await or('voices', 'split', 'ann-lee-berg', 'ferry-line-reopens')).err
  expect(split).toContain(' from Ann Lee-Berg. To undo this: ')
  const id = /^Split (\S+) from /u.exec(split)?.[1] ?? ''
  expect((await or('voices', id)).out).toMatch(/^ {4}Statements in 1 story were split from Ann Lee by hand/mu)
  for (const line of (await or('voices', 'log')).out.trimEnd().split('\n').slice(-2).reverse())
    await or('voices', 'undo', line.split(' ')[0] ?? '')
})

test('stats counts stories, and doctor finds no faults', async () => {
  expect(JSON.parse((await or('stats', '--json')).out)).toMatchObject({ articles: 3, revisions: 4 })
  const { code, err } = await or('doctor')
  expect([code, err]).toEqual([0, 'No faults found.\n'])
})

describe('__complete', () => {
  test.each([
    [['li'], 'list'],
    [['search', 'form:d'], 'form:direct'],
    [['search', 'voice:vol'], 'voice:"Volodymyr Zelenskyy"'],
    [['show', 'kur'], 'kursk-capture'],
    [['add', '--model', 'f'], 'fast'],
    [['voices', 'me'], 'merge'],
    [['export', '--rev'], '--revisions'],
  ])('%j', async (words, choice) => {
    expect((await or('__complete', '--', ...words)).out).toBe(`${choice}\n`)
  })

  test('does NOT create an archive', async () => {
    const home = join(folder, 'nowhere')
    const { code, out } = await run(['__complete', '--', 'search', 'voice:vol'], { env: { ONRECORD_HOME: home } })
    expect([code, out]).toEqual([0, ''])
    expect((await run(['show', 'nothing'], { env: { ONRECORD_HOME: home } })).code).toBe(1)
    expect((await run(['show', 'kursk-capture'], { env: { ONRECORD_HOME: home } })).code).toBe(0)
  })
})

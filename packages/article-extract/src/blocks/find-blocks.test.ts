import { describe, expect, test } from 'vitest'
import { extractArticle } from '../extract-article.ts'

const page = `Harbour wall fails

By Jane Doe and John Roe

TOLVIK, Norway (AP) — The wall fell on Monday, the ministry said.

Share this article

Nobody was hurt.

Read more: Other walls

0 Comments`

describe('a page', () => {
  const article = extractArticle(page, { datePublished: '2025-01-13' })
  test('gives the headline, which is not part of the text', () => {
    expect(article.headline).toBe('Harbour wall fails')
    expect(article.text).not.toContain('Harbour wall fails')
  })
  test('gives the writers', () => {
    expect(article.bylines).toEqual([{ name: 'Jane Doe' }, { name: 'John Roe' }])
  })
  test('gives the dateline and agency; the dateline stays in the text but is never part of a statement', () => {
    expect(article.agency).toBe('AP')
    expect(article.dateline?.span).toEqual({ start: 0, end: 'TOLVIK, Norway (AP) —'.length })
    const [content] = article.statements[0]?.content ?? []
    expect(article.text.slice(content?.start, content?.end)).toBe('The wall fell on Monday')
  })
  test('gives the number of comments, and no line of the page becomes a paragraph', () => {
    expect(article.commentCount).toBe(0)
    expect(article.blocks.map(({ span }) => article.text.slice(span.start, span.end))).toEqual([
      'TOLVIK, Norway (AP) — The wall fell on Monday, the ministry said.',
      'Nobody was hurt.',
    ])
  })
})

test('a text of one block has no headline: its first sentence replaces it, and a note says so', () => {
  const article = extractArticle('The wall fell. Nobody was hurt.')
  expect(article.headline).toBe('The wall fell.')
  expect(article.text).toBe('The wall fell. Nobody was hurt.')
  expect(article.notes.map(({ rule }) => rule)).toContain('headline-missing')
})

test('a headline made from a long sentence ends with a whole word', () => {
  const { headline } = extractArticle(`The wall ${'that stood there for so long '.repeat(10)}fell.`)
  expect(headline.length).toBeLessThanOrEqual(120)
  expect(headline).toMatch(/\p{L}…$/u)
})

test('a headline given in options is dropped from the text when the first block says the same', () => {
  expect(extractArticle('Wall fails\n\nIt fell.', { headline: 'Wall fails' }).text).toBe('It fell.')
  expect(extractArticle('It fell.\n\nNobody was hurt.', { headline: 'Wall fails' }).text).toBe(
    'It fell.\n\nNobody was hurt.',
  )
})

test('a first paragraph of full sentences is NOT a headline', () => {
  expect(extractArticle('The wall fell. Nobody was hurt.\n\nIt was old.').blocks).toHaveLength(2)
})

test.each([
  ['3 comments', 3],
  ['1,204 Comments', 1204],
  ['No comments', 0],
])('%s', (line, count) => {
  expect(extractArticle(`Wall fails\n\nIt fell.\n\n${line}`).commentCount).toBe(count)
})

test.each(['No comment, the minister said.', 'Share prices fell by half.', 'By and large it held.'])(
  'is NOT page furniture: %s',
  (line) => {
    expect(extractArticle(`Wall fails\n\nIt fell at night.\n\n${line}`).text).toContain(line)
  },
)

test('line ends separate paragraphs in a text without empty lines', () => {
  expect(extractArticle('Wall fails\nIt fell at night.\nNobody was hurt.\nIt was old.').blocks).toHaveLength(3)
})

const pageOf = (...blocks: readonly string[]) => extractArticle(['Wall fails', ...blocks].join('\n\n'))

describe('the lines between headline and story', () => {
  test.each([
    ['an agency', ['By AP', 'TOLVIK, Norway -- The wall fell.'], [], 'AP'],
    ['an agency of another country', ['By Bernama', 'TOLVIK - The wall fell.'], [], 'Bernama'],
    ['an agency in full', ['By The Associated Press', 'The wall fell.'], [], 'AP'],
    ['a writer in capitals', ['By EARL BOWLES', 'The wall fell.'], ['Earl Bowles'], undefined],
    [
      'a title and an address',
      ['By EARL BOWLES', 'Tribune Staff Reporter', 'eb@post.example', 'It fell.'],
      ['Earl Bowles'],
      undefined,
    ],
    [
      'a title in the same line',
      ['By EARL BOWLES Tribune Chief Reporter eb@post.example', 'It fell.'],
      ['Earl Bowles'],
      undefined,
    ],
    ['a title without "By"', ['EARL BOWLES, Chief Reporter', 'It fell.'], ['Earl Bowles'], undefined],
    ['a title in the next line', ['By Earl Bowles\nSenior Reporter', 'It fell.'], ['Earl Bowles'], undefined],
    ['a writer and an agency', ['By Earl Bowles, Associated Press', 'It fell.'], ['Earl Bowles'], 'AP'],
    [
      'a day and a reading time',
      ['By Earl Bowles', 'March 3, 2022', '5 Min Read', 'It fell.'],
      ['Earl Bowles'],
      undefined,
    ],
    ['a title after a comma', ['By Earl Bowles, Health Correspondent', 'It fell.'], ['Earl Bowles'], undefined],
    [
      'a title and an address in the same line',
      ['By Earl Bowles, Staff Writer | eb@post.example', 'It fell.'],
      ['Earl Bowles'],
      undefined,
    ],
    ['places', ['By Earl Bowles in Paris and Ada Mull in Berlin', 'It fell.'], ['Earl Bowles', 'Ada Mull'], undefined],
    ['whom they write for', ['By Earl Bowles for the Daily Reporter', 'It fell.'], ['Earl Bowles'], undefined],
    ['two writers in capitals', ['BY EARL BOWLES AND ADA MULL', 'It fell.'], ['Earl Bowles', 'Ada Mull'], undefined],
    ['an agency in the next line', ['By Earl Bowles\nBBC News', 'It fell.'], ['Earl Bowles'], 'BBC News'],
    [
      'a writer without "By" before a title',
      ['Earl Bowles', 'Senior Reporter', 'It fell.'],
      ['Earl Bowles'],
      undefined,
    ],
    ['a writer without "By" in a place', ['Earl Bowles in Paris', 'It fell.'], ['Earl Bowles'], undefined],
    ['a writer and a title without "By"', ['Earl Bowles, Health Editor', 'It fell.'], ['Earl Bowles'], undefined],
    ['a writer and a newspaper', ['Earl Bowles, The Daily Post', 'It fell.'], ['Earl Bowles'], undefined],
    ['a newspaper after a slash', ['By Earl Bowles / Daily Reader', 'It fell.'], ['Earl Bowles'], undefined],
    ['nobody', ['By Staff Reporter', 'It fell.'], [], undefined],
    ['a summary before them', ['How it came about', 'By Earl Bowles', 'It fell.'], ['Earl Bowles'], undefined],
  ] as const)('name %s', (_, blocks, writers, agency) => {
    const article = pageOf(...blocks)
    expect(article.bylines.map(({ name }) => name)).toEqual(writers)
    expect(article.agency).toBe(agency)
    expect(article.text).not.toMatch(/BOWLES|Bowles|Reporter|example|Read|Associated/u)
  })
  test.each(['Black Friday in Orbane', 'Earl Bowles', 'Earl Bowles, Movie Star'])(
    'do NOT include a heading: %s',
    (line) => {
      expect(pageOf(line, 'It fell at night.').text).toContain(line)
    },
  )
  test('do NOT include a sentence', () => {
    expect(pageOf('The reporter left.', 'It fell.').text).toContain('The reporter left.')
  })
})

test.each([
  ['TOLVIK, Norway (AP) —', 'AP'],
  ['SOUTHWEST MIAMI-DADE, FLA. (WSVN) -', 'WSVN'],
  ['(WSVN) -', 'WSVN'],
  ['Houston (KTRK) --', 'KTRK'],
  ['WASHINGTON/LONDON, Jan 5 (Reuters) -', 'Reuters'],
  ['Port-au-Prince, Haiti (AP) -', 'AP'],
  ['RIO DE JANEIRO —', undefined],
  ['NEW DELHI:', undefined],
  ['New Delhi:', undefined],
  ['Washington —', undefined],
  ['WASHINGTON (CNN)', 'CNN'],
  ['Nairobi, Kenya | AFP |', 'AFP'],
])('the dateline %s is not part of a statement', (words, agency) => {
  const article = pageOf(`${words} The wall fell on Monday, the ministry said.`)
  expect(article.dateline?.span).toEqual({ start: 0, end: words.length })
  expect(article.agency).toBe(agency)
  const [content] = article.statements[0]?.content ?? []
  expect(article.text.slice(content?.start, content?.end)).toBe('The wall fell on Monday')
})

test.each([
  ['(CNN)The wall fell on Monday, the ministry said.', '(CNN)'],
  ['KYIV, Ukraine (Reuters) -The wall fell on Monday, the ministry said.', 'KYIV, Ukraine (Reuters) -'],
])('the dateline may touch the first word: %s', (text, words) => {
  expect(pageOf(text).dateline?.span).toEqual({ start: 0, end: words.length })
})

test.each([
  ['(Reporting by Earl Bowles in Paris and Ada Mull; Editing by Jon Roe)', ['Earl Bowles', 'Ada Mull']],
  ['(Additional reporting by Earl Bowles; Writing by Jon Roe.)', []],
])('a credit at the end is not part of the text: %s', (line, writers) => {
  const article = pageOf('The wall fell at night.', 'It was old.', line)
  expect(article.text).toBe('The wall fell at night.\n\nIt was old.')
  expect(article.bylines.map(({ name }) => name)).toEqual(writers)
})

test('a sentence about reporting at the end is NOT a credit', () => {
  const line = 'Her reporting by night won a prize.'
  expect(pageOf('The wall fell at night.', 'It was old.', line).text).toContain(line)
})

test.each([
  'UPDATE - The wall fell.',
  'ADA: The wall fell.',
  'Jordan: The wall fell.',
  'The wall (CNN) fell.',
  'Holm — The wall fell.',
  'Paris — the city — fell.',
  'The wall - it was old - fell.',
])('is NOT a dateline: %s', (text) => {
  expect(pageOf(text).dateline).toBeUndefined()
})

test.each([
  '(AP Photo/Ada Mull)',
  'A man walks past the wall. (AP Photo/Ada Mull)',
  'FILE - The wall in 2019.',
  '5 Min Read',
  'ada@post.example',
])('is page furniture: %s', (line) => {
  expect(pageOf('It fell at night.', line, 'It was old.').text).toBe('It fell at night.\n\nIt was old.')
})

test('a writer in capitals is rewritten in mixed case, and an agency is NOT a writer', () => {
  const article = extractArticle('It fell at night.', {
    headline: 'Wall fails',
    bylines: [{ name: 'ADA MULL', url: 'https://post.example/mull' }, { name: 'The Associated Press' }],
  })
  expect(article.bylines).toEqual([{ name: 'Ada Mull', url: 'https://post.example/mull' }])
  expect(article.agency).toBe('AP')
})

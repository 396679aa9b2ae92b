import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryQuery } from '../fixtures/arbitrary-query.ts'
import { formatQuery } from './format-query.ts'
import { parseQuery } from './parse-query.ts'
import type { Query } from './query.ts'
import { asksForStatements } from './query.ts'

const word = (text: string): Query => ({ kind: 'word', word: text })
const voice = (name: string): Query => ({ kind: 'name', field: 'voice', name })
const figure = (comparator: '<' | '<=' | '>' | '>=' | '=', value: number): Query => ({
  kind: 'figure',
  comparator,
  value,
})

test.each<readonly [string, Query | undefined]>([
  ['', undefined],
  ['  \u00a0 ', undefined],
  ['killed', word('killed')],
  ['killed, Kursk!', { kind: 'and', of: [word('killed'), word('Kursk')] }],
  ['half-trained 2,700 Kim’s', { kind: 'and', of: [word('half-trained'), word('2,700'), word('Kim’s')] }],
  ['"near  the front"', { kind: 'phrase', words: ['near', 'the', 'front'] }],
  ['“near the front”', { kind: 'phrase', words: ['near', 'the', 'front'] }],
  ['«near the front»', { kind: 'phrase', words: ['near', 'the', 'front'] }],
  ['„near the front“', { kind: 'phrase', words: ['near', 'the', 'front'] }],
  ['“near the front"', { kind: 'phrase', words: ['near', 'the', 'front'] }],
  ['and/or', { kind: 'phrase', words: ['and', 'or'] }],
  ['10:30', { kind: 'phrase', words: ['10', '30'] }],
  ['"OR"', word('OR')],
  ['"AND" "NOT"', { kind: 'and', of: [word('AND'), word('NOT')] }],
  ['killed AND Kursk', { kind: 'and', of: [word('killed'), word('Kursk')] }],
  ['killed and Kursk', { kind: 'and', of: [word('killed'), word('and'), word('Kursk')] }],
  ['killed NOT wounded', { kind: 'and', of: [word('killed'), { kind: 'not', of: word('wounded') }] }],
  [
    'killed AND NOT (a OR b)',
    { kind: 'and', of: [word('killed'), { kind: 'not', of: { kind: 'or', of: [word('a'), word('b')] } }] },
  ],
  [
    'a AND b OR NOT c',
    {
      kind: 'or',
      of: [
        { kind: 'and', of: [word('a'), word('b')] },
        { kind: 'not', of: word('c') },
      ],
    },
  ],
  ['ca*', { kind: 'word', word: 'ca', prefix: true }],
  ['or', word('or')],
  ['captur*', { kind: 'word', word: 'captur', prefix: true }],
  ['"captur*"', word('captur')],
  ['voice:"Volodymyr Zelenskyy"', voice('Volodymyr Zelenskyy')],
  ['voice:“Volodymyr Zelenskyy”', voice('Volodymyr Zelenskyy')],
  ['VOICE:Zelenskyy', voice('Zelenskyy')],
  ['voice:"Dwayne \\"The Rock\\" Johnson"', voice('Dwayne "The Rock" Johnson')],
  ['place:Kursk', { kind: 'name', field: 'place', name: 'Kursk' }],
  ['org:NIS', { kind: 'name', field: 'org', name: 'NIS' }],
  ['publisher:Reuters', { kind: 'name', field: 'publisher', name: 'Reuters' }],
  ['form:direct', { kind: 'form', form: 'direct' }],
  ['anonymity:Named', { kind: 'anonymity', anonymity: 'named' }],
  ['after:2025-01-01', { kind: 'published', side: 'after', date: '2025-01-01' }],
  ['before:2025-02', { kind: 'published', side: 'before', date: '2025-02' }],
  ['before:2024', { kind: 'published', side: 'before', date: '2024' }],
  ['after:2024-02-29', { kind: 'published', side: 'after', date: '2024-02-29' }],
  ['figure>1000', figure('>', 1000)],
  ['figure >= 1,200', figure('>=', 1200)],
  ['figure<.5', figure('<', 0.5)],
  ['figure≤2.5', figure('<=', 2.5)],
  ['figure=1.2m', figure('=', 1_200_000)],
  ['figure=1.1bn', figure('=', 1_100_000_000)],
  ['figure>-40k', figure('>', -40_000)],
  ['figure', word('figure')],
  ['-killed', { kind: 'not', of: word('killed') }],
  ['−killed', { kind: 'not', of: word('killed') }],
  ['-voice:Moon', { kind: 'not', of: voice('Moon') }],
  ['-(a OR b)', { kind: 'not', of: { kind: 'or', of: [word('a'), word('b')] } }],
  ['--a', { kind: 'not', of: { kind: 'not', of: word('a') } }],
  [
    'a b OR c',
    {
      kind: 'or',
      of: [{ kind: 'and', of: [word('a'), word('b')] }, word('c')],
    },
  ],
  ['a (b OR c)', { kind: 'and', of: [word('a'), { kind: 'or', of: [word('b'), word('c')] }] }],
  ['((a))', word('a')],
  ['a(b)"c"', { kind: 'and', of: [word('a'), word('b'), word('c')] }],
  ['Kursk — 🙂 …', word('Kursk')],
  ['Ukraine: war', { kind: 'and', of: [word('Ukraine'), word('war')] }],
  ['Zelensky\u0301', word('Zelenský')],
])('%j asks for what it says', (text, query) => {
  expect(parseQuery(text)).toEqual(query ? { kind: 'query', query } : { kind: 'query' })
})

describe('an error has a message and a place', () => {
  test.each<readonly [string, string, RegExp]>([
    ['a "b c', '"', /^This quotation mark is not closed\.$/],
    ['voice:“Kim', '“', /not closed/],
    ['a ""', '""', /^These quotation marks do not contain a word\./],
    ['vioce:Kim', 'vioce:', /^“vioce” is not a field\. Did you mean “voice”\?$/],
    ['vioce: Kim', 'vioce:', /Did you mean “voice”/],
    ['https://example.com', 'https:', /^“https” is not a field.*quotation marks/],
    ['form:dirct', 'dirct', /^“form:” takes direct, indirect or mixed, not “dirct”\. Did you mean “direct”\?$/],
    ['form:loud', 'loud', /not “loud”\.$/],
    ['anonymity:hidden', 'hidden', /^“anonymity:” takes named, described or anonymous/],
    ['after:2025-02-30', '2025-02-30', /^“after:” takes a day, month or year such as 2025-01-31/],
    ['before:yesterday', 'yesterday', /not “yesterday”/],
    ['after:01/02/2025', '01/02/2025', /takes a day/],
    ['after:2025-1-2', '2025-1-2', /takes a day/],
    ['voice:""', '""', /needs a name right after the colon, as in voice:"Volodymyr Zelenskyy"/],
    ['figure>many', 'figure>many', /Compare a figure with a number/],
    ['figure>1,00', 'figure>1,00', /Compare a figure with a number/],
    ['figure>', 'figure>', /Compare a figure with a number/],
    ['figure:1000', 'figure:', /^Compare a figure with a number: figure>1000/],
    [`figure>${'9'.repeat(400)}`, `figure>${'9'.repeat(400)}`, /Compare a figure with a number/],
    ['OR a', 'OR', /OR needs a search term on both sides/],
    ['a OR', 'OR', /on both sides/],
    ['AND a', 'AND', /AND needs a search term on both sides/],
    ['a AND', 'AND', /on both sides/],
    ['a AND OR b', 'AND', /on both sides/],
    ['a (AND b)', 'AND', /on both sides/],
    ['a NOT', 'NOT', /NOT needs a search term after it/],
    ['NOT AND a', 'NOT', /NOT needs a search term/],
    ['-AND a', '-', /directly before/],
    ['b*', 'b*', /at least 2 letters before the star/],
    [`${'ba* '.repeat(11)}`.trim(), 'ba*', /at most 10 words with a star/],
    ['a (b OR)', 'OR', /on both sides/],
    ['a ) b', ')', /has no opening one/],
    ['a (b', '(', /not closed/],
    ['a ()', '()', /These parentheses contain no search term/],
    ['a - b', '-', /directly before the word to exclude/],
    ['a -', '-', /directly before/],
    ['-OR', '-', /directly before/],
    ['a -—', '-', /directly before/],
  ])('%j', (text, place, message) => {
    const parsed = parseQuery(text)
    if (parsed.kind !== 'error') throw new Error(`No error found: ${JSON.stringify(parsed)}`)
    const { span } = parsed.error
    expect(text.slice(span.start, span.end)).toBe(place)
    expect(parsed.error.message).toMatch(message)
  })

  test('the error is at the OR that has nothing after another OR', () => {
    expect(parseQuery('a OR OR b')).toMatchObject({ error: { span: { start: 5, end: 7 } } })
  })

  test('the error for a missing name is where the name belongs', () => {
    expect(parseQuery('killed voice:')).toMatchObject({ error: { span: { start: 13, end: 13 } } })
  })

  test.each([
    ['a '.repeat(101), /at most 100 words and fields/],
    [`${'('.repeat(40)}a${')'.repeat(40)}`, /nested at most 32 deep/],
    [`${'-'.repeat(40)}a`, /nested at most 32 deep/],
  ])('a query too large for an archive is refused', (text, message) => {
    const parsed = parseQuery(text)
    expect(parsed.kind === 'error' && parsed.error.message).toMatch(message)
  })
})

test('does NOT refuse 100 words or 32 parentheses', () => {
  expect(parseQuery('a '.repeat(100)).kind).toBe('query')
  expect(parseQuery(`${'('.repeat(32)}a${')'.repeat(32)}`)).toEqual({ kind: 'query', query: word('a') })
})

const piece = fc.constantFrom(
  '"',
  '“',
  '(',
  ')',
  '-',
  ' OR ',
  ' ',
  ':',
  'voice:',
  'form:',
  'figure>',
  'after:',
  '\\',
  '*',
  'a',
)
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 3 }))).map((parts) => parts.join('')),
)

test('any string gives a query, or an error whose span is in the string', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const parsed = parseQuery(text)
      if (parsed.kind === 'query') return
      const { start, end } = parsed.error.span
      expect(0 <= start && start <= end && end <= text.length).toBe(true)
      expect(parsed.error.message).toMatch(/[.?]$/u)
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 2000) },
  )
})

test('a parsed query that is formatted and parsed again stays the same', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const parsed = parseQuery(text)
      if (parsed.kind === 'query' && parsed.query) expect(parseQuery(formatQuery(parsed.query))).toEqual(parsed)
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 2000) },
  )
})

test('every tree, formatted and parsed, stays the same', () => {
  fc.assert(
    fc.property(arbitraryQuery, (query) => {
      expect(parseQuery(formatQuery(query))).toEqual({ kind: 'query', query })
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 1000) },
  )
})

test.each([
  ['a', 100_000],
  ['a ', 50_000],
  ['(', 100_000],
  ['-', 100_000],
  ['"', 100_000],
  ['\\', 100_000],
  ['voice:', 16_000],
  ['figure ', 14_000],
  ['figure>', 14_000],
  [' ', 100_000],
  ['"a', 50_000],
  ['a.', 50_000],
  [',1', 50_000],
  ['figure=1,111', 8_000],
])('100,000 characters of %j are parsed within the time limit of a test', (part, times) => {
  parseQuery(part.repeat(times))
  parseQuery(`figure>${part.repeat(times)}`)
  expect(parseQuery(`${part.repeat(times)}:x`).kind).toBeDefined()
})

test.each([
  ['voice:Moon', true],
  ['killed -voice:Moon', true],
  ['killed OR (Kursk form:direct)', true],
  ['anonymity:anonymous', true],
  ['killed "the front" place:Kursk org:NIS publisher:AP after:2025 figure>3', false],
])('%j asks for statements: %s', (text, asked) => {
  const parsed = parseQuery(text)
  expect(parsed.kind === 'query' && parsed.query && asksForStatements(parsed.query)).toBe(asked)
})

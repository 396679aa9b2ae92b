import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { parse } from 'csv-parse/sync'
import ical from 'ical.js'
import { expect, test } from 'vitest'
import type { Article } from '../model/article.ts'
import { toBibTex, toCslJson, toRis } from './bibliography.ts'
import { toBrat } from './brat.ts'
import { toCsv, toJsonLines } from './csv.ts'
import { markedArticle, markers } from './fixtures/marked-article.ts'
import { toGeoJson } from './geo-json.ts'
import { toICalendar } from './icalendar.ts'
import { toNinjs } from './ninjs.ts'
import { figureRows, statementRows } from './rows.ts'
import { toWebAnnotations } from './web-annotation.ts'

const head = ['headline', 'language', 'publisher', 'canonicalUrl']
const said = [
  ...['entities.name', 'entities.roles', 'statements.form', 'statements.stance', 'statements.chain'],
  ...['statements.medium', 'statements.date'],
]

test.each([
  ['rows of statements', JSON.stringify(statementRows(markedArticle)), [...head, 'datePublished', 'text', ...said]],
  [
    'rows of figures',
    JSON.stringify(figureRows(markedArticle)),
    [...head, 'datePublished', 'entities.name', 'figures.base', 'figures.measures', 'figures.observationDate'],
  ],
  [
    'Web Annotations',
    JSON.stringify(toWebAnnotations(markedArticle)),
    ['text', 'canonicalUrl', ...said, 'statements.confidence', 'statements.voiceConfidence'],
  ],
  ['GeoJSON', JSON.stringify(toGeoJson(markedArticle)), ['dateline.placeId', 'entities.coordinates']],
  ['brat', JSON.stringify(toBrat(markedArticle)), ['text']],
  [
    'ninjs',
    JSON.stringify(toNinjs(markedArticle)),
    [
      ...[...head, 'summary', 'text', 'dateline.placeId', 'bylines.name', 'rights.holder', 'rights.usageTerms'],
      ...['entities.name', 'entities.identifiers'],
    ],
  ],
  ['CSL-JSON', JSON.stringify(toCslJson(markedArticle)), [...head, 'summary', 'bylines.name']],
  ['BibTeX', toBibTex(markedArticle), [...head, 'bylines.name', 'datePublished']],
  ['RIS', toRis(markedArticle), [...head, 'bylines.name']],
])('%s: exactly these fields are carried', (_, output, carried) => {
  // A number of comments may be part of an identifier, and BibTeX writes a date without quotation marks.
  const { commentCount: __, ...fields } = { ...markers, datePublished: /2025-01-13/u }
  const found = Object.entries(fields).flatMap(([field, marker]) => (marker.test(output) ? [field] : []))
  expect(found.filter((field) => field !== 'datePublished' || carried.includes(field)).toSorted()).toEqual(
    [...carried].toSorted(),
  )
})

const withHeadline = (headline: string): Article => ({ ...markedArticle, headline })

test('a spreadsheet reads the rows back, and no cell is a formula', () => {
  const rows = statementRows(withHeadline('=HYPERLINK("https://evil.example", "a\nb")'))
  const cells: Record<string, string>[] = parse(toCsv(rows), { columns: true })
  expect(cells).toHaveLength(rows.length)
  expect(cells[0]?.headline).toBe('\'=HYPERLINK("https://evil.example", "a\nb")')
  expect(cells[0]?.words).toBe(rows[0]?.words)
})

test('JSON lines give back every cell', () => {
  const rows = figureRows(withHeadline('=1+1'))
  const lines = toJsonLines(rows).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual(rows)
})

test('no rows are an empty file', () => {
  expect([toCsv([]), toJsonLines([])]).toEqual(['', ''])
})

test('offsets of annotations count code points, and their quotations are at them', () => {
  const text = '🙂 Ann Lee said “no 🙂”.'
  const article: Article = {
    ...markedArticle,
    text,
    statements: markedArticle.statements.slice(0, 1).map((statement) => ({
      ...statement,
      content: [{ start: text.indexOf('“'), end: text.indexOf('”') + 1 }],
    })),
  }
  const { items } = JSON.parse(JSON.stringify(toWebAnnotations(article)))
  const [position, quote] = items[0].target[0].selector
  expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact)
  expect(quote).toMatchObject({ exact: '“no 🙂”', prefix: '🙂 Ann Lee said ', suffix: '.' })
})

test('brat’s offsets count code points too', () => {
  const { text, annotations } = toBrat(markedArticle)
  for (const line of annotations.split('\n').filter((each) => each.startsWith('T'))) {
    const [, place = '', words] = line.split('\t')
    const [start = 0, end = 0] = place.split(' ').slice(1).map(Number)
    expect([...text].slice(start, end).join('').replaceAll('\n', ' ')).toBe(words)
  }
})

const eventsOf = (date: string) => {
  const [event] = markedArticle.events
  const article = { ...markedArticle, events: event ? [{ ...event, date }] : [] }
  const calendar = new ical.Component(ical.parse(toICalendar(article)))
  return calendar.getAllSubcomponents('vevent').map((each) => {
    const { startDate, endDate, summary } = new ical.Event(each)
    return [summary, startDate.toString(), endDate.toString()]
  })
}

test.each([
  ['2025-03-04', [['EventMarker', '2025-03-04', '2025-03-05']]],
  ['2025-02-27/2025-02-28', [['EventMarker', '2025-02-27', '2025-03-01']]],
  ['2025-03', []],
  ['2025', []],
  ['2025-03-04?', []],
  ['2025-03-04/..', []],
])('a calendar has an event of %s only when its days are known', (date, events) => {
  expect(eventsOf(date)).toEqual(events)
})

const odd = withHeadline('100% of {boats} & $5 \\ in #1_a~b')

test.each([
  ['BibTeX', toBibTex(odd)],
  ['RIS', toRis(odd)],
])('%s is read back with title, journal and address', (_, record) => {
  const [item] = new Cite(record).data
  expect(item?.title).toContain('boats')
  expect(item?.['container-title']).toBe('PublisherMarker')
  expect(item?.URL).toBe('https://canonicalmarker.example/story')
})

test.each([
  ['Ann van der Berg', { family: 'van der Berg', given: 'Ann' }],
  ['Ann Lee', { family: 'Lee', given: 'Ann' }],
  ['Reuters', { literal: 'Reuters' }],
])('the author %s has a family name where there is one', (name, expected) => {
  const article: Article = { ...markedArticle, bylines: [{ name }] }
  expect(toCslJson(article).author).toEqual([expected])
})

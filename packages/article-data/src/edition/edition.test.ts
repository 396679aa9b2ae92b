import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { validate } from '../validate.ts'
import { edition } from './edition.ts'

const shared = process.env.ONRECORD_SHARED ?? new URL('../../../../../shared', import.meta.url).pathname
const received = `${shared}/seed/000_84d37d8b981e3f31.txt`

const plainWords = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[a-z0-9'-]+/g) ?? []
const runsOf = (length: number, text: string) => {
  const words = plainWords(text)
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' '))
}

test.each(edition.map((article) => [article.id, article] as const))(
  '%s satisfies every rule of the model',
  (_, article) => {
    expect(validate(article)).toEqual([])
  },
)

test('the first story has every form, every anonymity, a chain, nesting and every kind of quantity', () => {
  const [article] = edition
  expect(new Set(article?.statements.map(({ form }) => form))).toEqual(new Set(['direct', 'indirect', 'mixed']))
  expect(new Set(article?.statements.map(({ anonymity }) => anonymity))).toEqual(
    new Set(['named', 'described', 'anonymous']),
  )
  expect(article?.statements.some(({ chain }) => chain.some(({ relation }) => relation === 'briefedBy'))).toBe(true)
  expect(article?.statements.some(({ parentId }) => parentId !== undefined)).toBe(true)
  expect(article?.statements.some(({ content }) => content.length > 1)).toBe(true)
  expect(article?.figures.some(({ sameAs }) => sameAs !== undefined)).toBe(true)
  expect(new Set(article?.events.map(({ status }) => status))).toEqual(new Set(['reported', 'planned', 'alleged']))
})

test('the first story is in our own words: it shares no run of more than seven words with its source', (context) => {
  if (!existsSync(received)) {
    console.warn(`NOT RUN: ${received} is missing, so the edition was not compared with the story as received.`)
    context.skip('the story as received is not there')
  }
  const theirs = new Set(runsOf(8, readFileSync(received, 'utf8')))
  const own = edition.map(({ headline, summary, text }) => `${headline} ${summary ?? ''} ${text}`).join(' ')
  expect(runsOf(8, own).filter((run) => theirs.has(run))).toEqual([])
})

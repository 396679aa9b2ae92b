import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseQuery } from './parse-query.ts'
import { queryFields } from './query-field.ts'
import { queryLimits } from './query-limits.ts'

const page = readFileSync(new URL('../../../../docs/query-language.md', import.meta.url), 'utf8')
const rows = Array.from(page.matchAll(/^\| `(.+?)` +\| (.+?) +\|$/gmu), ([, typed = '', says = '']) => ({
  typed,
  says,
}))
const [written, mistaken] = [
  rows.filter(({ says }) => !/^[“A-Z]/u.test(says)),
  rows.filter(({ says }) => /^[“A-Z]/u.test(says)),
]

test('every field has a row of the page', () => {
  for (const example of Object.values(queryFields))
    expect(
      written.some(({ typed }) => typed.startsWith(example.split(/[:>]/u)[0] ?? '')),
      example,
    ).toBe(true)
})

test.each(written)('$typed, an example on the page, is a valid query', ({ typed }) => {
  expect(parseQuery(typed)).toMatchObject({ kind: 'query', query: {} })
})

test.each(mistaken)('$typed gives the error that the page shows', ({ typed, says }) => {
  expect(parseQuery(typed)).toMatchObject({ kind: 'error', error: { message: says } })
})

test('the page has queries and errors', () => {
  expect(written.length).toBeGreaterThan(10)
  expect(mistaken.length).toBeGreaterThan(5)
})

test('the page gives the limits of a query', () => {
  const { maxTerms, maxPrefixes, maxDepth, minPrefixLetters } = queryLimits
  const words = page.replace(/\s+/gu, ' ')
  expect(words).toContain(`at most ${maxTerms} words and fields and ${maxPrefixes} words with a star`)
  expect(words).toContain(`Parentheses may be nested at most ${maxDepth} deep`)
  expect(words).toContain(`at least ${minPrefixLetters} letters before the star`)
})

test.each(Object.values(queryFields))('the example %s of a field is a query', (example) => {
  expect(parseQuery(example)).toMatchObject({ kind: 'query', query: {} })
})

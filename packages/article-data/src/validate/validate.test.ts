import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryArticle } from '../fixtures/arbitrary-article.ts'
import { base } from './fixtures/base-article.ts'
import { ruleFixtures } from './fixtures/rule-fixtures.ts'
import { rules } from './rules.ts'
import { validate } from './validate.ts'

const ids = ['shape', ...rules.map(({ id }) => id)]
const specification = readFileSync(new URL('../../../../docs/model.md', import.meta.url), 'utf8')

test('every rule of docs/model.md is there, in its order, with fixtures', () => {
  const specified = [...specification.matchAll(/^\| `(?<id>[a-z-]+)`\s+\| /gm)].map(({ groups }) => groups?.id)
  expect(specified.slice(specified.indexOf('shape'), specified.indexOf('language-tag') + 1)).toEqual(ids)
  expect(Object.keys(ruleFixtures)).toEqual(ids)
})

test.each(Object.entries(ruleFixtures))(
  '%s: what keeps it passes, what breaks it is named by it alone',
  (id, { pass, fail }) => {
    expect(validate(pass)).toEqual([])
    const notes = validate(fail)
    expect(notes.map(({ rule }) => rule)).toEqual(notes.map(() => id))
    expect(notes.length).toBeGreaterThan(0)
    for (const note of notes) {
      expect(note.message).toMatch(/^Expected |^Unrecognized key/)
      expect(note.path).toBeDefined()
    }
  },
)

test('articles that keep every rule have NO notes', () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      expect(validate(article)).toEqual([])
    }),
  )
})

test('a value of any kind gives notes and does NOT throw', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(validate(value).length).toBeGreaterThan(0)
    }),
  )
})

test('an article with one field of another kind gives notes and does NOT throw', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(base)), fc.jsonValue(), (key, value) => {
      expect(Array.isArray(validate({ ...base, [key]: value }))).toBe(true)
    }),
  )
})

test('the place of a wrong type is a JSON Pointer', () => {
  const figures = [{ ...base.figures[0], approximate: 'yes' }]
  expect(validate({ ...base, figures })).toMatchObject([{ rule: 'shape', path: '/figures/0/approximate' }])
})

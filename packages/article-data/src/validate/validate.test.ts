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
  '%s: the good article passes, and the bad one breaks only this rule',
  (id, { pass, fail }) => {
    expect(validate(pass)).toEqual([])
    const notes = validate(fail)
    expect(notes.map(({ rule }) => rule)).toEqual(notes.map(() => id))
    expect(notes.length).toBeGreaterThan(0)
    for (const note of notes) {
      expect(note.message).toMatch(/^Expected /)
      expect(note.path).toBeDefined()
    }
  },
)

test('articles that satisfy every rule have NO notes', () => {
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

test.each([
  ['headline', undefined, 'Expected a string, got nothing.'],
  ['headline', '', 'Expected a string that is not empty, got "".'],
  ['text', 5, 'Expected a string, got 5.'],
  ['keywords', 'none', 'Expected an array, got "none".'],
  ['blocks', [], 'Expected an array that is not empty, got an empty array.'],
  ['commentCount', -1, 'Expected a number of at least 0, got -1.'],
  ['canonicalUrl', 'javascript:alert(1)', 'Expected an http or https address, got "javascript:alert(1)".'],
  ['id', 'Bad Id', 'Expected lower-case letters, digits and single hyphens, got "Bad Id".'],
  ['language', 'e', 'Expected at least 2 characters, got "e".'],
  ['mood', 'sad', 'Expected only the fields of the model, got "mood".'],
])('a wrong %s says what was expected and what was found', (key, value, message) => {
  expect(validate({ ...base, [key]: value }).map((note) => note.message)).toEqual([message])
})

test('the message for a wrong choice lists the right ones', () => {
  const [first] = base.statements
  expect(validate({ ...base, statements: [{ ...first, form: 'loud' }] })).toMatchObject([
    { path: '/statements/0/form', message: 'Expected one of "direct", "indirect", "mixed", got "loud".' },
  ])
  expect(validate({ ...base, entities: [{ kind: 'alien' }] })).toMatchObject([
    {
      path: '/entities/0/kind',
      message: 'Expected one of "person", "organization", "place", "group", "work", got "alien".',
    },
  ])
})

test.each([-0.1, 1.1, '0.9', null])('a voiceConfidence of %j is NOT a probability', (voiceConfidence) => {
  const [first] = base.statements
  expect(validate({ ...base, statements: [{ ...first, voiceConfidence }] })).toMatchObject([
    { rule: 'shape', path: '/statements/0/voiceConfidence' },
  ])
})

test('no message contains characters that control a terminal', () => {
  const steering = 'x\u001B[8m\u009B1m\u202E'
  const hostile = { ...base, language: steering, datePublished: steering, dateline: { placeId: steering } }
  for (const value of [hostile, { ...base, [steering]: 1 }, { ...base, id: steering }]) {
    const notes = validate(value)
    expect(notes.length).toBeGreaterThan(0)
    for (const { message } of notes) expect(message).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E]/u)
  }
})

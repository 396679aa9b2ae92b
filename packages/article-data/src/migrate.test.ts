import { expect, test } from 'vitest'
import { smallStory } from './fixtures/small-story.ts'
import { type MigrationStep, migrate, migrateBy } from './migrate.ts'
import { modelVersion } from './model/version.ts'
import { base } from './validate/fixtures/base-article.ts'
import { parseArticle, safeParseArticle } from './validate/parse-article.ts'

const article = (version: string) => ({ standard: { name: 'onrecord', version }, id: 'x' })
const bump = (from: string, to: string): MigrationStep => ({
  from,
  to,
  migrate: (old) => ({ ...old, standard: { name: 'onrecord', version: to }, [`since${to}`]: true }),
})

test('an article of this version is returned unchanged', () => {
  const now = article(modelVersion)
  expect(migrate(now)).toBe(now)
})

test('an article of 1.0 becomes one of this version, and its voices do NOT get a made-up confidence', () => {
  const old = { ...base, standard: { name: 'onrecord', version: '1.0' } }
  expect(migrate(old)).toEqual(base)
  expect(parseArticle(old)).toEqual(base)
  expect(old.standard.version).toBe('1.0')
})

test('an article of 1.1 keeps its ids', () => {
  const old = { ...base, standard: { name: 'onrecord', version: '1.1' } }
  expect(migrate(old)).toEqual(base)
})

test('a statement of 1.1 with a very long content gets its new id, and references follow', () => {
  const text = `Vera Lund said ${'the wall fell and '.repeat(600)}300 boats sank.`
  const story = smallStory({
    text,
    statements: [{ content: [text.slice('Vera Lund said '.length, -1)] }, { content: ['300 boats sank'] }],
    figures: [{ words: '300', value: 300, measures: 'boats' }],
  })
  const [outer, inner] = story.statements
  const old = {
    ...story,
    standard: { name: 'onrecord', version: '1.1' },
    statements: [
      { ...outer, id: 's-oldest' },
      { ...inner, parentId: 's-oldest' },
    ],
    figures: [{ ...story.figures[0], statementId: 's-oldest' }],
    corrections: [{ date: '2025-01-14', text: 'Twelve boats sank.', statementIds: ['s-oldest', inner?.id] }],
  }
  const now = parseArticle(old)
  expect(now.statements).toEqual([outer, { ...inner, parentId: outer?.id }])
  expect(now.figures[0]?.statementId).toBe(outer?.id)
  expect(now.corrections[0]?.statementIds).toEqual([outer?.id, inner?.id])
})

test.each([{ statements: 5 }, { statements: [null] }, { text: 1, statements: [{ content: 2 }] }])(
  'an article of 1.1 with %j is migrated without an error, and NOT valid',
  (damage) => {
    const old = { ...base, ...damage, standard: { name: 'onrecord', version: '1.1' } }
    expect(safeParseArticle(old)).toMatchObject({ ok: false })
  },
)

test('an older article is upgraded step by step, and the original does NOT change', () => {
  const old = article('1')
  const steps = [bump('2', '3'), bump('1', '2')]
  expect(migrateBy(steps, '3', old)).toEqual({ ...article('3'), since2: true, since3: true })
  expect(old).toEqual(article('1'))
})

test.each([[article('7.0')], [{ standard: { name: 'ninjs', version: '3.0' } }], [{}], [null], ['text'], [[]]])(
  '%j is refused in one line',
  (value) => {
    expect(() => migrate(value)).toThrow(
      /^(?:This is not an On Record article. Expected|The article has model version "7.0").+.$/u,
    )
  },
)

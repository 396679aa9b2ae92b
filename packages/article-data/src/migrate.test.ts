import { expect, test } from 'vitest'
import { type MigrationStep, migrate, migrateBy } from './migrate.ts'
import { modelVersion } from './model/version.ts'
import { base } from './validate/fixtures/base-article.ts'
import { parseArticle } from './validate/parse-article.ts'

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

import { expect, test } from 'vitest'
import { type MigrationStep, migrate, migrateBy } from './migrate.ts'

const article = (version: string) => ({ standard: { name: 'onrecord', version }, id: 'x' })
const bump = (from: string, to: string): MigrationStep => ({
  from,
  to,
  migrate: (old) => ({ ...old, standard: { name: 'onrecord', version: to }, [`since${to}`]: true }),
})

test('an article of this version comes back as it is', () => {
  const now = article('1.0')
  expect(migrate(now)).toBe(now)
})

test('an older one is brought up one step after the other, and is itself NOT changed', () => {
  const old = article('1')
  const steps = [bump('2', '3'), bump('1', '2')]
  expect(migrateBy(steps, '3', old)).toEqual({ ...article('3'), since2: true, since3: true })
  expect(old).toEqual(article('1'))
})

test.each([[article('7.0')], [{ standard: { name: 'ninjs', version: '3.0' } }], [{}], [null], ['text'], [[]]])(
  '%j is refused in one line',
  (value) => {
    expect(() => migrate(value)).toThrow(/Expected .*[.:]/)
  },
)

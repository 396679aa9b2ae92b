import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { sizeOf } from './size-of.ts'

/** The ceiling of each entry's size. */
const ceilings: Readonly<Record<string, number>> = {
  '.': 17_000,
  './query': 5_000,
  './schema': 12_500,
  './validate': 22_000,
  './migrate': 1_600,
  './error': 1_000,
  './edition': 7_500,
  './export/bibliography': 1_500,
  './export/brat': 1_000,
  './export/claim-review': 5_500,
  './export/csv': 4_000,
  './export/feed': 22_000,
  './export/geo-json': 1_000,
  './export/html': 11_500,
  './export/icalendar': 11_500,
  './export/json-ld': 5_500,
  './export/markdown': 8_500,
  './export/ninjs': 1_000,
  './export/rows': 4_000,
  './export/text': 7_500,
  './export/web-annotation': 4_500,
}

test('every entry has a ceiling', () => {
  const entries = Object.keys(manifest.exports).filter((entry) => !entry.endsWith('.json'))
  expect(Object.keys(ceilings).toSorted()).toEqual(entries.toSorted())
})

test.each(Object.entries(ceilings))('%s is at most %i bytes', async (entry, ceiling) => {
  const files = manifest.exports[entry as keyof typeof manifest.exports]
  expect(await sizeOf(typeof files === 'string' ? files : files.default)).toBeLessThanOrEqual(ceiling)
})

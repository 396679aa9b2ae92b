import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

/** The size of each entry as a site's bundler would build it, in bytes after gzip, and its ceiling. */
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

const sizeOf = async (file: string): Promise<number> => {
  const input = new URL(`../../${file}`, import.meta.url).pathname
  const build = await rolldown({ input, platform: 'browser', external: /^node:/u, logLevel: 'silent' })
  const { output } = await build.generate({ format: 'esm', minify: true, codeSplitting: false })
  await build.close()
  return gzipSync(output[0].code, { level: 9 }).length
}

test('every entry has a ceiling', () => {
  const entries = Object.keys(manifest.exports).filter((entry) => !entry.endsWith('.json'))
  expect(Object.keys(ceilings).toSorted()).toEqual(entries.toSorted())
})

test.each(Object.entries(ceilings))('%s is at most %i bytes', async (entry, ceiling) => {
  const files = manifest.exports[entry as keyof typeof manifest.exports]
  expect(await sizeOf(typeof files === 'string' ? files : files.default)).toBeLessThanOrEqual(ceiling)
})

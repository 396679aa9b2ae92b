import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { exportedNames } from '@onrecord/test-readme'
import { expect, test } from 'vitest'
import { importerVersion } from './imported.ts'
import * as api from './index.ts'

const fileOf = (path: string): string => readFileSync(resolve(import.meta.dirname, path), 'utf8')
const readme = fileOf('../README.md')

/** All names that the package exports, including types. */
const names = exportedNames(new URL('index.ts', import.meta.url))

const values = [
  'ImportError',
  'decodeText',
  'detectFormat',
  'hasKnownExtension',
  'importBytes',
  'importFrom',
  'readFormats',
]

test('exports these names and no others', () => {
  expect(names).toEqual([
    'BytesSource',
    'FeedReport',
    'FetchOptions',
    'Format',
    'ImportError',
    'ImportErrorCode',
    'ImportErrorDetails',
    'ImportFailure',
    'ImportOptions',
    'Imported',
    'ImportedArticle',
    'ImportedText',
    'ReadFormat',
    'StoryMarks',
    'Validators',
    'decodeText',
    'detectFormat',
    'hasKnownExtension',
    'importBytes',
    'importFrom',
    'readFormats',
  ])
  expect(Object.keys(api).toSorted()).toEqual(values)
})

test.each(names)('the README names %s', (name) => {
  expect(readme).toContain(`\`${name}`)
})

test('the version is the one in package.json', () => {
  expect(JSON.parse(fileOf('../package.json'))).toMatchObject({ version: importerVersion })
})

test('the entries ./html and ./fetch have the rest', async () => {
  expect(Object.keys(await import('./html.ts'))).toEqual(['importHtml'])
  expect(Object.keys(await import('./fetch.ts')).toSorted()).toEqual(['fetchResource', 'openFetcher'])
})

/** The files that a file of this package imports when it is loaded, and the packages. */
const loadedBy = (path: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(path)) return seen
  seen.add(path)
  // Examples in docstrings import the package itself.
  const code = fileOf(path).replace(/\/\*\*.*?\*\//gsu, '')
  for (const [, from = ''] of code.matchAll(/^(?:import|export) (?!type)[^;]*?from '([^']+)'/gmu))
    if (from.startsWith('.')) loadedBy(join(dirname(path), from), seen)
    else seen.add(from)
  return seen
}

test('importing the package loads no reader of a format and no HTTP client', () => {
  const packages = [...loadedBy('index.ts')].filter((name) => !name.endsWith('.ts') && !name.startsWith('node:'))
  expect(packages.toSorted()).toEqual([
    '@exodus/bytes/encoding.js',
    '@exodus/bytes/single-byte.js',
    '@onrecord/article-data/error',
    'html-encoding-sniffer',
  ])
})

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { importerVersion } from './imported.ts'
import * as api from './index.ts'

const fileOf = (path: string): string => readFileSync(resolve(import.meta.dirname, path), 'utf8')
const readme = fileOf('../README.md')

/** All names that the package exports, including types. */
const names = Array.from(fileOf('index.ts').matchAll(/export (?:type )?\{([^}]+)\}/gu), ([, list = '']) =>
  list.split(','),
)
  .flat()
  .map((name) => name.replace(/\btype\b/u, '').trim())
  .filter((name) => name !== '')
  .toSorted()

const values = [
  'ImportError',
  'decodeText',
  'detectFormat',
  'fetchResource',
  'hasKnownExtension',
  'importBytes',
  'importFrom',
  'importHtml',
  'openFetcher',
  'readFormats',
]

test('exports these names and no others', () => {
  expect(names).toEqual([
    'BytesSource',
    'FeedReport',
    'FetchOptions',
    'Fetched',
    'FetchedResource',
    'Fetcher',
    'Format',
    'ImportError',
    'ImportErrorCode',
    'ImportErrorDetails',
    'ImportFailure',
    'ImportOptions',
    'Imported',
    'ImportedArticle',
    'ImportedPage',
    'ImportedText',
    'ReadFormat',
    'StoryMarks',
    'UnchangedResource',
    'Validators',
    'decodeText',
    'detectFormat',
    'fetchResource',
    'hasKnownExtension',
    'importBytes',
    'importFrom',
    'importHtml',
    'openFetcher',
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

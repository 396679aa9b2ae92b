import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import * as door from './index.ts'

const readme = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8')
const source = readFileSync(resolve(import.meta.dirname, 'index.ts'), 'utf8')

/** Every name that the package exports, types too. */
const names = Array.from(source.matchAll(/export (?:type )?\{([^}]+)\}/gu), ([, list = '']) => list.split(','))
  .flat()
  .map((name) => name.replace(/\btype\b/u, '').trim())
  .filter((name) => name !== '')
  .toSorted()

test('exports these names and no others', () => {
  expect(names).toEqual([
    'AttributionModel',
    'Coreference',
    'CoreferenceResolver',
    'Doc',
    'DocBlock',
    'DocSentence',
    'EntityMention',
    'EntityRecord',
    'EntityTable',
    'Explanation',
    'ExtractError',
    'ExtractErrorCode',
    'ExtractOptions',
    'Extraction',
    'ExtractionModel',
    'FoundStatement',
    'ImportedStory',
    'ModelMode',
    'NameFinder',
    'NameKind',
    'NameSpan',
    'Quotation',
    'Reference',
    'ScoredCandidate',
    'SourceMarks',
    'Speech',
    'StageTrace',
    'StandoffSpan',
    'StandoffStatement',
    'StoredStory',
    'Tag',
    'Token',
    'TokenRange',
    'TraceItem',
    'WeightsError',
    'explain',
    'extract',
    'extractArticle',
    'extractImported',
    'fetchModel',
    'importedOptions',
    'loadModel',
    'toStandoff',
  ])
  const values = [
    'ExtractError',
    'WeightsError',
    'explain',
    'extract',
    'extractArticle',
    'extractImported',
    'fetchModel',
    'importedOptions',
    'loadModel',
    'toStandoff',
  ]
  expect(Object.keys(door).toSorted()).toEqual(values)
})

test.each(names)('the README names %s', (name) => {
  expect(readme).toContain(`\`${name}`)
})

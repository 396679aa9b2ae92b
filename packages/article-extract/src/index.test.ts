import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { exportedNames } from '@onrecord/test-readme'
import { expect, test } from 'vitest'
import * as door from './index.ts'

const readme = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8')

/** Every name that the package exports, types too. */
const names = exportedNames(new URL('index.ts', import.meta.url))

test('exports these names and no others', () => {
  expect(names).toEqual([
    'AttributionModel',
    'BrowserWorker',
    'Coreference',
    'CoreferenceResolver',
    'Doc',
    'DocBlock',
    'DocSentence',
    'EmbeddedWeights',
    'EntityMention',
    'EntityRecord',
    'EntityTable',
    'Explanation',
    'ExtractAllOptions',
    'ExtractError',
    'ExtractErrorCode',
    'ExtractOptions',
    'ExtractedStory',
    'Extraction',
    'ExtractionModel',
    'FailedStory',
    'FoundStatement',
    'ImportedStory',
    'KernelName',
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
    'StoryItem',
    'Tag',
    'Token',
    'TokenRange',
    'TraceItem',
    'WeightsError',
    'explain',
    'extract',
    'extractAll',
    'extractArticle',
    'extractImported',
    'fetchModel',
    'importedOptions',
    'kernel',
    'loadModel',
    'openModel',
    'toStandoff',
  ])
  const values = [
    'ExtractError',
    'WeightsError',
    'explain',
    'extract',
    'extractAll',
    'extractArticle',
    'extractImported',
    'fetchModel',
    'importedOptions',
    'kernel',
    'loadModel',
    'openModel',
    'toStandoff',
  ]
  expect(Object.keys(door).toSorted()).toEqual(values)
})

test.each(names)('the README names %s', (name) => {
  expect(readme).toContain(`\`${name}`)
})

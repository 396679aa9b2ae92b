import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { exportedNames } from '@onrecord/test-readme'
import { expect, test } from 'vitest'
import * as door from './index.ts'

const readme = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8')

/** Every exported name, including types. */
const names = exportedNames(new URL('index.ts', import.meta.url))

test('exports these names and no others', () => {
  expect(names).toEqual([
    'AllOptions',
    'Archive',
    'ArchiveAddress',
    'ArchiveBusyError',
    'ArchiveError',
    'ArchiveErrorCode',
    'ArchiveMissingError',
    'ArchiveOutdatedError',
    'ArchiveQueryError',
    'ArchiveReader',
    'ArchiveReads',
    'ArchiveState',
    'ArchiveStats',
    'ArchiveTimeoutError',
    'ArchiveVoice',
    'ArticleSummary',
    'CompletedField',
    'DamagedText',
    'Decision',
    'DecisionOptions',
    'Diagnosis',
    'Excerpt',
    'ExportOptions',
    'FacetValue',
    'FigureOptions',
    'Hit',
    'MonthCount',
    'OpenOptions',
    'Page',
    'PageOptions',
    'PreparedArticle',
    'PutOptions',
    'PutResult',
    'ReadLimits',
    'RecentChange',
    'ResolveOptions',
    'ResolveResult',
    'Restored',
    'SearchFacets',
    'SearchOptions',
    'SplitPart',
    'StoredFeed',
    'StoredFigure',
    'StoredStatement',
    'StoredVoice',
    'VoiceBeside',
    'VoiceChoice',
    'VoiceOptions',
    'VoiceRef',
    'allItems',
    'archiveAddress',
    'completionChoices',
    'fetchedFrom',
    'isDecision',
    'openArchive',
    'openReader',
    'parseVoiceQuery',
    'prepareArticle',
    'restoreArchive',
    'underId',
    'verifyArchive',
    'voiceChoices',
    'voiceOfEntities',
    'voiceQuery',
    'voiceStatementsFound',
  ])
  expect(Object.keys(door).toSorted()).toEqual([
    'ArchiveBusyError',
    'ArchiveError',
    'ArchiveMissingError',
    'ArchiveOutdatedError',
    'ArchiveQueryError',
    'ArchiveTimeoutError',
    'allItems',
    'archiveAddress',
    'completionChoices',
    'fetchedFrom',
    'isDecision',
    'openArchive',
    'openReader',
    'parseVoiceQuery',
    'prepareArticle',
    'restoreArchive',
    'underId',
    'verifyArchive',
    'voiceChoices',
    'voiceOfEntities',
    'voiceQuery',
    'voiceStatementsFound',
  ])
})

test.each(names)('the README names %s', (name) => {
  expect(readme).toContain(`\`${name}`)
})

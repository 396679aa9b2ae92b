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
    'Archive',
    'ArchiveAddress',
    'ArchiveError',
    'ArchiveStats',
    'ArchiveVoice',
    'ArticleSummary',
    'CompletedField',
    'Decision',
    'DecisionOptions',
    'Diagnosis',
    'FigureOptions',
    'Hit',
    'ImportCounts',
    'ImportJob',
    'ImportQueue',
    'KeptFeed',
    'KeptFigure',
    'KeptStatement',
    'OpenOptions',
    'Page',
    'PageOptions',
    'PreparedArticle',
    'PutOptions',
    'PutResult',
    'ResolveOptions',
    'ResolveResult',
    'SplitPart',
    'VoiceChoice',
    'VoiceOptions',
    'VoiceRef',
    'archiveAddress',
    'completionChoices',
    'importQueue',
    'isDecision',
    'openArchive',
    'parseVoiceQuery',
    'prepareArticle',
    'underId',
    'voiceChoices',
    'voiceOfEntities',
    'voiceStatementsFound',
  ])
  expect(Object.keys(door).toSorted()).toEqual([
    'ArchiveError',
    'archiveAddress',
    'completionChoices',
    'importQueue',
    'isDecision',
    'openArchive',
    'parseVoiceQuery',
    'prepareArticle',
    'underId',
    'voiceChoices',
    'voiceOfEntities',
    'voiceStatementsFound',
  ])
})

test.each(names)('the README names %s', (name) => {
  expect(readme).toContain(`\`${name}`)
})

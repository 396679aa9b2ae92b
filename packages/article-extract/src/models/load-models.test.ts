import { cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { loadModel } from './load-models.ts'
import { WeightsError } from './weights-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-weights-'))
afterAll(() => rmSync(folder, { recursive: true }))

const damaged = (file: string, damage: (path: string) => void): URL => {
  const copy = join(folder, `${file}-${Math.random()}`)
  cpSync(new URL('../../weights', import.meta.url), copy, { recursive: true })
  damage(join(copy, file))
  return pathToFileURL(`${copy}/`)
}

describe.each(['fast.bin', 'recurrent.bin', 'accurate-reranker.bin', 'accurate-statements.json', 'voices.bin'])(
  'when %s',
  (file) => {
    test.each([
      ['is missing', (path: string) => rmSync(path)],
      ['is cut short', (path: string) => truncateSync(path, 1000)],
      ['is something else', (path: string) => writeFileSync(path, 'something else')],
    ])('%s, one error names it', (_, damage) => {
      const load = () => loadModel('accurate', damaged(file, damage))
      expect(load).toThrow(WeightsError)
      expect(load).toThrow(`"${file}"`)
    })
  },
)

test('the tagger distinguishes verbs from nouns by the words around them', () => {
  const { tagWords } = loadModel('fast')
  expect(tagWords(['They', 'report', 'that', 'the', 'report', 'is', 'late', '.'])).toEqual([
    'PRP',
    'VBP',
    'IN',
    'DT',
    'NN',
    'VBZ',
    'JJ',
    '.',
  ])
})

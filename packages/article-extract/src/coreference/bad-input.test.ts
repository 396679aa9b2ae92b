import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EntityTable } from '../entities/entity-table.ts'
import { readScene } from './fixtures/scene.ts'
import { textDoc } from './fixtures/text-doc.ts'
import { readCoreferenceWeights } from './ranking/read-coreference-weights.ts'
import { readDocument } from './read-document.ts'
import { coreferenceResolver } from './resolve-references.ts'

const file = new URL('../../weights/coreference.bin', import.meta.url)
const resolver = coreferenceResolver(readCoreferenceWeights(readFileSync(file), 'coreference.bin'))

/** A text of `count` people with the same surname, and its table. */
const crowd = (count: number): { text: string; table: (text: string) => EntityTable } => {
  const names = Array.from({ length: count }, (_, index) => `Ada${index} Orban`)
  const text = names.map((name) => `${name} met the mayor. She said she was late.`).join(' ')
  return {
    text,
    table: (given) => {
      const at = new Map(textDoc(given).tokens.map(({ start }, index) => [start, index]))
      return {
        entities: names.map((name) => ({ id: name, kind: 'person', name, aliases: ['Orban'], roles: [], named: true })),
        mentions: names.flatMap((name) => {
          const first = at.get(given.indexOf(`${name} met`))
          return first === undefined
            ? []
            : [{ first, end: first + 2, entityId: name, form: 'name' as const, probability: 1 }]
        }),
      }
    },
  }
}

test('compares each mention with a bounded number of candidates, however many people there are', () => {
  const { text, table } = crowd(1_000)
  let most = 0
  readDocument(textDoc(text), table(text), [], ({ candidates }) => {
    most = Math.max(most, candidates.length)
    return { chosen: -1, probability: 1, probabilities: [] }
  })
  expect(most).toBeGreaterThan(5)
  expect(most).toBeLessThanOrEqual(60)
})

test.each([
  ['a name of 200 words', `${'Ada '.repeat(200)}said she left.`],
  ['all capitals', 'THE MAYOR SAID SHE WOULD LEAVE. SHE DID.'],
  ['all lower case', 'the mayor said she would leave. she did.'],
  ['another script', '市長は辞任した。彼女はそう言った。'],
  ['quotation marks without end', '"'.repeat(500)],
  ['nothing but pronouns', 'she he they it who '.repeat(300)],
  ['nothing', ''],
])('resolves %s without an error', (_, text) => {
  const { doc, table } = readScene({ text, names: [] })
  const { references } = resolver.resolve(doc, table, [])
  for (const { first, end, probability } of references) {
    expect(end).toBeGreaterThan(first)
    expect(probability).toBeGreaterThanOrEqual(0)
    expect(probability).toBeLessThanOrEqual(1)
  }
})

test('every reference has its records in the table, for any text', () => {
  const words = fc.constantFrom(
    'She',
    'he',
    'the',
    'mayor',
    'said',
    ',',
    '.',
    '"',
    'who',
    'is',
    'a',
    'they',
    'and',
    'Ada',
    'Birk',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (picked) => {
      const { doc, table } = readScene({ text: picked.join(' '), names: ['she Ada Birk'] })
      const coreference = resolver.resolve(doc, table, [])
      const ids = new Set(coreference.table.entities.map(({ id }) => id))
      for (const { entityIds } of coreference.references) for (const id of entityIds) expect(ids.has(id)).toBe(true)
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 50) },
  )
})

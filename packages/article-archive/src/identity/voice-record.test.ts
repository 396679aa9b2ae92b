import { expect, test } from 'vitest'
import type { Member } from './clustering/member.ts'
import { isFoundBy, voiceRecord } from './voice-record.ts'

const speaker = (name: string, hash: string, statements = 1): Member => ({
  number: 1,
  hash,
  evidence: { kind: 'person', name, aliases: [], roles: [], identifiers: [] },
  articles: 1,
  statements,
  first: null,
  last: null,
})

test('a voice of one entity is what its story calls it, without a summary', () => {
  expect(voiceRecord([speaker('Ilse B. Marten', 'a')])).toEqual({
    name: 'Ilse B. Marten',
    base: 'ilse-b-marten',
    generic: false,
    summary: undefined,
    names: ['Ilse B. Marten', 'ilse marten'],
  })
})

test('a voice of one entity with page furniture in its name is summed up under the clean name', () => {
  const { name, summary } = voiceRecord([speaker('PMIlse Marten', 'a')])
  expect([name, summary?.name]).toEqual(['Ilse Marten', 'Ilse Marten'])
})

test('a renamed voice of one entity has a summary, even though its story calls it otherwise', () => {
  const record = voiceRecord([speaker('Ilse Marten', 'a')], undefined, 'Ilse Aas')
  expect([record.name, record.summary?.name, record.names]).toEqual([
    'Ilse Aas',
    'Ilse Aas',
    ['Ilse Aas', 'Ilse Marten'],
  ])
})

test('a voice is found by the same names in any order and spelling of case', () => {
  const stored = { kind: 'person', name: 'Ilse Marten', aliases: ['Ilse Aas'] } as const
  expect(isFoundBy(['ilse aas', 'Ilse Marten'], stored)).toBe(true)
  expect(isFoundBy(['Ilse Marten'], stored)).toBe(false)
})

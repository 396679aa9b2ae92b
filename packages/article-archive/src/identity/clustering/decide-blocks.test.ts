import { describe, expect, test } from 'vitest'
import { decidedVoices, isDecision, newDecision } from '../decision.ts'
import type { Evidence } from '../evidence.ts'
import { isGenericVoice } from '../names/generic-voices.ts'
import { acronymsOf, isCommonplace, organizationKey } from '../names/organization-name.ts'
import { inOrderOfMeaning } from '../voices-meant.ts'
import { needsContext } from './context.ts'
import { decideShortNames, decideTogether } from './decide-together.ts'
import { type Member, noSources } from './member.ts'

let compared = 0

/** A member whose evidence counts how often its place is read. */
const member = (number: number, name: string, parts: Partial<Evidence> = {}, articles = 1): Member => ({
  number,
  hash: number.toString(16).padStart(16, '0'),
  evidence: {
    kind: 'person',
    name,
    aliases: [],
    roles: [],
    identifiers: [],
    get place() {
      compared++
      return parts.place ?? 'tolvik'
    },
    ...Object.fromEntries(Object.entries(parts).filter(([key]) => key !== 'place')),
  },
  articles,
  statements: articles,
  first: 1,
  last: 1,
})

describe('a block', () => {
  test('is decided in two steps: full names, then short names', () => {
    const whole = member(1, 'Karl Odenbach', { roles: ['President'] }, 9)
    const short = member(2, 'Odenbach', { roles: ['President'] })
    expect([...decideTogether([whole], noSources)]).toEqual([[1, 1]])
    expect([...decideShortNames('s:odenbah', [short], [{ ...whole, voice: 1 }], noSources)]).toEqual([[2, 1]])
  })

  test('separates entities that one story lists as two people', () => {
    const reaching = [{ ...member(1, 'Karl Odenbach', {}, 3), voice: 1 }]
    const short = [member(2, 'Odenbach')]
    const apart = new Map([['1 2', 1]])
    expect(decideShortNames('s:odenbah', short, reaching, noSources).get(2)).toBe(1)
    expect(decideShortNames('s:odenbah', short, reaching, { ...noSources, apart }).get(2)).toBe(2)
  })

  test('of a single word refers to a longer name, unless papers use it much more often', () => {
    const body = (number: number, name: string, aliases: readonly string[], articles: number) =>
      member(number, name, { kind: 'organization', aliases }, articles)
    const reaching = [{ ...body(1, 'Tribune Magazine', ['Tribune'], 2), voice: 1 }]
    const decided = (articles: number) =>
      decideShortNames('o:tribune', [body(2, 'Tribune', [], articles)], reaching, noSources).get(2)
    expect(decided(3)).toBe(1)
    expect(decided(9)).toBe(2)
  })

  test('can be empty', () => {
    expect(decideTogether([], noSources)).toEqual(new Map())
    expect(needsContext([])).toEqual([])
  })

  test('of many namesakes takes no more comparisons per entity than one of a few', () => {
    const comparisons = (count: number): number => {
      compared = 0
      const members = Array.from({ length: count }, (_, at) =>
        member(at, 'John Smith', { place: `town ${at}`, roles: ['farmer'] }),
      )
      expect(new Set(decideTogether(members, noSources).values()).size).toBe(count)
      return compared / count
    }
    expect(comparisons(2000)).toBeLessThanOrEqual(comparisons(200) + 1)
  })
})

const ref = (name: string) => ({ hash: name, kind: 'person', name }) as const
const merge = (one: string, other: string, at: string) =>
  newDecision({ kind: 'merge', voice: ref(one), into: ref(other) }, at, undefined)
const numbers: Readonly<Record<string, number>> = { a: 1, b: 2, c: 3 }

describe('decisions', () => {
  test('apply in the order of time, and circular ones or those about nobody have no effect', () => {
    const decisions = [
      merge('b', 'c', '2025-01-02T00:00:00Z'),
      merge('a', 'b', '2025-01-01T00:00:00Z'),
      merge('c', 'a', '2025-01-03T00:00:00Z'),
      merge('a', 'nobody', '2025-01-04T00:00:00Z'),
    ]
    const { into } = decidedVoices(decisions, ({ name }) => numbers[name])
    expect(Object.fromEntries(into)).toEqual({ 1: 3, 2: 3 })
  })

  test('do NOT apply when they were undone', () => {
    const undone = { ...merge('a', 'b', '2025-01-01T00:00:00Z'), undoneAt: '2025-01-02T00:00:00Z' }
    expect(decidedVoices([undone], ({ name }) => numbers[name]).into.size).toBe(0)
  })

  test('a hundred thousand merges in a row are followed', () => {
    const chain = Array.from({ length: 100_000 }, (_, at) => ({
      ...merge('a', 'b', '2025-01-01T00:00:00Z'),
      id: String(at).padStart(6, '0'),
      voice: ref(String(at)),
      into: ref(String(at + 1)),
    }))
    const { into } = decidedVoices(chain, ({ name }) => Number(name))
    expect(into.get(0)).toBe(100_000)
  })

  test.each([
    [undefined],
    [{}],
    [{ ...merge('a', 'b', '2025-01-01T00:00:00Z'), at: 'yesterday' }],
    [{ ...merge('a', 'b', '2025-01-01T00:00:00Z'), into: 'b' }],
    [{ ...merge('a', 'b', '2025-01-01T00:00:00Z'), kind: 'split', parts: [] }],
  ])('%j is NOT a decision', (value) => {
    expect(isDecision(value)).toBe(false)
  })
})

test.each([
  ['Department of Justice', 'the Justice Department'],
  ['United Nations', 'the U.N.'],
  ['Federal Reserve', 'Fed'],
  ['Norvik Steel Inc.', 'Norvik Steel'],
])('%s and %s are one organization', (one, other) => {
  expect(organizationKey(one)).toBe(organizationKey(other))
})

test('acronyms consist of initials, with and without short words', () => {
  expect(acronymsOf('Department of Fisheries')).toEqual(['dof', 'df'])
  expect(acronymsOf('Fisheries')).toEqual([])
  expect(isCommonplace('the Health Ministry')).toBe(true)
  expect(isCommonplace('Tolvik Health Ministry')).toBe(false)
})

test.each([
  ['group', 'some'],
  ['work', 'the poll'],
  ['organization', 'his campaign'],
  ['group', 'Voters'],
  ['person', 'the candidate'],
  ['person', 'a senior Odenbach adviser'],
  ['person', 'Q'],
] as const)('%s "%s" could be anyone', (kind, name) => {
  expect(isGenericVoice(kind, name)).toBe(true)
})

test.each([
  ['person', 'Ann Berg'],
  ['person', 'Mohammed al-Rashidi'],
  ['group', 'South Korean officials'],
  ['organization', 'the Odenbach campaign'],
  ['organization', 'FBI'],
  ['organization', '국가정보원'],
] as const)('%s "%s" could NOT be anyone', (kind, name) => {
  expect(isGenericVoice(kind, name)).toBe(false)
})

test('a name means the voice with that full name first, then one with the surname, then one with the word', () => {
  const voice = (id: string, name: string, statements: number, aliases: readonly string[] = []) =>
    ({ id, name, kind: 'person', aliases, statements }) as const
  const voices = [
    voice('odenbach-fan', 'Odenbach Fan', 99),
    voice('ilse-odenbach', 'Ilse Odenbach', 5),
    voice('karl-odenbach', 'Karl Odenbach', 50),
  ]
  const ids = (asked: string) => inOrderOfMeaning(asked, voices).map(({ id }) => id)
  expect(ids('odenbach')).toEqual(['karl-odenbach', 'ilse-odenbach', 'odenbach-fan'])
  expect(ids('Ilse Odenbach')[0]).toBe('ilse-odenbach')
  expect(ids('odenbach-fan')[0]).toBe('odenbach-fan')
})

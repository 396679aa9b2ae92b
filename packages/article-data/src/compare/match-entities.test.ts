import { expect, test } from 'vitest'
import { edition } from '../edition/edition.ts'
import type { Article } from '../model/article.ts'
import type { Entity } from '../model/entity.ts'
import { matchEntities } from './match-entities.ts'

const [story] = edition
if (!story) throw new Error('The edition is empty.')
const base: Article = story

type Given = {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly wikidata?: string
  readonly kind?: 'person' | 'organization' | 'group'
}

const withEntities = (...given: readonly Given[]): Article => ({
  ...base,
  entities: given.map(({ name, aliases = [], wikidata, kind = 'person' }): Entity => {
    const shared = { id: name, name, aliases, identifiers: wikidata ? [{ scheme: 'wikidata', value: wikidata }] : [] }
    return kind === 'group' ? { kind, ...shared } : { kind, ...shared, roles: [] }
  }),
})

const match = (a: readonly Given[], b: readonly Given[], isOneStory = false) =>
  [...matchEntities(withEntities(...a), withEntities(...b), { isOneStory })].map(
    ([left, right]) => `${left} = ${right}`,
  )

const agency = (name: string, ...aliases: readonly string[]): Given => ({ name, aliases, kind: 'organization' })

test.each<readonly [string, readonly Given[], readonly Given[]]>([
  ['the same name', [{ name: 'Volodymyr Zelenskyy' }], [{ name: 'VOLODYMYR ZELENSKYY' }]],
  ['a name and an alias', [agency('National Intelligence Service', 'NIS')], [agency('NIS')]],
  ['a name with "the"', [agency('the Red Cross')], [agency('Red Cross')]],
  [
    'a shared identifier',
    [{ name: 'V. Zelensky', wikidata: 'Q3874799' }],
    [{ name: 'Volodymyr Zelenskyy', wikidata: 'Q3874799' }],
  ],
  ['a bare last name and a fuller name', [{ name: 'Zelenskyy' }], [{ name: 'Volodymyr Zelenskyy' }]],
  ['a middle initial', [{ name: 'Donald J. Trump' }], [{ name: 'Donald Trump' }]],
  ['a hyphen', [{ name: 'Lee Seong-kweun' }], [{ name: 'Lee Seong Kweun' }]],
  ['a title in small letters', [{ name: 'lawmaker Lee Seong-kweun' }], [{ name: 'Lee Seong Kweun' }]],
  ['a definite description', [{ name: 'police', kind: 'group' }], [{ name: 'police', kind: 'group' }]],
])('%s tells that two are one', (_, a, b) => {
  expect(match(a, b)).toHaveLength(1)
  expect(match(b, a)).toHaveLength(1)
})

test.each<readonly [string, readonly Given[], readonly Given[]]>([
  [
    'persons who share an alias',
    [{ name: 'Kim Jong Un', aliases: ['Kim'] }],
    [{ name: 'Kim Yo Jong', aliases: ['Kim'] }],
  ],
  ['persons who share a last name', [{ name: 'Jill Biden' }], [{ name: 'Joe Biden' }]],
  ['other middle initials', [{ name: 'John A. Smith' }], [{ name: 'John B. Smith' }]],
  ['a bare name that two have', [{ name: 'Biden' }], [{ name: 'Jill Biden' }, { name: 'Joe Biden' }]],
  ['a bare first name', [{ name: 'Volodymyr' }], [{ name: 'Volodymyr Zelenskyy' }]],
  ['another kind', [{ name: 'Ford Motor' }], [agency('Ford Motor')]],
  ['other identifiers', [{ name: 'John Smith', wikidata: 'Q1' }], [{ name: 'John Smith', wikidata: 'Q2' }]],
  ['an indefinite description', [{ name: 'another official' }], [{ name: 'another official' }]],
  ['a nominal alias', [agency('Unification Ministry', 'the ministry')], [agency('Foreign Ministry', 'the ministry')]],
])('does NOT take for one: %s', (_, a, b) => {
  expect(match(a, b)).toEqual([])
  expect(match(b, a)).toEqual([])
})

test('within one story an indefinite description is the same', () => {
  expect(match([{ name: 'another official' }], [{ name: 'another official' }], true)).toHaveLength(1)
})

test('every entity of a story matches itself in a copy', () => {
  expect([...matchEntities(base, base, { isOneStory: true })]).toEqual(
    expect.arrayContaining(base.entities.map(({ id }) => [id, id])),
  )
})

test('an archive that knows the voices decides, even against the names', () => {
  const [a, b] = [
    withEntities({ name: 'Ann Berg' }, { name: 'John Miller' }),
    withEntities({ name: 'Ann Dahl' }, { name: 'John Miller' }),
  ]
  const voices = new Map([
    [a.entities[0], 'ann-berg'],
    [b.entities[0], 'ann-berg'],
    [a.entities[1], 'john-miller'],
    [b.entities[1], 'john-miller--2'],
  ])
  const matched = matchEntities(a, b, { voiceOf: (entity) => voices.get(entity) })
  expect([...matched]).toEqual([['Ann Berg', 'Ann Dahl']])
})

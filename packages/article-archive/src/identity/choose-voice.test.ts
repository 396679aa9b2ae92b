import { describe, expect, test } from 'vitest'
import { organization, person, place } from '../suite/story.ts'
import { chooseVoice } from './choose-voice.ts'
import { joinKeys } from './join-keys.ts'
import { joinedEntity } from './joined-entity.ts'
import { knownEntity } from './known-entity.ts'
import { voiceSlug } from './voice-slug.ts'

type Parts = Parameters<typeof person>[2]
const somebody = (name: string, parts?: Parts) => knownEntity(person('x', name, parts))
const body = (name: string, parts?: Parts) => knownEntity(organization('x', name, parts))

describe('an entity is joined', () => {
  test.each([
    ['by the same name', somebody('Ann Example'), [somebody('Ann Example')]],
    ['by the same name in other letters', somebody('ANN EXÁMPLE'), [somebody('Ann Example')]],
    [
      'by the name among the aliases',
      somebody('Kim Jong Un'),
      [somebody('Kim Jong-un of Korea', { aliases: ['Kim Jong-un'] })],
    ],
    [
      'when roles share a word',
      somebody('Ann Example', { roles: ['President'] }),
      [somebody('Ann Example', { roles: ['Russian president'] })],
    ],
    [
      'when roles are of one field',
      somebody('Ann Example', { roles: ['nominee'] }),
      [somebody('Ann Example', { roles: ['Senator'] })],
    ],
    ['by the name without its middle initial', somebody('Ann B. Example'), [somebody('Ann Example')]],
    [
      'by an identifier under another name',
      somebody('V. Example', { wikidata: 'Q1' }),
      [somebody('Ann Example', { wikidata: 'Q1' })],
    ],
    ['a body by its short name', body('NIS'), [body('National Intelligence Service', { aliases: ['NIS'] })]],
    [
      'a surname alone when a role is the same',
      somebody('Kim', { roles: ['minister'] }),
      [somebody('Kim', { roles: ['prime minister'] })],
    ],
    [
      'with the one of several namesakes who has the role',
      somebody('Ann Example', { roles: ['minister'] }),
      [somebody('Ann Example', { roles: ['minister'] }), somebody('Ann Example', { roles: ['farmer'] })],
    ],
  ] as const)('%s', (_, entity, known) => {
    expect(chooseVoice<(typeof known)[number]>(entity, known)).toBe(known[0])
  })
})

describe('an entity is NOT joined', () => {
  test.each([
    ['with a surname alone', somebody('Kim'), [somebody('Kim')]],
    ['with a surname among aliases', somebody('Kim'), [somebody('Kim Jong Un', { aliases: ['Kim'] })]],
    ['with another kind', body('Ann Example'), [somebody('Ann Example')]],
    [
      'when the roles contradict',
      somebody('Ann Example', { roles: ['minister'] }),
      [somebody('Ann Example', { roles: ['farmer'] })],
    ],
    [
      'when an identifier contradicts',
      somebody('Ann Example', { wikidata: 'Q1' }),
      [somebody('Ann Example', { wikidata: 'Q2' })],
    ],
    [
      'when several have the short name',
      body('NIS'),
      [body('National Service', { aliases: ['NIS'] }), body('Naval Service', { aliases: ['NIS'] })],
    ],
    [
      'when several have the name and nothing tells',
      somebody('Ann Example'),
      [somebody('Ann Example', { roles: ['minister'] }), somebody('Ann Example', { roles: ['farmer'] })],
    ],
    ['with nobody', somebody('Ann Example'), []],
  ] as const)('%s', (_, entity, known) => {
    expect(chooseVoice(entity, known)).toBeUndefined()
  })

  test('with a place elsewhere', () => {
    const here = { ...knownEntity(place('x', 'Paris')), countryCode: 'FR' }
    expect(chooseVoice({ ...here, countryCode: 'US' }, [here])).toBeUndefined()
    expect(chooseVoice(here, [here])).toBe(here)
  })
})

test('keys are names and identifiers, but NOT a description or a single surname among the aliases', () => {
  expect(joinKeys(body('National Intelligence Service', { aliases: ['NIS', 'the agency', 'the Service'] }))).toEqual([
    'organization=national intelligence service',
    'organization=nis',
  ])
  expect(
    joinKeys(somebody('Kim Jong Un', { aliases: ['Kim', 'Kim Jong-un', 'Chairman Kim'], wikidata: 'Q1' })),
  ).toEqual(['person#wikidata:Q1', 'person=kim jong un', 'person=chairman kim'])
})

test('joining adds what is new and NOT what is known', () => {
  const known = somebody('Ann Example', { aliases: ['Example'] })
  expect(joinedEntity(known, somebody('Ann Example', { aliases: ['example'] }))).toBe(known)
  expect(joinedEntity(known, somebody('A. Example', { roles: ['minister'], wikidata: 'Q1' }))).toMatchObject({
    name: 'Ann Example',
    aliases: ['Example', 'A. Example'],
    roles: ['minister'],
    identifiers: [{ scheme: 'wikidata', value: 'Q1' }],
  })
})

test.each([
  ['Ilse Märten', 'ilse-marten'],
  ["Sinn Féin's", 'sinn-feins'],
  ['국가정보원', 'voice'],
  ['--', 'voice'],
])('%s has the id %s', (name, slug) => {
  expect(voiceSlug(name)).toBe(slug)
})

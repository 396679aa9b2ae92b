import { expect, test } from 'vitest'
import { said } from '../../fixtures/said.ts'

test.each([
  ['according to the police report', 'the police report'],
  ['search warrant documents say', 'search warrant documents'],
])('a source at the end has the whole sentence, also what another source says in it: %s', (tag, voice) => {
  const text = `It was late.\n\nIlse Weber told her neighbors that the dog had run off, ${tag}.`
  expect(said(text)).toEqual([
    `${voice} (indirect): Ilse Weber told her neighbors that the dog had run off`,
    'Ilse Weber (indirect): that the dog had run off',
  ])
})

test.each([
  ['warns an audit that describes a failing grid', 'an audit'],
  ['suggests research from two universities', 'research from two universities'],
  ['finds a study in a medical journal', 'a study in a medical journal'],
])('a study at the end is the source of the sentence: %s', (tag, voice) => {
  expect(said(`It was late.\n\nTowns that plant trees stay cooler at night, ${tag}.`)).toContain(
    `${voice} (indirect): Towns that plant trees stay cooler at night`,
  )
})

test.each([
  [
    'The next meeting is in June, its secretary, Ilse Marten, said.',
    'Ilse Marten (indirect): The next meeting is in June',
  ],
  [
    'The wall will close in May, its architect, Ilse Marten, said on Monday.',
    'Ilse Marten (indirect): The wall will close in May',
  ],
  [
    "Rates will stay where they are, the bank's chief economist, Ilse Marten, told a conference in Bern.",
    'Ilse Marten (indirect): Rates will stay where they are',
  ],
])('a name after its description is the source: %s', (text, expected) => {
  expect(said(`It was late.\n\n${text}`)).toEqual([expected])
})

test.each(['charging documents state', 'sentencing papers show', 'search warrant documents say'])(
  'documents at the end are the source of the sentence: %s',
  (tag) => {
    const voice = tag.split(' ').slice(0, -1).join(' ')
    expect(said(`It was late.\n\nThe cook told a friend that he had copied the keys, ${tag}.`)).toEqual([
      `${voice} (indirect): The cook told a friend that he had copied the keys`,
      'the cook (indirect): that he had copied the keys',
    ])
  },
)

test.each([
  [
    'Old houses are being sold off by careless landlords, claims a think tank urging "a new start" for the coast.',
    'a think tank (indirect): Old houses are being sold off by careless landlords',
  ],
  [
    'Rents will double by the end of the decade, predicts a think tank warning of "a lost generation".',
    'a think tank (indirect): Rents will double by the end of the decade',
  ],
  [
    'Gulls have left two ports in every five, says a study warning of "silent harbors" by the end of the decade.',
    'a study (indirect): Gulls have left two ports in every five',
  ],
])('a source with a participle and quoted words at the end is the source of the sentence: %s', (text, expected) => {
  expect(said(`It was late.\n\n${text}`)).toEqual([expected])
})

test.each(['fast', 'accurate'] as const)(
  'two speakers at the end are both the source, with the model "%s"',
  (model) => {
    expect(said('It was late.\n\nNobody was hurt, the mayor and two firefighters said on Monday.', { model })).toEqual([
      'the mayor & two firefighters (indirect): Nobody was hurt',
    ])
  },
)

test('the subject before an aside belongs to the content', () => {
  const text = 'The deal, first reported by the Coastal Gazette, would create 300 jobs, two people said.'
  expect(said(`It was late.\n\n${text}`)).toContain(
    'two people (indirect): The deal, first reported by the Coastal Gazette, would create 300 jobs',
  )
})

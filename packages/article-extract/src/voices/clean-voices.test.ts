import { describe, expect, test } from 'vitest'
import { said } from '../fixtures/said.ts'

const lastVoice = (text: string): string | undefined =>
  said(text)
    .at(-1)
    ?.replace(/ \((?:in)?direct.*| \(mixed.*/u, '')

describe('the name of a voice is', () => {
  test.each([
    [
      'a description with what it is of or for',
      'A spokesman for Mayor Ilse Marten said the dam held.',
      'a spokesman for Mayor Ilse Marten',
    ],
    [
      'a description with a name that has commas',
      'A spokesman for the Department for Digital, Culture, Media and Sport said the dam held.',
      'a spokesman for the Department for Digital, Culture, Media and Sport',
    ],
    [
      'a description with a firm that has commas',
      'A partner at Hale, Lowell & Marsh said the dam held.',
      'a partner at Hale, Lowell & Marsh',
    ],
    [
      'a description without a participle that only says when',
      'A report published on Monday said the dam held.',
      'a report',
    ],
    [
      'a description with a participle that says who or what',
      'Three people briefed on the talks said the dam held.',
      'three people briefed on the talks',
    ],
    [
      'a description without a participle that introduces its content',
      'The dam held, says a report deploring the "slow repair" of the walls.',
      'a report',
    ],
    [
      'a description with a participle after a day',
      'A lawsuit filed Friday by state regulators says the dam held.',
      'a lawsuit filed Friday by state regulators',
    ],
    [
      'a description with the words of number before it',
      'Nearly two-thirds of the voters in Tolvik said the dam held.',
      'nearly two-thirds of the voters in Tolvik',
    ],
    [
      'a description with a body whose name has a preposition',
      'The dam held, a Bank of New Harwell spokesman said.',
      'a Bank of New Harwell spokesman',
    ],
    [
      'a description with a body whose name has "and"',
      'The dam held, a Department of Trade and Industry spokesman said.',
      'a Department of Trade and Industry spokesman',
    ],
    [
      'a company with several trades at the end of a sentence',
      'The dam held, according to Harwell Power and Light Co.',
      'Harwell Power and Light Co.',
    ],
    [
      'a company with several trades',
      'Harwell Power and Light Co said it will close the dam.',
      'Harwell Power and Light Co',
    ],
    [
      'a company with several trades that the name finder finds whole',
      'Miller Gas and Electric Corp said it will close the dam.',
      'Miller Gas and Electric Corp',
    ],
    [
      'NOT that of two companies',
      'Ford Motor Co and Harwell Light Co said they will close the dam.',
      'Ford Motor Co & Harwell Light Co',
    ],
    [
      'the person after a capitalized role and a comma',
      'But the Defence Minister, Robert Hale, says the dam held.',
      'Robert Hale',
    ],
    [
      'a person without the place in a title in front',
      'Italian Ambassador to Peking Octavio Valerio said the dam held.',
      'Octavio Valerio',
    ],
    ['a description with "at least"', 'At least four senators said the dam held.', 'at least four senators'],
    ['a description with the quoted words inside', 'The “Hold the Dam” ad says the dam held.', 'the “Hold the Dam” ad'],
    [
      'an organization without its possessive',
      'Boats sank. The campaign’s statement then declares “the dam is holding.”',
      'the campaign',
    ],
    [
      'a group without the noun before "many"',
      'It was the sort of dam many engineers said could not hold.',
      'many engineers',
    ],
    ['a group without "something" before it', 'The dam is something Marten aides said would hold.', 'Marten aides'],
    [
      'one of those of "that"',
      'One of the authors of that report said the dam held.',
      'one of the authors of that report',
    ],
    [
      'whose mother it is',
      'A girl was found in town. Her mother ran to the school. The girl’s mother said the dam held.',
      'the girl’s mother',
    ],
    [
      'a paper that begins with a town',
      'The dam held, according to the Sioux Falls Argus Ledger.',
      'Sioux Falls Argus Ledger',
    ],
    [
      'an organization "on" something',
      'The National Institute on Dam Safety said the dam held.',
      'National Institute on Dam Safety',
    ],
    [
      'a group without what a dash ends',
      'The dam is the pride of the town - dam builders said it would hold.',
      'dam builders',
    ],
    [
      'a group without the dateline',
      "TOLVIK, Norland - Ilse Marten's allies on Monday said the dam had held.",
      "Ilse Marten's allies",
    ],
    [
      'a noun with both of its adjectives',
      'Federal and state officials said the two raised a million.',
      'Federal and state officials',
    ],
    ['a double first name', 'RoseAnn Delmar said the nurses would march.', 'RoseAnn Delmar'],
    ['the person after a team', 'Harriers coach Anthony Brenn said the season was lost.', 'Anthony Brenn'],
    [
      'the name after an occupation',
      '“It is only a distraction,” Republican party boss Reince Varbus said.',
      'Reince Varbus',
    ],
    ['the name in full for "VW"', 'Volkswagen showed a car. VW said it would be sold in May.', 'Volkswagen'],
    [
      'the wife, not the husband, for "Mrs."',
      'The call went to Naomi Abadi. Her husband, Saeed Abadi, was free. Mr. Abadi slept. Mrs. Abadi said it was over.',
      'Naomi Abadi',
    ],
    [
      'a role that a name right after it has',
      'The man will stay in prison, a federal judge ruled on Monday. District Magistrate Judge David Brisko said the man had plotted.',
      'David Brisko',
    ],
    [
      'who is quoted, not the reason cited',
      'Colin Kemp met reporters. “This is not a hard race,” he said, citing the unpopularity of his rival.',
      'Colin Kemp',
    ],
  ])('%s', (_, text, name) => expect(lastVoice(text)).toBe(name))
})

test('a described judge is the judge named in the next sentence', () => {
  const text =
    'Trade grew. Ships came. Crews rested.\n\nPorts filled.\n\nRates rose.\n\nThe man will stay in prison, a federal judge ruled on Monday. District Magistrate Judge David Brisko said the man had plotted.'
  expect(said(text)[0]).toContain('David Brisko')
})

test('supporters of one person are NOT those of another', () => {
  const text = 'Supporters of Colin Kemp said the tax was fair. Supporters of Ilse Marten said the tax was wrong.'
  expect(said(text).map((line) => line.split(' (')[0])).toEqual([
    'Supporters of Colin Kemp',
    'Supporters of Ilse Marten',
  ])
})

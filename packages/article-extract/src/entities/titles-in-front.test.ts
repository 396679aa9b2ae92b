import { describe, expect, test } from 'vitest'
import { extractArticle } from '../extract-article.ts'

const voicesOf = (text: string): readonly string[] => {
  const { entities, statements } = extractArticle(text, { headline: 'h' })
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return statements.map(({ voiceIds }) => voiceIds.map((id) => names.get(id)).join(' & '))
}

describe('a name does NOT include', () => {
  test.each([
    [
      'an office with "of" in small letters',
      'Former secretary of state Hilda Marten said the dam held.',
      'Hilda Marten',
    ],
    ['an office with "of" after a comma', 'The dam held, master of ceremonies Hilda Marten said.', 'Hilda Marten'],
    [
      'two offices joined by "and"',
      'Former Secretary of State and Democratic front-runner Hilda Marten said the dam held.',
      'Hilda Marten',
    ],
    [
      'an office after a role and "and"',
      'Democratic front-runner and former secretary of state Hilda Marten said the dam held.',
      'Hilda Marten',
    ],
    ['an office of two titles', 'Speaker of the House Rep. Paul Rylan (R-WI) said the dam held.', 'Paul Rylan'],
    [
      'an office with "for" and small letters',
      'Harbor FM Vice President for news and talk Dave Gorabin said the dam held.',
      'Dave Gorabin',
    ],
    [
      'the last word of a department',
      'The dam held, UMW Director of Government Affairs Phil Rossum said.',
      'Phil Rossum',
    ],
    [
      'a word for a job with a capital',
      'The dam held, Norland FM Insider Carla Della Vega reported.',
      'Carla Della Vega',
    ],
    ['an elected office with a capital', 'The dam held, Tolvik County Recorder Helen Purdell said.', 'Helen Purdell'],
    [
      'a title before a name the name finder reads as an organization',
      '"The dam held," said Representative RaÃol M. Grijalda of Arizona, who wrote a letter.',
      'RaÃol M. Grijalda',
    ],
    ['a state and a title', 'The dam is dead, former Maryland Gov. Martin O’Meara said Sunday.', 'Martin O’Meara'],
    ['the verb before it', '“It is a dam,” said Ada Lund. Continued Lund: “It works well for us all.”', 'Ada Lund'],
    ['a dean’s title', 'Vikram Amarin, dean of the college, came. Dean Amarin said the dam held.', 'Vikram Amarin'],
    ['a job with a hyphen', 'The dam held, NBS This Morning co-Anchor DeMarvo Hill said.', 'DeMarvo Hill'],
    [
      'a title before a name that only an initial shows',
      'Aides came. Vice President Yurim R. Bidet Jr., who was to travel to Tolvik, said the dam held.',
      'Yurim R. Bidet Jr.',
    ],
    [
      'an office and its field before a comma',
      'The Federal Minister for the Environment, David Reed, says the dam held.',
      'David Reed',
    ],
    ['a show and a job', 'The dam held, NBS This Morning co-Anchor Dean Hill said.', 'Dean Hill'],
  ])('%s', (_, text, name) => expect(voicesOf(text).at(-1)).toBe(name))
})

describe('a name includes', () => {
  test.each([
    ['a first name that is a craft too', '“The dam held,” said Mason Harriman, a spokesman.', 'Mason Harriman'],
    ['a first name that is a verb too', 'Will Estrado, the chairman of the board, said the dam held.', 'Will Estrado'],
    [
      'an initial that is a pronoun too',
      'I. Charles McCullen III, the inspector, said the dam held.',
      'I. Charles McCullen III',
    ],
    ['a first name that is a dean’s title too', 'Dean Amarin said the dam held.', 'Dean Amarin'],
  ])('%s', (_, text, name) => expect(voicesOf(text).at(-1)).toBe(name))
})

test('a surname that is also a verb refers to the person wherever it is a speaker', () => {
  const text =
    'The columnist George Will wrote about the dam on Friday.\n\nThe dam is a “wake-up call,” Will urged the voters.\n\nThe dam failed, Will wrote.'
  expect(new Set(voicesOf(text))).toEqual(new Set(['George Will']))
})

test('a name with a title and another without it are two people', () => {
  expect(voicesOf('The mayor and Senator Hilda Marten said the dam held.').at(-1)).toBe('the mayor & Hilda Marten')
})

describe('finds one person or organization, with one name, in', () => {
  test.each([
    [
      'a company with and without its legal form',
      'Harbor Depot Inc. sells boats. Harbor Depot said the dam held.',
      'Harbor Depot',
    ],
    [
      'an organization and its name without a word inside',
      'The Harbor Memorial Museum opened. The Harbor Museum said the dam held.',
      'Harbor Memorial Museum',
    ],
    [
      'a person and the name that a description gives',
      'They met Marcel Lazan, the hacker known as “Gucci,” in May. Gucci said the dam held.',
      'Marcel Lazan',
    ],
    [
      'a surname and the full name with a suffix that occurs once',
      'The donor Luther Stan Patelow IV paid. Patelow said the dam held.',
      'Luther Stan Patelow IV',
    ],
    [
      'a mother, not the daughter, and "Mrs."',
      'Hilda Marten spoke. Her daughter Ada Marten came. Ada Marten sang. Then Mrs. Marten said the dam held.',
      'Hilda Marten',
    ],
    [
      'a person, not an occupation that begins the sentence',
      'Opener Justin Solheim said the pitch held.',
      'Justin Solheim',
    ],
    [
      'a person, not an occupation that ends in "man"',
      'Cattleman Gudmund Solheim said the dam held.',
      'Gudmund Solheim',
    ],
    [
      'a person, not the state in the title',
      'Attorney General for the State of Victoria Ilse Marten spoke. Marten said the dam held.',
      'Ilse Marten',
    ],
    [
      'a person with a title that looks like an acronym',
      'Zara Lund, a Labour MP, rose. The MP said the dam held.',
      'Zara Lund',
    ],
    ['a person, not the campaign', 'The Brannik campaign grew. Brannik said the dam held.', 'Brannik'],
  ])('%s', (_, text, name) => expect(voicesOf(text).at(-1)).toBe(name))
})

test('two names with different offices are two people', () => {
  const text = 'Former Secretary of State Hilda Lund and former Maryland Gov. Martin O’Meara said the dam held.'
  expect(voicesOf(text).at(-1)).toBe('Hilda Lund & Martin O’Meara')
})

test('two names of universities that differ in one word are two universities', () => {
  const text = 'The University of North Tolvik closed. The University of Tolvik said the dam held.'
  expect(voicesOf(text).at(-1)).toBe('University of Tolvik')
})

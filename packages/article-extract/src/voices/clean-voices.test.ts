import { describe, expect, test } from 'vitest'
import { said } from '../fixtures/said.ts'

const lastVoice = (text: string): string | undefined =>
  said(text)
    .at(-1)
    ?.replace(/ \((?:in)?direct.*| \(mixed.*/u, '')

describe('a voice is called by', () => {
  test.each([
    [
      'a description with what it is of or for',
      'A spokesman for Mayor Ilse Marten said the dam held.',
      'a spokesman for Mayor Ilse Marten',
    ],
    ['a description without a participle', 'A report published on Monday said the dam held.', 'a report'],
    [
      'a noun with both of its adjectives',
      'Federal and state officials said the two raised a million.',
      'Federal and state officials',
    ],
    ['a double first name', 'RoseAnn Delmar said the nurses would march.', 'RoseAnn Delmar'],
    ['the person after a team', 'Harriers coach Anthony Brenn said the season was lost.', 'Anthony Brenn'],
    [
      'the name behind an occupation',
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

test('the description of a judge further up is the judge who is named in the next sentence', () => {
  const text =
    'Trade grew. Ships came. Crews rested.\n\nPorts filled.\n\nRates rose.\n\nThe man will stay in prison, a federal judge ruled on Monday. District Magistrate Judge David Brisko said the man had plotted.'
  expect(said(text)[0]).toContain('David Brisko')
})

test('supporters of one are NOT the supporters of another', () => {
  const text = 'Supporters of Colin Kemp said the tax was fair. Supporters of Ilse Marten said the tax was wrong.'
  expect(said(text).map((line) => line.split(' (')[0])).toEqual([
    'Supporters of Colin Kemp',
    'Supporters of Ilse Marten',
  ])
})

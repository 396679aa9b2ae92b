import { describe, expect, test } from 'vitest'
import { buildDoc } from '../doc/build-doc.ts'
import { resolveNames } from '../entities/resolve-names.ts'
import { sharedModel } from '../models/load-models.ts'

const { tagWords, names: finder } = sharedModel('fast')

const docOf = (text: string) => {
  const blocks = Array.from(text.matchAll(/[^\n]+/gu), ({ 0: part, index }, at) => ({
    id: `b${at + 1}`,
    role: 'paragraph' as const,
    span: { start: index, end: index + part.length },
  }))
  return buildDoc(tagWords, { text, blocks, bodyStart: 0 })
}
const namesIn = (text: string): readonly string[] => {
  const doc = docOf(text)
  return resolveNames(doc, finder.find(doc)).entities.map(({ kind, name }) => `${kind} ${name}`)
}

describe('finds', () => {
  test.each([
    ['a person by first and last name', 'Voters met Ingrid Solheim in town.', 'person Ingrid Solheim'],
    ['a person under a title', 'Voters met President Amadou Keita in town.', 'person Amadou Keita'],
    [
      'a person with a hyphened surname',
      'The prize went to Fiona Wallis-Boone on Monday.',
      'person Fiona Wallis-Boone',
    ],
    ['another one', 'The prize went to Tariq Osei-Bonsu on Monday.', 'person Tariq Osei-Bonsu'],
    ['a person with a particle', 'The prize went to Nora van der Berg on Monday.', 'person Nora van der Berg'],
    ['a surname of two words', 'That is bad, said Dr. Walid Abu Hamra, who runs the ward.', 'person Walid Abu Hamra'],
    ['a person after an occupation', 'Farmer Chuck Selby said the harvest was late.', 'person Chuck Selby'],
    ['another one', 'Fisherman Isko Velarde said the sea was rough.', 'person Isko Velarde'],
    ['a third', 'Welder Tamsin Okoye said she was out of work.', 'person Tamsin Okoye'],
    [
      'a person after a rank in short',
      'The man was at a stall, Supt Audrey Peel said on Tuesday.',
      'person Audrey Peel',
    ],
    ['another one', 'The man was at a stall, Det. Sgt. Owen Marsh said on Tuesday.', 'person Owen Marsh'],
    [
      'a person after the name of an organization',
      'American Federation of Public Employees President J. Dean Cole Sr. warned against it.',
      'person J. Dean Cole Sr.',
    ],
    [
      'a person after a long title',
      '“It is open,” said Acting U.S. Attorney for the District of Vermont Paul Levine.',
      'person Paul Levine',
    ],
    ['another one', 'Minister in the Ministry of Finance Brendan Mallory said so.', 'person Brendan Mallory'],
    ['a third', '“It is open,” said Deputy Director of the Bureau of Fisheries Hana Sorel.', 'person Hana Sorel'],
    ['a person known by one name', 'When Meribel joined the family, she laughed. Rusk met Meribel.', 'person Meribel'],
    [
      'an organization with "and"',
      'The report by the University and College Union claims so.',
      'organization University and College Union',
    ],
    [
      'an organization with "for" and "and"',
      'The National Association for Ageing and Care said it would sue.',
      'organization National Association for Ageing and Care',
    ],
    [
      'another one',
      'The Royal Society for Wildlife and Parks said it would sue.',
      'organization Royal Society for Wildlife and Parks',
    ],
    ['an organization with "&"', 'She works for Farrow & Lund in town.', 'organization Farrow & Lund'],
    [
      'an organization named after a place',
      'Orange-Dade County Public Schools confirmed it.',
      'organization Orange-Dade County Public Schools',
    ],
    ['another one', 'Tarma County Sheriff’s Office confirmed it.', 'organization Tarma County Sheriff’s Office'],
    ['a third', 'Lowell City Council confirmed it.', 'organization Lowell City Council'],
    ['a country', 'Voters left South Korea by sea.', 'place South Korea'],
    ['a town', 'The match was in Kumasi, officials said.', 'place Kumasi'],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text)).toContain(expected)
  })
})

describe('does NOT find', () => {
  test.each([
    ['a day', 'They met on Monday.'],
    ['an adjective of a nation', 'Two Ukrainian boats sank.'],
    ['a capital that only opens a sentence', 'Walls fell. Boats sank. Nobody came.'],
    ['words in quotation marks', '“Yes. No. Maybe,” they wrote.'],
    ['nothing in small letters', 'voters met ingrid solheim in town.'],
  ])('%s', (_, text) => {
    expect(namesIn(text)).toEqual([])
  })
})

test('gives every span a probability and its offsets, in order, without overlaps', () => {
  const doc = docOf('Mayor Ingrid Solheim met Owen Marsh of the Harbor Ministry in Oslo.')
  let end = 0
  for (const span of finder.find(doc)) {
    expect(span.first).toBeGreaterThanOrEqual(end)
    expect(span.end).toBeGreaterThan(span.first)
    expect(span.probability).toBeGreaterThan(0)
    expect(span.probability).toBeLessThanOrEqual(1)
    end = span.end
  }
})

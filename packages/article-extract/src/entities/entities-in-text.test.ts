import { describe, expect, test } from 'vitest'
import { extractArticle } from '../extract-article.ts'

const entitiesOf = (text: string) =>
  extractArticle(text, { headline: 'h' }).entities.map(({ kind, name }) => `${kind} ${name}`)

describe('finds', () => {
  test.each([
    ['a person by a title', 'Voters met President Amadou Keita in town.', 'person Amadou Keita'],
    ['a person by a first name', 'Voters met Ingrid Solheim in town.', 'person Ingrid Solheim'],
    ['a person by what is said of them', 'Voters met its leader, Han Soo Min, in town.', 'person Han Soo Min'],
    ['an organization by its last word', 'Voters met the Harbour Ministry in town.', 'organization Harbour Ministry'],
    ['an organization by its capitals', 'Voters met the NIS in town.', 'organization NIS'],
    [
      'an organization with "and" in its name',
      'Voters met the Ports and Customs Commission.',
      'organization Ports and Customs Commission',
    ],
    ['two organizations, not one', 'Voters met the Coast Guard and Harbour Ministry.', 'organization Harbour Ministry'],
    [
      'an organization by the acronym its words spell',
      'Voters met the Alliance to Mend Our Walls (AMOW) in town.',
      'organization Alliance to Mend Our Walls',
    ],
    ['a country', 'Voters left South Korea by sea.', 'place South Korea'],
    ['a region', 'Voters left the Kursk region by sea.', 'place Kursk region'],
    ['a work that speaks', 'A video says that the wall fell.', 'work a video'],
    ['a person by an unknown origin', '“It was hard,” said the Welshman.', 'person the Welshman'],
    ['a person from a part of a country', '“It was hard,” said the Northern Irishman.', 'person the Northern Irishman'],
    ['a person by an adjective of origin', '“It was hard,” the Australian said.', 'person the Australian'],
    ['a minister by the office', 'The Harbor Minister said that the wall fell.', 'person the Harbor Minister'],
    ['people under a description', 'Norwegian officials said that the wall fell.', 'group Norwegian officials'],
  ])('%s', (_, text, expected) => {
    expect(entitiesOf(text)).toContain(expected)
  })
})

describe('does NOT find', () => {
  test.each([
    ['a day', 'They met on Monday.'],
    ['a nation’s adjective', 'Two Ukrainian boats sank.'],
    ['a capital that only opens a sentence', 'Walls fell. Boats sank.'],
    ['a law', 'They passed the Harbour Act.'],
    ['the first of two adjectives', 'Swedish and Norwegian boats sank.'],
  ])('%s', (_, text) => {
    expect(entitiesOf(text)).toEqual([])
  })
})

test('gives a country its code, and the words of the text as aliases', () => {
  const { entities } = extractArticle('The U.S. agreed. The United States pays.')
  expect(entities).toMatchObject([{ kind: 'place', name: 'United States', aliases: ['U.S.'], countryCode: 'US' }])
})

test('links the dateline to its place', () => {
  const article = extractArticle('SEOUL, South Korea (AP) — It rained on Monday in the city.')
  expect(article.entities.find(({ id }) => id === article.dateline?.placeId)?.name).toBe('Seoul')
})

describe('an acronym', () => {
  const bodies = (text: string) =>
    extractArticle(text, { headline: 'h' })
      .entities.filter(({ kind }) => kind === 'organization')
      .map(({ name, aliases }) => `${name}: ${aliases.join(', ')}`)

  test('may leave out the first word of the name and the words after its last "and"', () => {
    expect(
      bodies('Voters met the Vesland Center for Disease Control and Prevention. They left the CDC at noon.'),
    ).toEqual(['Vesland Center for Disease Control and Prevention: CDC'])
  })
  test('refers to the name even before the name is spelled out', () => {
    expect(bodies('Voters met the H.S.A. in town. They left the Harbour Safety Agency at noon.')).toEqual([
      'Harbour Safety Agency: H.S.A.',
    ])
  })

  test('of two organizations with the same initials refers to neither', () => {
    expect(
      bodies('Voters met the HSA in town. They left the Harbour Safety Agency and the Health Service Agency.'),
    ).toContain('HSA: ')
  })

  test('in brackets does NOT make an organization of words before it with other initials', () => {
    expect(entitiesOf('Voters met Ingrid Solheim (SP) in town.')).toContain('person Ingrid Solheim')
  })
})

import { describe, expect, test } from 'vitest'
import { extractArticle } from '../extract-article.ts'

/** The voices of each statement: "Harbor News poll (named)". */
const voices = (text: string): readonly string[] => {
  const { entities, statements } = extractArticle(text, { model: 'accurate' })
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return statements.map(
    ({ voiceIds, anonymity }) => `${voiceIds.map((id) => names.get(id)).join(' + ')} (${anonymity})`,
  )
}

describe('a work of a named organization has the name of', () => {
  test.each([
    [
      'the organization and the poll',
      'Support has dropped, according to a new Fox News poll.',
      'Fox News poll (named)',
    ],
    [
      'both organizations of a joint poll',
      'Support has dropped, according to the latest CNN/ORC poll released Wednesday.',
      'CNN/ORC poll (named)',
    ],
    [
      'the organization without the month before it',
      "Support has dropped, according to May's Washington Post poll.",
      'Washington Post poll (named)',
    ],
    [
      'the organization after "by"',
      'Rents have doubled, according to a 2014 study by the Pew Research Center.',
      'Pew Research Center (named)',
    ],
    [
      'the organization before the report',
      'Rents have doubled, according to a recent Labor Department report.',
      'Labor Department (named)',
    ],
    [
      'the organization after a participle and a month',
      'A report released in September by the National Academies of Harbors said the walls fell.',
      'National Academies of Harbors (named)',
    ],
    [
      'the person after a role',
      'A survey conducted by independent analyst Elena Marten said the walls fell.',
      'Elena Marten (named)',
    ],
    ['the testers', 'Preliminary tests by the Harbor Institute showed the walls fell.', 'Harbor Institute (named)'],
    [
      'no one who only obtained it',
      'A letter obtained by the Harbor Institute says the walls fell.',
      'a letter obtained by the Harbor Institute (described)',
    ],
    [
      'the newspaper after "in"',
      'The mill will close, according to a new article in the Chicago Tribune.',
      'Chicago Tribune (named)',
    ],
    [
      'the organization and the poll, NOT the time after it',
      'Support has dropped, according to a CNN/ORC poll last month.',
      'CNN/ORC poll (named)',
    ],
    [
      'both of its authors',
      'Rents have doubled, according to an analysis by Ilse Marten, a law professor, and Colin Kemp of Brenlow College.',
      'Ilse Marten + Colin Kemp (named)',
    ],
  ])('%s', (_, text, voice) => expect(voices(text)).toEqual([voice]))

  test('the organization only if it is named', () =>
    expect(voices('Support has dropped, according to a new statewide poll.')).toEqual([
      'a new statewide poll (described)',
    ]))
  test('the organization, NOT the state it surveys', () =>
    expect(voices('Support has dropped, according to a new Iowa poll.')).toEqual(['a new Iowa poll (described)']))
})

describe('a campaign has the name of', () => {
  test('its owner, in any wording', () => {
    const text =
      "Colin Kemp spoke in Albany on Monday. Kemp's campaign said the rally was full. His campaign said more would come. The campaign said the next one would be larger."
    expect(new Set(voices(text))).toEqual(new Set(["Colin Kemp's campaign (named)"]))
  })
  test('its own owner if the text mentions two', () => {
    const text =
      "Colin Kemp met Ilse Marten on Monday. Kemp's campaign said the rally was full. Marten's campaign said it was not."
    expect(voices(text)).toEqual(["Colin Kemp's campaign (named)", "Ilse Marten's campaign (named)"])
  })
})

describe('a statement has the name of', () => {
  test('the body that issued it', () =>
    expect(voices('The Harbor Museum issued a statement of concern. The statement urged leaders to wait.').at(-1)).toBe(
      'Harbor Museum (named)',
    ))
  test('nobody if it was only read', () =>
    expect(voices('The Harbor Museum read a statement. The statement urged leaders to wait.').at(-1)).toContain(
      'statement (described)',
    ))
})

test('a campaign written with two kinds of apostrophe is one organization', () => {
  const text = `Mayor Ilse Marten is running for governor. The harbor will stay open, Marten's campaign said on Monday.

The bridge will be built, Marten’s campaign said on Tuesday.`
  const { entities, statements } = extractArticle(text, { model: 'accurate' })
  expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
  expect(new Set(statements.flatMap(({ voiceIds }) => voiceIds)).size).toBe(1)
})

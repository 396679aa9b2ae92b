import { describe, expect, test } from 'vitest'
import { extractArticle } from '../extract-article.ts'
import { said } from '../fixtures/said.ts'

const voiceOf = (text: string): string | undefined =>
  said(text)
    .at(-1)
    ?.replace(/ \((?:in)?direct.*| \(mixed.*/u, '')

describe('a voice is resolved to', () => {
  test.each([
    ['the full name from a surname', 'Peder Aas closed the port. Aas said that the wall was weak.', 'Peder Aas'],
    [
      'the family name that comes first',
      'Koo Byoungsam spoke to reporters, a spokesman. Koo said that it was over.',
      'Koo Byoungsam',
    ],
    [
      'the organization from its acronym',
      'The Harbour Safety Agency (HSA) opened an inquiry. The HSA said that the wall was weak.',
      'Harbour Safety Agency',
    ],
    [
      'the organization from "the agency"',
      'The Harbour Safety Agency opened an inquiry. The agency said that the wall was weak.',
      'Harbour Safety Agency',
    ],
    [
      'the organization from "the ministry"',
      'The Harbour Ministry closed the port. The ministry said that the wall was weak.',
      'Harbour Ministry',
    ],
    [
      'the woman from "she"',
      'Peder Aas spoke first. Then Ilse Marten spoke. She said that help was late.',
      'Ilse Marten',
    ],
    ['the man from "he"', 'Peder Aas met Ilse Marten in the harbour. He said that help was late.', 'Peder Aas'],
    [
      'the speaker before from "he added"',
      'Peder Aas said that the wall was weak. He added that help was late.',
      'Peder Aas',
    ],
    ['the antecedent of "who"', 'The letter came from Peder Aas, who said that the wall was weak.', 'Peder Aas'],
    ['both of two', 'Peder Aas and Ilse Marten said that the wall was weak.', 'Peder Aas & Ilse Marten'],
    [
      'a man and those described with him',
      'Peder Aas and his lawyers said that the wall was weak.',
      'Peder Aas & his lawyers',
    ],
    [
      'both of two whom "along with" joins',
      'Ilse Marten, along with Leeds Post reporter Per Dahl, said that the doors were locked.',
      'Ilse Marten & Per Dahl',
    ],
    ['the name after a description', 'The head of the port, Peder Aas, said that the wall was weak.', 'Peder Aas'],
    [
      'the speaker, not what is cited in passing',
      'Peder Aas defended the closing of the port by citing a study of the Harbour Institute.',
      'Peder Aas',
    ],
    [
      'the quoted speaker of the blocks before from "I"',
      '"I call on all of you to back Brenn," Ilse Marten wrote.\n\nShe then listed the marks of a good mayor:\n\n"In the piece I wrote last spring, I discussed several marks of the choice. Here they are:',
      'Ilse Marten',
    ],
    [
      'who speaks in a statement, from "the statement"',
      '"The port is closed," Ilse Marten said in a statement. "Nobody may enter."\n\nThe statement added that help was late.',
      'Ilse Marten',
    ],
    [
      'what a relative pronoun follows, from "that"',
      "Marten already hung signs in some locations that say men aren't allowed beyond the waiting area.",
      'signs',
    ],
    ['the name before a description', 'Ilse Marten, a net mender from Tolvik, said that nobody came.', 'Ilse Marten'],
  ])('%s', (_, text, name) => {
    expect(voiceOf(text)).toBe(name)
  })
})

describe('a voice is NOT resolved', () => {
  test('from "she" to a man', () => {
    expect(voiceOf('Peter Holt closed the port. She said that the wall was weak.')).not.toBe('Peter Holt')
  })
  test('from "the ministry" to an agency', () => {
    expect(voiceOf('The Harbour Agency closed the port. The ministry said that the wall was weak.')).toBe(
      'the ministry',
    )
  })
  test('from a pronoun without an antecedent, and a note says so', () => {
    const article = extractArticle('He said that the wall was weak.')
    expect(article.statements[0]).toMatchObject({ voiceIds: [], anonymity: 'described' })
    expect(article.notes.map(({ rule }) => rule)).toContain('voice-unresolved')
  })
})

test.each([
  ['Peder Aas said that the wall was weak.', 'named'],
  ['A lawmaker said that the wall was weak.', 'described'],
  ['It was alleged that the wall was weak.', 'anonymous'],
])('anonymity: %s', (text, anonymity) => {
  expect(extractArticle(text).statements[0]?.anonymity).toBe(anonymity)
})

describe('chains', () => {
  const chainOf = (text: string) => {
    const article = extractArticle(text, { headline: 'h' })
    const statement = article.statements.at(-1)
    const nameOf = (id = ''): string => article.entities.find((entity) => entity.id === id)?.name ?? id
    return [
      statement?.voiceIds.map(nameOf).join(),
      ...(statement?.chain ?? []).map(({ relation, entityId }) => `${relation} ${nameOf(entityId)}`),
    ]
  }
  test('according to lawmakers, the agency warned: the agency is the voice, and the lawmakers pass its words on', () => {
    const text =
      'The Harbour Agency met parliament. According to lawmakers briefed on the inquiry, the agency warned that the wall was weak.'
    expect(chainOf(text)).toEqual(['Harbour Agency', 'briefedBy lawmakers'])
  })
  test('reported, citing two officials: the officials are the voice, and the paper passes their words on', () => {
    expect(chainOf('The Tolvik Post reported, citing two officials, that the wall was weak.')).toEqual([
      'two officials',
      'citing Tolvik Post',
    ])
  })
  test('citing two officials, in an aside before the verb: the officials are the voice', () => {
    expect(chainOf('The Tolvik Post, citing two officials, reported that the wall was weak.')).toEqual([
      'two officials',
      'citing Tolvik Post',
    ])
    expect(chainOf('The company, citing weak demand, said it would cut jobs.')).toEqual(['the company'])
  })
  test('told the AP: the agency interviewed the voice', () => {
    expect(chainOf('Peder Aas told the AP that the wall was weak.')).toEqual(['Peder Aas', 'interviewed AP'])
    expect(chainOf('Peder Aas told a news conference OPEC would meet in May.')).toEqual(['Peder Aas'])
  })
  test('told his wife is NOT a chain', () => {
    expect(chainOf('Peder Aas told his wife that the wall was weak.')).toEqual(['Peder Aas'])
  })
})

test('names the medium and the date', () => {
  const text = 'On Monday, Peder Aas wrote on the social media platform X that the wall was weak.'
  const [statement] = extractArticle(text, { datePublished: '2024-11-12' }).statements
  expect(statement?.medium?.name).toBe('the social media platform X')
  expect(statement?.date).toBe('2024-11-11')
})

test('the same plural description is one voice in the whole story', () => {
  const text = 'Studies show that sleep helps. Peder Aas runs a clinic. Studies suggest that naps help, too.'
  const { statements } = extractArticle(text, { headline: 'Sleep' })
  expect(new Set(statements.flatMap(({ voiceIds }) => voiceIds)).size).toBe(1)
})

test.each([
  [
    'after a body and an office',
    'Orla County Supervisor of Elections Susan Mull said that voters could not change parties.',
    'Susan Mull',
  ],
  [
    'after an office and a body',
    'Senior forecaster with the Harwell Weather Bureau Susan Mull, said that rain was likely.',
    'Susan Mull',
  ],
  ['after a body alone', 'The Harbor Commission of Susan Mull said that voters could not change.', 'Harbor Commission'],
])('the voice is the name %s', (_, text, voice) => {
  const article = extractArticle(`It was late.\n\n${text}`, { headline: 'h' })
  expect(
    article.statements
      .flatMap(({ voiceIds }) => voiceIds)
      .map((id) => article.entities.find((one) => one.id === id)?.name),
  ).toEqual([voice])
})

test('"they" is the group of people who spoke last', () => {
  const lead = 'The plan will do little for the harbor, local economists and analysts said.'
  const text = `${lead}\n\nThey said the plan reflected increased frustration with the wall.`
  const { statements, entities } = extractArticle(text, { headline: 'h' })
  const names = statements.at(-1)?.voiceIds.map((id) => entities.find((one) => one.id === id)?.name)
  expect(names).toEqual(['local economists', 'analysts'])
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { explain, extractArticle } from '../index.ts'
import { findWords, readScene, type Scene } from './fixtures/scene.ts'
import { readCoreferenceWeights } from './ranking/read-coreference-weights.ts'
import { coreferenceResolver, referencesIn } from './resolve-references.ts'

const file = new URL('../../weights/coreference.bin', import.meta.url)
const resolver = coreferenceResolver(readCoreferenceWeights(readFileSync(file), 'coreference.bin'))

const meant = (scene: Scene, words: string): string => {
  const { doc, table, speeches } = readScene(scene)
  const coreference = resolver.resolve(doc, table, speeches)
  const nameOf = new Map(coreference.table.entities.map(({ id, name }) => [id, name]))
  const range = findWords(doc, words)
  const found = range ? referencesIn(doc, coreference, range) : []
  return found.flatMap(({ entityIds }) => entityIds.map((id) => nameOf.get(id))).join(' + ')
}

type Row = readonly [rule: string, text: string, names: readonly string[], source: string, content: string, who: string]

const check = (rows: readonly Row[]): void => {
  test.each(rows)('%s', (_, text, names, source, content, who) => {
    expect(meant({ text, names, speeches: [[source, content]] }, source)).toBe(who)
  })
}

describe('a relative pronoun refers to the phrase before it', () => {
  check([
    [
      'an organization before "which"',
      'The bill came from the Harwell Union, which argued that the port was closed.',
      ['body Harwell Union'],
      'which',
      'the port was closed',
      'Harwell Union',
    ],
    [
      'a person with an aside before "who"',
      'The letter named John Benn, a clerk at the Port Agency who warned that the wall was weak.',
      ['he John Benn', 'body Port Agency'],
      'who',
      'the wall was weak',
      'John Benn',
    ],
    [
      'others',
      'Six bakers came, as well as 29 others who said that the wall was weak.',
      [],
      'who',
      'the wall was weak',
      '29 others',
    ],
    [
      'NOT an organization before "who"',
      'The letter went to a lawyer at the Port Agency who warned that the wall was weak.',
      ['body Port Agency'],
      'who',
      'the wall was weak',
      'a lawyer',
    ],
  ])
})

describe('"he" is not a person whom the quotation names, if somebody else has just spoken', () => {
  check([
    [
      'named',
      'Carl Vega came. “It is late,” said Tom Reed. “Vega is wrong,” he said.',
      ['he Carl Vega | Vega', 'he Tom Reed'],
      'he',
      'Vega is wrong',
      'Tom Reed',
    ],
  ])
  test('or described', () => {
    const text = 'Carl Vega came. “It is late,” a militant from a yard said. “Vega is wrong,” he said.'
    const speeches = [
      ['a militant from a yard', 'It is late'],
      ['he', 'Vega is wrong'],
    ] as const
    expect(meant({ text, names: ['he Carl Vega | Vega'], speeches }, 'he')).toBe('a militant')
  })
})

describe('a description introduces someone', () => {
  check([
    [
      'if it has a complement and no article',
      'Tom Reed, a spokesman, came. Spokesman for the yard said the wall was weak.',
      ['he Tom Reed [spokesman]'],
      'Spokesman for the yard',
      'the wall was weak',
      'Spokesman',
    ],
    [
      'if it has a clause of its own',
      'Tom Reed, a manager, came. The manager for a bank who wore a hat said the wall was weak.',
      ['he Tom Reed [manager]'],
      'The manager for a bank who wore a hat',
      'the wall was weak',
      'the manager',
    ],
  ])
})

test('a trace says by which rule a description is a person who is named later', () => {
  const text = 'It was late.\n\nA Harwell fireman said the wall was weak. Frank Nerro said it fell in May.'
  const { stages } = explain(text, { headline: 'h' })
  const items = stages.find(({ stage }) => stage === 'coreference')?.items
  expect(items).toContainEqual(
    expect.objectContaining({ words: 'A Harwell fireman', rule: 'named-next', detail: 'Frank Nerro' }),
  )
})

describe('a speaker who is described has the name', () => {
  test.each([
    ['that the person uses', 'The man, who calls himself Abu Tavo, said it fell.', 'Abu Tavo'],
    ['by which others identify the person', 'The man, identified only as Abu Tavo, said it fell.', 'Abu Tavo'],
    ['NOT of someone else', 'The man who knows Abu Tavo said it fell.', 'a Harwell defector'],
  ])('%s', (_, next, who) => {
    const text = `A Harwell defector said the wall was weak. ${next}`
    const scene = {
      text,
      names: ['he Abu Tavo'],
      speeches: [
        ['A Harwell defector', 'the wall was weak'],
        ['The man', 'it fell'],
      ],
    } satisfies Scene
    expect(meant(scene, 'A Harwell defector')).toBe(who)
  })
})

describe('"and" between nouns without an article', () => {
  check([
    [
      'joins two modifiers of one noun',
      'Government and industry sources said the wall was weak.',
      [],
      'Government and industry sources',
      'the wall was weak',
      'Government and industry sources',
    ],
    [
      'does NOT make two people of the roles of one',
      'The wall fell, said Ana Brandt, deputy manager and chief adviser of the yard. The managers said it was weak.',
      ['she Ana Brandt'],
      'The managers',
      'it was weak',
      'the managers',
    ],
    [
      'joins NOT a modifier to another group',
      'Bakers and industry sources said the wall was weak.',
      [],
      'Bakers and industry sources',
      'the wall was weak',
      'Bakers + industry sources',
    ],
  ])
})

describe('a speaker who is described is the one named next', () => {
  const fireman = 'A Harwell fireman said the wall was weak.'
  const expert = 'The wall was weak, an expert said.'
  test.each<readonly [rule: string, text: string, name: string, who: string]>([
    ['without an introduction', `${fireman} Frank Nerro said it fell.`, 'Frank Nerro', 'Frank Nerro'],
    ['who also said', `${fireman} Frank Nerro, a cook, also said it fell.`, 'Frank Nerro', 'Frank Nerro'],
    ['NOT with a role', `${fireman} Frank Nerro, a cook, said it fell.`, 'Frank Nerro', 'a Harwell fireman'],
    ['NOT with a title', `${fireman} Mayor Frank Nerro said it fell.`, 'Frank Nerro', 'a Harwell fireman'],
    ['NOT under a surname', `${fireman} Nerro said it fell.`, 'Nerro', 'a Harwell fireman'],
    ['NOT as an owner’s', `${fireman} The city’s Frank Nerro said it fell.`, 'Frank Nerro', 'a Harwell fireman'],
    ['NOT later', `${fireman} It rained. It was cold. Frank Nerro said it fell.`, 'Frank Nerro', 'a Harwell fireman'],
    [
      'with a role, after a profession at the start',
      `${expert} Mason Frank Nerro said it fell.`,
      'Frank Nerro',
      'Frank Nerro',
    ],
    [
      'NOT with a role, after a profession later',
      `It rained. ${expert} Mason Frank Nerro said it fell.`,
      'Frank Nerro',
      'an expert',
    ],
  ])('%s', (_, text, name, who) => {
    const described = text.includes(expert) ? 'an expert' : 'A Harwell fireman'
    const content = text.includes(expert) ? 'The wall was weak' : 'the wall was weak'
    const scene = {
      text,
      names: [`he ${name}`],
      speeches: [
        [described, content],
        [name, 'it fell'],
      ],
    } satisfies Scene
    expect(meant(scene, described)).toBe(who)
  })
})

describe('a description before the name refers to the person with that role later', () => {
  check([
    [
      'a judge',
      'A federal judge said the files were private.\n\nThe papers asked for them in May.\n\nJudge Frank Nerro heard both sides.',
      ['he Frank Nerro [Judge]'],
      'A federal judge',
      'the files were private',
      'Frank Nerro',
    ],
    [
      'a union that shares words with the name',
      'A union representing cabin crews said the talks were over.\n\nThe Association of Cabin Crews has 900 members, and the Dockers Union has 400.',
      ['body Association of Cabin Crews', 'body Dockers Union'],
      'A union',
      'the talks were over',
      'Association of Cabin Crews',
    ],
    [
      'an owner who runs the business',
      "A shop shut its doors after the owner said a man broke in.\n\nThe founder's son, Usman Holt, runs the business now.",
      ['he Usman Holt'],
      'the owner',
      'a man broke in',
      'Usman Holt',
    ],
    [
      'NOT when two fit',
      'A judge said the files were private.\n\nThe papers asked for them.\n\nJudge Frank Nerro and Judge Ana Marten heard both sides.',
      ['he Frank Nerro [Judge]', 'she Ana Marten [Judge]'],
      'A judge',
      'the files were private',
      'a judge',
    ],
  ])
})

describe('several people and organizations', () => {
  check([
    [
      'the senators are both of two',
      'Senators Carl Grass, a Republican of Iona, and Peter Lahy, a Democrat of Verona, want changes.\n\nThe rules are old, and the senators said the money was lost.',
      ['he Carl Grass [Senator]', 'he Peter Lahy'],
      'the senators',
      'the money was lost',
      'Carl Grass + Peter Lahy',
    ],
    [
      'the bank is the only company of the story',
      'Wells Faro shut nine branches. Wells Faro cut jobs. Shares of Wells Faro fell. The bank said it was sorry.',
      ['body Wells Faro'],
      'The bank',
      'it was sorry',
      'Wells Faro',
    ],
    [
      'the ministry is NOT an agency',
      'The Harbor Agency closed the port. The ministry said the wall was weak.',
      ['body Harbor Agency'],
      'The ministry',
      'the wall was weak',
      'the ministry',
    ],
    [
      'the same description is the same person',
      'A van was robbed in May. The witness called for help. The witness said the van left.',
      [],
      'The witness said',
      'the van left',
      'the witness',
    ],
  ])
})

describe('a counted description refers to the number of people that it names', () => {
  check([
    [
      'two senators',
      'Senator Ana Marten left. Senator Tom Reed stayed. Mayor Jo Lind came. Both senators said the bridge was unsafe.',
      ['she Ana Marten [Senator]', 'he Tom Reed [Senator]', 'he Jo Lind [Mayor]'],
      'Both senators',
      'the bridge was unsafe',
      'Ana Marten + Tom Reed',
    ],
    [
      'NOT two of three',
      'Senator Ana Marten left. Senator Tom Reed stayed. Senator Jo Lind came. The two senators said the bridge was unsafe.',
      ['she Ana Marten [Senator]', 'he Tom Reed [Senator]', 'he Jo Lind [Senator]'],
      'The two senators',
      'the bridge was unsafe',
      'the two senators',
    ],
    [
      'NOT two new ones',
      'Senator Ana Marten left. Senator Tom Reed stayed. Two other senators said the bridge was unsafe.',
      ['she Ana Marten [Senator]', 'he Tom Reed [Senator]'],
      'Two other senators',
      'the bridge was unsafe',
      'two other senators',
    ],
  ])
})

describe('the antecedent of "who"', () => {
  check([
    [
      'someone whose noun is unknown',
      'He rejected what a campaign surrogate who said the wall was weak had in mind.',
      [],
      'who',
      'the wall was weak',
      'a campaign surrogate',
    ],
    [
      'a name before a spaced hyphen',
      'Mayor Ana Marten - who earlier said the wall was weak - came on Monday.',
      ['she Ana Marten'],
      'who',
      'the wall was weak',
      'Ana Marten',
    ],
    [
      'a name with a place and a role after it',
      'She was backed by Ana Marten of Leeds, the ranking member on the Port Committee, who said the wall was weak.',
      ['she Ana Marten', 'place Leeds', 'body Port Committee'],
      'who',
      'the wall was weak',
      'Ana Marten',
    ],
    [
      'someone familiar with something',
      'It was told to a young clerk familiar with the plan, who said the wall was weak.',
      [],
      'who',
      'the wall was weak',
      'a young clerk',
    ],
  ])
})

describe('names beside a description identify it', () => {
  check([
    [
      'two in apposition',
      'The two candidates, Ana Marten and Tom Reed, said the bridge was unsafe.',
      ['she Ana Marten', 'he Tom Reed'],
      'The two candidates, Ana Marten and Tom Reed,',
      'the bridge was unsafe',
      'Ana Marten + Tom Reed',
    ],
    [
      'two examples',
      'Other leaders, including Ana Marten and Tom Reed, said the bridge was unsafe.',
      ['she Ana Marten', 'he Tom Reed'],
      'Other leaders, including Ana Marten and Tom Reed,',
      'the bridge was unsafe',
      'Ana Marten + Tom Reed',
    ],
    [
      'a role with two nouns',
      'The minister of trade and energy, Ana Marten, said the bridge was unsafe.',
      ['she Ana Marten'],
      'The minister of trade and energy, Ana Marten,',
      'the bridge was unsafe',
      'Ana Marten',
    ],
    [
      'a party in brackets',
      'The other lawmaker, Ana Marten (D-Ohio), said the bridge was unsafe.',
      ['she Ana Marten'],
      'The other lawmaker, Ana Marten (D-Ohio),',
      'the bridge was unsafe',
      'Ana Marten',
    ],
    [
      'two roles of one person',
      'The bridge was unsafe, said lobbyist and party strategist Ana Marten.',
      ['she Ana Marten'],
      'lobbyist and party strategist Ana Marten',
      'The bridge was unsafe',
      'Ana Marten',
    ],
    [
      'NOT of one example, which is only one of them',
      'Other leaders, including Ana Marten, said the bridge was unsafe.',
      ['she Ana Marten'],
      'Other leaders, including Ana Marten,',
      'the bridge was unsafe',
      'Other leaders',
    ],
    [
      'NOT of two people',
      'The lobbyist and strategist Ana Marten said the bridge was unsafe.',
      ['she Ana Marten'],
      'The lobbyist and strategist Ana Marten',
      'the bridge was unsafe',
      'the lobbyist + Ana Marten',
    ],
  ])
})

test('a person with another role is NOT somebody who was described before', () => {
  const text =
    'The ambassador said talks had stalled. His deputy, Jon Aker, was more hopeful. The ambassador later said he agreed.'
  const { stages } = explain(text)
  const items = stages.find(({ stage }) => stage === 'coreference')?.items ?? []
  expect(items.filter(({ words }) => words === 'The ambassador').map(({ detail }) => detail)).toEqual([
    expect.stringMatching(/^the ambassador; not Jon Aker: another person was described so/),
  ])
})

test.each([
  [
    'in the next paragraph, whose person spoke',
    'A spokeswoman for Ilse Vega says the wall is old.\n\nVega communications director Petra Dahl spoke to reporters.',
    'Petra Dahl',
  ],
  [
    'after two adjectives with a comma',
    '“The wall is old,” the bespectacled, 71-year-old diplomat said.',
    'the bespectacled, 71-year-old diplomat',
  ],
  [
    'without an article',
    'Omar Lund is late. Source familiar with the plan says the wall is old.',
    'Source familiar with the plan',
  ],
  [
    'with an owner, who is nobody described before',
    'A second person was killed. The man was fired after a fight, the wife of one employee told reporters.',
    'the wife of one employee',
  ],
  [
    'with an owner and a word of its own, who is nobody with a similar role',
    'The Opposition leader, Omar Lund, left. Harwell’s Lord Mayor says the wall was old.',
    'Harwell’s Lord Mayor',
  ],
  [
    'with an office, who is neither the client nor the lawyer before',
    'Defense lawyer Ana Dahl left with her client. The judge said the wall was old.',
    'the judge',
  ],
  [
    'of another kind than the body before it',
    'The company’s management was late. The wall was old, the union said.',
    'the union',
  ],
  [
    'that was named with a title',
    'Vega backed the chief engineer, Dr Peter Dahl. In a statement, the chief engineer said the wall was old.',
    'Peter Dahl',
  ],
  [
    'after a noun that the source is not part of',
    'Harwell is now the place Harbor officials say the wall is old.',
    'Harbor officials',
  ],
])('a described source %s', (_, text, voice) => {
  const { statements, entities } = extractArticle(`It was late.\n\n${text}`)
  const [id] = statements[0]?.voiceIds ?? []
  expect(entities.find((entity) => entity.id === id)?.name).toBe(voice)
})

test('a described source is NOT the next person if another paragraph is between them', () => {
  const text =
    'A spokeswoman for Ilse Vega says the wall is old.\n\nThe wall fell.\n\nIt was hot.\n\nPetra Dahl spoke to reporters.'
  const { statements, entities } = extractArticle(`It was late.\n\n${text}`)
  const [id] = statements[0]?.voiceIds ?? []
  expect(entities.find((entity) => entity.id === id)?.name).toBe('a spokeswoman for Ilse Vega')
})

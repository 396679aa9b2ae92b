import { expect, test } from 'vitest'
import { findWords, readScene, type Scene } from '../fixtures/scene.ts'
import { readDocument } from '../read-document.ts'
import { constraints } from './constraints.ts'

/** The constraint that rules `name` out for the words; undefined if none does. */
const ruledOut = (scene: Scene, words: string, name: string): string | undefined => {
  const { doc, table, speeches } = readScene(scene)
  const { reading, decisions } = readDocument(
    doc,
    table,
    speeches,
    ({ candidates }) => ({ chosen: candidates.length - 1, probability: 1, probabilities: [] }),
    { trace: true },
  )
  const head = findWords(doc, words)?.end ?? 0
  const decision = decisions[reading.mentions.findIndex((mention) => mention.end === head && mention.form !== 'name')]
  return decision?.trace?.rejected.find(({ candidate }) => candidate.entity.record?.name === name)?.by
}

const only = 'mentioned only inside the attributed words, or only later'

test.each<readonly [rule: string | undefined, scene: Scene, words: string, name: string]>([
  [
    only,
    {
      text: '"Doyle was late," she said. Petra Dahl left.',
      names: ['she Doyle'],
      speeches: [['she', '"Doyle was late,"']],
    },
    'she',
    'Doyle',
  ],
  [
    undefined,
    {
      text: 'Dina Doyle sat. "Doyle was late," she said.',
      names: ['she Dina Doyle | Doyle'],
      speeches: [['she', '"Doyle was late,"']],
    },
    'she',
    'Dina Doyle',
  ],
  [
    'a speaker who names a person is someone else, if another person is near',
    {
      text: 'Dina Doyle sat. Petra Dahl left. "Doyle was late," she said.',
      names: ['she Dina Doyle | Doyle', 'she Petra Dahl'],
      speeches: [['she', '"Doyle was late,"']],
    },
    'she',
    'Dina Doyle',
  ],
  [
    undefined,
    {
      text: 'Petra Dahl left. Dina Doyle sat on the board. She said that the board had no place for Doyle.',
      names: ['she Dina Doyle | Doyle', 'she Petra Dahl'],
      speeches: [['She', 'that the board had no place for Doyle']],
    },
    'She',
    'Dina Doyle',
  ],
  [
    'the speaker is described by somebody else\'s name: "a spokesman for Vega said ... He added"',
    {
      text: 'A spokesman for Owen Reed said the wall was old. He added that it would fall.',
      names: ['he Owen Reed'],
      speeches: [
        ['A spokesman for Owen Reed', 'the wall was old'],
        ['He', 'that it would fall'],
      ],
    },
    'He',
    'Owen Reed',
  ],
  [
    'a person\'s office or team is no other organization: "Vega\'s office"',
    { text: "Norwell Bank closed. Owen Reed's office said so.", names: ['body Norwell Bank', 'he Owen Reed'] },
    'office',
    'Norwell Bank',
  ],
  [
    undefined,
    { text: "The Reed Office closed. Owen Reed's office said so.", names: ['body Reed Office', 'he Owen Reed'] },
    'office said',
    'Reed Office',
  ],
  [
    'kind disagrees',
    {
      text: 'Norwell Bank closed. He said it was sad.',
      names: ['body Norwell Bank'],
      speeches: [['He', 'it was sad']],
    },
    'He',
    'Norwell Bank',
  ],
  ['kind disagrees', { text: 'Ada Birk left. It said so.', names: ['she Ada Birk'] }, 'It', 'Ada Birk'],
  [
    'kind disagrees',
    { text: 'Ada Birk left. The company said so.', names: ['she Ada Birk'] },
    'The company',
    'Ada Birk',
  ],
  ['kind disagrees', { text: 'Ada Birk left. They said so.', names: ['she Ada Birk'] }, 'They', 'Ada Birk'],
  ['gender disagrees', { text: 'Ada Birk left. He said so.', names: ['she Ada Birk'] }, 'He', 'Ada Birk'],
  [
    'gender disagrees',
    { text: 'Ada Birk left. The businessman said so.', names: ['she Ada Birk'] },
    'The businessman',
    'Ada Birk',
  ],
  [undefined, { text: 'Sasha Wren left. He said so.', names: ['person Sasha Wren'] }, 'He', 'Sasha Wren'],
  [
    '"they" is not a company when people are nearer',
    { text: 'Norwell Bank closed. Two clerks wept. They said so.', names: ['body Norwell Bank'] },
    'They',
    'Norwell Bank',
  ],
  [
    undefined,
    { text: 'Two clerks wept. Norwell Bank closed. They said so.', names: ['body Norwell Bank'] },
    'They',
    'Norwell Bank',
  ],
  [
    'another organization is of the kind that the noun names',
    {
      text: 'Skyline Airways met the Pilots Union. The union said so.',
      names: ['body Skyline Airways', 'body Pilots Union'],
    },
    'The union',
    'Skyline Airways',
  ],
  [
    'a speaker does not mention themselves in the third person',
    {
      text: 'Owen Reed met Paul Hartig. Owen Reed said: "He owes me."',
      names: ['he Owen Reed', 'he Paul Hartig'],
      speeches: [['Owen Reed', '"He owes me."']],
    },
    'He',
    'Owen Reed',
  ],
  [
    undefined,
    { text: 'Owen Reed said he was late.', names: ['he Owen Reed'], speeches: [['Owen Reed', 'he was late']] },
    'he',
    'Owen Reed',
  ],
  [
    'subject and object of one verb differ',
    { text: 'Owen Reed hit him.', names: ['he Owen Reed'] },
    'him',
    'Owen Reed',
  ],
  [
    'subject and object of one verb differ',
    { text: 'Ines Rusk sat with Mona Lark. She told Ines Rusk a tale.', names: ['she Ines Rusk', 'she Mona Lark'] },
    'She',
    'Ines Rusk',
  ],
  [
    'the antecedent of "whom" is not the subject: "Marten, whom he praised"',
    { text: 'Owen Reed backed Paul Hartig, whom he praised.', names: ['he Owen Reed', 'he Paul Hartig'] },
    'he',
    'Paul Hartig',
  ],
  [
    'a reflexive refers within its sentence',
    { text: 'Owen Reed slept. Paul Hartig hit himself.', names: ['he Owen Reed', 'he Paul Hartig'] },
    'himself',
    'Owen Reed',
  ],
  [
    undefined,
    { text: 'Owen Reed slept. Paul Hartig hit himself.', names: ['he Owen Reed', 'he Paul Hartig'] },
    'himself',
    'Paul Hartig',
  ],
  [
    'nobody owns themselves: "her brother"',
    { text: "Owen Reed came. Owen Reed's brother said so.", names: ['he Owen Reed'] },
    'brother',
    'Owen Reed',
  ],
])('%j: %j', (rule, scene, words, name) => {
  expect(ruledOut(scene, words, name)).toBe(rule)
})

test('a pronoun does NOT refer to a name that only comes later', () => {
  const scene = { text: 'He said so. Owen Reed left.', names: ['he Owen Reed'] }
  const { doc, table } = readScene(scene)
  const { decisions } = readDocument(doc, table, [], () => ({ chosen: 0, probability: 1, probabilities: [] }))
  expect(decisions[0]?.entity).toBeUndefined()
})

test('no two constraints have the same name', () => {
  expect(new Set(constraints.map(({ name }) => name)).size).toBe(constraints.length)
})

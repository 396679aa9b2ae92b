import { expect, test } from 'vitest'
import { said } from '../../fixtures/said.ts'

test.each([
  ['moments after she had locked the door, a man in a mask came in'],
  ['an hour before the ferry was due, the pier broke'],
  ['when the lights went out, the crowd ran for the doors'],
])('the content is NOT only the clause that says when: %s', (content) => {
  expect(said(`It was late.\n\nIlse Vega said ${content}.`)).toEqual([`Ilse Vega (indirect): ${content}`])
})

test.each(['fast', 'accurate'] as const)(
  'the content continues after an aside before its verb, with the model "%s"',
  (model) => {
    const text =
      'Clerk felt pressed\n\nMs Vega said the minister, along with two of his advisers, leaned on her to alter the plan. The union alleged that Ole Brand, known to his colleagues as "the Cook", was paid twice.'
    expect(said(text, { model, headline: 'Clerk felt pressed' })).toContain(
      'Vega (indirect): the minister, along with two of his advisers, leaned on her to alter the plan',
    )
  },
)

test.each([
  ['The vote was rigged, Brand claims. He has no evidence.', 'Brand (indirect): The vote was rigged'],
  ['The town, said Marten, would pay.', 'Marten (indirect): The town | would pay'],
  [
    'Marten said the wall was old; it had been built, she said, in 1974.',
    'Marten (indirect): it had been built | in 1974',
  ],
  ['The wall fell, Marten said, in a statement on Monday.', 'Marten (indirect): The wall fell'],
  ['According to Marten, the wall was old and, she said, nobody cared.', 'Marten (indirect): the wall was old'],
  ['The wall was old, Marten said, and left.', 'Marten (indirect): The wall was old'],
])('the content before a source is whole: %s', (text, expected) => {
  expect(said(`It was late.\n\n${text}`, { model: 'fast' })).toContain(expected)
})

test('the content is NOT only an adverb before a time and a clause with a source of its own', () => {
  const content = 'soon after the last dinner, on the night before the storm, the captain ordered that the sails be cut'
  expect(said(`It was late.\n\nIlse Vega said ${content}.`)).toContain(`Ilse Vega (indirect): ${content}`)
})

test.each(['fast', 'accurate'] as const)('all sources of a list are the source, with the model "%s"', (model) => {
  const text = 'Heavy trucks rolled into the town of Tessal, witnesses and Coastal security officials said.'
  expect(said(`It was late.\n\n${text}`, { model })).toEqual([
    'witnesses & Coastal security officials (indirect): Heavy trucks rolled into the town of Tessal',
  ])
})

test('the content does NOT go on in the next sentence', () => {
  const text =
    'Neighbors said they heard shots at about 10 p.m. One, who declined to give her name, said: "I heard five."'
  expect(said(`It was late.\n\n${text}`)).toContain('Neighbors (indirect): they heard shots at about 10 p.m.')
})

test('the content goes on after a subordinate clause and its source', () => {
  const text = 'Once the rain comes, said Ilse Marten, an ecologist at the University of Tessal, the gulls will return.'
  expect(said(`It was late.\n\n${text}`)).toEqual([
    'Ilse Marten (indirect): Once the rain comes | the gulls will return',
  ])
})

test('words between a source and its verb are NOT content', () => {
  const text = 'Residents, some of whom have lived there for decades, say the noise is unbearable.'
  expect(said(`It was late.\n\n${text}`, { model: 'fast' })).toEqual(['Residents (indirect): the noise is unbearable'])
})

import { expect, test } from 'vitest'
import { said } from '../fixtures/said.ts'

test('"they" is the people whom the sentence before is about, not the body in its clause', () => {
  const text =
    'It was late.\n\nTwo hikers were found near Lake Orla after Harbor Services sent a boat. They told rescuers they had eaten snow.'
  expect(said(text)).toEqual(['two hikers (indirect): they had eaten snow'])
})

test('"the pontiff" is the pope', () => {
  expect(said('It was late.\n\nPope Clement visited the camp. “Nobody should live so,” the pontiff said.')).toEqual([
    'Clement (direct): “Nobody should live so,”',
  ])
})

test('"the group" is the one body that was named before', () => {
  expect(
    said('It was late.\n\nThe Harbor Center studied the plan. The price of fish would rise, the group said.'),
  ).toEqual(['Harbor Center (indirect): The price of fish would rise'])
})

test('a plural that begins a sentence is NOT the person named before', () => {
  expect(
    said(
      'It was late.\n\nThe wall will go, council leader Ilse Marten said. Campaigners, who met her, called it a betrayal.',
    ),
  ).toContain('Campaigners (indirect): it a betrayal')
})

test('"his spokeswoman" is NOT a woman with another role', () => {
  expect(
    said(
      'It was late.\n\nCouncilor Sally Trent said the remark was wrong. Mr Marten was asked about it. His spokeswoman later said the mayor had been tired.',
    ),
  ).toContain('his spokeswoman (indirect): the mayor had been tired')
})

test('"the governor of Vaala" is the only governor that the story names', () => {
  expect(
    said(
      'It was late.\n\nRescuers found ten people, the governor of Vaala said on Friday.\n\n“We can hear voices,” Governor Peder Aas said.',
    ),
  ).toEqual(['Peder Aas (indirect): Rescuers found ten people', 'Peder Aas (direct): “We can hear voices,”'])
})

test('a speaker is the person whom the paragraph introduces, not the speaker before it', () => {
  const text = [
    'Premier Joan Macklin called the blaze “a monster.” She said soldiers would come.',
    'Resident Amy Tran drove out through smoke. “You couldn’t see the hood,” she said.',
  ]
  expect(said(['It was late.', ...text].join('\n\n')).at(-1)).toBe('Amy Tran (direct): “You couldn’t see the hood,”')
})

test('"the foreign minister" is NOT a spokesperson who is named later', () => {
  const text = [
    'The foreign minister told state television that the port would close.',
    'In the capital, a State Department spokesperson, Mia Lund, said nobody wanted war.',
  ]
  expect(said(['It was late.', ...text].join('\n\n'))[0]).toBe(
    'the foreign minister (indirect): that the port would close',
  )
})

test('"the Leeds native" is a person, not Leeds', () => {
  expect(
    said('It was late.\n\nActor Tom Rey said he would donate his fee. “It was never mine,” the Leeds native wrote.').at(
      -1,
    ),
  ).toBe('Tom Rey (direct): “It was never mine,”')
})

test.each([
  ['a Tolvik Valley Liberal', '“We are lost,” wrote a Tolvik Valley Liberal.'],
  ['Friends of Ms Marten', 'Friends of Ms Marten said all was lost.'],
  ['a New Yorker', '“We are lost,” a New Yorker said.'],
  ['one North East Tory', 'One North East Tory told the paper that all was lost.'],
])('a capitalized noun for people is a description: %s', (name, text) => {
  expect(said(`It was late.\n\n${text}`).join()).toMatch(new RegExp(`^${name} \\(`, 'u'))
})

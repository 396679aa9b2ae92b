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

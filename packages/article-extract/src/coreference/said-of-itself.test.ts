import { expect, test } from 'vitest'
import { said } from '../fixtures/said.ts'

test.each([
  ['Ridgeway Stores will close 12 branches, the company said on Tuesday.', 'Ridgeway Stores'],
  ['The Harbor Water Office will hire 30 engineers, the agency announced.', 'Harbor Water Office'],
  ['Marten Bank has bought Vega Insurance for $3 billion, the lender said.', 'Marten Bank'],
])('an organization that is named only in its own announcement: %s', (text, voice) => {
  expect(said(`It was late.\n\n${text}`).join()).toContain(`${voice} (indirect)`)
})

test.each([
  ['“Ridgeway Stores is finished,” the company said.', 'Ridgeway Stores'],
  ['Ilse Marten has lost the vote, the mayor said.', 'Ilse Marten'],
  ['The Ministry of Ports will sell the wall, the company said.', 'Ministry of Ports'],
])('quoted words, people and other kinds of organization do NOT announce: %s', (text, voice) => {
  expect(said(`It was late.\n\n${text}`).join()).not.toContain(`${voice} (`)
})

test.each([
  ['Prime Minister Selim Khan ordered an inquiry, his office said.', "Selim Khan's office"],
  ['Ilse Marten has left the party, her campaign said.', "Ilse Marten's campaign"],
])('an office speaks of the person it belongs to: %s', (text, voice) => {
  expect(said(`It was late.\n\nPeder Aas opened the doors.\n\n${text}`).join()).toContain(`${voice} (indirect)`)
})

test.each([
  ['Ilse Marten will step down as mayor in May, she said on Tuesday.', 'Ilse Marten'],
  ['Former mayor Omar Lund is running again, he said Wednesday on television.', 'Omar Lund'],
])('a person whom only the own announcement names: %s', (text, voice) => {
  expect(said(`Harbor news\n\n${text}`).join()).toContain(`${voice} (indirect)`)
})

test.each([
  ['Police chief Peder Aas said the street was closed. Omar Lund, 34, was shot twice, he said.', 'Peder Aas'],
  ['“Omar Lund was shot twice,” he said.', undefined],
])('somebody who has spoken before, or quoted words, do NOT announce: %s', (text, voice) => {
  const voices = said(`Harbor news\n\n${text}`).join()
  expect(voices).not.toContain('Omar Lund (')
  if (voice) expect(voices).toContain(`${voice} (indirect): Omar Lund, 34, was shot twice`)
})

test.each([
  'The French foreign ministry said it was late. Russia’s foreign ministry said the wall was old.',
  'Russia’s foreign ministry said the wall was old. The French foreign ministry said it was late.',
])('a ministry of one country is NOT that of another: %s', (text) => {
  expect(said(`Harbor news\n\n${text}`).join('\n')).toContain('Russia’s foreign ministry (indirect): the wall was old')
})

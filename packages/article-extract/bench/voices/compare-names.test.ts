import { expect, test } from 'vitest'
import { bareName, isCleanName, isSameVoice, repeatsSource } from './compare-names.ts'

const person = { names: ['Ilse Marten', 'I. Marten'], isNamed: true }
const officials = { names: ['two senior officials at the port', 'officials'], isNamed: false }
const entity = (name: string, ...aliases: string[]) => ({ name, aliases })

test.each([
  ['The S.E.C.', 'sec'],
  ['Bjørn Ångström', 'bjørn angstrom'],
  ['the Mayor’s office', 'mayors office'],
])('the bare name of %s is %s', (name, bare) => expect(bareName(name)).toBe(bare))

test.each([
  ['Ilse Marten', true],
  ['the Ilse Marten', true],
  ['Mayor Ilse Marten', false],
  ['Marten', false],
  ['PMIlse Marten', false],
])('a named voice called "%s" is clean: %s', (name, clean) => expect(isCleanName(name, person)).toBe(clean))

test.each([
  ['officials', '', true],
  ['senior officials', '', true],
  ['two senior officials at the port', '', true],
  ['port', '', false],
  ['senior customs officials', '', false],
  ['senior customs officials', 'three senior customs officials', true],
])('a described voice called "%s" beside the source "%s" is clean: %s', (name, source, clean) =>
  expect(isCleanName(name, officials, source)).toBe(clean),
)

test.each([
  ['Mayor Ilse Marten', true],
  ['Marten', true],
  ['PMIlse Marten', true],
  ['Marten’s', true],
  ['Ilse', true],
  ['Ilse Vogt', false],
  ['Jon Dahl', false],
])('"%s" is the marked person: %s', (name, same) => expect(isSameVoice(entity(name), person, [person])).toBe(same))

test('a relative with the same surname is another person', () => {
  const brother = { names: ['Karl Marten'], isNamed: true }
  expect(isSameVoice(entity('Karl Marten'), person, [person, brother])).toBe(false)
  expect(isSameVoice(entity('Ilse Marten'), person, [person, brother])).toBe(true)
})

test('an alias counts, and a described voice needs its head noun', () => {
  expect(isSameVoice(entity('the mayor', 'Ilse Marten'), person, [person])).toBe(true)
  expect(isSameVoice(entity('the port'), officials, [officials])).toBe(false)
})

test('a description that is part of the source only repeats it; another description does NOT', () => {
  expect(repeatsSource(entity('the mayor'), 'The mayor of Tarn')).toBe(true)
  expect(repeatsSource(entity('the port'), 'The mayor of Tarn')).toBe(false)
})

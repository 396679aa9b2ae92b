import { expect, test } from 'vitest'
import { said } from '../../fixtures/said.ts'

test.each([
  [
    'The union raised alarm over the deal, and said workers would strike.',
    'the union (indirect): workers would strike',
  ],
  [
    'On Monday, Governor Peder Aas visited the harbor and warned that the wall could fail.',
    'Peder Aas (indirect): that the wall could fail',
  ],
  [
    'The Marten campaign on Monday also doubled down on its attacks, saying that the wall was old but suggesting that it might hold.',
    'Marten campaign (indirect): that it might hold',
  ],
  [
    'Ilse Marten visited the harbor to discuss her remarks about her rival, Ana Vega, saying the wall would fall.',
    'Ilse Marten (indirect): the wall would fall',
  ],
  [
    'Sen. Ilse Marten (D-Ohio) wrote to the mayor about her rival, Ana Vega, warning that the wall would fall.',
    'Ilse Marten (indirect): that the wall would fall',
  ],
])('a second verb has the subject of the first: %s', (text, expected) => {
  expect(said(text)).toContain(expected)
})

test.each([
  [
    'TOLVIK — Peder Aas was arrested after telling police that the wall was old.',
    'Peder Aas (indirect): that the wall was old',
  ],
  [
    'Ilse Marten, the mayor, despite insisting that the wall was old, closed the harbor.',
    'Ilse Marten (indirect): that the wall was old, closed the harbor',
  ],
])('a participle after a preposition has the subject of its sentence: %s', (text, expected) => {
  expect(said(text)).toContain(expected)
})

test('a participle after "for" has the object of an active verb', () => {
  expect(said('The mayor, Ilse Marten, fined a clerk for telling reporters that the wall was old.')).toEqual([
    'a clerk (indirect): that the wall was old',
  ])
})

test('the agent of a passive verb is NOT replaced by its subject', () => {
  expect(said('A photo of the meeting was denied by Peder Aas, saying that it was fake.').join()).not.toContain(
    'photo (',
  )
})

test('words in a quotation give the verb after it NO subject', () => {
  expect(said('“The mayor came,” she said, and asked that nobody follow.').join()).not.toMatch(/the mayor \(/u)
})

test.each([
  [
    'Noting that the wall was old, Peder Aas asked the council to close the harbor.',
    'Peder Aas (indirect): that the wall was old',
  ],
  [
    'In addition to stating that the wall was old, Peder Aas closed the harbor.',
    'Peder Aas (indirect): that the wall was old',
  ],
  [
    'Now, after arguing that the wall was old, Peder Aas again closed the harbor.',
    'Peder Aas (indirect): that the wall was old',
  ],
])('a participle at the start has the subject of its sentence: %s', (text, expected) => {
  expect(said(text).join('\n')).toContain(expected)
})

test('a participle after its noun does NOT have another subject', () => {
  expect(said('A letter stating that the wall was old, Aas told the mayor, was lost.').join()).not.toContain(
    'Aas (indirect): that the wall was old',
  )
})

test('a verb after an aside with "as" has the subject of the sentence', () => {
  const text = 'The central bank held rates, as economists had predicted, and said it would watch prices closely.'
  expect(said(`It was late.\n\n${text}`)).toContain('the central bank (indirect): it would watch prices closely')
  expect(said('It was late.\n\nThe bank, as economists had predicted, said it would hold rates.')).toContain(
    'the bank (indirect): it would hold rates',
  )
})

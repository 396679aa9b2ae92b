import { expect, test } from 'vitest'
import { said } from '../../fixtures/said.ts'

const quotation = '“The questions in this debate show why people do not trust the council. Everyone at home knows it.”'

test.each([
  ['another verb', 'Ilse Vega called them on it:', 'Ilse Vega'],
  ['a verb after "and"', 'The Herald asked the union in May, and Harwell News responded:', 'Harwell News'],
  ['an age before the name', '17-year-old Jared Pottle echoed:', 'Jared Pottle'],
  ['the verb first', 'Continued Vega:', 'Vega'],
  ['an occasion before the subject', 'Speaking to farmers in Corran, Minister Ilse Vega said:', 'Ilse Vega'],
  ['an apposition', 'In a letter to the town, the school’s principal, Ilse Vega, wrote:', 'Ilse Vega'],
  ['a text', 'A notice pinned to the gate of the school said:', 'a notice pinned to the gate of the school'],
  ['the verb of a text', 'The last entry in the diary reads:', 'the last entry'],
  ['a relative clause', 'They made a website for the festival, which contains the following statement:', 'a website'],
])('the words before a colon introduce the quotation in the next block: %s', (_, introduction, voice) => {
  const text = `It was a long evening in the town.\n\n${introduction}\n\n${quotation}\n\nThe crowd laughed.`
  expect(said(text)).toContain(`${voice} (direct): ${quotation}`)
})

test('a quotation that ends in a colon continues in the next block', () => {
  const text =
    '“I have decided,” Ilse Vega wrote.\n\n“In the letter I discussed several reasons. Here they are:\n\n“Has the candidate a record of leadership?”'
  expect(said(text).every((line) => line.startsWith('Ilse Vega'))).toBe(true)
})

test('a verb of speech before the colon introduces a block without quotation marks', () => {
  const block = 'It is typical of Omar Lund. She knows nothing, but the mouth never stops.'
  const text = `It was a long evening in the town.\n\nIlse Vega added:\n\n${block}\n\nThe crowd laughed.`
  expect(said(text)).toContain(`Ilse Vega (indirect): ${block}`)
})

test('a noun before the colon does NOT introduce such a block', () => {
  const text = 'It was a long evening.\n\nIlse Vega said this of the plan:\n\nThe town has ten bridges.\n\nIt rained.'
  expect(said(text).filter((line) => line.includes('bridges'))).toEqual([])
})

test('the items after "the report’s findings:" are the report’s', () => {
  const text =
    'It was late.\n\nAmong the report’s key findings:\n\n- Inspectors came once in ten years\n\n- The alarm had no battery'
  expect(said(text)).toEqual([
    'the report (indirect): Inspectors came once in ten years',
    'the report (indirect): The alarm had no battery',
  ])
})

test('an item of a list may begin with "A"', () => {
  expect(said('It was late.\n\nIlse Vega said:\n\n- A new wall is due\n\n- Tolls will rise')).toEqual([
    'Ilse Vega (indirect): A new wall is due',
    'Ilse Vega (indirect): Tolls will rise',
  ])
})

import { expect, test } from 'vitest'
import { statementId } from './statement-id.ts'

const whole = (text: string) => [{ start: 0, end: text.length }]

test('an id depends only on the words, NOT on their place', () => {
  const early = 'Men fell. More came.'
  const late = 'Long before that, men fell. More came.'
  expect(statementId(late, [{ start: 18, end: 26 }])).toBe(statementId(early, [{ start: 0, end: 8 }]))
})

test('case and punctuation do NOT change an id', () => {
  expect(statementId('“Men fell,”', whole('“Men fell,”'))).toBe(statementId('men fell', whole('men fell')))
})

test('other words give another id, and a repeat gets a number', () => {
  expect(statementId('men rose', whole('men rose'))).not.toBe(statementId('men fell', whole('men fell')))
  expect(statementId('men fell', whole('men fell'), 1)).toBe(`${statementId('men fell', whole('men fell'))}-2`)
})

test('an id can be used as an anchor', () => {
  expect(statementId('…', whole('…'))).toMatch(/^s-[0-9a-z]{6}$/)
})

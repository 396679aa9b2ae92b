import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../model/text.ts'
import { idUnits, statementId, statementIds } from './statement-id.ts'

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

test.each([
  ['men fell', 's-9t2bk8'],
  ['Kim’s 2,700 half-trained men.', 's-5zq9qm'],
  ['…', 's-ztntfp'],
])('the id of %j is still %s: links to statements must NOT break', (text, id) => {
  expect(statementId(text, whole(text))).toBe(id)
})

test('words after the first 8,192 units of a content do NOT count, and all before them do', () => {
  const long = 'wall '.repeat(idUnits)
  const until = (end: number) => [{ start: 0, end }]
  expect(statementId(`${long}fell`, until(long.length + 4))).toBe(statementId(long, until(idUnits)))
  expect(statementId(long, until(idUnits - 5))).not.toBe(statementId(long, until(idUnits)))
})

const character = fc.oneof(
  fc.constantFrom(...' \n aΣσςİ½ﬁ́̀가ᄀ각-’.,“”\u00a0…K1🙂'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
)
const cut = fc.nat({ max: 60 })

test('ids computed together are those computed one by one, with repeats numbered', () => {
  fc.assert(
    fc.property(
      fc.array(character, { maxLength: 60 }).map((all) => all.join('')),
      fc.array(fc.array(cut, { maxLength: 4 }), { maxLength: 6 }),
      (text, cuts) => {
        const contents = cuts.map((list) => {
          const places = list.map((one) => Math.min(one, text.length)).sort((a, b) => a - b)
          return places.flatMap((start, index): readonly Span[] => {
            const end = places[index + 1]
            return index % 2 === 0 && end !== undefined ? [{ start, end }] : []
          })
        })
        const plain = contents.map((content) => statementId(text, content))
        expect(statementIds(text, contents)).toEqual(
          contents.map((content, index) => {
            const before = plain.slice(0, index).filter((id) => id === plain[index]).length
            return statementId(text, content, before)
          }),
        )
      },
    ),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 500) },
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../model/text.ts'
import { containsOffset } from '../text/contains-offset.ts'
import { wordStarts } from '../text/words.ts'
import { statementForms } from './statement-form.ts'

const text = 'The pilot said “two engines” failed and the mayor said “nobody helped”.'
const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const quoted = [spanOf('“two engines”'), spanOf('“nobody helped”')]

test.each([
  ['“two engines”', 'direct'],
  ['“two engines” failed', 'mixed'],
  ['failed and the mayor', 'indirect'],
  ['”.', undefined],
])('the form of %j is %s', (words, form) => {
  expect(statementForms(text, quoted)([spanOf(words)])).toBe(form)
})

test('words of inner statements do NOT count', () => {
  const formOf = statementForms(text, quoted)
  const content = [spanOf('“two engines” failed and the mayor said “nobody helped”')]
  expect(formOf(content)).toBe('mixed')
  expect(formOf(content, [spanOf('failed and the mayor said')])).toBe('direct')
  expect(formOf(content, content)).toBeUndefined()
})

/** The same, by looking at each word of each content. */
const formByWords = (words: string, content: readonly Span[], marks: readonly Span[], inner: readonly Span[]) => {
  const starts = content
    .flatMap(({ start, end }) => wordStarts(words.slice(start, end)).map((at) => start + at))
    .filter((at) => !containsOffset(inner, at))
  const count = starts.filter((at) => containsOffset(marks, at)).length
  if (starts.length === 0) return undefined
  if (count === 0) return 'indirect'
  return count === starts.length ? 'direct' : 'mixed'
}

test('the form is that of the words one by one, also where a content or an inner one cuts a word', () => {
  const cuts = fc
    .uniqueArray(fc.nat({ max: 24 }), { maxLength: 8 })
    .map((places) => places.toSorted((a, b) => a - b))
    .map((places) =>
      places.flatMap((start, index): readonly Span[] => {
        const end = places[index + 1]
        return index % 2 === 0 && end !== undefined ? [{ start, end }] : []
      }),
    )
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'ab1 .-’\u0301é'), minLength: 24, maxLength: 24 }),
      cuts,
      cuts,
      cuts,
      (words, content, marks, inner) => {
        expect(statementForms(words, marks)(content, inner)).toBe(formByWords(words, content, marks, inner))
      },
    ),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 1000) },
  )
})

import { expect, test } from 'vitest'
import { describeValue, quoteText } from './describe-value.ts'

test.each([
  [undefined, 'nothing'],
  [null, 'null'],
  [7, '7'],
  [false, 'false'],
  ['loud', '"loud"'],
  [[1], 'an array'],
  [{}, 'a value of type object'],
])('%j is shown as %s', (value, shown) => {
  expect(describeValue(value)).toBe(shown)
})

test.each(['\u001B[8m', '\u009B8m', '\u202Etxt', '\u2066x', '\u2028', '\u007F'])(
  'a message does NOT contain %j unescaped',
  (text) => {
    expect(quoteText(text)).toMatch(/^"\\u[0-9a-f]{4}[ -~]*"$/u)
  },
)

test('a long text is cut, and NOT inside a surrogate pair', () => {
  const shown = quoteText(`${'a'.repeat(79)}🙂${'b'.repeat(1_000_000)}`)
  expect(shown.length).toBeLessThan(90)
  expect(shown.isWellFormed()).toBe(true)
})

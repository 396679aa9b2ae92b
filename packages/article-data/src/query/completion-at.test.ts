import fc from 'fast-check'
import { expect, test } from 'vitest'
import { completeQuery, completionAt } from './completion-at.ts'
import { parseQuery } from './parse-query.ts'

/** The caret is at "|". */
const at = (marked: string) => completionAt(marked.replace('|', ''), marked.indexOf('|'))

test.each([
  ['voice:Vo|', 'voice', 'Vo', 6, 8],
  ['voice:|', 'voice', '', 6, 6],
  ['voice:"Volodymyr Z|', 'voice', 'Volodymyr Z', 6, 18],
  ['voice:"Volo|dymyr" killed', 'voice', 'Volo', 6, 17],
  ['voice:"Volo| killed', 'voice', 'Volo', 6, 11],
  ['voice:"| killed', 'voice', '', 6, 7],
  ['killed -place:Ku|', 'place', 'Ku', 14, 16],
  ['(org:N|)', 'org', 'N', 5, 6],
  ['publisher:Re|uters', 'publisher', 'Re', 10, 17],
  ['after:2025|', 'after', '2025', 6, 10],
])('%s completes the value of %s', (marked, field, begin, start, end) => {
  expect(at(marked)).toEqual({ field, begin, span: { start, end } })
})

test.each([
  ['form:|', 'form', ['direct', 'indirect', 'mixed']],
  ['form:in|', 'form', ['indirect']],
  ['form:loud|', 'form', []],
  ['anonymity:n|', 'anonymity', ['named']],
  ['p|', 'field', ['place:', 'publisher:']],
  ['killed vo|', 'field', ['voice:']],
  ['-Vo|', 'field', ['voice:']],
  ['a OR o|', 'field', ['org:']],
  ['fig|', 'field', ['figure>']],
  ['vo|ice:Kim', 'field', ['voice:']],
  [
    'killed |',
    'field',
    ['voice:', 'form:', 'anonymity:', 'place:', 'org:', 'publisher:', 'after:', 'before:', 'figure>'],
  ],
])('%s completes %s by a list', (marked, field, choices) => {
  expect(at(marked)).toMatchObject({ field, choices })
})

test.each(['killed|', '"voi|', '“vo|ice”', 'figure>10|', 'vioce:K|', 'voice:"Kim"|', 'figure:1|', '|killed'])(
  '%s does NOT complete anything',
  (marked) => {
    expect(at(marked)).toBeUndefined()
  },
)

test.each([
  ['killed vo|', 'voice:', 'killed voice:|'],
  ['voice:Vo|', 'Volodymyr Zelenskyy', 'voice:"Volodymyr Zelenskyy" |'],
  ['voice:"Vo| killed', 'Volodymyr Zelenskyy', 'voice:"Volodymyr Zelenskyy"| killed'],
  ['(org:N|)', 'NIS', '(org:NIS|)'],
  ['form:d|', 'direct', 'form:direct |'],
  ['vo|ice:Kim', 'voice:', 'voice:|Kim'],
])('%s with “%s” becomes %s', (marked, choice, expected) => {
  const text = marked.replace('|', '')
  const completion = completionAt(text, marked.indexOf('|'))
  if (!completion) throw new Error('nothing to complete')
  const { text: completed, caret } = completeQuery(text, completion, choice)
  expect(`${completed.slice(0, caret)}|${completed.slice(caret)}`).toBe(expected)
})

test('whatever name is chosen, the query then asks for it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const name = `a${typed}`.normalize('NFC').replace(/\s+/gu, ' ').trim()
      const { text } = completeQuery('voice:', { field: 'voice', begin: '', span: { start: 6, end: 6 } }, name)
      expect(parseQuery(text)).toEqual({ kind: 'query', query: { kind: 'name', field: 'voice', name } })
    }),
  )
})

test('any text and any caret give a completion in the text or none', () => {
  const piece = fc.constantFrom('voice:', 'form:', '"', ' ', '(', '-', 'a', 'OR', '\\', '🙂')
  fc.assert(
    fc.property(
      fc.array(piece).map((parts) => parts.join('')),
      fc.nat(80),
      (text, far) => {
        const caret = Math.min(far, text.length)
        const completion = completionAt(text, caret)
        if (!completion) return
        const { start, end } = completion.span
        expect(start <= caret && caret <= end && end <= text.length).toBe(true)
        expect(text.slice(start, caret).endsWith(completion.begin)).toBe(true)
      },
    ),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 1000) },
  )
})

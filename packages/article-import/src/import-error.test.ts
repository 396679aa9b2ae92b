import { expect, test } from 'vitest'
import { errorDetail, quoteForTerminal } from './import-error.ts'

test.each([
  ['a.txt', '"a.txt"'],
  ['a "b".txt', '"a \\"b\\".txt"'],
  ['\u001b[31m\n', '"\\u001b[31m\\n"'],
  ['\u202egnp.exe', '"\\u202egnp.exe"'],
  ['\ud800', '"\ufffd"'],
])('%j is shown as %s', (text, shown) => {
  expect(quoteForTerminal(text)).toBe(shown)
})

test('a message does NOT grow with the text that it quotes', () => {
  expect(quoteForTerminal('a'.repeat(1_000_000)).length).toBeLessThan(210)
  expect(errorDetail(new Error('a'.repeat(1_000_000))).length).toBeLessThan(210)
})

test('the detail of an error is one line without characters that control a terminal', () => {
  expect(errorDetail(new Error("Unexpected '\u001b', in\n  here\n\n^ code"))).toBe("Unexpected '\\u001b', in here")
  expect(errorDetail('no error')).toBe('')
})

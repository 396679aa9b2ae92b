import { expect, test } from 'vitest'
import { wordsInput } from '../input/words-input.ts'
import { quoteState } from './quote-states.ts'

const letters = { outside: 'o', inside: 'i', opening: '(', closing: ')', unclosed: 'u' } as const
const states = (text: string): string => {
  const { words, quotations } = wordsInput(text.split(' '), [])
  return words.map((_, index) => letters[quoteState(quotations, index)]).join('')
}

test.each([
  ['“ We won , ” he said', '(iii)oo', 'a curly pair'],
  ['" We won , " he said', '(iii)oo', 'a straight pair: the first opens, the second closes'],
  ["'' Go , '' he said . '' Now . ''", '(ii)ooo(ii)', 'two typewritten pairs'],
  ['” We won , ” he said', '(iii)oo', 'a closing mark typed where one opens'],
  ['He said : “ We won .', 'ooouuuu', 'a quotation that runs on is unclosed to the end, mark included'],
  ['and lost . ” He left', 'ooo)oo', 'the end of a quotation from the paragraph before'],
  ['Nobody spoke .', 'ooo', 'no marks'],
])('marks %s as %s: %s', (text, expected) => {
  expect(states(text)).toBe(expected)
})

test('does NOT mark an apostrophe as a quotation mark', () => {
  expect(states("the boys ' mother ’s car")).toBe('oooooo')
})

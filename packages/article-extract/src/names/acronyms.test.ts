import { expect, test } from 'vitest'
import { buildDoc } from '../doc/build-doc.ts'
import { acronymLetters, initialsOf, partialInitials, spelledInitials, spelledOut } from './acronyms.ts'

const docOf = (text: string) =>
  buildDoc((words) => words.map(() => 'NNP'), {
    text,
    blocks: [{ id: 'b1', role: 'paragraph', span: { start: 0, end: text.length } }],
    bodyStart: 0,
  })

test.each([
  ['SEC', 'SEC'],
  ['S.E.C.', 'SEC'],
  ['M&S', 'MS'],
  ['Sec', undefined],
  ['X', undefined],
])('the letters of %s are %s', (word, expected) => {
  expect(acronymLetters(word)).toBe(expected)
})

test('initials skip small words and include both sides of a hyphen', () => {
  expect(initialsOf(['Securities', 'and', 'Exchange-Trade', 'Commission'])).toBe('SETC')
})

test('initials of a part leave out the first word, or the words after the last "and"', () => {
  expect(partialInitials('Vesland Center for Disease Control and Prevention'.split(' '))).toEqual([
    'CDCP',
    'VCDC',
    'CDC',
  ])
  expect(partialInitials('Harbor Nation'.split(' '))).toEqual([])
})

test.each([
  ['the Alliance to Mend Our Walls', 'AMOW', 'Alliance to Mend Our Walls'],
  ['the Colleges and Schools Employers’ Association', 'CSEA', 'Colleges and Schools Employers’ Association'],
  ['the Harbor Ministry', 'NIS', undefined],
  ['a walk by the sea and Sun', 'WS', undefined],
])('the words of %j that %s abbreviates are %j', (text, letters, expected) => {
  const doc = docOf(text)
  const range = spelledOut(doc, doc.tokens.length, letters)
  expect(range && text.slice(doc.tokens[range.first]?.start, doc.tokens[range.end - 1]?.end)).toBe(expected)
})

test('an abbreviation in a name counts with all its letters', () => {
  expect(spelledInitials(['U.S.', 'Department', 'of', 'Agriculture'])).toBe('USDA')
  expect(spelledInitials(['Harbor', 'Safety', 'Agency'])).toBe('HSA')
})

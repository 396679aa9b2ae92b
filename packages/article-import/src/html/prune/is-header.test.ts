import { expect, test } from 'vitest'
import { elementOf, takesOut } from '../testing/element-of.ts'
import { isHeader } from './is-header.ts'

const noWords: ReadonlySet<string> = new Set()
const inside = (html: string): boolean => {
  const header = elementOf(html).querySelector('header')
  return header !== null && isHeader(header, noWords)
}

test.each(['<header><p>x</p></header>', '<header><h1>x</h1></header>'])(
  'takes out the header of the page: %s',
  (html) => {
    expect(takesOut(isHeader, html)).toBe(true)
  },
)

test.each(['<article><header><h1>x</h1></header></article>', '<main><header><time>x</time></header></main>'])(
  'takes out the header of the story: %s',
  (html) => {
    expect(inside(html)).toBe(true)
  },
)

test('does NOT take out the header of a section in a story, nor what is only named so', () => {
  expect(inside('<article><section><header><h2>x</h2></header></section></article>')).toBe(false)
  expect(takesOut(isHeader, '<div class="header">x</div>')).toBe(false)
})

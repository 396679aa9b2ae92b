import { expect, test } from 'vitest'
import { elementOf } from '../testing/pages.ts'
import { isMidSentence } from './protected-elements.ts'

const inside = (html: string): boolean => isMidSentence(elementOf(html).firstElementChild as Element)

test.each([
  '<p>Rep. <span>Ilse Marten</span> said no.</p>',
  '<p><a>Ilse Marten</a> said no.</p>',
  '<p>She wrote <i>The Wall</i></p>',
])('tells that the element stands in running text: %s', (html) => {
  expect(inside(html)).toBe(true)
})

test.each([
  '<p><span>Share</span></p>',
  '<div>It fell.<div>Share</div></div>',
  '<p> <span>Share</span> | </p>',
  '<p><b>A</b><b>B</b></p>',
])('does NOT tell so of %s', (html) => {
  expect(inside(html)).toBe(false)
})

test('tells so of what opens an inline element in running text, and does NOT of a card behind it', () => {
  const [link, card] = elementOf(
    '<p>Rep. <span><a>Ilse Marten</a><span>Ilse Marten, born 1971</span></span> said no.</p>',
  ).querySelectorAll('span > *')
  expect(isMidSentence(link as Element)).toBe(true)
  expect(isMidSentence(card as Element)).toBe(false)
})

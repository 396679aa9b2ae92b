import { expect, test } from 'vitest'
import { elementOf } from '../testing/pages.ts'
import { isMidSentence } from './protected-elements.ts'

const inside = (html: string): boolean => isMidSentence(elementOf(html).firstElementChild as Element)

test.each([
  '<p>Rep. <span>Ilse Marten</span> said no.</p>',
  '<p><a>Ilse Marten</a> said no.</p>',
  '<p>She wrote <i>The Wall</i></p>',
])('recognizes an element inside a sentence: %s', (html) => {
  expect(inside(html)).toBe(true)
})

test.each([
  '<p><span>Share</span></p>',
  '<div>It fell.<div>Share</div></div>',
  '<p> <span>Share</span> | </p>',
  '<p><b>A</b><b>B</b></p>',
])('does NOT see a sentence around %s', (html) => {
  expect(inside(html)).toBe(false)
})

test('recognizes an element at the start of an inline element in a sentence, and NOT a card after it', () => {
  const [link, card] = elementOf(
    '<p>Rep. <span><a>Ilse Marten</a><span>Ilse Marten, born 1971</span></span> said no.</p>',
  ).querySelectorAll('span > *')
  expect(isMidSentence(link as Element)).toBe(true)
  expect(isMidSentence(card as Element)).toBe(false)
})

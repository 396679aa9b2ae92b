import { expect, test } from 'vitest'
import { elementOf } from '../testing/pages.ts'
import { classWords } from './class-words.ts'

test.each([
  ['<p class="relatedContent box--wide">', ['related', 'content', 'box', 'wide']],
  ['<p id="story_share" class="Lead">', ['lead', 'story', 'share']],
])('splits the class and id of %s into words', (html, words) => {
  expect([...classWords(elementOf(html))]).toEqual(words)
})

test('does NOT split a word in capitals, and gives nothing without class and id', () => {
  expect(classWords(elementOf('<p class="NEWS">')).has('news')).toBe(true)
  expect(classWords(elementOf('<p>')).size).toBe(0)
})

test('does NOT count classes that apply only in some state or medium', () => {
  expect([...classWords(elementOf('<p class="lead print:hidden md:hover:overlay">'))]).toEqual(['lead'])
})

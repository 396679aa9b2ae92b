import { expect, test } from 'vitest'
import { articleOf } from '../fixtures/story-draft.ts'
import { statementWords } from './statement-words.ts'

const told = (paragraph: string, ...parts: readonly string[]) => {
  const article = articleOf({
    id: 'a',
    headline: 'A',
    paragraphs: [paragraph],
    said: [{ words: parts[0] ?? '', by: 'she' }],
  })
  const [statement] = article.statements
  if (!statement) throw new Error('The story has no statement.')
  const content = parts.map((part) => ({ start: paragraph.indexOf(part), end: paragraph.indexOf(part) + part.length }))
  return statementWords(article, { ...statement, content })
}

test('words are given as they stand, both quotation marks with them', () => {
  expect(told('There was “nothing to say”, she said.', 'There was “nothing to say”')).toBe('There was “nothing to say”')
})

test('parts are joined, and commas at their edges and a leading "that" do NOT come along', () => {
  expect(told('She said that it rained, he heard, and blew.', 'that it rained,', ', and blew')).toBe(
    'it rained … and blew',
  )
})

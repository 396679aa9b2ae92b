import { expect, test } from 'vitest'
import { extractArticle } from '../../extract-article.ts'

const said = (text: string): readonly (readonly [voice: string, words: string])[] => {
  const article = extractArticle(text, { model: 'fast' })
  return article.statements.map(({ voiceIds, content }) => [
    article.entities
      .filter(({ id }) => voiceIds.includes(id))
      .map(({ name }) => name)
      .join(' & '),
    article.text.slice(content[0]?.start, content.at(-1)?.end),
  ])
}

test('the words of others inside a quotation are theirs', () => {
  const found = said(
    'A pier closed\n\nUsman Holt runs the pier. "A man came to the gate. My sister said, \'The pier is closed today.\' Then he left," Holt said.',
  )
  expect(found).toContainEqual(['my sister', "'The pier is closed today.'"])
})

test.each([
  ['an apostrophe', '"My sisters said, it isn\'t the guests\' fault, and left," Holt said.'],
  ['a title', '"My sister read \'The Pier\' and left," Holt said.'],
])('%s does NOT begin an inner quotation', (_, words) => {
  expect(said(`A pier closed\n\nUsman Holt runs the pier. ${words}`).map(([, content]) => content[0])).not.toContain(
    "'",
  )
})

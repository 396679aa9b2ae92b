import { expect, test } from 'vitest'
import { extractArticle } from '../../extract-article.ts'

const said = (text: string): readonly (readonly [voice: string, words: string])[] => {
  const article = extractArticle(`Readers on the bridge\n\n${text}\n\nThe bridge opened in May.`, { model: 'fast' })
  return article.statements.map(({ voiceIds, content }) => [
    article.entities
      .filter(({ id }) => voiceIds.includes(id))
      .map(({ name }) => name)
      .join(' & '),
    article.text.slice(content[0]?.start, content.at(-1)?.end),
  ])
}

test.each([
  [
    'lines of one block, even with a wrong opening mark',
    '”It came ten years late, and it is too narrow.” ― Sonya Herre\n“I use it every day, and so does my son.”― Beck Pimenta.',
    [
      ['Sonya Herre', '”It came ten years late, and it is too narrow.”'],
      ['Beck Pimenta', '“I use it every day, and so does my son.”'],
    ],
  ],
  [
    'a name with an occupation',
    '“It came ten years late, and it is too narrow.” — Ilse Marten, bus driver',
    [['Ilse Marten', '“It came ten years late, and it is too narrow.”']],
  ],
  [
    'a signature in a separate block',
    '“Nobody asked us before they closed the ferry.”\n\n— Ilse Marten',
    [['Ilse Marten', '“Nobody asked us before they closed the ferry.”']],
  ],
])('a signed quotation belongs to its signer: %s', (_, text, expected) => {
  expect(said(text)).toEqual(expected)
})

test.each([
  ['words without quotation marks', 'The bridge came ten years late — Ilse Marten'],
  ['a sentence that continues', '“Too late” — Ilse Marten was tired of waiting for the bridge.'],
])('%s: NOT signed', (_, text) => {
  expect(said(text).map(([voice]) => voice)).not.toContain('Ilse Marten')
})

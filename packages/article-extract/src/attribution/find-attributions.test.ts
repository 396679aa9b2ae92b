import { spokenText } from '@onrecord/article-data'
import { validate } from '@onrecord/article-data/validate'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractArticle } from '../extract-article.ts'

const said = (text: string) => {
  const article = extractArticle(text)
  const names = new Map(article.entities.map(({ id, name }) => [id, name]))
  expect(validate(article)).toEqual([])
  return article.statements.map(({ voiceIds, content, method }) => [
    names.get(voiceIds[0] ?? ''),
    spokenText(article.text, content),
    method,
  ])
}

test.each([
  [
    'The harbour will stay closed until Friday, Mayor Jane Lee said.',
    'Jane Lee',
    'The harbour will stay closed until Friday',
  ],
  [
    'Officials warned that the bridge might not hold another winter.',
    'Officials',
    'the bridge might not hold another winter',
  ],
  ['“Nobody asked us,” said Tom Reed, a fisherman.', 'Tom Reed', 'Nobody asked us'],
  ['According to the ministry, prices rose by 3 percent in May.', 'the ministry', 'prices rose by 3 percent in May'],
])('the model finds who says what in: %s', (text, who, words) => {
  expect(said(text)).toEqual([[who, words, 'model']])
})

test('a sentence without a source gives NO statement', () => {
  expect(said('The ferry left the harbour at noon and came back in the evening.')).toEqual([])
})

test('every text gives a valid article', () => {
  const word = fc.constantFrom(
    '“',
    '”',
    '"',
    'said',
    'Lee',
    'that',
    'according',
    'to',
    ',',
    '.',
    '\n\n',
    '🙂',
    'é',
    '12',
    'the agency',
    '—',
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
      expect(validate(extractArticle(`Word ${words.join(' ')}`))).toEqual([])
    }),
  )
})

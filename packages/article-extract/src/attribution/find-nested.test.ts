import { validate } from '@onrecord/article-data/validate'
import { expect, test } from 'vitest'
import { extract, extractArticle, toStandoff } from '../index.ts'

const headed = (text: string) => `A headline of our own\n\nIlse Marten mends nets.\n\n${text}`

const nestedIn = (text: string): readonly string[] => {
  const article = extractArticle(headed(text))
  expect(validate(article)).toEqual([])
  const nameOf = (id: string) => article.entities.find((entity) => entity.id === id)?.name ?? ''
  return article.statements
    .filter(({ parentId }) => parentId !== undefined)
    .map(({ voiceIds, content, parentId }) => {
      const parent = article.statements.find(({ id }) => id === parentId)
      const words = content.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
      return `${parent?.voiceIds.map(nameOf).join()} says ${voiceIds.map(nameOf).join()} says: ${words}`
    })
}

test('words of a second speaker inside a statement are a nested statement', () => {
  expect(nestedIn('Marten said that the Harbour Ministry had warned that the wall could fail.')).toEqual([
    'Ilse Marten says Harbour Ministry says: that the wall could fail',
  ])
})

test.each([
  ['says of herself that she said', 'Marten said that she had told reporters that the wall could fail.'],
  ['hopes', 'Marten said that the Harbour Ministry hoped the wall would hold.'],
  ['says only one thing', 'Marten said that the wall could fail.'],
])('a statement contains NO nested statement if the speaker %s', (_, text) => {
  expect(nestedIn(text)).toEqual([])
})

test('a figure in a nested statement belongs to it; a figure outside belongs to the outer statement', () => {
  const article = extractArticle(
    headed('Marten said that the Harbour Ministry had warned that 40 boats could be lost.'),
  )
  const inner = article.statements.find(({ parentId }) => parentId !== undefined)
  expect(article.figures.map(({ statementId }) => statementId)).toEqual([inner?.id])
})

test('standoff output does NOT include nested statements', () => {
  const extraction = extract(headed('Marten said that the Harbour Ministry had warned that the wall could fail.'))
  expect(extraction.article.statements).toHaveLength(2)
  expect(toStandoff(extraction).statements).toHaveLength(1)
})

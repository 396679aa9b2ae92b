import { validate } from '@onrecord/article-data/validate'
import { expect, test } from 'vitest'
import { said } from '../../fixtures/said.ts'
import { extract, extractArticle, toStandoff } from '../../index.ts'

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

test.each([
  [
    'after "that"',
    'Marten said that the Harbour Ministry had warned that the wall could fail.',
    ['Ilse Marten says Harbour Ministry says: that the wall could fail'],
  ],
  [
    'to a hearer',
    'Peder Lund told officers the brakes had failed, according to a police report.',
    ['a police report says Peder Lund says: the brakes had failed'],
  ],
  [
    'in marks inside a quotation',
    '“As Peder Lund said the other day, ‘What if everyone walked away?’” Marten concluded.',
    ['Ilse Marten says Peder Lund says: ‘What if everyone walked away?’'],
  ],
  [
    'of a shared subject',
    '“Peder Lund looked at me and said that the boats were gone,” Marten recalled.',
    ['Ilse Marten says Peder Lund says: that the boats were gone'],
  ],
  [
    'of people with a relative clause',
    'Marten said town officials who had studied the plans of Peder Lund said that the boats were gone.',
    ['Ilse Marten says town officials says: that the boats were gone'],
  ],
  [
    'of an agent',
    'Marten said that she was told by Peder Lund that the boats were gone.',
    ['Ilse Marten says Peder Lund says: that the boats were gone'],
  ],
  [
    'of the owner of a noun',
    'Marten dismissed Peder Lund’s claim that the boats were gone.',
    ['Ilse Marten says Peder Lund says: that the boats were gone'],
  ],
  [
    'inside another one',
    'Marten said that the report found that officers told Peder Lund the dam would hold.',
    [
      'Ilse Marten says the report says: that officers told Peder Lund the dam would hold',
      'the report says officers says: the dam would hold',
    ],
  ],
])('words of a second speaker inside a statement are a nested statement: %s', (_, text, expected) => {
  expect(nestedIn(text)).toEqual(expected)
})

test.each([
  ['says of herself that she said', 'Marten said that she had told reporters that the wall could fail.'],
  ['hopes', 'Marten said that the Harbour Ministry hoped the wall would hold.'],
  ['would say', 'Marten said that the Harbour Ministry would never say that the wall could fail.'],
  ['plans', 'Marten said that Peder Lund planned to sell the boats.'],
  ['is nobody', 'Marten said that nobody had told the crew that the wall could fail.'],
  ['is a thing', 'Marten said that fear of the law told the crew to stay home.'],
  ['says only "that"', 'Marten said that the wall could fail, and that Peder Lund said that.'],
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

test('quoted words that somebody only shows are NOT a statement', () => {
  const text = 'Judge Ilse Marten said Ole Brand had shown "not a shred of remorse".'
  expect(said(`It was late.\n\n${text}`)).toEqual(['Ilse Marten (mixed): Ole Brand had shown "not a shred of remorse"'])
})

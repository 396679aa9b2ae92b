import { expect, test } from 'vitest'
import { smallStory } from '../fixtures/small-story.ts'
import type { Article } from '../model/article.ts'
import { figureSeriesOf, figuresOf } from './figures-of.ts'
import { voicesAcross } from './voices-across.ts'

const storyOf = (id: string, text: string, voice: string, words: string): Article => ({
  ...smallStory({ text, people: [voice], statements: [{ voice, content: [words] }] }),
  id,
})

const first = storyOf('first', 'Ada Mull said the wall was old.', 'Ada Mull', 'the wall was old')
const second = storyOf('second', 'Ada Mull said it fell on Monday.', 'Ada Mull', 'it fell on Monday')

test('a voice of the same kind and full name is one voice, with its statements in each story', () => {
  const [mull, ...others] = voicesAcross([first, second])
  expect(others).toEqual([])
  expect(mull).toMatchObject({ name: 'Ada Mull', words: 8 })
  expect(mull?.articles.map(({ article, statements }) => [article.id, statements.map(({ words }) => words)])).toEqual([
    ['first', ['the wall was old']],
    ['second', ['it fell on Monday']],
  ])
})

const withIdentifier = (article: Article, value: string): Article => ({
  ...article,
  entities: article.entities.map((entity) => ({ ...entity, identifiers: [{ scheme: 'wikidata', value }] })),
})

test('an identifier decides', () => {
  const renamed = withIdentifier(storyOf('third', 'Mull-Roe said so.', 'Mull-Roe', 'so'), 'Q1')
  expect(voicesAcross([withIdentifier(first, 'Q1'), renamed])).toHaveLength(1)
  expect(voicesAcross([withIdentifier(first, 'Q1'), withIdentifier(second, 'Q2')])).toHaveLength(2)
})

test('a voice that is only described is NOT the same in two stories', () => {
  const described = (article: Article): Article => ({
    ...article,
    statements: article.statements.map((statement) => ({ ...statement, anonymity: 'described' })),
  })
  expect(voicesAcross([first, second].map(described))).toHaveLength(2)
})

const counted = (id: string, value: number, datePublished: string): Article => ({
  ...smallStory({
    text: `${value} boats were lost.`,
    figures: [{ words: `${value} boats`, value, measures: 'boats lost', unit: 'boat' }],
  }),
  id,
  datePublished,
})

test('figures have the day of publication if the story gives no other', () => {
  expect(figuresOf([counted('a', 4, '2025-01-13')]).map(({ date, article }) => [date, article.id])).toEqual([
    ['2025-01-13', 'a'],
  ])
})

test('figures of several stories are one series, earliest first', () => {
  const [series, ...others] = figureSeriesOf([counted('b', 7, '2025-01-14'), counted('a', 4, '2025-01-13')])
  expect(others).toEqual([])
  expect(series?.measures).toBe('boats lost')
  expect(series?.estimators[0]?.values.map(({ article }) => article.id)).toEqual(['a', 'b'])
})

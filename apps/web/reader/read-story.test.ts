import { ExtractError, loadModel } from '@onrecord/article-extract'
import { expect, test } from 'vitest'
import { hostileStory } from '../fixtures/hostile-story.ts'
import type { ReaderStep } from './messages.ts'
import { articleFrom, failureMessage, readStoryOf, storyHtml } from './read-story.tsx'
import { failureStrings } from './strings.ts'

const model = loadModel('fast')

const text = `Harbor wall falls

The wall fell on Monday, the mayor, Peder Aas, said. “Nobody was hurt,” Aas told reporters.`

const read = (words: string, published?: string) => {
  const steps: ReaderStep[] = []
  const article = articleFrom({
    document: { bytes: new TextEncoder().encode(words), name: 'story.txt' },
    published,
    model,
    onStep: async (step) => void steps.push(step),
  })
  return { article, steps }
}

test('a text becomes a reading page and three files', async () => {
  const { article, steps } = read(text)
  const story = readStoryOf(await article)
  expect(steps).toEqual(['open', 'extract'])
  expect(story.headline).toBe('Harbor wall falls')
  expect(story.html).toContain('Peder Aas')
  expect(story.downloads.map(({ name }) => name)).toEqual([
    'harbor-wall-falls.json',
    'harbor-wall-falls.html',
    'harbor-wall-falls.md',
  ])
  expect(story.warnings).toEqual([])
})

test('the publication date gives words such as "Monday" a date', async () => {
  expect((await read(text, '2025-01-14').article).dates.map(({ edtf }) => edtf)).toContain('2025-01-13')
  expect((await read(text).article).dates.map(({ edtf }) => edtf)).not.toContain('2025-01-13')
})

test('a chosen voice dims the others', async () => {
  const article = await read(text).article
  expect(storyHtml(article, 'peder-aas')).toContain('choosing')
  expect(storyHtml(article)).not.toContain('choosing')
})

test('the page of a story that is not in the archive has no links to the archive, and no data for programs', () => {
  const html = storyHtml(hostileStory)
  expect(html).not.toContain('<script')
  expect(html).not.toContain('/compare')
})

test.each([
  [new ExtractError('text-empty', 'The text has no words.'), 'The text has no words.'],
  [new TypeError('x is not a function'), failureStrings.unexpected],
  ['text', failureStrings.unexpected],
])('the failure %o has a message for readers', (cause, message) => {
  expect(failureMessage(cause)).toBe(message)
})

test('a story above the limit fails with the limit', async () => {
  await expect(read('word '.repeat(200_001)).article).rejects.toThrow('The limit is 1,000,000.')
})

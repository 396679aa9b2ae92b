import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import {
  ExtractError,
  type ExtractedStory,
  extractAll,
  extractArticle,
  type ImportedStory,
  type StoryItem,
} from '../index.ts'

const fast = { model: 'fast' } as const
const textOf = (number: number): string => `The wall ${number} fell on Monday, Ada Mull said.`
const collect = async <Item>(stories: AsyncIterable<Item>): Promise<readonly Item[]> => {
  const all: Item[] = []
  for await (const story of stories) all.push(story)
  return all
}
const headlines = (stories: readonly ExtractedStory<StoryItem>[]) =>
  stories.map((story) => (story.kind === 'article' ? story.article.headline : story.error.message))

test('the articles are those of extractArticle, in the order of the texts', async () => {
  const texts = [1, 2, 3, 4, 5, 6, 7].map(textOf)
  const stories = await collect(extractAll(texts, { ...fast, concurrency: 2, datePublished: '2025-01-15' }))
  const expected = texts.map((text) => extractArticle(text, { ...fast, datePublished: '2025-01-15' }))
  expect(stories.map((story) => story.kind === 'article' && story.article)).toEqual(expected)
})

test('imported stories keep their head, articles stay as they are, and failures are passed on', async () => {
  const imported: ImportedStory = {
    kind: 'text',
    text: textOf(1),
    head: { headline: 'Wall fails', bylines: [], keywords: [] },
    notes: [],
  }
  const article = extractArticle(textOf(2), fast)
  const items: readonly StoryItem[] = [
    imported,
    { kind: 'article', article },
    { kind: 'failure', error: new Error('It does not exist.') },
  ]
  expect(headlines(await collect(extractAll(items, { ...fast, concurrency: 1 })))).toEqual([
    'Wall fails',
    article.headline,
    'It does not exist.',
  ])
})

test('a text without words is a failure with its class and code, and the others continue', async () => {
  const [first, second] = await collect(extractAll([' … ', textOf(2)], { ...fast, concurrency: 1 }))
  expect(first?.kind === 'failure' && first.error).toBeInstanceOf(ExtractError)
  expect(first?.kind === 'failure' && first.error).toMatchObject({ code: 'text-empty' })
  expect(second?.kind).toBe('article')
})

test('an option that cannot be used throws before any worker starts', async () => {
  await expect(collect(extractAll([textOf(1)], { ...fast, concurrency: 0 }))).rejects.toMatchObject({
    code: 'options-invalid',
  })
  await expect(collect(extractAll([textOf(1)], { ...fast, datePublished: 'Monday' }))).rejects.toBeInstanceOf(
    ExtractError,
  )
})

describe('progress and stopping', () => {
  test('onProgress counts the stories', async () => {
    const counts: number[] = []
    await collect(
      extractAll([1, 2, 3].map(textOf), { ...fast, concurrency: 2, onProgress: (done) => counts.push(done) }),
    )
    expect(counts).toEqual([1, 2, 3])
  })

  test('stories are taken only as fast as they are extracted', async () => {
    let taken = 0
    function* texts() {
      for (; ; taken++) yield textOf(taken)
    }
    for await (const _ of extractAll(texts(), { ...fast, concurrency: 2 })) break
    expect(taken).toBeLessThanOrEqual(5)
  })

  test('an aborted signal throws its reason', async () => {
    const controller = new AbortController()
    async function* texts() {
      yield textOf(1)
      await setTimeout(1)
      controller.abort(new Error('enough'))
      yield textOf(2)
    }
    await expect(collect(extractAll(texts(), { ...fast, signal: controller.signal, concurrency: 1 }))).rejects.toThrow(
      'enough',
    )
    await expect(
      collect(extractAll([textOf(1)], { ...fast, signal: AbortSignal.abort(new Error('no')) })),
    ).rejects.toThrow('no')
  })
})

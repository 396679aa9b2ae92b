import type { Article } from '@onrecord/article-data'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryStory } from './arbitrary-story.ts'
import type { OpenEmpty } from './archive-suite.ts'
import { person, story } from './invented-story.ts'
import { withArchive } from './with-archive.ts'

const ann = person('ann', 'Ann Example')
const other = person('other', 'A. Example')
const stories = [
  story({ id: 'one', date: '2025-01-13', entities: [ann], said: [{ voice: 'ann', words: 'it rained' }] }),
  story({
    id: 'two',
    date: '2025-01-14',
    entities: [ann, other],
    said: [
      { voice: 'other', words: 'it snowed' },
      { voice: 'ann', words: 'it snowed all day' },
    ],
  }),
]

const all = async (articles: AsyncIterable<Article>): Promise<readonly Article[]> => {
  const found: Article[] = []
  for await (const article of articles) found.push(article)
  return found
}

/** Tests of merges, exports, feeds and maintenance, and of arbitrary articles. */
export const keepSuite = (open: OpenEmpty): void => {
  test(
    'a merge joins two voices, and unmerge undoes it',
    withArchive(open, async (archive) => {
      await archive.put(stories)
      const before = (await archive.voices()).items
      const [a, b] = before.map(({ id }) => id)
      await archive.merge(b ?? '', a ?? '')
      const [merged, ...rest] = (await archive.voices()).items
      expect(rest).toEqual([])
      expect(merged).toMatchObject({
        id: a,
        name: 'Ann Example',
        aliases: ['A. Example'],
        statementCount: 3,
        articleCount: 2,
      })
      expect(await archive.voice(b ?? '')).toEqual(merged)
      expect((await archive.statementsOf(a ?? '')).items.map(({ words }) => words)).toEqual([
        'it snowed all day',
        'it snowed',
        'it rained',
      ])
      const asked = { kind: 'name', field: 'voice', name: 'ann example' } as const
      expect((await archive.search(asked)).items.flatMap(({ statements }) => statements.length)).toEqual([2, 1])
      expect((await archive.stats()).voices).toBe(1)
      await archive.put([
        story({ id: 'three', date: '2025-01-15', entities: [other], said: [{ voice: 'other', words: 'it thawed' }] }),
      ])
      expect(await archive.voice(a ?? '')).toMatchObject({ statementCount: 4, articleCount: 3, last: '2025-01-15' })
      await archive.remove('three')
      await archive.unmerge(b ?? '')
      expect((await archive.voices()).items).toEqual(before)
      expect((await archive.doctor()).faults).toEqual([])
    }),
  )

  test(
    'a circular merge or one with an unknown voice is refused',
    withArchive(open, async (archive) => {
      await archive.put(stories)
      const [a, b] = (await archive.voices()).items.map(({ id }) => id)
      await archive.merge(b ?? '', a ?? '')
      await expect(archive.merge(a ?? '', b ?? '')).rejects.toThrow('already merged into it')
      await expect(archive.merge(a ?? '', a ?? '')).rejects.toThrow('itself')
      await expect(archive.merge('nobody', a ?? '')).rejects.toThrow('no voice "nobody"')
    }),
  )

  test(
    'exports every article in the order of storing, with revisions if requested, while others are stored',
    withArchive(open, async (archive) => {
      const many = Array.from({ length: 120 }, (_, index) => story({ id: `story-${index}`, date: '2025-01-13' }))
      await archive.put(many)
      await archive.put([story({ id: 'story-0', date: '2025-01-13', text: 'What happened in story-0. Nothing.' })])
      const latest = await all(archive.export())
      expect(latest.map(({ id }) => id)).toEqual([...many.slice(1).map(({ id }) => id), 'story-0'])
      expect((await all(archive.export({ revisions: true }))).length).toBe(121)
      const found: string[] = []
      for await (const { id } of archive.export()) {
        if (found.length === 10) await archive.put(stories)
        found.push(id)
      }
      expect(found.slice(0, 120)).toEqual(latest.map(({ id }) => id))
    }),
  )

  test(
    'stores feeds and updates their fields',
    withArchive(open, async (archive) => {
      await archive.putFeed({ url: 'https://example.org/b.xml', title: 'B' })
      await archive.putFeed({ url: 'https://example.org/a.xml' })
      await archive.putFeed({ url: 'https://example.org/b.xml', etag: '"1"', readAt: '2025-01-13T10:00:00Z' })
      expect(await archive.feeds()).toEqual([
        { url: 'https://example.org/a.xml' },
        { url: 'https://example.org/b.xml', title: 'B', etag: '"1"', readAt: '2025-01-13T10:00:00Z' },
      ])
      expect(await archive.removeFeed('https://example.org/a.xml')).toBe(true)
      expect(await archive.removeFeed('https://example.org/a.xml')).toBe(false)
    }),
  )

  test(
    'finds the same after maintenance',
    withArchive(open, async (archive) => {
      await archive.put(stories)
      const before = await archive.search({ kind: 'word', word: 'snowed' })
      await archive.vacuum()
      expect(await archive.search({ kind: 'word', word: 'snowed' })).toEqual(before)
      expect((await archive.doctor()).faults).toEqual([])
    }),
  )

  test(
    'returns any article unchanged: emoji, combining marks, right-to-left',
    withArchive(open, async (archive) => {
      let count = 0
      await fc.assert(
        fc.asyncProperty(arbitraryStory, async (any) => {
          const article = { ...any, id: `any-${count++}` }
          await archive.put([article])
          expect(await archive.get(article.id)).toEqual(article)
        }),
        { numRuns: Number(process.env.PROPERTY_RUNS ?? 60) },
      )
      const { checked, faults } = await archive.doctor()
      expect(faults).toEqual([])
      expect(count).toBeGreaterThan(0)
      expect(checked.articles).toBe(count)
    }),
  )
}

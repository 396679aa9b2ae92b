import type { Article } from '@onrecord/article-data'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fetchedFrom, prepareArticle } from '../indexing/prepared-article.ts'
import type { OpenEmpty } from './archive-suite.ts'
import { story } from './invented-story.ts'
import { withArchive } from './with-archive.ts'

const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, index) => `word${from + index}`).join(' ')

const harbor = words(0, 60)
const orchard = words(1000, 60)
/** Half of the words of `harbor`, then others. */
const halfHarbor = `${words(0, 30)} ${words(2000, 30)}`

const own = 'https://harbor.example/story'
const tale = (id: string, text: string, url?: string): Article =>
  story({ id, text, date: '2025-01-13', ...(url !== undefined && { url }) })
const fetched = (article: Article, address: string) => fetchedFrom(prepareArticle(article), address)

/** Tests of which article is a new revision and which is another story. */
export const storyIdentitySuite = (open: OpenEmpty): void => {
  test(
    'a page that claims the address of another host is a separate story',
    withArchive(open, async (archive) => {
      await archive.put([fetched(tale('news', harbor, own), own)])
      const put = await archive.put([fetched(tale('news', orchard, own), 'https://other.example/page')])
      expect(put).toMatchObject([{ outcome: 'added', apartFrom: 'news' }])
      expect((await archive.get('news'))?.text).toBe(harbor)
      expect((await archive.search({ kind: 'word', word: 'word7' })).items).toHaveLength(1)
      expect(await archive.idAt(own)).toBe('news')
      expect(await archive.idAt('https://other.example/page')).toBe(put[0]?.id)
    }),
  )

  test(
    'a page that claims it with most of its words is separate too',
    withArchive(open, async (archive) => {
      await archive.put([fetched(tale('news', harbor, own), own)])
      const put = await archive.put([fetched(tale('news', `${harbor} more`, own), 'https://other.example/page')])
      expect(put).toMatchObject([{ outcome: 'added', apartFrom: 'news' }])
    }),
  )

  test(
    'an article that was not fetched and claims an address with other words is a separate story, in either order',
    withArchive(open, async (archive) => {
      await archive.put([tale('claim', orchard, own)])
      expect(await archive.idAt(own)).toBe('claim')
      expect(await archive.idAt(own, { isFetched: true })).toBeUndefined()
      expect(await archive.put([fetched(tale('news', harbor, own), own)])).toMatchObject([
        { id: 'news', outcome: 'added', apartFrom: 'claim' },
      ])
      expect(await archive.idAt(own)).toBe('news')
      expect(await archive.put([tale('second', words(3000, 60), own)])).toMatchObject([{ outcome: 'added' }])
      expect(await archive.put([tale('third', halfHarbor, own)])).toMatchObject([{ outcome: 'added' }])
      expect((await archive.get('news'))?.text).toBe(harbor)
    }),
  )

  test(
    'the same address fetched again is a new revision, whatever it says',
    withArchive(open, async (archive) => {
      await archive.put([fetched(tale('live', harbor), own)])
      expect(await archive.put([fetched(tale('other-headline', orchard), own)])).toEqual([
        { id: 'live', outcome: 'revised', revision: 2 },
      ])
    }),
  )

  test(
    'another address of a host with the same canonical one is a new revision if the words are similar, else a separate story',
    withArchive(open, async (archive) => {
      const front = 'https://harbor.example/'
      await archive.put([fetched(tale('first', harbor, front), `${front}1`)])
      expect(await archive.put([fetched(tale('second', orchard, front), `${front}2`)])).toMatchObject([
        { id: 'second', outcome: 'added', apartFrom: 'first' },
      ])
      expect(await archive.put([fetched(tale('third', halfHarbor, front), 'https://www.harbor.example/3')])).toEqual([
        { id: 'first', outcome: 'revised', revision: 2 },
      ])
    }),
  )

  test(
    'the same id alone is a new revision only if the words are similar',
    withArchive(open, async (archive) => {
      await archive.put([tale('weather', harbor)])
      const [other] = await archive.put([tale('weather', orchard)])
      expect(other).toMatchObject({ outcome: 'added', apartFrom: 'weather' })
      expect(await archive.put([tale('weather', orchard)])).toEqual([
        { id: other?.id, outcome: 'unchanged', revision: 1 },
      ])
      expect(await archive.put([tale('weather', `${orchard} again`)])).toEqual([
        { id: other?.id, outcome: 'revised', revision: 2 },
      ])
      expect(await archive.put([tale('weather', halfHarbor)])).toEqual([
        { id: 'weather', outcome: 'revised', revision: 2 },
      ])
      expect((await archive.doctor()).faults).toEqual([])
    }),
  )

  test(
    'stories with the same headline are all stored, in one call or several',
    withArchive(open, async (archive) => {
      const many = Array.from({ length: 40 }, (_, index) => tale('weather', words(index * 100, 50)))
      await archive.put(many.slice(0, 25))
      await Promise.all([archive.put(many.slice(25, 30)), archive.put(many.slice(30))])
      expect(await archive.stats()).toMatchObject({ articles: 40, revisions: 40 })
      for (const index of many.keys())
        expect((await archive.search({ kind: 'word', word: `word${index * 100}` })).items).toHaveLength(1)
    }),
  )

  test(
    'no story is ever replaced by a different text that was not fetched from its address',
    withArchive(open, async (archive) => {
      const put = fc.record({
        id: fc.constantFrom('one', 'two'),
        text: fc.nat(30),
        url: fc.option(fc.constantFrom('https://a.example/1', 'https://b.example/2'), { nil: undefined }),
        address: fc.option(fc.constantFrom('https://a.example/1', 'https://b.example/2', 'https://c.example/3'), {
          nil: undefined,
        }),
      })
      const texts = new Map<string, { readonly text: string; readonly address: string | undefined }>()
      await fc.assert(
        fc.asyncProperty(put, async ({ id, text: number, url, address }) => {
          const article = tale(id, words(number * 100, 30), url)
          const [result] = await archive.put([address === undefined ? article : fetched(article, address)])
          const before = texts.get(result?.id ?? '')
          if (before && before.text !== article.text) expect(before.address).toBe(address)
          if (before && before.text !== article.text) expect(address).toBeDefined()
          texts.set(result?.id ?? '', { text: article.text, address: address ?? before?.address })
        }),
        { numRuns: Number(process.env.PROPERTY_RUNS ?? 60) },
      )
      expect((await archive.doctor()).faults).toEqual([])
    }),
  )
}

import type { Article } from '@onrecord/article-data'
import { expect, test } from 'vitest'
import { fetchedFrom, prepareArticle } from '../indexing/prepared-article.ts'
import type { OpenEmpty } from './archive-suite.ts'
import { person, story } from './invented-story.ts'
import { withArchive } from './with-archive.ts'

const ann = person('ann', 'Ann Example')
const first = story({ id: 'one', date: '2025-01-13', entities: [ann], said: [{ voice: 'ann', words: 'it rained' }] })
const second = story({ id: 'two', date: '2025-01-14', entities: [ann], said: [{ voice: 'ann', words: 'it snowed' }] })
const revised = story({ id: 'one', date: '2025-01-13', entities: [ann], said: [{ voice: 'ann', words: 'it poured' }] })

/** Tests of storing, reading, revising and removing articles. */
export const putSuite = (open: OpenEmpty): void => {
  test(
    'returns an article unchanged',
    withArchive(open, async (archive) => {
      expect(await archive.put([first, second])).toEqual([
        { id: 'one', outcome: 'added', revision: 1 },
        { id: 'two', outcome: 'added', revision: 1 },
      ])
      expect(await archive.get('one')).toEqual(first)
      expect(await archive.get('two')).toEqual(second)
      expect(await archive.get('three')).toBeUndefined()
      expect(await archive.get('one', 2)).toBeUndefined()
    }),
  )

  test(
    'reads an article stored as model 1.0, and recognizes it when it comes again',
    withArchive(open, async (archive) => {
      const old = { ...first, standard: { name: 'onrecord', version: '1.0' } } as unknown as Article
      await archive.put([old])
      expect(await archive.get('one')).toEqual(first)
      for await (const article of archive.export()) expect(article).toEqual(first)
      expect((await archive.search({ kind: 'form', form: 'indirect' })).items).toMatchObject([
        { statements: [{ statement: first.statements[0] }] },
      ])
      expect((await archive.doctor()).faults).toEqual([])
      expect(await archive.put([first])).toEqual([{ id: 'one', outcome: 'unchanged', revision: 1 }])
      expect(await archive.put([revised])).toEqual([{ id: 'one', outcome: 'revised', revision: 2 }])
      expect(await archive.get('one', 1)).toEqual(first)
      expect((await archive.doctor()).faults).toEqual([])
    }),
  )

  test(
    'returns the confidence of a voice with the article and with the statement',
    withArchive(open, async (archive) => {
      const doubtful = {
        ...first,
        statements: first.statements.map((statement) => ({ ...statement, voiceConfidence: 0.4 })),
      }
      await archive.put([doubtful])
      expect(await archive.get('one')).toEqual(doubtful)
      const [voice] = (await archive.voices()).items
      expect((await archive.statementsOf(voice?.id ?? '')).items).toMatchObject([
        { statement: { voiceConfidence: 0.4 } },
      ])
    }),
  )

  test(
    'stores a prepared article like the article itself',
    withArchive(open, async (archive) => {
      const sent = structuredClone([first, second].map(prepareArticle))
      expect(await archive.put(sent)).toMatchObject([{ outcome: 'added' }, { outcome: 'added' }])
      expect(await archive.get('one')).toEqual(first)
      expect(await archive.put([first, second])).toMatchObject([{ outcome: 'unchanged' }, { outcome: 'unchanged' }])
      expect(await archive.put([prepareArticle(revised)])).toEqual([{ id: 'one', outcome: 'revised', revision: 2 }])
      expect((await archive.doctor()).faults).toEqual([])
    }),
  )

  test(
    'keeps the id of a story whose address comes with another id, prepared or not',
    withArchive(open, async (archive) => {
      const at = (id: string, words: string) =>
        story({
          id,
          headline: 'Weather',
          text: 'It was so.',
          url: 'https://example.org/1',
          entities: [ann],
          said: [{ voice: 'ann', words }],
        })
      await archive.put([at('one', 'it rained')])
      expect(await archive.put([prepareArticle(at('other', 'it snowed'))])).toMatchObject([{ id: 'one', revision: 2 }])
      expect(await archive.get('one')).toEqual(at('one', 'it snowed'))
      expect((await archive.doctor()).faults).toEqual([])
    }),
  )

  test(
    'recognizes the entities of a removed story when they come again',
    withArchive(open, async (archive) => {
      await archive.put([first])
      await archive.remove('one')
      await archive.put([second])
      await archive.put([first])
      expect((await archive.voices()).items).toMatchObject([{ name: 'Ann Example', articleCount: 2 }])
      expect((await archive.doctor()).faults).toEqual([])
    }),
  )

  test(
    'does NOT store the same article twice',
    withArchive(open, async (archive) => {
      await archive.put([first])
      expect(await archive.put([first, first])).toEqual([
        { id: 'one', outcome: 'unchanged', revision: 1 },
        { id: 'one', outcome: 'unchanged', revision: 1 },
      ])
      expect(await archive.stats()).toMatchObject({ articles: 1, revisions: 1, statements: 1 })
    }),
  )

  test(
    'treats a text with the latest sourceHash as unchanged, whatever was extracted',
    withArchive(open, async (archive) => {
      const sourceHash = `sha256:${'a'.repeat(64)}`
      await archive.put([{ ...first, provenance: { sourceHash } }])
      expect(await archive.put([{ ...revised, provenance: { sourceHash } }])).toMatchObject([{ outcome: 'unchanged' }])
    }),
  )

  test(
    'stores another text of an id as a new revision, and keeps the old one',
    withArchive(open, async (archive) => {
      await archive.put([first])
      expect(await archive.put([revised])).toEqual([{ id: 'one', outcome: 'revised', revision: 2 }])
      expect(await archive.get('one')).toEqual(revised)
      expect(await archive.get('one', 1)).toEqual(first)
      expect((await archive.revisions('one')).map(({ revision }) => revision)).toEqual([2, 1])
      expect(await archive.stats()).toMatchObject({ articles: 1, revisions: 2, statements: 1 })
      const voice = (await archive.voices()).items[0]
      const statements = await archive.statementsOf(voice?.id ?? '')
      expect(statements.items.map(({ words }) => words)).toEqual(['it poured'])
    }),
  )

  test(
    'stores another text of an address as a new revision under the first id',
    withArchive(open, async (archive) => {
      const url = 'https://example.org/story'
      const fetched = (article: Article) => fetchedFrom(prepareArticle(article), url)
      await archive.put([fetched(first)])
      const moved = { ...second, canonicalUrl: url }
      expect(await archive.put([fetched(moved)])).toEqual([{ id: 'one', outcome: 'revised', revision: 2 }])
      expect(await archive.get('one')).toEqual({ ...moved, id: 'one' })
      expect(await archive.idAt(url)).toBe('one')
      expect(await archive.idAt(`${url}/other`)).toBeUndefined()
      expect([await archive.addressOf('one'), await archive.addressOf('none')]).toEqual([url, undefined])
      expect(await archive.get('two')).toBeUndefined()
    }),
  )

  test(
    'moves an article when its date of publication changes',
    withArchive(open, async (archive) => {
      await archive.put([first, second])
      await archive.put([{ ...first, datePublished: '2025-02-01' }])
      expect((await archive.list()).items.map(({ id }) => id)).toEqual(['one', 'two'])
      expect((await archive.voices()).items).toMatchObject([
        { first: '2025-01-14', last: '2025-02-01', statementCount: 2 },
      ])
    }),
  )

  test(
    'removes an article with its revisions, its words and its voices',
    withArchive(open, async (archive) => {
      await archive.put([first, second])
      await archive.put([revised])
      expect(await archive.remove('one')).toBe(true)
      expect(await archive.remove('one')).toBe(false)
      expect(await archive.get('one', 1)).toBeUndefined()
      expect((await archive.search({ kind: 'word', word: 'poured' })).items).toEqual([])
      expect((await archive.voices()).items).toMatchObject([
        { statementCount: 1, articleCount: 1, first: '2025-01-14' },
      ])
      await archive.remove('two')
      expect((await archive.voices()).items).toEqual([])
      expect(await archive.stats()).toMatchObject({ articles: 0, revisions: 0, statements: 0, figures: 0, voices: 0 })
      expect((await archive.doctor()).faults).toEqual([])
    }),
  )

  test(
    'stores an article of hundreds of statements between others of its day',
    withArchive(open, async (archive) => {
      const said = Array.from({ length: 300 }, (_, index) => ({ voice: 'ann', words: `this is number ${index}` }))
      const long = story({ id: 'long', date: '2025-01-13', entities: [ann], said })
      const short = (id: string) =>
        story({ id, date: '2025-01-13', entities: [ann], said: [{ voice: 'ann', words: id }] })
      const address = 'https://example.org/long'
      await archive.put([short('before'), fetchedFrom(prepareArticle(long), address), short('after')])
      expect((await archive.list()).items.map(({ id }) => id)).toEqual(['after', 'long', 'before'])
      const [voice] = (await archive.voices()).items
      const statements = (await archive.statementsOf(voice?.id ?? '', { limit: 1000 })).items
      expect(statements.map(({ words }) => words)).toEqual([
        'after',
        ...said.map(({ words }) => words).toReversed(),
        'before',
      ])
      const hits = (await archive.search({ kind: 'name', field: 'voice', name: 'ann' })).items
      expect(hits.map(({ article, statements }) => [article.id, statements.length])).toEqual([
        ['after', 1],
        ['long', 300],
        ['before', 1],
      ])
      await archive.put([fetchedFrom(prepareArticle(short('long')), address)])
      expect((await archive.stats()).statements).toBe(3)
      expect((await archive.doctor()).faults).toEqual([])
    }),
  )

  test(
    'stores hundreds of articles of the same second, and lists the last one first',
    withArchive(open, async (archive) => {
      const many = Array.from({ length: 400 }, (_, index) =>
        story({ id: `same-${index}`, date: '2025-01-13T09:00:00Z' }),
      )
      await archive.put(many.slice(0, 250))
      await archive.put(many.slice(250))
      const { items } = await archive.list({ limit: 1000 })
      expect(items.map(({ id }) => id)).toEqual(many.map(({ id }) => id).toReversed())
      expect((await archive.search({ kind: 'published', side: 'before', date: '2025-01-13' })).items).toEqual([])
      const onDay = { kind: 'published', side: 'after', date: '2025-01-13' } as const
      expect((await archive.search(onDay, { limit: 1000 })).items.length).toBe(400)
    }),
  )
}

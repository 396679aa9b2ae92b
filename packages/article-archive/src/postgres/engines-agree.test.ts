import type { Article, Entity } from '@onrecord/article-data'
import type { Query } from '@onrecord/article-data/query'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import type { Archive } from '../archive.ts'
import { organization, person, place, story } from '../conformance/invented-story.ts'
import { openSqliteArchive } from '../sqlite/open-sqlite-archive.ts'
import { type TestDatabase, testDatabase } from './fixtures/test-database.ts'
import { openPostgresArchive } from './open-postgres-archive.ts'

let database: TestDatabase
let both: readonly [Archive, Archive]

const open = async (): Promise<void> => {
  database = await testDatabase(inject('postgresUrl'))
  both = [
    (await openSqliteArchive(':memory:', 'sqlite::memory:')).archive,
    (await openPostgresArchive(database.url, database.url)).archive,
  ]
}

const close = async (): Promise<void> => {
  for (const archive of both) await archive.close()
  await database.drop()
}

beforeEach(open)
afterEach(close)
afterEach(() => void vi.useRealTimers())

// Few words, so that queries match by chance, in many scripts.
const words = [
  'river',
  'Dikes',
  'dikes',
  'held',
  'Żółw',
  'zolw',
  'ΣΊΣΥΦΟΣ',
  'Київ',
  'half-trained',
  "don't",
  '2,700',
  '平壌',
]
const word = fc.constantFrom(...words)
const sentence = fc.array(word, { minLength: 2, maxLength: 6 }).map((picked) => picked.join(' '))

const entities: readonly Entity[] = [
  person('ilse', 'Ilse Märten', { aliases: ['Marten', 'I. Märten'], roles: ['mayor'] }),
  person('john', 'John Doe'),
  person('doe', 'Doe'),
  organization('board', 'Dike Board', { aliases: ['Board'] }),
  place('kursk', 'Kursk'),
]
const names = ['ilse', 'Marten', 'märten', 'John Doe', 'doe', 'board', 'Dike Board', 'KURSK', 'nobody', 'e D']

const said = fc.record({
  voice: fc.constantFrom('ilse', 'john', 'board', undefined),
  words: sentence,
  form: fc.constantFrom('direct', 'indirect', 'mixed'),
  value: fc.integer({ min: 0, max: 4 }),
})

const arbitraryArticle = fc
  .record({
    id: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 6 }),
    url: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 4 }),
    publisher: fc.constantFrom('The Daily Example', 'Example Wire', 'Żółw Press', undefined),
    headline: sentence,
    text: sentence,
    who: fc.subarray([...entities], { minLength: 3 }),
    said: fc.array(said, { maxLength: 4 }),
  })
  .map((made): Article => {
    const spoken = made.said.map((one, index) => ({
      ...(one.voice !== undefined && made.who.some(({ id }) => id === one.voice) && { voice: one.voice }),
      words: `${one.words} ${index}x${one.value}`,
      form: one.form as 'direct' | 'indirect' | 'mixed',
    }))
    return story({
      id: `story-${made.id}`,
      date: `202${made.day}-01-0${made.day}`,
      headline: made.headline,
      text: made.text,
      entities: made.who,
      said: spoken,
      ...(made.url !== null && { url: `https://example.org/${made.url}` }),
      ...(made.publisher !== undefined && { publisher: made.publisher }),
      figures: made.said.map(({ value }, index) => ({
        words: `${index}x${value}`,
        quantity: value === 4 ? { kind: 'range', min: 1, max: 4 } : { kind: 'value', value },
        measures: index % 2 === 0 ? 'dikes held' : 'soldiers',
        in: index,
      })),
    })
  })

const arbitraryQuery: fc.Arbitrary<Query> = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    word.map((text): Query => ({ kind: 'word', word: text })),
    fc
      .constantFrom('riv', 'DIK', 'zo', 'half', 'Σίσ')
      .map((begin) => ({ kind: 'word', word: begin, prefix: true }) as Query),
    fc.array(word, { minLength: 2, maxLength: 3 }).map((picked): Query => ({ kind: 'phrase', words: picked })),
    fc
      .tuple(fc.constantFrom('voice', 'place', 'org', 'publisher'), fc.constantFrom(...names, 'example', 'zolw'))
      .map(([field, name]): Query => ({ kind: 'name', field, name })),
    fc.constantFrom('direct', 'indirect', 'mixed').map((form): Query => ({ kind: 'form', form })),
    fc.constantFrom('named', 'anonymous').map((anonymity): Query => ({ kind: 'anonymity', anonymity })),
    fc
      .tuple(fc.constantFrom('after', 'before'), fc.constantFrom('2022', '2023-01', '2024-01-04'))
      .map(([side, date]): Query => ({ kind: 'published', side, date })),
    fc
      .tuple(fc.constantFrom('<', '<=', '>', '>=', '='), fc.integer({ min: 0, max: 4 }))
      .map(([comparator, value]): Query => ({ kind: 'figure', comparator, value })),
    tie('query').map((of): Query => ({ kind: 'not', of })),
    fc
      .tuple(fc.constantFrom('and', 'or'), fc.array(tie('query'), { minLength: 1, maxLength: 3 }))
      .map(([kind, of]): Query => ({ kind, of })),
  ),
})).query

/** An answer without its times. */
const timeless = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer ?? null, (key, value) => (key === 'storedAt' || key === 'bytes' ? undefined : value)),
  )

const agree = async (ask: (archive: Archive) => Promise<unknown>): Promise<void> => {
  const [sqlite, postgres] = await Promise.all(both.map(ask))
  expect(timeless(postgres)).toEqual(timeless(sqlite))
}

const outcome = async (doing: Promise<unknown>): Promise<unknown> =>
  doing.catch((cause: unknown) => (cause instanceof Error ? cause.message : cause))

test('both engines find the same for any query', async () => {
  const articles = fc.sample(arbitraryArticle, { numRuns: 40, seed: 7 })
  await agree((archive) => archive.put(articles))
  await fc.assert(
    fc.asyncProperty(arbitraryQuery, fc.integer({ min: 1, max: 5 }), async (query, limit) => {
      await agree((archive) => archive.search(query))
      await agree(async (archive) => {
        const { next } = await archive.search(query, { limit })
        return next === undefined ? undefined : archive.search(query, { limit, after: next })
      })
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 200), endOnFailure: true },
  )
})

test('both engines are the same after any sequence of puts, removals, merges and undone merges', async () => {
  const change = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.array(arbitraryArticle, { maxLength: 5 }).map((articles) => ({ kind: 'put' as const, articles })),
    },
    {
      weight: 1,
      arbitrary: fc.integer({ min: 1, max: 12 }).map((id) => ({ kind: 'remove' as const, id: `story-${id}` })),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.nat(), fc.nat()).map(([one, other]) => ({ kind: 'merge' as const, one, other })),
    },
    { weight: 1, arbitrary: fc.nat().map((one) => ({ kind: 'unmerge' as const, one })) },
    { weight: 2, arbitrary: fc.boolean().map((all) => ({ kind: 'resolve' as const, all })) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.nat(), fc.nat()).map(([one, other]) => ({ kind: 'split' as const, one, other })),
    },
    { weight: 1, arbitrary: fc.nat().map((one) => ({ kind: 'rename' as const, one })) },
    { weight: 1, arbitrary: fc.nat().map((one) => ({ kind: 'undo' as const, one })) },
  )
  const ids = async (archive: Archive): Promise<readonly string[]> =>
    (await archive.voices()).items.map(({ id }) => id).toSorted()
  const at = (all: readonly string[], place: number): string => all[place % Math.max(all.length, 1)] ?? 'nobody'
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 3, maxLength: 8 }), async (changes) => {
      await close()
      await open()
      const merged: string[] = []
      let seconds = 0
      for (const change of changes) {
        // Decisions are sorted by time.
        vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2025, 0, 1, 0, 0, ++seconds) })
        if (change.kind === 'put') await agree((archive) => archive.put(change.articles))
        if (change.kind === 'remove') await agree((archive) => archive.remove(change.id))
        if (change.kind === 'merge') {
          const all = await ids(both[0])
          merged.push(at(all, change.one))
          await agree((archive) => outcome(archive.merge(at(all, change.one), at(all, change.other))))
        }
        if (change.kind === 'unmerge') await agree((archive) => outcome(archive.unmerge(at(merged, change.one))))
        if (change.kind === 'resolve') await agree((archive) => archive.resolve({ all: change.all }))
        if (change.kind === 'split')
          await agree(async (archive) => {
            const voice = at(await ids(archive), change.one)
            const said = (await archive.statementsOf(voice)).items
            const { article, statement } = said[change.other % Math.max(said.length, 1)] ?? {}
            const part = {
              story: article?.id ?? 'nowhere',
              ...(statement && change.other % 2 === 0 && { statement: statement.id }),
            }
            return outcome(archive.split(voice, [part]))
          })
        if (change.kind === 'rename')
          await agree(async (archive) => outcome(archive.rename(at(await ids(archive), change.one), 'Another Name')))
        if (change.kind === 'undo')
          await agree(async (archive) => {
            const all = (await archive.decisions()).filter(({ undoneAt }) => undoneAt === undefined)
            const decision = all[change.one % Math.max(all.length, 1)]
            return decision && archive.undo(decision.id)
          })
      }
      await agree((archive) => archive.stats())
      await agree((archive) => archive.list({ limit: 5 }))
      await agree((archive) => archive.voices())
      await agree((archive) => archive.figures())
      await agree((archive) => archive.figures({ measures: 'HELD', unit: 'person' }))
      await agree(async (archive) => Promise.all((await ids(archive)).map((id) => archive.statementsOf(id))))
      await agree(async (archive) => Promise.all(names.map((name) => archive.voices({ name }))))
      await agree(async (archive) => Promise.all(names.map((name) => archive.complete('publisher', name))))
      // Equally similar stories may come in any order.
      await agree(async (archive) =>
        (await archive.similar('story-1')).toSorted((a, b) => a.article.id.localeCompare(b.article.id)),
      )
      for (const archive of both) {
        const { faults } = await archive.doctor()
        expect(faults.filter((fault) => !fault.includes('breaks rule'))).toEqual([])
      }
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 15), endOnFailure: true },
  )
})

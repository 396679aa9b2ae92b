import { setImmediate } from 'node:timers/promises'
import type { Article } from '@onrecord/article-data'
import { expect, test } from 'vitest'
import type { Archive } from '../archive.ts'
import type { OpenEmpty } from './archive-suite.ts'
import { person, story } from './invented-story.ts'
import { withArchive } from './with-archive.ts'

const ann = person('ann', 'Ann Example')
const storyNamed = (id: string) =>
  story({ id, date: '2025-01-13', entities: [ann], said: [{ voice: 'ann', words: 'it rained' }] })
const many = Array.from({ length: 40 }, (_, index) => storyNamed(`story-${index}`))
const query = { kind: 'word', word: 'rained' } as const

const all = async (articles: AsyncIterable<Article>): Promise<readonly Article[]> => {
  const found: Article[] = []
  for await (const article of articles) found.push(article)
  return found
}

/** A call of every method that reads or writes. */
const calls: Readonly<Record<string, (archive: Archive) => Promise<unknown>>> = {
  put: (archive) => archive.put([storyNamed('late')]),
  get: (archive) => archive.get('one'),
  idAt: (archive) => archive.idAt('https://news.example/one'),
  addressOf: (archive) => archive.addressOf('one'),
  revisions: (archive) => archive.revisions('one'),
  recentChanges: (archive) => archive.recentChanges(),
  list: (archive) => archive.list(),
  coverages: (archive) => archive.coverages(['one']),
  search: (archive) => archive.search(query),
  facets: (archive) => archive.facets(query),
  voices: (archive) => archive.voices(),
  voice: (archive) => archive.voice('ann-example'),
  months: (archive) => archive.months(['ann-example']),
  voicesBeside: (archive) => archive.voicesBeside('ann-example'),
  voicesNamed: (archive) => archive.voicesNamed('ann'),
  voicesIn: (archive) => archive.voicesIn('one'),
  statementsOf: (archive) => archive.statementsOf('ann-example'),
  resolve: (archive) => archive.resolve({ all: true }),
  merge: (archive) => archive.merge('ann-example', 'other'),
  unmerge: (archive) => archive.unmerge('ann-example'),
  split: (archive) => archive.split('ann-example', [{ story: 'one' }]),
  rename: (archive) => archive.rename('ann-example', 'Ann E. Example'),
  undo: (archive) => archive.undo('none'),
  decisions: (archive) => archive.decisions(),
  putDecisions: (archive) => archive.putDecisions([]),
  figures: (archive) => archive.figures(),
  similar: (archive) => archive.similar('one'),
  complete: (archive) => archive.complete('voice', 'an'),
  stats: (archive) => archive.stats(),
  doctor: (archive) => archive.doctor(),
  remove: (archive) => archive.remove('one'),
  export: (archive) => all(archive.export()),
  feeds: (archive) => archive.feeds(),
  putFeed: (archive) => archive.putFeed({ url: 'https://news.example/feed' }),
  removeFeed: (archive) => archive.removeFeed('https://news.example/feed'),
  vacuum: (archive) => archive.vacuum(),
}

const closing = ['close', Symbol.asyncDispose, 'withSignal', 'engine', 'url']

/** What an archive holds. */
const contents = async (archive: Archive) => ({
  stats: { ...(await archive.stats()), bytes: 0 },
  stories: await all(archive.export({ revisions: true })),
  voices: await archive.voices(),
  decisions: await archive.decisions(),
  feeds: await archive.feeds(),
})

/** Tests of the methods of `withSignal`. */
export const signalSuite = (open: OpenEmpty): void => {
  test(
    'every method rejects with the reason of a signal that is aborted, and changes nothing',
    withArchive(open, async (archive) => {
      const names = [...Object.keys(calls), 'backup', ...closing]
      expect(new Set(Reflect.ownKeys(archive))).toEqual(new Set(names))
      await archive.put([storyNamed('one')])
      const before = await contents(archive)
      const reason = new Error('The reader left.')
      for (const [name, call] of Object.entries(calls))
        await expect(call(archive.withSignal(AbortSignal.abort(reason))), name).rejects.toBe(reason)
      expect(await contents(archive)).toEqual(before)
    }),
  )

  test(
    'without a reason, it is an AbortError',
    withArchive(open, async (archive) => {
      await expect(archive.withSignal(AbortSignal.abort()).list()).rejects.toMatchObject({ name: 'AbortError' })
    }),
  )

  test(
    'every method works with a signal that is NOT aborted',
    withArchive(open, async (archive) => {
      const same = archive.withSignal(new AbortController().signal)
      await same.put([storyNamed('one')])
      expect((await same.search(query)).items).toHaveLength(1)
      expect(await same.resolve({ all: true })).toEqual(await archive.resolve({ all: true }))
      expect(await contents(same)).toEqual(await contents(archive))
      expect((await same.doctor()).faults).toEqual([])
    }),
  )

  test(
    'a call stops for each of two signals',
    withArchive(open, async (archive) => {
      const [first, second] = [new AbortController(), new AbortController()]
      const both = archive.withSignal(first.signal).withSignal(second.signal)
      await both.list()
      first.abort()
      await expect(both.list()).rejects.toBe(first.signal.reason)
    }),
  )

  test(
    'a put that is aborted stores all of its stories or none, and the next one works',
    withArchive(open, async (archive) => {
      for (let turns = 0; turns < 12; turns++) {
        const controller = new AbortController()
        const ended = archive
          .withSignal(controller.signal)
          .put(many)
          .then(
            () => 'stored',
            (cause) => cause,
          )
        for (let turn = 0; turn < turns; turn++) await setImmediate()
        controller.abort()
        const outcome = await ended
        const stored = (await archive.list({ limit: 100 })).items.length
        if (outcome === 'stored') expect(stored).toBe(many.length)
        else {
          expect(outcome).toBe(controller.signal.reason)
          expect(stored).toBe(0)
        }
        for (const { id } of many) await archive.remove(id)
      }
      await archive.put(many)
      expect((await archive.list({ limit: 100 })).items).toHaveLength(many.length)
      expect((await archive.doctor()).faults).toEqual([])
    }),
  )

  test(
    'an export that is aborted does NOT read on to its end',
    withArchive(open, async (archive) => {
      await archive.put(Array.from({ length: 120 }, (_, index) => storyNamed(`story-${index}`)))
      const controller = new AbortController()
      let read = 0
      const reading = async (): Promise<void> => {
        for await (const _ of archive.withSignal(controller.signal).export()) if (++read === 10) controller.abort()
      }
      const reason = await reading().catch((cause: unknown) => cause)
      expect(reason).toBe(controller.signal.reason)
      expect(read).toBeLessThan(120)
    }),
  )
}

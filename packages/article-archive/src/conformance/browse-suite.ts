import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ListOptions } from '../archive.ts'
import type { OpenEmpty } from './archive-suite.ts'
import { organization, person, story } from './invented-story.ts'
import { withArchive } from './with-archive.ts'

const ann = person('ann', 'Ann Example', { roles: ['spokeswoman'] })
const nis = organization('nis', 'National Intelligence Service', { aliases: ['NIS'] })

const days = ['2025-01-13', '2025-01-14', '2025-01-15T08:00:00Z', '2025-01-15T09:30:00Z']
const stories = days.map((date, index) =>
  story({
    id: `day-${index + 1}`,
    date,
    publisher: 'The Example',
    entities: [ann, nis],
    said: [
      { voice: 'ann', words: `day ${index + 1} was fine` },
      { voice: 'nis', words: `${300 + index} soldiers had been killed` },
    ],
    figures: [
      {
        words: `${300 + index}`,
        quantity: { kind: 'value', value: 300 + index },
        measures: 'soldiers killed',
        in: 1,
      },
    ],
  }),
)

/** Tests of lists, pages, voices across stories, and figures. */
export const browseSuite = (open: OpenEmpty): void => {
  test(
    'lists articles by page, latest publication first',
    withArchive(open, async (archive) => {
      await archive.put([stories[2], stories[0], stories[3], stories[1]].filter((one) => one !== undefined))
      expect((await archive.doctor()).faults).toEqual([])
      const page = await archive.list({ limit: 3 })
      expect(page.items.map(({ id }) => id)).toEqual(['day-4', 'day-3', 'day-2'])
      const rest = await archive.list({ limit: 3, ...(page.next !== undefined && { after: page.next }) })
      expect(rest.items.map(({ id }) => id)).toEqual(['day-1'])
      expect(rest.next).toBeUndefined()
      expect(page.items[0]).toMatchObject({
        headline: 'Headline of day-4',
        publisher: 'The Example',
        datePublished: '2025-01-15T09:30:00Z',
        statementCount: 2,
        revision: 1,
        language: 'en',
      })
    }),
  )

  test(
    'lists articles in another order, by page, and only those with some ids',
    withArchive(open, async (archive) => {
      const said = (count: number) => Array.from({ length: count }, (_, at) => ({ voice: 'ann', words: `word ${at}` }))
      const one = (id: string, day: number, headline: string, count: number, publisher?: string) =>
        story({
          id,
          headline,
          date: `2025-01-${day}`,
          entities: [ann],
          said: said(count),
          ...(publisher && { publisher }),
        })
      const mixed = [
        one('b', 16, 'Boats', 1, 'West'),
        one('a', 13, 'amber', 3),
        one('c', 14, 'Cats', 2, 'east'),
        one('d', 15, 'Älter', 2, 'West'),
      ]
      for (const each of mixed) {
        await archive.put([each])
        await setTimeout(2)
      }
      const inOrder = async (options: ListOptions): Promise<string> => {
        const { items, next } = await archive.list({ ...options, limit: 1 })
        const ids = items.map(({ id }) => id).join(' ')
        return next === undefined ? ids : `${ids} ${await inOrder({ ...options, after: next })}`
      }
      expect(await inOrder({})).toBe('b d c a')
      expect(await inOrder({ sort: 'added' })).toBe('d c a b')
      expect(await inOrder({ sort: 'title' })).toBe('a b c d')
      expect(await inOrder({ sort: 'publisher' })).toBe('c b d a')
      expect(await inOrder({ sort: 'statements' })).toBe('a d c b')
      expect(await inOrder({ ids: ['a', 'c', 'unknown'] })).toBe('c a')
      expect(await inOrder({ sort: 'title', ids: ['c', 'b'] })).toBe('b c')
      expect(await archive.list({ ids: [] })).toEqual({ items: [] })
    }),
  )

  test(
    'does NOT accept any text as a cursor',
    withArchive(open, async (archive) => {
      await expect(archive.list({ after: 'not a place' })).rejects.toThrow(
        '"after" is not the "next" of a previous page',
      )
      await expect(archive.list({ limit: 0 })).rejects.toThrow('"limit" is 0')
    }),
  )

  test(
    'joins voices across stories, most statements first',
    withArchive(open, async (archive) => {
      await archive.put(stories)
      await archive.put([
        story({ id: 'more', date: '2025-03-01', entities: [ann], said: [{ voice: 'ann', words: 'more' }] }),
      ])
      await archive.resolve()
      const { items } = await archive.voices()
      expect(items).toMatchObject([
        {
          name: 'Ann Example',
          kind: 'person',
          statementCount: 5,
          articleCount: 5,
          roles: ['spokeswoman'],
          first: '2025-01-13',
          last: '2025-03-01',
        },
        { name: 'National Intelligence Service', aliases: ['NIS'], statementCount: 4 },
      ])
      expect(await archive.voice(items[0]?.id ?? '')).toEqual(items[0])
      expect(await archive.voice('nobody-at-all')).toBeUndefined()
      expect((await archive.voices({ name: 'nis' })).items.map(({ name }) => name)).toEqual([
        'National Intelligence Service',
      ])
      expect((await archive.voices({ name: 'EXAMP' })).items.map(({ name }) => name)).toEqual(['Ann Example'])
      const page = await archive.voices({ limit: 1 })
      expect(
        (await archive.voices({ limit: 1, ...(page.next !== undefined && { after: page.next }) })).items,
      ).toMatchObject([{ name: 'National Intelligence Service' }])
    }),
  )

  test(
    "gives a voice's statements, the latest first, page by page",
    withArchive(open, async (archive) => {
      await archive.put(stories)
      const ann = (await archive.voices({ name: 'Ann' })).items[0]?.id ?? ''
      const page = await archive.statementsOf(ann, { limit: 3 })
      expect(page.items.map(({ words }) => words)).toEqual(['day 4 was fine', 'day 3 was fine', 'day 2 was fine'])
      expect(page.items[0]).toMatchObject({
        article: { id: 'day-4' },
        statement: { form: 'indirect' },
        voices: [{ id: ann, name: 'Ann Example', kind: 'person' }],
      })
      const rest = await archive.statementsOf(ann, { limit: 3, ...(page.next !== undefined && { after: page.next }) })
      expect(rest).toMatchObject({ items: [{ words: 'day 1 was fine' }] })
      expect(rest.next).toBeUndefined()
      expect((await archive.statementsOf('nobody-at-all')).items).toEqual([])
    }),
  )

  test(
    'lists figures by what they measure, unit and voice',
    withArchive(open, async (archive) => {
      await archive.put(stories)
      const nis = (await archive.voices({ name: 'NIS' })).items[0]?.id ?? ''
      const ann = (await archive.voices({ name: 'Ann' })).items[0]?.id ?? ''
      const { items } = await archive.figures({ measures: 'killed soldiers', unit: 'person', voiceId: nis })
      expect(items.map(({ words }) => words)).toEqual(['303', '302', '301', '300'])
      expect(items[0]).toMatchObject({
        article: { id: 'day-4' },
        figure: { measures: 'soldiers killed' },
        voice: { id: nis, name: 'National Intelligence Service' },
        date: '2025-01-15',
      })
      expect((await archive.figures({ voiceId: ann })).items).toEqual([])
      expect((await archive.figures({ unit: 'km2' })).items).toEqual([])
      expect((await archive.figures({ measures: 'tanks' })).items).toEqual([])
    }),
  )

  test(
    'completes names from the beginning of any word',
    withArchive(open, async (archive) => {
      await archive.put(stories)
      expect(await archive.complete('voice', 'exa')).toEqual(['Ann Example'])
      expect(await archive.complete('org', 'intell')).toEqual(['National Intelligence Service'])
      expect(await archive.complete('publisher', 'the e')).toEqual(['The Example'])
      expect(await archive.complete('place', 'exa')).toEqual([])
      await archive.put([story({ id: 'more', entities: [ann], said: [{ voice: 'ann', words: 'more' }] })])
      await archive.resolve()
      expect(await archive.complete('voice', '')).toEqual(['Ann Example', 'National Intelligence Service'])
    }),
  )

  test(
    'finds similar stories and stories that share a quotation',
    withArchive(open, async (archive) => {
      const text =
        'The river rose by two metres overnight and flooded three hundred houses in the old town, where the dikes gave way.'
      const quoted = 'nobody here had ever seen the water come up so fast'
      const one = story({ id: 'one', text, entities: [ann], said: [{ voice: 'ann', words: quoted, form: 'direct' }] })
      const copy = story({
        id: 'copy',
        text: `${text} It rained on.`,
        entities: [ann],
        said: [{ voice: 'ann', words: quoted, form: 'direct' }],
      })
      const quote = story({
        id: 'quote',
        text: 'A wholly different report about ministers.',
        entities: [ann],
        said: [{ voice: 'ann', words: quoted, form: 'direct' }],
      })
      await archive.put([one, copy, quote, ...stories])
      const found = await archive.similar('one')
      expect(found.map(({ article, sharedQuotations }) => [article.id, sharedQuotations])).toEqual([
        ['copy', 1],
        ['quote', 1],
      ])
      expect(found[0]?.similarity).toBeGreaterThan(0.6)
      await archive.remove('copy')
      expect((await archive.similar('one')).map(({ article }) => article.id)).toEqual(['quote'])
      expect(await archive.similar('nobody')).toEqual([])
    }),
  )

  test(
    'a name without a letter or digit matches nobody',
    withArchive(open, async (archive) => {
      await archive.put(stories)
      for (const name of ['', '.', '"', '*', '\0', '\u202e', '\ud800', ' - ']) {
        expect(await archive.voices({ name })).toEqual({ items: [] })
        expect(await archive.voicesNamed(name)).toEqual([])
        await archive.complete('voice', name)
        await archive.figures({ measures: name })
      }
    }),
  )

  test(
    'any text is accepted as a name, a beginning, an id or a measure',
    withArchive(open, async (archive) => {
      await archive.put(stories)
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), async (text) => {
          await archive.voices({ name: text })
          await archive.voicesNamed(text)
          await archive.voice(text)
          await archive.get(text)
          await archive.revisions(text)
          await archive.similar(text)
          await archive.complete('voice', text)
          await archive.complete('publisher', text)
          await archive.figures({ measures: text, unit: text, voiceId: text })
          await archive.statementsOf(text)
        }),
        { numRuns: Number(process.env.PROPERTY_RUNS ?? 100) },
      )
    }),
  )

  test(
    'counts the statements of voices by month, also after a merge',
    withArchive(open, async (archive) => {
      await archive.put(stories)
      const ruth = person('ruth', 'Ruth Sample')
      await archive.put([
        story({ id: 'march', date: '2025-03-31', entities: [ann], said: [{ voice: 'ann', words: 'more' }] }),
        story({ id: 'april', date: '2025-04-01', entities: [ruth], said: [{ voice: 'ruth', words: 'less' }] }),
      ])
      await archive.resolve()
      const before = [
        { month: '2025-01', statements: 4 },
        { month: '2025-03', statements: 1 },
      ]
      const april = { month: '2025-04', statements: 1 }
      expect(await archive.months(['ann-example', 'nobody', 'ruth-sample'])).toEqual([before, [], [april]])
      await archive.merge('ruth-sample', 'ann-example')
      expect(await archive.months(['ann-example'])).toEqual([[...before, april]])
    }),
  )

  test(
    'tells who speaks in the same stories, and NOT who is only named there',
    withArchive(open, async (archive) => {
      await archive.put(stories)
      const ruth = person('ruth', 'Ruth Sample')
      await archive.put([
        story({
          id: 'more',
          date: '2025-03-01',
          entities: [ann, ruth, nis],
          said: [
            { voice: 'ann', words: 'more' },
            { voice: 'ruth', words: 'less' },
          ],
        }),
      ])
      await archive.resolve()
      const beside = async (id: string, limit?: number) =>
        (await archive.voicesBeside(id, limit)).map(({ voice, stories }) => [voice.name, stories])
      expect(await beside('ann-example')).toEqual([
        ['National Intelligence Service', 4],
        ['Ruth Sample', 1],
      ])
      expect(await beside('ann-example', 1)).toHaveLength(1)
      expect(await beside('ruth-sample')).toEqual([['Ann Example', 1]])
      expect(await beside('nobody')).toEqual([])
    }),
  )

  test(
    'gives the share of each voice in stories, and undefined for an unknown story',
    withArchive(open, async (archive) => {
      await archive.put(stories)
      const [shares, none] = await archive.coverages(['day-1', 'nothing'])
      expect(shares?.voices.map(({ name }) => name).toSorted()).toEqual([
        'Ann Example',
        'National Intelligence Service',
      ])
      expect((shares?.voices ?? []).reduce((sum, { share }) => sum + share, shares?.writer ?? 0)).toBeCloseTo(1)
      expect(none).toBeUndefined()
    }),
  )

  test(
    'lists only the voices that could be anyone',
    withArchive(open, async (archive) => {
      const some = organization('some', 'some')
      await archive.put([
        ...stories,
        story({ id: 'any', date: '2025-03-01', entities: [some], said: [{ voice: 'some', words: 'it may rain' }] }),
      ])
      const names = async (generic: boolean | 'only') =>
        (await archive.voices({ generic })).items.map(({ name }) => name).toSorted()
      expect(await names('only')).toEqual(['some'])
      expect(await names(false)).not.toContain('some')
      expect(await names(true)).toHaveLength(3)
    }),
  )

  test(
    'counts what changed in the stories with several revisions, latest revision first',
    withArchive(open, async (archive) => {
      const revised = (id: string, headline: string, ...words: readonly string[]) =>
        story({
          id,
          headline,
          url: `https://example.org/${id}`,
          text: 'The river rose by two metres overnight and flooded three hundred houses in the old town.',
          entities: [ann],
          said: words.map((said) => ({ voice: 'ann', words: said })),
        })
      const dry = 'the dikes in the north were dry'
      await archive.put([revised('one', 'Flood', dry), revised('two', 'Rain', dry), revised('three', 'Storm', dry)])
      await archive.put([revised('two', 'Heavy rain', dry, 'all houses were safe')])
      await archive.put([revised('one', 'Flood', dry, 'nobody was hurt', 'schools stay closed')])
      const found = await archive.recentChanges()
      expect(
        found.map(({ article, headlineBefore, added, removed }) => [article.id, headlineBefore, added, removed]),
      ).toEqual([
        ['one', undefined, 2, 0],
        ['two', 'Rain', 1, 0],
      ])
      expect((await archive.recentChanges(1)).map(({ article }) => article.id)).toEqual(['one'])
    }),
  )
}

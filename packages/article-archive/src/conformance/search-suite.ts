import type { Query } from '@onrecord/article-data/query'
import { expect, test } from 'vitest'
import type { Archive } from '../archive.ts'
import type { OpenEmpty } from './archive-suite.ts'
import { organization, person, place, story } from './invented-story.ts'
import { withArchive } from './with-archive.ts'

const word = (text: string): Query => ({ kind: 'word', word: text })
const name = (field: 'voice' | 'place' | 'org' | 'publisher', text: string): Query => ({
  kind: 'name',
  field,
  name: text,
})
const and = (...of: readonly Query[]): Query => ({ kind: 'and', of })
const or = (...of: readonly Query[]): Query => ({ kind: 'or', of })
const not = (of: Query): Query => ({ kind: 'not', of })

const ilse = person('ilse', 'Ilse Märten', { aliases: ['Marten'] })
const john = person('john', 'John Doe')
const stories = [
  story({
    id: 'flood',
    date: '2025-01-10',
    publisher: 'The Daily Example',
    headline: 'River floods the old town',
    text: 'The river rose by two metres overnight.',
    entities: [ilse, place('kursk', 'Kursk'), organization('dike', 'Dike Board')],
    said: [
      { voice: 'ilse', words: '300 houses were flooded', form: 'direct' },
      { voice: 'ilse', words: 'the dikes had held elsewhere' },
      { words: 'the dikes were old' },
    ],
    figures: [{ words: '300', quantity: { kind: 'value', value: 300 }, measures: 'houses flooded', in: 0 }],
  }),
  story({
    id: 'dry',
    date: '2025-02-10',
    publisher: 'Example Wire',
    text: 'No rain fell for 40 days.',
    entities: [john, ilse],
    said: [
      { voice: 'john', words: 'the dikes were dry', form: 'direct' },
      { voice: 'ilse', words: 'houses “were safe”', form: 'mixed', anonymity: 'described' },
    ],
    figures: [{ words: '40', quantity: { kind: 'range', min: 30, max: 40 }, measures: 'days', unit: 'day' }],
  }),
]

/** The index of each statement in its story, counted from 1, by id. */
const places = new Map(stories.flatMap(({ statements }) => statements.map(({ id }, index) => [id, index + 1] as const)))

const found = async (archive: Archive, query: Query): Promise<readonly string[]> =>
  (await archive.search(query)).items.flatMap(({ article, statements }) =>
    statements.length === 0
      ? [article.id]
      : statements.map(({ statement }) => `${article.id}#s${places.get(statement.id)}`),
  )

const cases: readonly (readonly [string, Query, readonly string[]])[] = [
  ['a word in headline or text finds articles', word('RIVER'), ['flood']],
  ['a word finds the latest first', word('dikes'), ['dry', 'flood']],
  ['the beginning of a word finds those that go on', { kind: 'word', word: 'overn', prefix: true }, ['flood']],
  ['a word does NOT find those that go on', word('overn'), []],
  ['all words have to be there', and(word('dikes'), word('houses'), word('overnight')), ['flood']],
  ['a phrase is words in a row', { kind: 'phrase', words: ['houses', 'were', 'flooded'] }, ['flood']],
  ['a phrase does NOT match words apart', { kind: 'phrase', words: ['river', 'dikes'] }, []],
  ['OR takes either', or(word('overnight'), word('rain')), ['dry', 'flood']],
  ['minus excludes', and(word('dikes'), not(word('rain'))), ['flood']],
  ['a word alone excluded leaves the rest', not(word('rain')), ['flood']],
  ['a word without a letter or digit matches nothing', word('🙂'), []],
  ['a mark of the full-text language is a word', word('" OR *'), []],
  ['a voice asks for its statements', name('voice', 'ilse marten'), ['dry#s2', 'flood#s1', 'flood#s2']],
  ['a voice is found by an alias, without diacritics', name('voice', 'MARTEN'), ['dry#s2', 'flood#s1', 'flood#s2']],
  [
    'with a voice, words are searched in what it says',
    and(name('voice', 'märten'), word('houses')),
    ['dry#s2', 'flood#s1'],
  ],
  ['with a voice, words of the story do NOT count', and(name('voice', 'ilse'), word('river')), []],
  ['a voice that is not there matches nothing', name('voice', 'nobody'), []],
  ['form', { kind: 'form', form: 'direct' }, ['dry#s1', 'flood#s1']],
  ['anonymity', { kind: 'anonymity', anonymity: 'anonymous' }, ['flood#s3']],
  [
    'an excluded form finds statements too',
    and(name('voice', 'ilse'), not({ kind: 'form', form: 'direct' })),
    ['dry#s2', 'flood#s2'],
  ],
  ['a place is the story’s', and(name('place', 'kursk'), word('houses')), ['flood']],
  [
    'a place filters statements by their story',
    and(name('place', 'kursk'), { kind: 'form', form: 'indirect' }),
    ['flood#s2', 'flood#s3'],
  ],
  ['an organization is the story’s', name('org', 'dike board'), ['flood']],
  ['a place does NOT find an organization', name('place', 'dike board'), []],
  ['a publisher by words of its name', name('publisher', 'example'), ['dry', 'flood']],
  ['a publisher filters statements', and(name('publisher', 'daily'), name('voice', 'ilse')), ['flood#s1', 'flood#s2']],
  ['after is from its day on', { kind: 'published', side: 'after', date: '2025-02-10' }, ['dry']],
  ['before is up to the day before', { kind: 'published', side: 'before', date: '2025-02-10' }, ['flood']],
  [
    'a month and a year are dates',
    and({ kind: 'published', side: 'after', date: '2025' }, { kind: 'published', side: 'before', date: '2025-02' }),
    ['flood'],
  ],
  [
    'dates filter statements',
    and(word('dikes'), { kind: 'form', form: 'direct' }, { kind: 'published', side: 'after', date: '2025-02' }),
    ['dry#s1'],
  ],
  ['a figure anywhere in the article', { kind: 'figure', comparator: '>', value: 39 }, ['dry', 'flood']],
  ['a figure of a range is either end', { kind: 'figure', comparator: '<=', value: 30 }, ['dry']],
  ['a figure equal', { kind: 'figure', comparator: '=', value: 300 }, ['flood']],
  [
    'a figure in the statement if the query finds statements',
    and(name('voice', 'ilse'), { kind: 'figure', comparator: '>=', value: 300 }),
    ['flood#s1'],
  ],
  [
    'OR of a part that no index answers and one that an index answers',
    or({ kind: 'figure', comparator: '<', value: 100 }, word('river')),
    ['dry', 'flood'],
  ],
  [
    'not of a group',
    and(name('voice', 'ilse'), not(or(word('houses'), { kind: 'published', side: 'before', date: '2025' }))),
    ['flood#s2'],
  ],
  ['what is wholly negative asks of all statements', not(name('voice', 'ilse')), ['dry#s1', 'flood#s3']],
]

/** Tests of what queries find. */
export const searchSuite = (open: OpenEmpty): void => {
  test(
    'finds the matches of each query',
    withArchive(open, async (archive) => {
      await archive.put(stories)
      await archive.resolve()
      const results: Record<string, readonly string[]> = {}
      for (const [rule, query] of cases) results[rule] = await found(archive, query)
      expect(results).toEqual(Object.fromEntries(cases.map(([rule, , expected]) => [rule, expected])))
    }),
  )

  test(
    'doctor finds no fault in the searched stories',
    withArchive(open, async (archive) => {
      await archive.put(stories)
      await archive.resolve()
      expect((await archive.doctor()).faults).toEqual([])
    }),
  )

  test(
    'an empty query finds everything',
    withArchive(open, async (archive) => {
      await archive.put(stories)
      await archive.resolve()
      expect((await archive.search(undefined)).items.map(({ article }) => article.id)).toEqual(['dry', 'flood'])
    }),
  )

  test(
    'marks the matches in a snippet of the text',
    withArchive(open, async (archive) => {
      await archive.put(stories)
      await archive.resolve()
      const [hit] = (await archive.search(word('ROSE'))).items
      expect(hit?.snippet.matches.map(({ start, end }) => hit.snippet.text.slice(start, end))).toEqual(['rose'])
      const [said] = (await archive.search(and(name('voice', 'doe'), word('dikes')))).items
      expect(said?.snippet.text).toBe('“the dikes were dry”')
      expect(said?.snippet.matches.map(({ start, end }) => said.snippet.text.slice(start, end))).toEqual(['dikes'])
    }),
  )

  test(
    'pages through the results without a gap or repetition',
    withArchive(open, async (archive) => {
      const many = Array.from({ length: 25 }, (_, index) =>
        story({
          id: `story-${index}`,
          date: `2025-01-${String(10 + (index % 9)).padStart(2, '0')}`,
          entities: [john],
          said: [
            { voice: 'john', words: `same ${index}` },
            { voice: 'john', words: 'same again' },
          ],
        }),
      )
      await archive.put(many)
      for (const query of [word('same'), and(word('same'), name('voice', 'john')), undefined]) {
        const ids: string[] = []
        let after: string | undefined
        do {
          const page = await archive.search(query, { limit: 4, ...(after !== undefined && { after }) })
          ids.push(...page.items.map(({ article }) => article.id))
          after = page.next
        } while (after !== undefined)
        expect(ids.toSorted()).toEqual(many.map(({ id }) => id).toSorted())
      }
    }),
  )

  test(
    'a statement has the sentence that it is in',
    withArchive(open, async (archive) => {
      await archive.put(stories)
      const [hit] = (await archive.search(and(name('voice', 'john'), word('dikes')))).items
      const excerpt = hit?.statements[0]?.excerpt
      expect(excerpt?.text).toBe('“the dikes were dry” John Doe said.')
      expect(excerpt?.matches.map(({ start, end }) => excerpt.text.slice(start, end))).toEqual(['the dikes were dry'])
    }),
  )

  test(
    'counts what the results of a query have, by story or by statement',
    withArchive(open, async (archive) => {
      await archive.put(stories)
      expect(await archive.facets(word('dikes'))).toEqual({
        stories: 2,
        statements: 3,
        isComplete: true,
        publishers: [
          { value: 'Example Wire', label: 'Example Wire', count: 1 },
          { value: 'The Daily Example', label: 'The Daily Example', count: 1 },
        ],
        months: [
          { value: '2025-02', label: '2025-02', count: 1 },
          { value: '2025-01', label: '2025-01', count: 1 },
        ],
        voices: [
          { value: 'john-doe', label: 'John Doe', count: 1 },
          { value: 'ilse-marten', label: 'Ilse Märten', count: 1 },
        ],
        forms: [
          { value: 'indirect', label: 'indirect', count: 2 },
          { value: 'direct', label: 'direct', count: 1 },
        ],
        anonymities: [
          { value: 'named', label: 'named', count: 2 },
          { value: 'anonymous', label: 'anonymous', count: 1 },
        ],
      })
      expect(await archive.facets(name('voice', 'john'))).toMatchObject({ stories: 1, statements: 1 })
      expect(await archive.facets(word('nothing'))).toMatchObject({ stories: 0, voices: [] })
    }),
  )

  test(
    'counts what a story has now, also after it was counted: a new revision, a merge of its voices',
    withArchive(open, async (archive) => {
      const more = 'The council met in the old hall for two hours and spoke about the flood of last winter.'
      const said = (text: string, words: string) =>
        story({ id: 'dike', text, date: '2025-01-13', entities: [john], said: [{ voice: 'john', words }] })
      await archive.put([said(`The dikes hold, he said. ${more}`, 'The dikes hold')])
      expect(await archive.facets(word('dikes'))).toMatchObject({ statements: 1, voices: [{ label: 'John Doe' }] })
      await archive.put([said(`The dikes hold, he said. It rained. ${more}`, 'It rained')])
      expect(await archive.facets(word('dikes'))).toMatchObject({ stories: 1, statements: 0 })
      expect(await archive.facets(word('rained'))).toMatchObject({ stories: 1, statements: 1 })
      await archive.put([story({ id: 'other', text: 'No.', entities: [ilse], said: [{ voice: 'ilse', words: 'No' }] })])
      await archive.resolve()
      await archive.merge('john-doe', 'ilse-marten')
      expect((await archive.facets(word('rained'))).voices).toEqual([
        { value: 'ilse-marten', label: 'Ilse Märten', count: 1 },
      ])
    }),
  )

  test(
    'sorts by relevance: often in few words, and in the headline; then the latest first',
    withArchive(open, async (archive) => {
      const rain = (id: string, date: string, text: string, headline = id) => story({ id, date, text, headline })
      await archive.put([
        rain('once', '2025-03-03', `It rained. ${'The council met in the old hall. '.repeat(80)}`),
        rain('headline', '2025-03-02', 'It rained in the hills.', 'Why it rained'),
        rain('later', '2025-03-01', 'It rained and rained.'),
        rain('earlier', '2025-02-01', 'It rained and rained.'),
      ])
      const read = async (after?: string) =>
        archive.search(word('rained'), { sort: 'relevance', limit: 3, ...(after !== undefined && { after }) })
      const page = await read()
      expect(page.items.map(({ article }) => article.id)).toEqual(['headline', 'later', 'earlier'])
      const rest = await read(page.next)
      expect(rest.items.map(({ article }) => article.id)).toEqual(['once'])
      expect(rest.next).toBeUndefined()
    }),
  )
}

import type { Article, Entity } from '@onrecord/article-data'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Archive, ArchiveVoice } from '../archive.ts'
import { voiceOfEntities } from '../voice-of-entities.ts'
import type { OpenEmpty } from './archive-suite.ts'
import { organization, person, place, story } from './story.ts'
import { withArchive } from './with-archive.ts'

interface Seen {
  readonly name: string
  readonly roles?: readonly string[]
  readonly place?: string
  readonly publisher?: string
  readonly date?: string
  readonly beside?: readonly string[]
  readonly aliases?: readonly string[]
  readonly kind?: 'organization'
}

let made = 0

/** A story in which somebody says something. */
const seen = ({ name, roles = [], aliases = [], kind, ...where }: Seen, id = `seen-${++made}`): Article => {
  const who = (kind === 'organization' ? organization : person)('who', name, { roles, aliases })
  return story({
    id,
    date: where.date ?? '2025-01-13',
    publisher: where.publisher ?? 'The Daily Example',
    entities: [
      who,
      ...(where.place === undefined ? [] : [place('where', where.place)]),
      ...(where.beside ?? []).map((other, index) => person(`beside-${index}`, other)),
    ],
    said: [{ voice: 'who', words: `it was so, as ${id} has it` }],
  })
}

const namesOf = async (archive: Archive): Promise<readonly string[]> =>
  (await archive.voices({ generic: true })).items.map(({ name, articleCount }) => `${name} ${articleCount}`).toSorted()

type Case = readonly [title: string, ...stories: readonly Seen[]]

const oneVoice: readonly Case[] = [
  [
    'a president with and without middle initial and by surname',
    { name: 'Karl Odenbach', roles: ['President'] },
    { name: 'Karl J. Odenbach', roles: ['President'] },
    { name: 'Odenbach', roles: ['President'] },
  ],
  [
    'spellings of one name',
    { name: 'Volodymyr Zelensky', roles: ['President'] },
    { name: 'Volodymyr Zelenskyy', roles: ['president'] },
    { name: 'Volodymyr Zelenskiy', roles: ['Ukrainian president'] },
  ],
  ['diacritics', { name: 'Recep Erdoğan', roles: ['President'] }, { name: 'Recep Erdogan', roles: ['President'] }],
  [
    'a nickname',
    { name: 'William Aasgard', roles: ['mayor'], place: 'Tolvik' },
    { name: 'Bill Aasgard', roles: ['mayor'], place: 'Tolvik' },
  ],
  [
    'an acronym and what it stands for',
    { name: 'United Nations', kind: 'organization' },
    { name: 'UN', kind: 'organization' },
    { name: 'the U.N.', kind: 'organization' },
  ],
  [
    'a short name that a story explains',
    { name: 'Harbor Workers Alliance', aliases: ['HWA'], kind: 'organization' },
    { name: 'HWA', kind: 'organization' },
  ],
  [
    'initials and suffix',
    { name: 'Robert F. Kennedy Jr.', roles: ['Secretary'] },
    { name: 'RFK Jr.', roles: ['Secretary'] },
    { name: 'Robert Kennedy Jr.', roles: ['Secretary'] },
  ],
]

const twoVoices: readonly (readonly [string, Seen, Seen])[] = [
  [
    'police chiefs of different towns',
    { name: 'John Miller', roles: ['police chief'], place: 'Tolvik' },
    { name: 'John Miller', roles: ['police chief'], place: 'Brask' },
  ],
  [
    'initials that differ',
    { name: 'George W. Bush', roles: ['President'] },
    { name: 'George H. W. Bush', roles: ['President'] },
  ],
  [
    'an initial that only one has, and another line of work',
    { name: 'Michael B. Jordan', roles: ['actor'] },
    { name: 'Michael Jordan', roles: ['basketball player'] },
  ],
  ['witnesses in different places', { name: 'Ann Berg', place: 'Tolvik' }, { name: 'Ann Berg', place: 'Brask' }],
  ['a minister and a senator', { name: 'Ann Berg', roles: ['minister'] }, { name: 'Ann Berg', roles: ['senator'] }],
  [
    'a farmer and a spokeswoman',
    { name: 'Ilse Marten', roles: ['farmer'], place: 'Tolvik' },
    { name: 'Ilse Marten', roles: ['spokeswoman'], place: 'Brask' },
  ],
  [
    'two health ministries',
    { name: 'Health Ministry', kind: 'organization', place: 'Tolvik' },
    { name: 'Health Ministry', kind: 'organization', place: 'Brask' },
  ],
  ['somebody who is only described', { name: 'an Iowa Republican' }, { name: 'an Iowa Republican' }],
]

const crowd: readonly Seen[] = [
  ...oneVoice.flatMap(([, ...stories]) => stories),
  ...twoVoices.flatMap(([, ...stories]) => stories),
]

/** A voice as it is in any archive. */
const stable = ({ id, name, aliases, roles, statementCount, articleCount }: ArchiveVoice): unknown => ({
  id,
  name,
  aliases,
  roles,
  statementCount,
  articleCount,
})

/** Who is who across stories, and what people decide about it. */
export const identitySuite = (open: OpenEmpty): void => {
  test.each(oneVoice.map(([title, ...stories]) => ({ title, stories })))('takes for one: $title', ({ stories }) =>
    withArchive(open, async (archive) => {
      await archive.put(stories.map((one) => seen(one)))
      await archive.resolve()
      expect((await archive.voices({ generic: true })).items).toMatchObject([{ articleCount: stories.length }])
      expect((await archive.doctor()).faults).toEqual([])
    })(),
  )

  test.each(twoVoices)('does NOT take for one: %s', (_, one, other) =>
    withArchive(open, async (archive) => {
      await archive.put([seen(one), seen(other)])
      await archive.resolve()
      expect((await archive.voices({ generic: true })).items).toMatchObject([{ articleCount: 1 }, { articleCount: 1 }])
    })(),
  )

  test(
    'a new entity is a voice of its own until that is done',
    withArchive(open, async (archive) => {
      await archive.put([seen({ name: 'Karl Odenbach', roles: ['President'] })])
      await archive.resolve()
      await archive.put([seen({ name: 'Karl J. Odenbach', roles: ['President'] })])
      expect(await namesOf(archive)).toEqual(['Karl J. Odenbach 1', 'Karl Odenbach 1'])
      expect(await archive.resolve()).toMatchObject({ changed: 1 })
      expect((await archive.voices()).items).toMatchObject([{ articleCount: 2 }])
      expect(await archive.resolve()).toEqual({ blocks: 0, changed: 0 })
    }),
  )

  test('the same stories give the same voices in any order, at once or one by one', async () => {
    const stories = crowd.map((one, index) => seen(one, `crowd-${index}`))
    const order = fc.shuffledSubarray(stories, { minLength: stories.length })
    const voicesAfter = async (step: (archive: Archive) => Promise<void>): Promise<readonly unknown[]> => {
      const archive = await open()
      try {
        await step(archive)
        return (await archive.voices({ generic: true, limit: 200 })).items.map(stable)
      } finally {
        await archive.close()
      }
    }
    const expected = await voicesAfter(async (archive) => {
      await archive.put(stories)
      await archive.resolve({ all: true })
    })
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 1, max: 30 }), async (ordered, size) => {
        const found = await voicesAfter(async (archive) => {
          for (let at = 0; at < ordered.length; at += size) {
            await archive.put(ordered.slice(at, at + size))
            await archive.resolve()
          }
        })
        expect(found).toEqual(expected)
      }),
      { numRuns: 5 },
    )
  })

  test(
    'what a removed story said is forgotten',
    withArchive(open, async (archive) => {
      await archive.put([seen({ name: 'Karl Odenbach', roles: ['President'] }, 'one')])
      await archive.put([seen({ name: 'Karl J. Odenbach', roles: ['President'], place: 'Tolvik' }, 'two')])
      await archive.resolve()
      await archive.remove('one')
      await archive.resolve()
      expect((await archive.voices()).items).toMatchObject([{ id: 'karl-j-odenbach', aliases: [], articleCount: 1 }])
      await archive.remove('two')
      await archive.resolve()
      expect(await archive.doctor()).toMatchObject({ checked: { entities: 0 }, faults: [] })
    }),
  )

  test(
    'may be stopped at any moment, and goes on the next time',
    withArchive(open, async (archive) => {
      await archive.put(
        Array.from({ length: 130 }, (_, index) =>
          seen({ name: `Karl Odenbach${String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26))}` }),
        ),
      )
      await archive.put([
        seen({ name: 'Karl Zander', roles: ['President'] }),
        seen({ name: 'Karl J. Zander', roles: ['President'] }),
      ])
      const stop = new AbortController()
      const stopped = archive.resolve({ signal: stop.signal, onProgress: () => stop.abort() })
      await expect(stopped).rejects.toThrow()
      expect((await archive.doctor()).faults).toEqual([])
      const steps: [number, number][] = []
      await archive.resolve({ onProgress: (done, total) => steps.push([done, total]) })
      expect(steps.at(-1)?.[0]).toBeGreaterThan(130)
      expect((await archive.voices({ name: 'Zander' })).items).toMatchObject([{ articleCount: 2 }])
    }),
  )

  test(
    'a name in a query means one voice, and others are offered',
    withArchive(open, async (archive) => {
      await archive.put([
        ...['one', 'two', 'three'].map((id) => seen({ name: 'Karl Odenbach', roles: ['President'] }, id)),
        seen({ name: 'Ilse Odenbach', roles: ['singer'] }, 'four'),
        seen({ name: 'the Odenbach campaign', kind: 'organization' }, 'five'),
      ])
      await archive.resolve()
      const meant = await archive.voicesNamed('odenbach')
      expect(meant.map(({ name }) => name)).toEqual(['Karl Odenbach', 'Ilse Odenbach', 'the Odenbach campaign'])
      const found = async (name: string) =>
        (await archive.search({ kind: 'name', field: 'voice', name })).items.map(({ article }) => article.id).toSorted()
      expect(await found('odenbach')).toEqual(['one', 'three', 'two'])
      expect(await found('ilse odenbach')).toEqual(['four'])
      expect(await found('ilse-odenbach')).toEqual(['four'])
      expect(await archive.voicesNamed('...')).toEqual([])
    }),
  )

  test(
    "gives the voices of a story's entities, but for those that say nothing in it",
    withArchive(open, async (archive) => {
      const one = seen({ name: 'Ann Berg', place: 'Tolvik', roles: ['mayor'] }, 'one')
      const other = seen({ name: 'Ann B. Berg', place: 'Tolvik', roles: ['mayor'] }, 'two')
      await archive.put([one, other])
      await archive.resolve()
      const voices = [await archive.voicesIn('one'), await archive.voicesIn('two')]
      expect(voices[0]?.[1]).toBeUndefined()
      expect(voices[0]?.[0]).toBe(voices[1]?.[0])
      expect(await archive.voicesIn('nowhere')).toEqual([])
      const voiceOf = await voiceOfEntities(archive, [one, other])
      expect(voiceOf(one.entities[0] as Entity)).toBe(voices[0]?.[0])
    }),
  )

  test(
    'voices that could be anybody are listed when they are asked for',
    withArchive(open, async (archive) => {
      await archive.put([
        ...['some', 'the poll', 'his campaign', 'officials'].map((name) => seen({ name, kind: 'organization' })),
        seen({ name: 'Ann Berg' }),
      ])
      await archive.resolve()
      expect((await archive.voices()).items.map(({ name }) => name)).toEqual(['Ann Berg'])
      expect((await archive.voices({ generic: true })).items.length).toBe(5)
      expect((await archive.voices({ name: 'poll' })).items).toMatchObject([{ name: 'the poll', isGeneric: true }])
      expect(await archive.complete('voice', '')).toEqual(['Ann Berg'])
    }),
  )

  test(
    'what people decide wins over what the archive finds, and is taken back',
    withArchive(open, async (archive) => {
      const stories = [
        seen({ name: 'Karl Odenbach', roles: ['President'] }, 'one'),
        seen({ name: 'Karl Odenbach', roles: ['President'], place: 'Tolvik' }, 'two'),
        seen({ name: 'Ilse Marten', roles: ['singer'] }, 'three'),
      ]
      await archive.put(stories)
      await archive.resolve()
      const before = (await archive.voices()).items
      const split = await archive.split('karl-odenbach', [{ story: 'two' }], { reason: 'Another one.' })
      expect(await archive.voice(split)).toMatchObject({ name: 'Karl Odenbach', articleCount: 1 })
      expect(await archive.voice('karl-odenbach')).toMatchObject({ articleCount: 1 })
      await archive.merge(split, 'ilse-marten', { reason: 'Her pen name.' })
      await archive.rename('ilse-marten', 'Ilse M.')
      await archive.resolve({ all: true })
      expect((await archive.voices()).items).toMatchObject([
        { name: 'Ilse M.', articleCount: 2 },
        { name: 'Karl Odenbach' },
      ])
      await archive.put([{ ...(stories[1] as Article), headline: 'Another headline' }])
      await archive.resolve()
      expect((await archive.voices()).items).toMatchObject([
        { name: 'Ilse M.', articleCount: 2 },
        { name: 'Karl Odenbach' },
      ])
      expect((await archive.decisions('ilse-m')).map(({ kind }) => kind).toSorted()).toEqual([
        'merge',
        'rename',
        'split',
      ])
      expect((await archive.doctor()).faults).toEqual([])
      const decisions = await archive.decisions()
      expect(decisions.map(({ kind, reason }) => [kind, reason])).toEqual([
        ['split', 'Another one.'],
        ['merge', 'Her pen name.'],
        ['rename', undefined],
      ])
      for (const { id } of decisions) expect(await archive.undo(id)).toBe(true)
      expect(await archive.undo(decisions[0]?.id ?? '')).toBe(false)
      await archive.resolve()
      expect((await archive.voices()).items).toEqual(before)
      expect((await archive.decisions()).every(({ undoneAt }) => undoneAt !== undefined)).toBe(true)
      expect((await archive.doctor()).faults).toEqual([])
    }),
  )

  test(
    'one statement can be split from a voice, and a wrong one is refused',
    withArchive(open, async (archive) => {
      const ann = person('ann', 'Ann Berg')
      const said = [
        { voice: 'ann', words: 'the first' },
        { voice: 'ann', words: 'the second' },
      ]
      const one = story({ id: 'one', date: '2025-01-13', entities: [ann], said })
      await archive.put([one])
      const split = await archive.split('ann-berg', [{ story: 'one', statement: one.statements[1]?.id ?? '' }])
      expect((await archive.statementsOf(split)).items.map(({ words }) => words)).toEqual(['the second'])
      expect((await archive.statementsOf('ann-berg')).items.map(({ words }) => words)).toEqual(['the first'])
      await expect(archive.split('ann-berg', [{ story: 'nowhere' }])).rejects.toThrow(
        'says nothing in the story "nowhere"',
      )
      await expect(archive.split('ann-berg', [])).rejects.toThrow('Expected a story')
      await expect(archive.split('ann-berg', [{ story: 'one', statement: 'none' }])).rejects.toThrow(
        'does not say that',
      )
      await expect(archive.rename('ann-berg', ' - ')).rejects.toThrow('Expected a name')
      expect((await archive.decisions()).length).toBe(1)
      expect((await archive.doctor()).faults).toEqual([])
    }),
  )

  test('decisions go with an export, wait for their stories, and contradict each other without harm', async () => {
    const stories = [
      seen({ name: 'Karl Odenbach', roles: ['President'] }, 'one'),
      seen({ name: 'Ilse Marten', roles: ['singer'] }, 'two'),
    ]
    const [from, to] = [await open(), await open()]
    try {
      await from.put(stories)
      await from.merge('karl-odenbach', 'ilse-marten')
      await from.split('ilse-marten', [{ story: 'one' }])
      const decisions = await from.decisions()
      const back = decisions.map((decision) =>
        decision.kind === 'merge' ? { ...decision, id: 'ffff', voice: decision.into, into: decision.voice } : decision,
      )
      expect(await to.putDecisions([...decisions, ...back])).toBe(3)
      expect(await to.putDecisions(decisions)).toBe(0)
      await to.put(stories)
      await to.resolve()
      expect(await namesOf(to)).toEqual(await namesOf(from))
      await to.remove('one')
      await to.resolve()
      expect(await namesOf(to)).toEqual(['Ilse Marten 1'])
      expect((await to.doctor()).faults).toEqual([])
    } finally {
      await from.close()
      await to.close()
    }
  })
}

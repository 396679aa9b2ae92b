import type { Article } from '@onrecord/article-data'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Archive, ArchiveVoice } from '../archive.ts'
import type { OpenEmpty } from './archive-suite.ts'
import { oneVoice, type Seen, seen, twoVoices } from './seen.ts'

const crowd: readonly Seen[] = [
  ...oneVoice.flatMap(([, ...stories]) => stories),
  ...twoVoices.flatMap(([, ...stories]) => stories),
]

/** More people with one surname than are compared with each other: one person everywhere, the others in towns. */
const largeCrowd: readonly Seen[] = [
  ...Array.from({ length: 150 }, (_, at) => ({
    name: at % 9 === 0 ? 'Odenbach' : at % 5 === 0 ? 'Karl J. Odenbach' : 'Karl Odenbach',
    roles: at % 3 === 0 ? [] : ['President'],
    place: `Town ${at % 70}`,
  })),
  ...Array.from({ length: 24 }, (_, at) => ({
    name: at % 2 === 0 ? 'Karl Odenbach' : 'Ilse Odenbach',
    roles: ['baker'],
    place: `Village ${at % 8}`,
  })),
]

/** The properties of a voice that are the same in any archive. */
const stable = ({ id, name, aliases, roles, statementCount, articleCount }: ArchiveVoice): unknown => ({
  id,
  name,
  aliases,
  roles,
  statementCount,
  articleCount,
})

const voicesAfter = async (open: OpenEmpty, step: (archive: Archive) => Promise<void>): Promise<readonly unknown[]> => {
  const archive = await open()
  try {
    await step(archive)
    expect((await archive.doctor()).faults).toEqual([])
    return (await archive.voices({ generic: true, limit: 200 })).items.map(stable)
  } finally {
    await archive.close()
  }
}

/** Tests that the same stories give the same voices in any order. */
export const voiceOrderSuite = (open: OpenEmpty): void => {
  test.each([
    ['a few people of each name', crowd, 5],
    ['more people than are compared with each other', largeCrowd, 2],
  ] as const)(
    'the same stories give the same voices in any order, together or one by one: %s',
    async (_, people, numRuns) => {
      const stories = people.map((one, index) => seen(one, `crowd-${index}`))
      const gone = [...stories.keys()].filter((index) => index % 11 === 3).map((index) => `crowd-${index}`)
      const order: fc.Arbitrary<readonly Article[]> = fc.shuffledSubarray(stories, { minLength: stories.length })
      const expected = await voicesAfter(open, async (archive) => {
        await archive.put(stories.filter(({ id }) => !gone.includes(id)))
        await archive.resolve({ all: true })
      })
      await fc.assert(
        fc.asyncProperty(order, fc.integer({ min: 1, max: 30 }), async (ordered, size) => {
          const found = await voicesAfter(open, async (archive) => {
            for (let at = 0; at < ordered.length; at += size) {
              await archive.put(ordered.slice(at, at + size))
              await archive.resolve()
            }
            for (const id of gone) await archive.remove(id)
            await archive.resolve()
          })
          expect(found).toEqual(expected)
        }),
        { numRuns },
      )
    },
  )
}

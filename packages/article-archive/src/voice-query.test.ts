import { expect, test } from 'vitest'
import { person, story } from './conformance/invented-story.ts'
import { openArchive } from './open-archive.ts'
import { parseVoiceQuery, voiceStatementsFound } from './voice-query.ts'

test.each([
  ['2025-03', '2025-03', '2025-04'],
  [' 2025-12 ', '2025-12', '2026-01'],
  ['2024', '2024', '2025'],
  ['2024-02-28', '2024-02-28', '2024-02-29'],
])('"%s" is a period', (asked, after, before) => {
  expect(parseVoiceQuery(asked)).toMatchObject({
    kind: 'query',
    query: {
      kind: 'and',
      of: [
        { side: 'after', date: after },
        { side: 'before', date: before },
      ],
    },
  })
})

test('a month that does not exist is NOT a period', () => {
  expect(parseVoiceQuery('2025-13').kind).toBe('error')
})

test('finds what a voice said in a month, and nothing that others said', async () => {
  const archive = await openArchive('sqlite::memory:')
  const ann = person('ann', 'Ann Berg')
  const francis = person('francis', 'Francis')
  const francisLee = person('lee', 'Francis Lee')
  const said = (month: string, ...voices: readonly string[]) =>
    voices.map((voice, at) => ({ voice, words: `the ${month} wall of ${voice} ${at}` }))
  await archive.put(
    ['02', '03', '04'].map((month) =>
      story({
        id: `story-${month}`,
        date: `2025-${month}-15`,
        entities: [ann, francis, francisLee],
        said: said(month, 'ann', 'ann', 'francis', 'lee', 'lee'),
      }),
    ),
  )
  await archive.resolve()
  const wordsOf = async (id: string, asked: string) => {
    const [voice, parsed] = [await archive.voice(id), parseVoiceQuery(asked)]
    if (!voice || parsed.kind !== 'query') throw new Error('No voice.')
    return (await voiceStatementsFound(archive, voice, parsed.query)).items.map(({ words }) => words).toSorted()
  }
  expect(await wordsOf('ann-berg', '2025-03')).toEqual(['the 03 wall of ann 0', 'the 03 wall of ann 1'])
  expect(await wordsOf('ann-berg', '')).toHaveLength(6)
  expect(await wordsOf('ann-berg', 'after:2025-03 wall')).toHaveLength(4)
  expect(await wordsOf('francis', '2025-03')).toEqual(['the 03 wall of francis 2'])
  await archive.close()
})

import type { Article } from '@onrecord/article-data'
import { expect, test } from 'vitest'
import type { OpenEmpty } from './archive-suite.ts'
import { person, story } from './invented-story.ts'
import { namesOf, seen } from './seen.ts'
import { withArchive } from './with-archive.ts'

/** Tests of people's decisions about voices. */
export const decisionSuite = (open: OpenEmpty): void => {
  test(
    'decisions of people override what the archive finds, and can be undone',
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
    'a single statement can be split from a voice, and a wrong one is refused',
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
      await expect(archive.split('ann-berg', [])).rejects.toThrow('The split has no story')
      await expect(archive.split('ann-berg', [{ story: 'one', statement: 'none' }])).rejects.toThrow(
        'is not one of the voice',
      )
      await expect(archive.rename('ann-berg', ' - ')).rejects.toThrow('needs a letter or digit')
      expect((await archive.decisions()).length).toBe(1)
      expect((await archive.doctor()).faults).toEqual([])
    }),
  )

  test('decisions can be exported, wait for their stories, and may contradict each other', async () => {
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

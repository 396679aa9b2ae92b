import type { Entity } from '@onrecord/article-data'
import { expect, test } from 'vitest'
import { voiceOfEntities } from '../voice-of-entities.ts'
import type { OpenEmpty } from './archive-suite.ts'
import { person, story } from './invented-story.ts'
import { namesOf, oneVoice, seen, twoVoices } from './seen.ts'
import { withArchive } from './with-archive.ts'

/** Tests of who is who across stories. */
export const identitySuite = (open: OpenEmpty): void => {
  test.each(oneVoice.map(([title, ...stories]) => ({ title, stories })))(
    'resolves to one voice: $title',
    ({ stories }) =>
      withArchive(open, async (archive) => {
        await archive.put(stories.map((one) => seen(one)))
        await archive.resolve()
        expect((await archive.voices({ generic: true })).items).toMatchObject([{ articleCount: stories.length }])
        expect((await archive.doctor()).faults).toEqual([])
      })(),
  )

  test.each(twoVoices)('does NOT resolve to one voice: %s', (_, one, other) =>
    withArchive(open, async (archive) => {
      await archive.put([seen(one), seen(other)])
      await archive.resolve()
      expect((await archive.voices({ generic: true })).items).toMatchObject([{ articleCount: 1 }, { articleCount: 1 }])
    })(),
  )

  test.each([
    ['before', 0],
    ['after', 1],
  ] as const)('a person who is only named in a story %s is not the voice', (_, place) =>
    withArchive(open, async (archive) => {
      const john = person('john', 'John Odenbach')
      const silent = story({ id: 'silent', entities: [john] })
      const speaking = ['one', 'two'].map((id) =>
        story({ id, entities: [john], said: [{ voice: 'john', words: `the dike holds, ${id}` }] }),
      )
      await archive.put(speaking.toSpliced(place, 0, silent))
      expect((await archive.voices()).items).toMatchObject([{ id: 'john-odenbach', statementCount: 2 }])
      await archive.put([seen({ name: 'John J. Odenbach' })])
      await archive.resolve()
      expect((await archive.voices()).items).toMatchObject([{ articleCount: 3 }])
      expect((await archive.doctor()).faults).toEqual([])
    })(),
  )

  test(
    'a new entity is a separate voice until voices are resolved',
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

  test(
    'the evidence of a removed story is deleted',
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
    'can be stopped at any time, and continues the next time',
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
    'a name in a query means one voice, and the others are offered',
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
    'a person is found without a middle initial, and merged or renamed voices by all their names',
    withArchive(open, async (archive) => {
      const roles = ['President']
      await archive.put([
        seen({ name: 'Karl J. Odenbach', roles }, 'one'),
        seen({ name: 'Karl J. Odenbach', roles, place: 'Tolvik' }, 'two'),
        seen({ name: 'Ilse B. Marten' }, 'three'),
      ])
      await archive.resolve()
      const named = async (name: string) => (await archive.voicesNamed(name)).map((voice) => voice.name)
      expect(await named('Karl Odenbach')).toEqual(['Karl J. Odenbach'])
      expect(await named('Ilse Marten')).toEqual(['Ilse B. Marten'])
      const { items } = await archive.search({ kind: 'name', field: 'voice', name: 'Karl Odenbach' })
      expect(items.map(({ article }) => article.id).toSorted()).toEqual(['one', 'two'])
      await archive.merge('ilse-b-marten', 'karl-j-odenbach')
      expect(await named('Ilse Marten')).toEqual(['Karl J. Odenbach'])
      await archive.unmerge('ilse-b-marten')
      expect(await named('Ilse Marten')).toEqual(['Ilse B. Marten'])
      await archive.rename('ilse-b-marten', 'Ilse Lund')
      expect(await named('Ilse Lund')).toEqual(['Ilse Lund'])
    }),
  )

  test(
    "returns the voices of a story's entities, except those without a statement",
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
    'voices that could be anyone are listed on request',
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
}

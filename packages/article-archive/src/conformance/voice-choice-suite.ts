import { formatQuery, parseQuery, type Query } from '@onrecord/article-data/query'
import { expect, test } from 'vitest'
import { type VoiceChoice, voiceChoices, voiceQuery } from '../voice-choices.ts'
import type { OpenEmpty } from './archive-suite.ts'
import { seen } from './seen.ts'
import { withArchive } from './with-archive.ts'

const stories = [
  ...['one', 'two', 'three'].map((id) => seen({ name: 'Karl Odenbach', roles: ['President'] }, id)),
  seen({ name: 'Ilse Odenbach', roles: ['singer'] }, 'four'),
  seen({ name: 'the Odenbach campaign', kind: 'organization' }, 'five'),
  seen({ name: 'Ann Brekke', roles: ['mayor'] }, 'six'),
]

const asked = (text: string): Query => {
  const parsed = parseQuery(text)
  if (parsed.kind === 'error' || !parsed.query) throw new Error(text)
  return parsed.query
}

const shown = ({ asked: name, field, meant, others }: VoiceChoice) => [
  field,
  name,
  meant?.name,
  others.map((voice) => voice.name).join(', '),
]

/** Tests of the voices that a name in a query can mean, and of the queries for each. */
export const voiceChoiceSuite = (open: OpenEmpty): void => {
  test.each([
    ['voice:odenbach', [['voice', 'odenbach', 'Karl Odenbach', 'Ilse Odenbach, the Odenbach campaign']]],
    ['odenbach', [['word', 'odenbach', undefined, 'Karl Odenbach, Ilse Odenbach']]],
    ['Odenbach after:2020', [['word', 'Odenbach', undefined, 'Karl Odenbach, Ilse Odenbach']]],
    ['it Odenbach so', [['word', 'Odenbach', undefined, 'Karl Odenbach, Ilse Odenbach']]],
    // Part of a longer name, a word among others, a surname of only one person, a name chosen by its id.
    ['Ilse Odenbach', []],
    ['it odenbach', []],
    ['brekke', []],
    ['-odenbach', []],
    ['voice:brekke', [['voice', 'brekke', 'Ann Brekke', '']]],
    ['voice:ilse-odenbach', [['voice', 'ilse-odenbach', 'Ilse Odenbach', '']]],
    ['voice:nobody', [['voice', 'nobody', undefined, '']]],
  ])('the voices that %s means', (text, expected) =>
    withArchive(open, async (archive) => {
      await archive.put(stories)
      await archive.resolve()
      expect((await voiceChoices(archive, asked(text))).map(shown)).toEqual(expected)
    })(),
  )

  test.each([
    ['voice:odenbach it form:direct', 'voice:ilse-odenbach it form:direct'],
    ['Odenbach after:2020', 'voice:ilse-odenbach after:2020'],
    ['voice:odenbach OR voice:brekke', 'voice:ilse-odenbach OR voice:brekke'],
  ])('a choice replaces the name in %s', (text, expected) =>
    withArchive(open, async (archive) => {
      await archive.put(stories)
      await archive.resolve()
      const query = asked(text)
      const [choice] = await voiceChoices(archive, query)
      const chosen = voiceQuery(query, choice as VoiceChoice, { id: 'ilse-odenbach' })
      expect(formatQuery(chosen)).toBe(expected)
      const again = await voiceChoices(archive, chosen)
      expect(again.find((one) => one.asked === 'ilse-odenbach')?.others).toEqual([])
    })(),
  )
}

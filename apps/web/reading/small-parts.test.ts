import { edition } from '@onrecord/article-data/edition'
import { expect, test } from 'vitest'
import { crowdedStory } from '../fixtures/crowded-story.ts'
import { articleOf } from '../fixtures/story-draft.ts'
import { barParts } from './bar-parts.ts'
import { chosenVoice, isDimmed } from './chosen-voice.ts'
import { counts } from './counts.ts'
import { jsonForScript } from './json-for-script.ts'
import { markedBy } from './marked-by.ts'
import { percent } from './percent.ts'
import { webAddress } from './web-address.ts'
import { wikidataAddress } from './wikidata-address.ts'

const silent = articleOf({ id: 'silent', headline: 'Rain', paragraphs: ['It rained.'], said: [] })

test.each([...edition, crowdedStory, silent])('the parts of the bar of "$id" fill it without a gap', (article) => {
  const parts = barParts(article)
  expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
  parts.slice(1).forEach((part, index) => {
    expect(part.from).toBeCloseTo((parts[index]?.from ?? 0) + (parts[index]?.share ?? 0))
  })
})

test('a share is given in whole per cent that do not break from their sign', () => {
  expect([0, 0.002, 0.184, 1].map(percent)).toEqual(['0\u00a0%', '<\u00a01\u00a0%', '18\u00a0%', '100\u00a0%'])
})

test('counts are in the singular where there is one', () => {
  expect(counts(silent)).toBe('1 minute · 0 statements')
  expect(counts(crowdedStory)).toBe('1 minute · 22 statements by 22 voices')
})

test('JSON for a script element is the same JSON and can NOT end the element', () => {
  const value = { text: '</script><!-- & \u2028 \u2029 ]]>' }
  expect(jsonForScript(value)).not.toMatch(/[<>&\u2028\u2029]/u)
  expect(JSON.parse(jsonForScript(value))).toEqual(value)
})

test.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'ftp://example.org/', '/here', ''])(
  '"%s" is NOT an address on the web',
  (address) => expect(webAddress(address)).toBeUndefined(),
)

test('https leads to the web', () => {
  expect(webAddress('https://example.org/a?b="')).toBe('https://example.org/a?b=%22')
})

test('a Wikidata item leads to its page, anything else does NOT', () => {
  expect(wikidataAddress([{ scheme: 'wikidata', value: 'Q212' }])).toBe('https://www.wikidata.org/wiki/Q212')
  expect(wikidataAddress([{ scheme: 'wikidata', value: 'Q1/../../evil' }])).toBeUndefined()
})

test('a voice is chosen by its key, and the others are dimmed', () => {
  const chosen = chosenVoice(crowdedStory, ['Mayor Quick', 'The Clerk'])
  expect(chosen).toMatchObject({ kind: 'one', voice: { name: 'Mayor Quick' } })
  expect(isDimmed(chosen, undefined)).toBe(true)
  expect(isDimmed({ kind: 'all' }, undefined)).toBe(false)
})

test('an unknown voice is NOT chosen, and its key can steer nothing', () => {
  expect(chosenVoice(crowdedStory, `\u202e${'x'.repeat(99)}`)).toEqual({ kind: 'unknown', key: 'x'.repeat(80) })
})

test('a story says whether a person or a program marked it, and how many marks are in doubt', () => {
  expect(edition.map(markedBy)).toEqual(edition.map(() => expect.stringContaining('by hand')))
  expect(markedBy(crowdedStory)).toContain('1 of them are marked as uncertain')
  expect(markedBy(crowdedStory)).toContain('unclear who says 1 of them')
  expect(markedBy(silent)).toContain('No statement')
})

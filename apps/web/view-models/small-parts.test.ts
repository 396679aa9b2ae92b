import { expect, test } from 'vitest'
import { crowdedStory } from '../fixtures/crowded-story.ts'
import { webAddress, wikidataAddress } from './addresses.ts'
import { chosenVoice, isDimmed } from './chosen-voice.ts'
import { jsonForScript } from './story-metadata.ts'

test('JSON for a script element is the same JSON and can NOT end the element', () => {
  const value = { text: '</script><!-- & \u2028 \u2029 ]]>' }
  expect(jsonForScript(value)).not.toMatch(/[<>&\u2028\u2029]/u)
  expect(JSON.parse(jsonForScript(value))).toEqual(value)
})

test.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'ftp://example.org/', '/here', ''])(
  '"%s" is NOT a web address',
  (address) => expect(webAddress(address)).toBeUndefined(),
)

test('an https address is a web address', () => {
  expect(webAddress('https://example.org/a?b="')).toBe('https://example.org/a?b=%22')
})

test('a Wikidata item has a page, and a malformed id does NOT', () => {
  expect(wikidataAddress([{ scheme: 'wikidata', value: 'Q212' }])).toBe('https://www.wikidata.org/wiki/Q212')
  expect(wikidataAddress([{ scheme: 'wikidata', value: 'Q1/../../evil' }])).toBeUndefined()
})

test('a voice is chosen by its key, and the others are dimmed', () => {
  const chosen = chosenVoice(crowdedStory, ['Mayor Quick', 'The Clerk'])
  expect(chosen).toMatchObject({ kind: 'one', voice: { name: 'Mayor Quick' } })
  expect(isDimmed(chosen, undefined)).toBe(true)
  expect(isDimmed({ kind: 'all' }, undefined)).toBe(false)
})

test('an unknown voice is NOT chosen, and its key is cut and stripped of control characters', () => {
  expect(chosenVoice(crowdedStory, `\u202e${'x'.repeat(99)}`)).toEqual({ kind: 'unknown', key: 'x'.repeat(80) })
})

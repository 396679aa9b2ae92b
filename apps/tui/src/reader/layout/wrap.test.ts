import { attributionIndex } from '@onrecord/article-data'
import { edition } from '@onrecord/article-data/edition'
import { expect, test } from 'vitest'
import { entriesOf } from '../panels.ts'
import { answer, startReading } from '../screen-reader/screen-reader.ts'
import { noteLines, sideLines } from './wrap.ts'

const [story] = edition
if (!story) throw new Error('The edition is empty.')

const doubtful = { ...story, statements: story.statements.map((one) => ({ ...one, voiceConfidence: 0.5 })) }
const [first, ...rest] = [...attributionIndex(doubtful).values()]
const later = rest.find(({ voice }) => voice.key === first?.voice.key)
if (!first || !later) throw new Error('Nobody speaks twice.')

test('a doubtful voice is "probably" the named one, first with its full name, then short', () => {
  expect(noteLines(first, 80)[0]).toMatch(/^probably National Intelligence Service, /u)
  expect(sideLines(first, 80)[0]).toMatch(/^probably National Intelligence Service, /u)
  expect(sideLines(later, 80)[0]).toMatch(/^probably NIS · /u)
})

test('--linear and the list of figures also say "probably"', () => {
  const start = startReading(doubtful)
  expect(start.said).toContain('by probably National Intelligence Service, indirect')
  expect(answer(start, '5').said).toContain('(probably NIS, estimates · as of')
})

test('the list of voices has the name without "probably"', () => {
  expect(entriesOf(doubtful, 'sources').map(({ text }) => text)).toEqual(
    entriesOf(story, 'sources').map(({ text }) => text),
  )
})

test('a certain voice is NOT "probably"', () => {
  for (const attribution of attributionIndex(story).values())
    expect([...noteLines(attribution, 80), ...sideLines(attribution, 80)].join('\n')).not.toContain('probably')
})

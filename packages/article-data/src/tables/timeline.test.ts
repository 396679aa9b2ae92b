import { expect, test } from 'vitest'
import { smallStory } from '../fixtures/small-story.ts'
import type { DateMention } from '../model/time.ts'
import { timeline, timelineDate } from './timeline.ts'

const text = 'The wall fell on Monday, the port said. It was built in May 1990.'
const mention = (words: string, edtf: string, basis: DateMention['basis']): DateMention => ({
  span: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
  edtf,
  basis,
})
const story = {
  ...smallStory({ text, statements: [{ content: ['The wall fell on Monday'] }] }),
  dates: [mention('on Monday', '2025-01-13', 'implied'), mention('in May 1990', '1990-05', 'known')],
}
const said = story.statements.map((statement) => ({ ...statement, date: '2025-01-13' }))

test('a date that was worked out says so, and one that the text gives in full does NOT', () => {
  expect(timeline(story).map(timelineDate)).toEqual(['May 1990', '13 January 2025 (worked out)'])
})

test('the date of a statement was worked out when the words that name it were', () => {
  const [, entry] = timeline({ ...story, statements: said })
  expect([entry?.kind, entry?.basis]).toEqual(['statement', 'implied'])
})

test('a day that the text gives in full elsewhere is known', () => {
  const dates = [...story.dates, mention('The wall', '2025-01-13', 'known')]
  expect(timeline({ ...story, dates, statements: said }).map(({ basis }) => basis)).toEqual(['known', 'known'])
})

test('a date that no words name has no basis', () => {
  const [entry] = timeline({ ...story, dates: [], statements: said })
  expect(entry).not.toHaveProperty('basis')
  expect(entry && timelineDate(entry)).toBe('13 January 2025')
})

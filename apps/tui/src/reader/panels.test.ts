import { edition } from '@onrecord/article-data/edition'
import { expect, test } from 'vitest'
import { entriesOf } from './panels.ts'
import { answer, startReading } from './screen-reader/screen-reader.ts'

const [story] = edition
if (!story) throw new Error('The edition is empty.')
const url = 'https://port.example/report'
const span = { start: 0, end: 5 }
const linked = {
  ...story,
  links: [{ span, url }],
  media: [{ kind: 'image' as const, url: 'https://port.example/wall.jpg', caption: 'The wall.', credit: 'Ada Mull' }],
}

test('links and media are listed in the reader and with --linear', () => {
  expect(entriesOf(linked, 'links').map(({ text, detail }) => [text, detail])).toEqual([
    [story.text.slice(0, 5), url],
    ['image The wall. (Ada Mull)', 'https://port.example/wall.jpg'],
  ])
  expect(answer(startReading(linked), '8').said).toContain(url)
  expect(answer(startReading(story), '8').said).toContain('None in this story.')
})

test('the timeline marks derived dates', () => {
  const dates = story.dates.map((date) => ({ ...date, basis: 'implied' as const }))
  const words = entriesOf({ ...story, dates }, 'timeline').map(({ text }) => text)
  expect(words.some((text) => text.endsWith('(worked out)'))).toBe(true)
})

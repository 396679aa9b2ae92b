import { expect, test } from 'vitest'
import { smallStory } from '../fixtures/small-story.ts'
import { segments } from '../text/segments.ts'
import { linkLines, mediaLines, rightsLine } from './page-lines.ts'

const text = 'The wall fell, the port said in a report and again in its report.'
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const report = 'https://port.example/report'
const story = {
  ...smallStory({ text }),
  links: [
    { span: spanOf('a report'), url: report },
    { span: spanOf('its report'), url: report },
  ],
}

test('a link is a line with the words that first link there, each address once', () => {
  expect(linkLines(story)).toEqual([{ words: 'a report', url: report }])
  expect(linkLines(smallStory({ text }))).toEqual([])
})

test('a picture is a line with its caption and credit, or with its alternative text', () => {
  const url = 'https://post.example/wall.jpg'
  const lines = mediaLines({
    ...story,
    media: [
      { kind: 'image', url, caption: 'The wall.', alt: 'A wall', credit: 'Ada Mull' },
      { kind: 'image', url, alt: 'A wall' },
      { kind: 'video', url },
    ],
  })
  expect(lines.map(({ words }) => words)).toEqual(['image The wall. (Ada Mull)', 'image A wall', 'video'])
})

test('rights are one line, and absent when nothing is known', () => {
  expect(rightsLine({ ...story, rights: { holder: 'Post', usageTerms: 'Not for resale' } })).toBe(
    '© Post; Not for resale',
  )
  expect(rightsLine({ ...story, rights: {} })).toBeUndefined()
  expect(rightsLine(story)).toBeUndefined()
})

test('only a segment with a link has its address', () => {
  const [block] = story.blocks
  const found = block ? segments(story, block) : []
  expect(found.flatMap(({ text: words, link }) => (link ? [words] : []))).toEqual(['a report', 'its report'])
  expect(found.map(({ text: words }) => words).join('')).toBe(text)
})

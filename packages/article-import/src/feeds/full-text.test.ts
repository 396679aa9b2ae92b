import { expect, test } from 'vitest'
import { longText } from '../fixtures/collect.ts'
import { buildHead } from '../head/build-head.ts'
import { fullText } from './full-text.ts'

const long = longText('otter')
  .map((text) => `<p>${text}</p>`)
  .join('')

const entry = (...contents: readonly string[]) => ({
  head: buildHead({ headline: 'The otter' }),
  url: 'https://example.org/otter',
  contents,
})

test('a content as long as a story is the story', () => {
  expect(fullText(entry(long))).toMatchObject({
    text: longText('otter').join('\n\n'),
    head: { headline: 'The otter', bylines: [], keywords: [] },
  })
})

test('of two contents, the second may be the whole one', () => {
  expect(fullText(entry('<p>In short.</p>', long))?.text).toBe(longText('otter').join('\n\n'))
})

test.each([
  '<p>In short.</p>',
  '',
  `${long}<p>And then […]</p>`,
  `${long}<p>And then...</p>`,
  `${long}<p><a href="/otter">Continue reading the otter</a></p>`,
  `${long}<p>Read more</p>`,
])('what is short or breaks off is NOT the story: case %#', (html) => {
  expect(fullText(entry(html))).toBeUndefined()
})

test('an entry without an address gives what it has, one with nothing gives nothing', () => {
  const { head } = entry()
  expect(fullText({ head, contents: ['<p>In short.</p>'] })?.text).toBe('In short.')
  expect(fullText({ head, contents: [] })).toBeUndefined()
})

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

test('contents as long as a story are the story', () => {
  expect(fullText(entry(long))).toMatchObject({
    text: longText('otter').join('\n\n'),
    head: { headline: 'The otter', bylines: [], keywords: [] },
  })
})

test('the second of two contents may be the complete one', () => {
  expect(fullText(entry('<p>In short.</p>', long))?.text).toBe(longText('otter').join('\n\n'))
})

test.each([
  '<p>In short.</p>',
  '',
  `${long}<p>And then […]</p>`,
  `${long}<p>And then...</p>`,
  `${long}<p><a href="/otter">Continue reading the otter</a></p>`,
  `${long}<p>Read more</p>`,
])('a short or cut-off text is NOT the story: case %#', (html) => {
  expect(fullText(entry(html))).toBeUndefined()
})

test('an entry without an address gives the text that it has, if any', () => {
  const { head } = entry()
  expect(fullText({ head, contents: ['<p>In short.</p>'] })?.text).toBe('In short.')
  expect(fullText({ head, contents: [] })).toBeUndefined()
})

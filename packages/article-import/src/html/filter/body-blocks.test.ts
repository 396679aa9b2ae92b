import { expect, test } from 'vitest'
import { plainBlock } from '../blocks/page-block.ts'
import { bodyBlocks } from './body-blocks.ts'

const paragraphs = ['The well has run dry. '.repeat(10).trim(), 'Water comes by lorry. '.repeat(10).trim()] as const
const body = paragraphs.join('\n\n')
const texts = (articleBody: string): readonly string[] => bodyBlocks(articleBody, []).map(({ text }) => text)

test('reads the story from JSON-LD if the page shows less than half of it', () => {
  expect(bodyBlocks(body, [plainBlock('Turn on scripts.')])).toHaveLength(2)
  expect(texts(body)).toEqual(paragraphs)
})

test.each([
  ['HTML', paragraphs.map((text) => `<p>${text}</p>`).join('')],
  ['escaped HTML', paragraphs.map((text) => `&lt;p&gt;${text}&lt;/p&gt;`).join('')],
  ['HTML that was escaped twice', paragraphs.map((text) => `&amp;lt;p&amp;gt;${text}&amp;lt;/p&amp;gt;`).join('')],
])('reads a body in %s', (_, articleBody) => {
  expect(texts(articleBody)).toEqual(paragraphs)
})

test('leaves out hidden text', () => {
  const hidden = '<p style="display:none">HIDDEN the mayor said.</p>'
  expect(texts(`<p>${paragraphs[0]}</p>${hidden}<p>${paragraphs[1]}</p>`)).toEqual(paragraphs)
})

test('decodes entities, and does NOT treat a lone bracket as a tag', () => {
  expect(texts(`Fish &amp; chips, 3 < 4. ${body}`)[0]).toMatch(/^Fish & chips, 3 < 4\./)
})

test('does NOT use JSON-LD if the page shows the story, or if the JSON-LD text is short or has no words', () => {
  const shown = [plainBlock(body.slice(0, 300))]
  expect(bodyBlocks(body, shown)).toBe(shown)
  expect(bodyBlocks('A line.', shown)).toBe(shown)
  expect(bodyBlocks('< <p '.repeat(500), shown)).toBe(shown)
  expect(bodyBlocks(undefined, shown)).toBe(shown)
})

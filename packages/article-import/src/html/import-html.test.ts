import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../decode/decode-text.ts'
import { ImportError } from '../import-error.ts'
import { importHtml } from './import-html.ts'

const fixtures = resolve(import.meta.dirname, 'fixtures')
const read = (name: string): string => decodeText(readFileSync(resolve(fixtures, name, 'page.html')))
const withStory = readdirSync(fixtures).filter((name) => name !== 'no-article')

describe('importHtml', () => {
  test.each(withStory)('reads exactly the blocks and the head of the page %s', (name) => {
    const expected: unknown = JSON.parse(readFileSync(resolve(fixtures, name, 'expected.json'), 'utf8'))
    const { text, head } = importHtml(read(name), { url: `https://post.example/${name}` })
    expect({ blocks: text.split('\n\n'), head }).toEqual(expected)
  })

  test('says in one line that a page of links has no article text', () => {
    expect(() => importHtml(read('no-article'))).toThrow(
      new ImportError('The page has no article text: it contains only a frame, links or nothing.', {
        code: 'no-text',
      }),
    )
  })

  test.each([
    '',
    '   ',
    'x',
    '<p></p>',
    '<html></html>',
    '<script>var text = "a long line that is not text at all"</script>',
  ])('does NOT read a story from %j', (html) => {
    expect(() => importHtml(html)).toThrow(ImportError)
  })

  test('reads a story inside a form or an aside, where other pages have furniture', () => {
    const line =
      'The ferry will not sail before the ice has gone, the master of the harbour said, and nobody in Lund could say when that would be; last year it was in April, the year before in May.'
    expect(importHtml(`<form><div><p>${line}</p></div></form>`).text).toBe(line)
    expect(importHtml(`<aside><p>${line}</p></aside><aside><p>${line}</p></aside>`).text).toContain(line)
  })

  test('does not require a url, and does NOT invent a canonical address without one', () => {
    const { head } = importHtml(
      '<link rel="canonical" href="/owl"><p>The owls have come back to the church of Lund, the warden said.</p>',
    )
    expect(head.canonicalUrl).toBeUndefined()
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ImportError } from '../import-error.ts'
import { importHtml } from './import-html.ts'
import { line, readablePages, rejectedPages, story } from './testing/hostile-pages.ts'

/** The text of a page, or the message of its ImportError. Throws any other error. */
const outcome = (html: string): string => {
  try {
    return importHtml(html, { url: 'https://post.example/wall' }).text
  } catch (error) {
    if (error instanceof ImportError) return `ImportError: ${error.message}`
    throw error
  }
}

describe('a broken or hostile page', () => {
  test.each(readablePages)('with %s is read', (_, html) => {
    const text = outcome(html)
    expect(text.includes(line.trim())).toBe(true)
  })

  test.each(rejectedPages)('with %s is rejected in one line', (_, html, message) => {
    const text = outcome(html)
    expect(/^ImportError: [^\n]+\.$/.test(text)).toBe(true)
    expect(text.includes(message)).toBe(true)
  })

  test('never throws anything but ImportError, whatever its tags, and gives no empty blocks', () => {
    const tags =
      'div p br table tr td ul li a b blockquote figure header article main h1 form html head body script style svg time meta base template noscript select iframe'.split(
        ' ',
      )
    const piece = fc.oneof(
      fc.constantFrom(...tags).map((name) => `<${name}>`),
      fc.constantFrom(...tags).map((name) => `</${name}>`),
      fc
        .constantFrom(...tags)
        .chain((name) => fc.string().map((value) => `<${name} class="${value}" href='${value}' content=${value}>`)),
      fc.constantFrom(
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<!doctype',
        '&#0;',
        '&#x110000;',
        '&nbsp',
        '<',
        '>',
        '"',
        '<?xml',
        '\0',
        '</',
      ),
      fc.constantFrom(
        line,
        '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":[null]}}</script>',
      ),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = outcome(pieces.join(''))
        expect(text.split('\n\n').every((block) => block.trim() !== '')).toBe(true)
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 400) },
    )
  })

  test('never throws anything but ImportError after a piece is removed from or inserted into a page', () => {
    const page = `<!doctype html><html lang="en"><head><title>Wall</title><meta property="og:title" content="Wall"></head><body>${story}</body></html>`
    fc.assert(
      fc.property(fc.nat(page.length), fc.nat(40), fc.string(), (at, length, put) => {
        expect(typeof outcome(page.slice(0, at) + put + page.slice(at + length))).toBe('string')
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 300) },
    )
  })
})

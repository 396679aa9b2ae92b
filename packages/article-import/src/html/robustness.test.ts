import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ImportError } from '../import-error.ts'
import { importHtml } from './import-html.ts'

const line = 'The wall at Tolvik fell in the night of the storm, the mayor said on Tuesday. '
const story = `<article><h1>Wall</h1><p>${line.repeat(3)}</p><p>${line.repeat(4)}</p></article>`
const longest = 2000

/** The text of a page, or the message of its ImportError; any other error goes through. */
const outcome = (html: string): string => {
  try {
    return importHtml(html, { url: 'https://post.example/wall' }).text
  } catch (error) {
    if (error instanceof ImportError) return `ImportError: ${error.message}`
    throw error
  }
}

const read = [
  ['tags left open', `<div><p><b><i>${story}<table><tr><td><ul><li>`],
  ['end tags of nothing', `</div></p></b></table></html></body>${story}</article></article>`],
  ['380 nested divs', '<div>'.repeat(380) + story],
  ['one attribute of 5 MB', `<p title="${'x'.repeat(5_000_000)}"></p>${story}`],
  ['100,000 scripts', story + '<script></script>'.repeat(100_000)],
  ['9,000 scripts', story + '<script>var a = "<p>"</script>'.repeat(9000)],
  ['an unfinished script', `${story}<script>var a = "<p>`],
  ['an unfinished comment', `${story}<!-- <p>`],
  ['a million null bytes', `${story}${'\0'.repeat(1_000_000)}`],
  ['6,000 rows of a table', `${story}<table>${'<tr><td>1</td><td>2</td></tr>'.repeat(6000)}</table>`],
  ['JSON-LD of a million brackets', `<script type="application/ld+json">${'['.repeat(1_000_000)}</script>${story}`],
  [
    'JSON-LD nested 9,000 deep',
    `<script type="application/ld+json">${'{"@graph":'.repeat(9000)}1${'}'.repeat(9000)}</script>${story}`,
  ],
  ['10,000 quotations in one box', `${story}<div>${'<blockquote>x</blockquote>'.repeat(10_000)}</div>`],
  ['20,000 meta elements of one name', `${'<meta name="a" content="b">'.repeat(20_000)}${story}`],
  [
    'JSON-LD with a million spaces',
    `<script type="application/ld+json">--> ${' '.repeat(1_000_000)} x,${' '.repeat(1_000_000)}</script>${story}`,
  ],
  [
    'a JSON-LD article of spaces, signs and brackets',
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', url: `${'#'.repeat(500_000)}\n`, author: 'a '.repeat(500_000), articleBody: `${' '.repeat(500_000)}<a${'<a'.repeat(500_000)}>`, headline: '&'.repeat(500_000), description: `. ${'"'.repeat(500_000)}` })}</script>${story}`,
  ],
  ['a description of 20,000 tags', `<meta name="description" content="${'&lt;b&gt;'.repeat(20_000)}">${story}`],
  ['500 classes of 10,000 letters', `${`<div class="${'a-'.repeat(5000)}"></div>`.repeat(500)}${story}`],
  ['a style sheet of a million braces', `<style>${'{'.repeat(1_000_000)}${'}'.repeat(10)}</style>${story}`],
  ['a style sheet nested 50,000 deep', `<style>${'@media screen{'.repeat(50_000)}</style>${story}`],
  ['rules without end tags', `${story}${'<style>.a{display:none}'.repeat(20_000)}`],
  [
    '100,000 rules that hide',
    `<style>${'.a b{display:none}'.repeat(100_000)}</style>${'<div class="a">'.repeat(100)}${story}`,
  ],
  ['a selector of a million words', `<style>${'a '.repeat(1_000_000)}{display:none}</style>${story}`],
  ['20,000 links that may be a second page', `${story}<p>${'<a href="/wall/2">2</a> '.repeat(15_000)}</p>`],
  ['a style of a million declarations', `<p style="${'display:block;'.repeat(300_000)}"></p>${story}`],
  ['lone surrogates', `${story}<p>\ud800 \udfff</p>`],
] as const

const refused = [
  ['30,000 nested divs', '<div>'.repeat(30_000) + story, 'nested too deep: at most 400 levels'],
  ['100,000 nested divs', '<div>'.repeat(100_000) + story, 'too many elements'],
  ['30,000 divs that close themselves', '<div/>'.repeat(30_000) + story, 'nested too deep'],
  ['list items and paragraphs nested by turns', '<li><p>'.repeat(15_000) + story, 'nested too deep'],
  ['elements nested by turns', '<b><i><u>'.repeat(2000) + story, 'nested too deep'],
  ['100,000 paragraphs', '<p>x'.repeat(100_000), 'too many elements: at most 40,000'],
  ['100,000 rows of a table', `<table>${'<tr><td>x</td></tr>'.repeat(100_000)}</table>`, 'too many elements'],
  [
    'a million character references',
    story + '&amp;'.repeat(1_000_000),
    'too many character references: at most 80,000',
  ],
  ['five million lone brackets', story + '<'.repeat(5_000_000), 'too many character references'],
  [
    '100,000 attributes',
    `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}="x"`).join(' ')}>`,
    'too many attributes: at most 10,000',
  ],
  ['eleven million letters', 'x'.repeat(11_000_000), 'too long: at most 10,000,000 characters'],
  ['a million comments that do not end', '<!--'.repeat(1_000_000), 'no article text'],
  ['a million unfinished tags', '<a'.repeat(1_000_000), 'name is too long: at most 200 characters'],
] as const

/** Runs `act` and gives the milliseconds of processor time it took, which a busy machine does not change. */
const measure = (act: () => void): number => {
  const start = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

describe('a broken or hostile page', () => {
  test.each(read)('with %s is read, in under 2 seconds', (_, html) => {
    let text = ''
    expect(
      measure(() => {
        text = outcome(html)
      }),
    ).toBeLessThan(longest)
    expect(text.includes(line.trim())).toBe(true)
  })

  test.each(refused)('with %s gets one clear line, in under 2 seconds', (_, html, message) => {
    let text = ''
    expect(
      measure(() => {
        text = outcome(html)
      }),
    ).toBeLessThan(longest)
    expect(/^ImportError: [^\n]+\.$/.test(text)).toBe(true)
    expect(text.includes(message)).toBe(true)
  })

  test('never throws anything but ImportError, whatever its tags, and gives blocks without empty ones', () => {
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

  test('never throws anything but ImportError on a page of ours with a piece cut out or put in', () => {
    const page = `<!doctype html><html lang="en"><head><title>Wall</title><meta property="og:title" content="Wall"></head><body>${story}</body></html>`
    fc.assert(
      fc.property(fc.nat(page.length), fc.nat(40), fc.string(), (at, length, put) => {
        expect(typeof outcome(page.slice(0, at) + put + page.slice(at + length))).toBe('string')
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 300) },
    )
  })
})

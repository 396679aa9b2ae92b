import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collect } from './fixtures/collect.ts'
import { wholeDocuments as whole } from './fixtures/whole-documents.ts'
import { ImportError } from './import-error.ts'
import { importBytes } from './import-from.ts'

const mostMs = 2000
const names = ['a.html', 'a.xml', 'a.opml', 'a.json', 'a.jsonl', 'a.md', 'a.txt', 'standard input'] as const

/** Reads the bytes as each kind of document, and asks that only stories and one-line ImportErrors come out, in time. */
const holds = async (bytes: Uint8Array, kinds: readonly string[] = names): Promise<void> => {
  for (const name of kinds) {
    const start = performance.now()
    // What entries link to is not asked for: no name leads anywhere.
    const items = await collect(
      importBytes(bytes, { name }, { lookup: (host, _, callback) => callback(new Error(host), []) }),
    )
    expect(performance.now() - start, name).toBeLessThan(mostMs)
    for (const item of items) {
      if (item.kind !== 'failure') continue
      expect(item.error).toBeInstanceOf(ImportError)
      expect(item.error.message).not.toMatch(/[\p{Cc}\u202a-\u202e]/u)
    }
  }
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

test('each of these documents is read when it is whole', async () => {
  for (const [name, text] of Object.entries(whole)) {
    const items = await collect(importBytes(bytesOf(text), { name }))
    expect(items.length, name).toBeGreaterThan(0)
    if (name !== 'a.opml') expect(items.map(({ kind }) => kind).includes('failure'), name).toBe(false)
  }
})

describe('nothing crashes or hangs an importer', () => {
  test('neither bytes at random', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) => holds(bytes)),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 60) },
    )
  })

  test('nor words and marks at random', async () => {
    const marks = fc.constantFrom(
      ...[
        '<',
        '>',
        '</',
        '/>',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '&',
        '&lt;',
        ';',
        '<?xml',
        '<!DOCTYPE',
        '<rss>',
        '<feed>',
      ],
      ...[
        '<item>',
        '<entry>',
        '<title>',
        '<p>',
        '<table>',
        '<td>',
        '{',
        '}',
        '[',
        ']',
        '"',
        ':',
        ',',
        '---\n',
        '\n',
        '\0',
      ],
      ...[
        '"text"',
        '"uri"',
        '*',
        '_',
        '`',
        '# ',
        '> ',
        '- ',
        '|',
        '\\',
        '\u202e',
        '\ud800',
        'said Jane Doe',
        ' ',
        '=',
        "'",
      ],
    )
    const text = fc
      .array(fc.oneof(marks, fc.string({ maxLength: 5 })), { maxLength: 60 })
      .map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(text, (words) => holds(bytesOf(words))),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 80) },
    )
  })

  test('nor documents that are cut, doubled and spoiled', async () => {
    const spoiled = fc
      .record({
        name: fc.constantFrom(...(Object.keys(whole) as (keyof typeof whole)[])),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(40),
        insert: fc.oneof(
          fc.string({ maxLength: 20 }),
          fc.constantFrom('<', '">', ']]>', '</item>', '\n---\n', '{"', '\\u'),
        ),
      })
      .map(({ name, at, length, insert }) => {
        const text = whole[name]
        const place = Math.floor(at * text.length)
        return [name, text.slice(0, place) + insert + text.slice(place + length)] as const
      })
    await fc.assert(
      fc.asyncProperty(spoiled, ([name, text]) => holds(bytesOf(text), [name])),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 250) },
    )
  })

  test('nor JSON of the right names and the wrong values', async () => {
    const value = fc.jsonValue({ maxDepth: 3 })
    const keys =
      'text uri standard name bodies body_html value contenttype headlines by content_elements type content items'
    const key = fc.constantFrom(
      ...keys.split(' '),
      'version',
      'credits',
      'basic',
      'authors',
      'tags',
      'url',
      '__proto__',
    )
    const object = fc.dictionary(key, fc.oneof(value, fc.dictionary(key, value), fc.array(fc.dictionary(key, value))))
    const typed = fc.constantFrom<object>(
      {},
      { version: 'https://jsonfeed.org/version/1.1' },
      { standard: { name: 'ninjs' } },
      { standard: { name: 'onrecord', version: '1.0' } },
      { type: 'story', content_elements: [] },
    )
    await fc.assert(
      fc.asyncProperty(object, typed, (random, kind) =>
        holds(bytesOf(JSON.stringify({ ...kind, ...random })), ['a.json', 'a.jsonl']),
      ),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) },
    )
  })

  const many = (text: string, count: number) => text.repeat(count)

  test.each([
    ['a.md', many('[', 200_000)],
    ['a.md', many('[a](', 100_000)],
    ['a.md', `${many('- ', 50_000)}a`],
    ['a.md', `${many('> ', 50_000)}a`],
    ['a.md', many('<a ', 100_000)],
    ['a.md', many('a@', 100_000)],
    ['a.md', many('**a *b ', 20_000)],
    ['a.md', `---\n${many('[', 60_000)}\n---\na`],
    ['a.md', `---\n${many('- ', 30_000)}\n---\na`],
    ['a.json', many('[', 1_000_000)],
    ['a.json', many('{"a":', 500_000)],
    ['a.json', `{"uri":"x","body_text":"a","headline":"${many('<', 500_000)}"}`],
    ['a.json', `{"uri":"x","body_text":"${many(' \\n', 1_000_000)}a"}`],
    ['a.json', `{"uri":"x","bodies":[{"contenttype":"text/html","value":"${many('<b>', 100_000)}"}]}`],
    ['a.xml', `<rss>${many('<a>', 200_000)}`],
    ['a.xml', `<rss>${many('<', 1_000_000)}`],
    ['a.xml', `<rss>${many('<![CDATA[', 100_000)}`],
    ['a.xml', `<rss><channel><item><title>${many('&amp;', 500_000)}</title></item></channel></rss>`],
    ['a.xml', `<newsItem><contentSet><inlineXML>${many('<a:b>', 100_000)}</inlineXML></contentSet></newsItem>`],
    ['a.xml', many('<!-- a -->', 100_000)],
    ['a.xml', many('<?a', 500_000)],
    ['a.opml', `<opml><body>${many('<outline text="a">', 50_000)}`],
    ['a.html', many('<div>', 100_000)],
    ['standard input', many('{', 1_000_000)],
    ['standard input', many('\n', 3_000_000)],
  ])('nor %s of the same again and again, case %#', async (name, text) => {
    await holds(bytesOf(text), [name])
  })
})

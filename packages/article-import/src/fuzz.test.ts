import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collect } from './fixtures/collect.ts'
import { chance, damageDocument } from './fixtures/damage-document.ts'
import { wholeDocuments } from './fixtures/whole-documents.ts'
import { ImportError } from './import-error.ts'
import { importBytes } from './import-from.ts'

const names = ['a.html', 'a.xml', 'a.opml', 'a.json', 'a.jsonl', 'a.md', 'a.txt', 'standard input'] as const

/** Imports the bytes as each format. Every item must be a story or an ImportError of one line. */
const holds = async (bytes: Uint8Array, kinds: readonly string[] = names): Promise<void> => {
  for (const name of kinds) {
    // Lookups fail, so no linked page is fetched.
    const items = await collect(
      importBytes(bytes, { name }, { lookup: (host, _, callback) => callback(new Error(host), []) }),
    )
    for (const item of items) {
      if (item.kind !== 'failure') continue
      expect(item.error).toBeInstanceOf(ImportError)
      expect(item.error.message).not.toMatch(/[\p{Cc}\u202a-\u202e]/u)
    }
  }
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

test('each complete document is imported', async () => {
  for (const [name, bytes] of Object.entries(wholeDocuments)) {
    const items = await collect(importBytes(bytes, { name }))
    expect(items.length, name).toBeGreaterThan(0)
    if (name !== 'a.opml') expect(items.map(({ kind }) => kind).includes('failure'), name).toBe(false)
  }
})

describe('an import does NOT crash or hang', () => {
  test('on random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) => holds(bytes)),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 60) },
    )
  })

  test('on random words and marks', async () => {
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

  // bench/fuzz.ts imports many more.
  test.each(Object.entries(wholeDocuments))('on %s with parts changed, repeated or left out', async (name, whole) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), (seed) => holds(damageDocument(whole, chance(seed)), [name])),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 20) },
    )
  })

  test('on JSON with known names and random values', async () => {
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
  ])('on %s with many repetitions, case %#', async (name, text) => {
    await holds(bytesOf(text), [name])
  })
})

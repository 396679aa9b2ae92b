import { expect, test } from 'vitest'
import { quotedSpans } from './quoted-spans.ts'

const quotedIn = (...paragraphs: readonly string[]) => {
  const text = paragraphs.join('\n\n')
  let start = 0
  const blocks = paragraphs.map((paragraph, index) => {
    const span = { start, end: start + paragraph.length }
    start = span.end + 2
    return { id: `b${index}`, role: 'paragraph' as const, span }
  })
  return quotedSpans(text, blocks).map((span) => text.slice(span.start, span.end))
}

test.each([
  ['“We lost,” he said. “Badly.”', ['“We lost,”', '“Badly.”']],
  ['"We lost," he said.', ['"We lost,"']],
  ['« Nous avons perdu », dit-il.', ['« Nous avons perdu »']],
  ['„Verloren“, sagte er.', ['„Verloren“']],
  ['‘We lost,’ he said.', ['‘We lost,’']],
  ['“He cried ‘Help!’ twice,” she said.', ['“He cried ‘Help!’ twice,”']],
])('finds the quotations of %s', (text, quoted) => {
  expect(quotedIn(text)).toEqual(quoted)
})

test('a quotation that continues in the next paragraph ends with its block', () => {
  expect(quotedIn('He said: “First.', '“Second.” Then he left.')).toEqual(['“First.', '“Second.”'])
})

test.each(['The soldiers’ boots weren’t theirs.', '’Twas Kim’s.', 'In the ‘90s they left.', "Kim's men's"])(
  'does NOT treat the apostrophes of %s as quotation marks',
  (text) => {
    expect(quotedIn(text)).toEqual([])
  },
)

test('an apostrophe inside single marks does NOT close them', () => {
  expect(quotedIn('‘We don’t know,’ he said.')).toEqual(['‘We don’t know,’'])
})

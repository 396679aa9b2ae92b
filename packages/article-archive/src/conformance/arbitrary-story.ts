import type { Article } from '@onrecord/article-data'
import fc from 'fast-check'
import { organization, person, story } from './invented-story.ts'

const word = fc.constantFrom(
  'soldiers',
  'Kursk',
  'о',
  'Київ',
  '서울',
  '국가정보원',
  '👩‍🚀',
  '🙂',
  'é',
  'm̄',
  '300',
  '2,700',
  'شب',
  'שלום',
  "Kim's",
  'half-trained',
  '"OR"',
  "it's*",
  '-0',
  '\\',
)
const words = fc.array(word, { minLength: 1, maxLength: 10 }).map((parts) => parts.join(' ').normalize('NFC'))
// The words have no quotation marks, so that the form follows from the marks around them.
const said = words.map((text) => `it was ${text.replaceAll('"', '')}`)

/** Valid stories with emoji, combining marks, right-to-left and Korean words everywhere, and any numbers. */
export const arbitraryStory: fc.Arbitrary<Article> = fc
  .record({
    headline: words,
    text: fc.array(words, { minLength: 1, maxLength: 3 }).map((paragraphs) => paragraphs.join('\n\n')),
    names: fc.uniqueArray(words, { minLength: 2, maxLength: 2 }),
    said: fc.uniqueArray(said, { maxLength: 5 }),
    amount: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    date: fc.option(fc.date({ min: new Date('0001-01-02'), max: new Date('9998-01-01'), noInvalidDate: true }), {
      nil: undefined,
    }),
    publisher: fc.option(words, { nil: undefined }),
  })
  .map(({ headline, text, names: [first = 'A', second = 'B'], said, amount, date, publisher }) =>
    story({
      id: 'any',
      headline,
      text,
      ...(date !== undefined && { date: date.toISOString() }),
      ...(publisher !== undefined && { publisher }),
      entities: [person('first', first, { aliases: [second] }), organization('second', second)],
      said: said.map((words, index) => ({
        words,
        ...(index % 3 !== 2 && { voice: index % 2 === 0 ? 'first' : 'second' }),
      })),
      figures: [{ words: text.split(/\s/u)[0] ?? '', quantity: { kind: 'value', value: amount }, measures: 'things' }],
    }),
  )

import { edition } from '@onrecord/article-data/edition'
import type { Explanation, TraceItem } from '@onrecord/article-extract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textWidth } from '../terminal/text-width.ts'
import { explanationText } from './explanation-text.ts'

const [story] = edition
if (!story) throw new Error('The edition is empty.')

const article = {
  ...story,
  headline: 'Dam holds',
  statements: story.statements.slice(0, 1),
  figures: [],
  notes: [{ rule: 'voice-unresolved', message: 'It is unclear who “he” in “he said” is.' }],
}

const trace: Explanation = {
  article,
  stages: [
    {
      stage: 'names',
      milliseconds: 2.345,
      items: [
        { words: 'Ann Ferguson', span: { start: 4, end: 16 }, outcome: 'found', probability: 0.987, detail: 'person' },
        { words: 'Mayor', outcome: 'changed', rule: 'title', detail: 'a role of Ann Ferguson' },
        { words: 'On Monday', outcome: 'rejected', rule: 'sentence-start' },
      ],
    },
    { stage: 'dates', milliseconds: 41.6, items: [] },
  ],
}

test('each stage lists what it found, changed and rejected, and why', () => {
  expect(explanationText(trace, 80)).toBe(`Dam holds
1 statement by 1 voice, 0 figures, 1 note. 2 stages, 44 ms.

names: 2.3 ms, 1 found, 1 changed, 1 rejected
  found     “Ann Ferguson”  [4–16]
            probability 0.99 · person
  changed   “Mayor”
            rule title · a role of Ann Ferguson
  rejected  “On Monday”
            rule sentence-start

dates: 42 ms
  nothing to report

notes
  voice-unresolved: It is unclear who “he” in “he said” is.
`)
})

test('without a stage, the text says that none was traced', () => {
  expect(explanationText({ article: { ...article, notes: [] }, stages: [] }, 80)).toBe(
    'Dam holds\n1 statement by 1 voice, 0 figures, 0 notes. No stage was traced.\n',
  )
})

test('long text is shortened in the middle', () => {
  const words = `First ${'and then another '.repeat(100)}last`
  const text = explanationText(
    { article, stages: [{ stage: 'x', milliseconds: 1, items: [{ words, outcome: 'found' }] }] },
    80,
  )
  expect(text).toContain('“First and then')
  expect(text).toContain('last”')
  expect(text.split('\n').length).toBeLessThan(16)
})

test('no line is wider than the terminal, and no text contains control characters', () => {
  const item: fc.Arbitrary<TraceItem> = fc.record(
    {
      words: fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constant('\u001B[2Jword\r\n'.repeat(20))),
      outcome: fc.constantFrom('found', 'rejected', 'changed'),
      rule: fc.string(),
      probability: fc.double({ min: 0, max: 1, noNaN: true }),
      detail: fc.string({ unit: 'grapheme', maxLength: 200 }),
    },
    { requiredKeys: ['words', 'outcome'] },
  )
  fc.assert(
    fc.property(fc.array(item, { maxLength: 5 }), fc.integer({ min: 30, max: 100 }), (items, width) => {
      const text = explanationText({ article, stages: [{ stage: 'names', milliseconds: 1, items }] }, width)
      for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(width)
      expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u)
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) },
  )
})

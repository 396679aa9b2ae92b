import { expect, test } from 'vitest'
import { textDoc } from '../../coreference/fixtures/text-doc.ts'
import { wordsIn } from '../../doc/doc.ts'
import { sharedModel } from '../../models/load-models.ts'
import type { Attribution } from '../attribution.ts'
import { cutSourceClauses } from './source-clauses.ts'

const cutSource = (text: string): string => {
  const doc = textDoc(text)
  const cue = doc.tokens.findIndex(({ lower }) => lower === 'according')
  const attribution: Attribution = {
    block: 0,
    source: { first: cue + 2, end: doc.tokens.length - 1 },
    cue: { first: cue, end: cue + 2 },
    content: [{ first: 0, end: cue - 1 }],
    verb: cue,
    lemma: 'accord',
    confidence: 0.9,
  }
  const { nested: nestedFinder } = sharedModel('fast')
  const [cut] = cutSourceClauses.run(doc, [attribution], { nestedFinder, minConfidence: 0, headline: '' })
  return cut?.source ? wordsIn(doc, cut.source) : ''
}

test.each([
  ['The harbor cost $3 million, according to Ilse Marten, and residents paid half of it.', 'Ilse Marten'],
  [
    'The harbor cost $3 million, according to the nonpartisan State Budget Office, and the town owes the rest.',
    'the nonpartisan State Budget Office',
  ],
  ['The wall is old, according to the builders but the mayor says it is safe.', 'the builders'],
])('a source ends before a clause that is joined to it: %s', (text, source) => {
  expect(cutSource(text)).toBe(source)
})

test.each([
  ['The wall fell, according to Ilse Marten and Peder Aas.', 'Ilse Marten and Peder Aas'],
  [
    'The wall fell, according to students and teachers injured in the crash.',
    'students and teachers injured in the crash',
  ],
  [
    'The wall fell, according to Ilse Marten, who owns the yard and whose brother built it.',
    'Ilse Marten, who owns the yard and whose brother built it',
  ],
])('other words after "and" stay in the source: %s', (text, source) => {
  expect(cutSource(text)).toBe(source)
})

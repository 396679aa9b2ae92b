import { expect, test } from 'vitest'
import { type TokenRange, wordsIn } from '../../doc/doc.ts'
import { prepare } from '../../pipeline/prepare.ts'
import type { Attribution } from '../attribution.ts'
import { correctAskedCues } from './asked-about.ts'

const text = 'Harbor story\n\nAsked about the wall, Olaf Brand laughed and said Finch would have to mend it.'
const { doc, context } = prepare(text, { model: 'fast' })

const rangeOf = (words: string): TokenRange => {
  const first = doc.tokens.findIndex(({ start }) => start === doc.text.indexOf(words))
  return { first, end: first + words.split(' ').length }
}
const asked: Attribution = {
  block: 1,
  source: rangeOf('Olaf Brand'),
  cue: rangeOf('Asked about'),
  content: [rangeOf('Finch would have to mend it')],
  verb: rangeOf('Asked').first,
  lemma: 'ask',
  confidence: 0.5,
}
const corrected = (one: Attribution) =>
  correctAskedCues
    .run(doc, [one], { nestedFinder: context.nestedFinder, minConfidence: 0, headline: '' })
    .map(({ cue, content }) => ({ cue: cue && wordsIn(doc, cue), content: content.map((part) => wordsIn(doc, part)) }))
const answer = [{ cue: 'said', content: ['Finch would have to mend it'] }]

test('the cue is the verb of the answer', () => {
  expect(corrected(asked)).toEqual(answer)
})

test('the topic of the question is NOT part of the answer, with or without a source', () => {
  const content = [rangeOf('the wall'), ...asked.content]
  expect(corrected({ ...asked, content })).toEqual(answer)
  expect(corrected({ ...asked, content, source: undefined })).toEqual(answer)
})

test('a question without an answer does NOT change', () => {
  const content = [rangeOf('the wall')]
  expect(corrected({ ...asked, content })).toEqual([{ cue: 'Asked about', content: ['the wall'] }])
})

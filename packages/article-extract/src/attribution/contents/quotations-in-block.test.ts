import { expect, test } from 'vitest'
import { textDoc } from '../../coreference/fixtures/text-doc.ts'
import { said } from '../../fixtures/said.ts'
import { sharedModel } from '../../models/load-models.ts'
import type { Attribution } from '../attribution.ts'
import type { RefinementContext } from '../refinement.ts'
import { findQuotationsInBlock } from './quotations-in-block.ts'

const model = sharedModel('fast')
const context: RefinementContext = { nestedFinder: model.nested, minConfidence: 0, headline: '' }

/** A Doc of one paragraph, and the attribution of its words from `from` to `to`, without a source. */
const read = (text: string) => {
  const doc = textDoc(text)
  const range = (words: string) => {
    const start = text.indexOf(words)
    const first = doc.tokens.findIndex((token) => token.end > start)
    const end = doc.tokens.findIndex((token) => token.start >= start + words.length)
    return { first, end: end < 0 ? doc.tokens.length : end }
  }
  const bare = (words: string): Attribution => ({
    block: 0,
    source: undefined,
    cue: undefined,
    content: [range(words)],
    verb: undefined,
    lemma: '',
    confidence: 0.5,
  })
  return { doc, range, bare }
}

test('the words after a quotation name its speaker', () => {
  const { doc, range, bare } = read('“It is late,” spokesman Peder Aas said happily on Monday.')
  const [found] = findQuotationsInBlock.run(doc, [bare('“It is late,”')], context)
  expect(found?.source).toEqual(range('spokesman Peder Aas'))
  expect(found?.lemma).toBe('say')
})

test('a quotation continues the one before it in its block', () => {
  const { doc, range, bare } = read('“It is late,” Peder Aas told the Herald. “And nobody came.”')
  const told: Attribution = {
    ...bare('“It is late,”'),
    source: range('Peder Aas'),
    cue: range('told'),
    verb: range('told').first,
    lemma: 'tell',
  }
  const [, found] = findQuotationsInBlock.run(doc, [told, bare('“And nobody came.”')], context)
  expect(found?.speaker).toEqual({ kind: 'words', range: range('Peder Aas') })
})

test('a quotation without a speaker nearby does NOT change', () => {
  const { doc, bare } = read('The sign was old. “It is late,” it had in red.')
  const one = bare('“It is late,”')
  expect(findQuotationsInBlock.run(doc, [one], context)).toEqual([one])
})

test('a participle at the start of a sentence has the speaker before it', () => {
  const text = 'Colin Maddox stated that the wall was weak. Adding, “It will not hold another winter.”'
  expect(said(text)).toContain('Colin Maddox (direct): “It will not hold another winter.”')
})

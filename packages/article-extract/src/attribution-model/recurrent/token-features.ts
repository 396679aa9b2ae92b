import { memoizeWords } from '../../doc/memoize-words.ts'
import type { ParagraphInput } from '../input/paragraph-input.ts'
import { type QuoteState, quoteState } from './quote-states.ts'
import { type WordShape, wordShape } from './word-shape.ts'

/** The recurrent model's features of one token. Strings are looked up in its vocabularies. */
export interface TokenFeatures {
  readonly word: string
  readonly prefix: string
  readonly suffix: string
  readonly tag: string
  readonly shape: WordShape
  readonly quote: QuoteState
}

type WordFeatures = Pick<TokenFeatures, 'word' | 'prefix' | 'suffix' | 'shape'>

const wordFeatures = memoizeWords((token): WordFeatures => {
  const word = /^[“”]$/u.test(token) ? token : normalForm(token)
  return { word, prefix: word.slice(0, 3), suffix: word.slice(-3), shape: wordShape(token) }
})

/** The features of a paragraph's tokens, in order. */
export function tokenFeatures({ words, tags, quotations }: ParagraphInput): TokenFeatures[] {
  return words.map((token, index) => {
    const { word, prefix, suffix, shape } = wordFeatures(token)
    return { word, prefix, suffix, tag: tags[index] ?? '', shape, quote: quoteState(quotations, index) }
  })
}

/** A token's form in the vocabulary: lower case, every digit 0, one apostrophe and one dash for all kinds. */
function normalForm(token: string): string {
  return token
    .toLowerCase()
    .replace(/\p{Nd}/gu, '0')
    .replace(/[‘’]/g, "'")
    .replace(/^(?:-{2,}|[–—―])$/, '—')
}

import type { Span } from '@onrecord/article-data'
import {
  type FoundStatement,
  findStatements,
  type StatementModel,
} from '../attribution-model/statements/find-statements.ts'
import { type PennWords, wordsWithin } from '../tokens/penn-words.ts'
import type { Token, TokenRange } from '../tokens/token.ts'
import { type Attribution, spanOf } from './attribution.ts'
import { findStirring, splitWorks } from './by-nouns.ts'
import { cueLemma } from './cue-forms.ts'
import { joinQuotations } from './join-quotations.ts'
import type { Paragraph } from './paragraph.ts'

/** The index of the first token that ends behind `offset`. */
const firstBehind = (tokens: readonly Token[], offset: number): number => {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The tokens of the paragraph that share a character with the span. */
const rangeOf = ({ tokens }: Paragraph, { start, end }: Span): TokenRange => {
  const first = firstBehind(tokens, start)
  let last = first
  while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? end) < end) last++
  return { first, end: last + 1 }
}

/** The last verb of speech among the cue's tokens, else the last token. */
const verbIn = ({ tokens }: Paragraph, cue: readonly TokenRange[]): number | undefined => {
  const all = cue.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, step) => first + step))
  return all.findLast((index) => cueLemma(tokens[index]?.lower ?? '') !== undefined) ?? all.at(-1)
}

/** "The Post reported, citing two officials, that …": whom it cites is no part of what was said. */
const withoutCited = (lemma: string, verb: number | undefined, content: readonly TokenRange[]): boolean =>
  lemma === 'cite' && content.length > 1 && content[0]?.first === (verb ?? -1) + 1

const attributionOf = (paragraph: Paragraph, found: FoundStatement): Attribution => {
  const ranges = (spans: readonly Span[]) => spans.map((span) => rangeOf(paragraph, span))
  const { source, cue, confidence } = found
  const verb = verbIn(paragraph, ranges(cue))
  const word = paragraph.tokens[verb ?? -1]?.lower ?? ''
  const lemma = cueLemma(word) ?? word
  const content = found.content.slice(withoutCited(lemma, verb, ranges(found.content)) ? 1 : 0)
  const tokens = { source: ranges(source)[0], cue: ranges(cue), content: ranges(content), verb }
  return { paragraph, source, cue, content, tokens, lemma, confidence }
}

/** The words of a paragraph's sentences: all but a dateline's. */
const bodyOf = (paragraph: Paragraph, words: PennWords): PennWords | undefined => {
  const [first, last] = [paragraph.sentences[0], paragraph.sentences.at(-1)]
  return first && last && wordsWithin(words, spanOf(paragraph, { first: first.first, end: last.end }))
}

/** What the rules find that the model has not. */
const missedIn = (paragraph: Paragraph, found: readonly Attribution[], least: number): readonly Attribution[] =>
  findStirring(paragraph).filter(
    ({ content: [stirring], confidence }) =>
      confidence >= least &&
      !found.some(({ content }) =>
        content.some(({ start, end }) => start < (stirring?.end ?? 0) && end > (stirring?.start ?? 0)),
      ),
  )

const inOrder = (attributions: readonly Attribution[]): readonly Attribution[] =>
  attributions.toSorted((one, two) => (one.content[0]?.start ?? 0) - (two.content[0]?.start ?? 0))

/** What is known of the text, and what is wanted. */
interface Settings {
  readonly isEnglish: boolean
  /** Attributions less sure than this are left out; by default those that readers are better served without. */
  readonly least: number | undefined
}

/** What the confidence in a text that is not English is multiplied by. */
const inOtherLanguages = 0.5

/** The attributions that the model and the rules find in the paragraphs, whose words are `words`, in text order. */
export const findAttributions = (
  model: StatementModel,
  paragraphs: readonly Paragraph[],
  words: readonly PennWords[],
  { isEnglish, least = model.statements.minConfidence }: Settings,
): readonly Attribution[] =>
  joinQuotations(
    paragraphs,
    paragraphs.flatMap((paragraph, index) => {
      const all = words[index]
      const body = all && bodyOf(paragraph, all)
      const trust = isEnglish ? 1 : inOtherLanguages
      const found = (body ? findStatements(model, body, least / trust) : []).flatMap((statement) =>
        splitWorks(attributionOf(paragraph, { ...statement, confidence: statement.confidence * trust })),
      )
      return isEnglish ? inOrder([...found, ...missedIn(paragraph, found, least)]) : found
    }),
  )

import type { Span } from '@onrecord/article-data'
import type { FoundStatement } from '../attribution-model/statements/find-statements.ts'
import type { Token, TokenRange } from '../tokens/token.ts'
import type { Attribution } from './attribution.ts'
import { cueLemma } from './cue-forms.ts'
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

/** What the model found in the paragraph, by its tokens and with the verb that ties words to voice. */
export const readAttribution = (paragraph: Paragraph, found: FoundStatement): Attribution => {
  const ranges = (spans: readonly Span[]) => spans.map((span) => rangeOf(paragraph, span))
  const { source, cue, confidence } = found
  const verb = verbIn(paragraph, ranges(cue))
  const word = paragraph.tokens[verb ?? -1]?.lower ?? ''
  const lemma = cueLemma(word) ?? word
  const content = found.content.slice(withoutCited(lemma, verb, ranges(found.content)) ? 1 : 0)
  const tokens = { source: ranges(source)[0], cue: ranges(cue), content: ranges(content), verb }
  return { paragraph, source, cue, content, tokens, lemma, confidence }
}

import type { Span } from '@onrecord/article-data'
import {
  type FoundStatement,
  findStatements,
  type StatementModel,
} from '../attribution-model/statements/find-statements.ts'
import type { TokenRange } from '../tokens/token.ts'
import { cueLemma } from './cue-forms.ts'
import { type Attribution, spanOf } from './find-attributions.ts'
import { joinQuotations } from './join-quotations.ts'
import type { Paragraph } from './paragraph.ts'

/** The tokens of the paragraph that share a character with the span. */
const rangeOf = ({ tokens }: Paragraph, { start, end }: Span): TokenRange => {
  const first = tokens.findIndex((token) => token.end > start)
  const last = tokens.findLastIndex((token) => token.start < end)
  return { first, end: last + 1 }
}

/** The verb of the cue, "accord" for "according to": what stances and chains are told by. */
const lemmaIn = (paragraph: Paragraph, cue: readonly TokenRange[]): string => {
  const words = cue.flatMap(({ first, end }) => paragraph.tokens.slice(first, end).map(({ lower }) => lower))
  return words.map(cueLemma).findLast((lemma) => lemma !== undefined) ?? words.at(-1) ?? ''
}

const attributionOf = (paragraph: Paragraph, found: FoundStatement): Attribution => {
  const [source] = found.source.map((span) => rangeOf(paragraph, span))
  const cue = found.cue.map((span) => rangeOf(paragraph, span))
  const lemma = lemmaIn(paragraph, cue)
  const isAccordingTo = cue.some(({ first }) => paragraph.tokens[first]?.lower === 'according')
  const candidate = {
    pattern: isAccordingTo ? ('accordingTo' as const) : ('clause' as const),
    lemma,
    word: lemma,
    ...(source && { source }),
    cue,
    content: found.content.map((span) => rangeOf(paragraph, span)),
    score: found.confidence,
  }
  return { paragraph, candidate, source: found.source, cue: found.cue, content: found.content, method: 'model' }
}

const bodyOf = (paragraph: Paragraph): Span | undefined => {
  const [first, last] = [paragraph.sentences[0], paragraph.sentences.at(-1)]
  return first && last && spanOf(paragraph, { first: first.first, end: last.end })
}

/** The attributions that the trained model finds in the paragraphs, with at least the confidence `least`, in text order. */
export const learntAttributions = (
  model: StatementModel,
  text: string,
  paragraphs: readonly Paragraph[],
  least: number | undefined,
): readonly Attribution[] =>
  joinQuotations(
    paragraphs,
    paragraphs.flatMap((paragraph) => {
      const body = bodyOf(paragraph)
      const found = body ? findStatements(model, text, body, least) : []
      return found.map((statement) => attributionOf(paragraph, statement))
    }),
  )

import { findStatements, type StatementModel } from '../attribution-model/statements/find-statements.ts'
import { type PennWords, wordsWithin } from '../tokens/penn-words.ts'
import type { TokenRange } from '../tokens/token.ts'
import { type Attribution, spanOf } from './attribution.ts'
import { cueLemma } from './cue-forms.ts'
import type { Paragraph } from './paragraph.ts'
import { readAttribution } from './read-attribution.ts'

/** The corpus marks outermost statements alone, so nothing has been learnt of those inside: only sure ones are taken. */
const leastSure = 0.65

/** Verbs of telling. What somebody hopes or wants of whom others speak is left to their words. */
const telling: ReadonlySet<string> = new Set(
  'accuse acknowledge add admit allege announce argue claim confirm declare deny explain inform insist note promise report say state tell testify vow warn write'.split(
    ' ',
  ),
)

const tells = (word: string | undefined): boolean => telling.has(cueLemma(word ?? '') ?? '')

/** Whether one of the range's tokens, the first apart, may be the verb of a statement: somebody has to come before it. */
const mayHold = ({ tokens }: Paragraph, { first, end }: TokenRange): boolean => {
  for (let at = first + 1; at < end; at++) if (tells(tokens[at]?.lower)) return true
  return false
}

/** Without the "that" that leads a content in. */
const behindThat = ({ tokens }: Paragraph, { first, end }: TokenRange): TokenRange => ({
  first: tokens[first]?.lower === 'that' ? first + 1 : first,
  end,
})

/**
 * The statements inside what somebody says: "Lee said that the agency had warned her of it". Each content is read as if it
 * were a paragraph. They are as sure as both together. `words` are those of the paragraph.
 */
export const findNested = (
  model: StatementModel,
  words: PennWords,
  outer: Attribution,
  least: number,
): readonly Attribution[] =>
  outer.tokens.content.flatMap((content) => {
    const range = behindThat(outer.paragraph, content)
    if (!mayHold(outer.paragraph, range)) return []
    const inside = wordsWithin(words, spanOf(outer.paragraph, range))
    return findStatements(model, inside, Math.max(leastSure, least / outer.confidence))
      .map((found) => readAttribution(outer.paragraph, { ...found, confidence: found.confidence * outer.confidence }))
      .filter(({ source, cue, lemma }) => source.length > 0 && cue.length > 0 && telling.has(lemma))
      .map((inner) => ({ ...inner, isNested: true }))
  })

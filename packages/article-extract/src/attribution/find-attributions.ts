import { findStatements, type StatementModel } from '../attribution-model/statements/find-statements.ts'
import { type PennWords, wordsWithin } from '../tokens/penn-words.ts'
import { type Attribution, spanOf } from './attribution.ts'
import { findStirring, splitWorks } from './by-nouns.ts'
import { findNested } from './find-nested.ts'
import { joinQuotations } from './join-quotations.ts'
import type { Paragraph } from './paragraph.ts'
import { readAttribution } from './read-attribution.ts'

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
        splitWorks(readAttribution(paragraph, { ...statement, confidence: statement.confidence * trust })),
      )
      if (!isEnglish || !all) return found
      const outer = [...found, ...missedIn(paragraph, found, least)]
      return inOrder([...outer, ...outer.flatMap((one) => findNested(model, all, one, least))])
    }),
  )

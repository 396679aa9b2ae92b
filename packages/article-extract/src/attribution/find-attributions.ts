import type { AttributionModel } from '../attribution-model/statements/find-statements.ts'
import type { Doc, DocBlock, TokenRange } from '../doc/doc.ts'
import type { Attribution } from './attribution.ts'
import { findNested } from './find-nested.ts'
import { findVerblessAttributions } from './find-verbless-attributions.ts'
import { joinQuotations } from './join-quotations.ts'
import { readAttribution } from './read-attribution.ts'
import { splitNestedSources } from './split-nested-sources.ts'

/** The tokens of a block without those of a dateline. */
const bodyOf = ({ bodyStart }: Doc, { first, end }: DocBlock): TokenRange => ({
  first: Math.max(first, bodyStart),
  end,
})

const overlaps = (one: Attribution, other: Attribution): boolean =>
  one.content.some((a) => other.content.some((b) => a.first < b.end && b.first < a.end))

const inOrder = (attributions: readonly Attribution[]): readonly Attribution[] =>
  attributions.toSorted((one, two) => (one.content[0]?.first ?? 0) - (two.content[0]?.first ?? 0))

/** What is known of the text, and what is wanted. */
interface Settings {
  readonly isEnglish: boolean
  /** Attributions below this confidence are dropped. */
  readonly minConfidence: number
}

/** What the confidence in a text that is not English is multiplied by. */
const trustInOtherLanguages = 0.5

/** The attributions of the text that the model and the rules find, in text order. */
export const findAttributions = (
  model: AttributionModel,
  doc: Doc,
  { isEnglish, minConfidence }: Settings,
): readonly Attribution[] =>
  joinQuotations(
    doc,
    doc.blocks.flatMap((block, index) => {
      const trust = isEnglish ? 1 : trustInOtherLanguages
      const found = model
        .findStatements(doc, bodyOf(doc, block), minConfidence / trust)
        .flatMap((statement) =>
          splitNestedSources(doc, readAttribution(doc, { ...statement, confidence: statement.confidence * trust })),
        )
      if (!isEnglish) return found
      const missed = findVerblessAttributions(doc, index).filter(
        (one) => one.confidence >= minConfidence && !found.some((other) => overlaps(one, other)),
      )
      const outer = [...found, ...missed]
      return inOrder([...outer, ...outer.flatMap((one) => findNested(model, doc, one, minConfidence))])
    }),
  )

import { type AttributionModel, statementsIn } from '../attribution-model/statements/find-statements.ts'
import type { Doc, DocBlock, TokenRange } from '../doc/doc.ts'
import type { Attribution } from './attribution.ts'
import type { NestedFinder } from './nested/nested-finder.ts'
import { readAttribution } from './read-attribution.ts'
import { type RefinementStep, refine } from './refinement.ts'
import { anyLanguage, refinements } from './refinements.ts'

/** The tokens of a block without the dateline. */
const bodyOf = ({ bodyStart }: Doc, { first, end }: DocBlock): TokenRange => ({
  first: Math.max(first, bodyStart),
  end,
})

/** The metadata and settings for one text. */
interface Settings {
  readonly isEnglish: boolean
  readonly nestedFinder: NestedFinder
  /** Attributions below this confidence are dropped. */
  readonly minConfidence: number
  /** The headline, which is not part of the Doc. */
  readonly headline?: string | undefined
  /** Called with the model's attributions, and after each refinement that changes something. */
  readonly trace?: (step: RefinementStep) => void
}

/** The factor for the confidence in a text that is not in English. */
const trustInOtherLanguages = 0.5

/** The attributions of the text, from the model and the refinements, in text order. */
export const findAttributions = (
  model: AttributionModel,
  doc: Doc,
  { isEnglish, nestedFinder, minConfidence, headline = '', trace }: Settings,
): readonly Attribution[] => {
  const trust = isEnglish ? 1 : trustInOtherLanguages
  const bodies = doc.blocks.map((block) => bodyOf(doc, block))
  const found = statementsIn(model, doc, bodies, minConfidence / trust)
    .flat()
    .map((statement) => readAttribution(doc, { ...statement, confidence: statement.confidence * trust }))
  trace?.({ name: 'model', added: found, removed: [] })
  return refine(doc, found, isEnglish ? refinements : anyLanguage, { nestedFinder, minConfidence, headline }, trace)
}

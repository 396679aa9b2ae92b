import type { AttributionModel } from '../attribution-model/statements/find-statements.ts'
import type { Doc, DocBlock, TokenRange } from '../doc/doc.ts'
import type { Attribution } from './attribution.ts'
import { readAttribution } from './read-attribution.ts'
import { type RefinementStep, refine } from './refinement.ts'
import { anyLanguage, refinements } from './refinements.ts'

/** The tokens of a block without those of a dateline. */
const bodyOf = ({ bodyStart }: Doc, { first, end }: DocBlock): TokenRange => ({
  first: Math.max(first, bodyStart),
  end,
})

/** What is known of the text, and what is wanted. */
interface Settings {
  readonly isEnglish: boolean
  /** Attributions below this confidence are dropped. */
  readonly minConfidence: number
  /** The headline. It is not part of the doc. */
  readonly headline?: string | undefined
  /** Called for what the model finds, and after each refinement that changes something. */
  readonly trace?: (step: RefinementStep) => void
}

/** What the confidence in a text that is not English is multiplied by. */
const trustInOtherLanguages = 0.5

/** The attributions of the text that the model and the refinements find, in text order. */
export const findAttributions = (
  model: AttributionModel,
  doc: Doc,
  { isEnglish, minConfidence, headline = '', trace }: Settings,
): readonly Attribution[] => {
  const trust = isEnglish ? 1 : trustInOtherLanguages
  const bodies = doc.blocks.map((block) => bodyOf(doc, block))
  const statements =
    model.findInRanges?.(doc, bodies, minConfidence / trust) ??
    bodies.map((body) => model.findStatements(doc, body, minConfidence / trust))
  const found = statements
    .flat()
    .map((statement) => readAttribution(doc, { ...statement, confidence: statement.confidence * trust }))
  trace?.({ name: 'model', added: found, removed: [] })
  return refine(doc, found, isEnglish ? refinements : anyLanguage, { model, minConfidence, headline }, trace)
}

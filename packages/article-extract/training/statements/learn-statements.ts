import type { SpanMarginal } from '../../src/attribution-model/chain/chain.ts'
import { roles } from '../../src/attribution-model/chain/labels.ts'
import type { PairWeights } from '../../src/attribution-model/linking/link-spans.ts'
import { confidenceOf } from '../../src/attribution-model/statements/confidence.ts'
import {
  joinStatements,
  type StatementThresholds,
  type StatementWeights,
} from '../../src/attribution-model/statements/paragraph-statements.ts'
import type { Paragraph } from '../chain/corpus.ts'
import { trainLinker } from '../chain/train-linker.ts'
import { goldSpans, spanKey } from '../reranking/learn-reranker.ts'
import { learnConfidence, type Outcome } from './learn-confidence.ts'
import { matchStatements } from './match-statements.ts'

/** A paragraph with spans that models have found which have not learnt from it. */
export interface Unseen {
  readonly paragraph: Paragraph
  readonly spans: readonly SpanMarginal[]
}

/** A statement found in a paragraph: whether it is right, and which of its spans are and are not exactly the corpus's. */
interface Tried extends Outcome {
  readonly place: number
  readonly spans: readonly SpanMarginal[]
}

/** Every statement found in the paragraphs at these thresholds. */
const tryThresholds = (pairs: PairWeights, thresholds: StatementThresholds, unseen: readonly Unseen[]): Tried[] =>
  unseen.flatMap(({ paragraph: { words, attributions }, spans }, place) => {
    const joined = joinStatements(pairs, thresholds, words, spans)
    const right = matchStatements(
      joined.map(({ link }) => link),
      attributions,
    )
    return joined.map(({ link: { source, cue, content }, evidence }, index) => ({
      place,
      spans: [...content, ...(source ? [source] : []), ...(cue ? [cue] : [])],
      evidence,
      isRight: right[index] ?? false,
    }))
  })

const spanGrid = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4]
const contentGrid = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4]
const missedGrid = [0.03, 0.06, 0.1, 0.15]
const leastConfidences = [0.25, 0.3, 0.35, 0.4, 0.45]

/** What is to be found: the statements and the exact spans by role. */
interface Wanted {
  readonly statements: number
  readonly spans: readonly ReadonlySet<string>[]
}

/** F1 of the exact spans of the statements shown, the mean of the three roles. */
const exactSpans = (shown: readonly Tried[], { spans: gold }: Wanted): number => {
  const found = new Map(
    shown.flatMap(({ place, spans }) => spans.map((span) => [`${place} ${spanKey(span)}`, { place, span }] as const)),
  )
  const of = (role: string) => {
    const given = [...found.values()].filter(({ span }) => span.role === role)
    const hits = given.filter(({ place, span }) => gold[place]?.has(spanKey(span))).length
    const wanted = gold.reduce((sum, keys) => sum + [...keys].filter((key) => key.startsWith(role)).length, 0)
    return (2 * hits) / (given.length + wanted)
  }
  return roles.reduce((sum, role) => sum + of(role), 0) / roles.length
}

type Settings = Omit<StatementWeights, 'pairs'> & { readonly worth: number }

/**
 * The least confidence at which these thresholds serve best: readers, who want whole statements with few wrong ones (F1 of
 * statements that overlap), and those who want each span exact, count the same.
 */
const settingsAt = (tried: readonly Tried[], wanted: Wanted, thresholds: StatementThresholds): Settings => {
  const confidence = learnConfidence(tried)
  const judged = tried.map((one) => ({ ...one, value: confidenceOf(confidence, one.evidence) }))
  const settings = leastConfidences.map((minConfidence) => {
    const shown = judged.filter(({ value }) => value >= minConfidence)
    const whole = (2 * shown.filter(({ isRight }) => isRight).length) / (shown.length + wanted.statements)
    return { confidence, thresholds, minConfidence, worth: whole + exactSpans(shown, wanted) }
  })
  return settings.reduce((best, next) => (next.worth > best.worth ? next : best))
}

/** Learns to join spans into statements from `known`, and from `unseen` how far to trust them and which to show. */
export const learnStatements = (known: readonly Paragraph[], unseen: readonly Unseen[]): StatementWeights => {
  const pairs = trainLinker(known)
  const wanted: Wanted = {
    statements: unseen.reduce((sum, { paragraph }) => sum + paragraph.attributions.length, 0),
    spans: unseen.map(({ paragraph }) => goldSpans(paragraph)),
  }
  const grid = spanGrid.flatMap((span) =>
    contentGrid.flatMap((content) => missedGrid.map((missed) => ({ source: span, cue: span, content, missed }))),
  )
  const tried = grid.map((thresholds) => settingsAt(tryThresholds(pairs, thresholds, unseen), wanted, thresholds))
  const { worth: _, ...best } = tried.reduce((first, next) => (next.worth > first.worth ? next : first))
  return { pairs, ...best }
}

import { roles } from '../../packages/article-extract/src/attribution-model/chain/labels.ts'
import {
  pairContext,
  pairFeatures,
  type RoleSpan,
  viewPair,
} from '../../packages/article-extract/src/attribution-model/linking/pair-features.ts'
import type { PairWeights } from '../../packages/article-extract/src/attribution-model/linking/pair-scorer.ts'
import { logisticRegression } from '../learners/logistic-regression.ts'
import { inputOf, type Paragraph, type Range } from './corpus.ts'

/** Features of fewer pairs are dropped. */
const fewest = 5
const l2 = 0.1

interface Pair {
  readonly features: readonly string[]
  readonly isTogether: boolean
}

const spanKey = (role: string, [start, end]: Range): string => `${role} ${start} ${end}`

/** All pairs of a cue with a source or a content in a paragraph, and whether the corpus links them. */
const pairsOf = (paragraph: Paragraph): readonly Pair[] => {
  const { attributions } = paragraph
  const spans = new Map<string, RoleSpan>()
  const together = new Set<string>()
  for (const attribution of attributions) {
    for (const role of roles) {
      for (const range of attribution[role]) {
        spans.set(spanKey(role, range), { role, first: range[0], last: range[1] - 1 })
        for (const cue of attribution.cue) together.add(`${spanKey('cue', cue)} ${spanKey(role, range)}`)
      }
    }
  }
  const ordered = [...spans].sort(([, a], [, b]) => a.first - b.first)
  const context = pairContext(
    inputOf(paragraph, []),
    ordered.map(([, span]) => span),
  )
  return ordered
    .filter(([, { role }]) => role === 'cue')
    .flatMap(([cueKey, cue]) =>
      ordered
        .filter(([, { role }]) => role !== 'cue')
        .map(([key, other]) => ({
          features: pairFeatures(viewPair(context, cue, other)),
          isTogether: together.has(`${cueKey} ${key}`),
        })),
    )
}

/** Trains which cues belong to which sources and contents: a logistic regression. The result is deterministic. */
export const trainLinker = (paragraphs: readonly Paragraph[]): PairWeights => {
  const pairs = paragraphs.flatMap(pairsOf)
  const uses = new Map<string, number>()
  for (const { features } of pairs) for (const name of features) uses.set(name, (uses.get(name) ?? 0) + 1)
  const names = [...uses].flatMap(([name, count]) => (count >= fewest ? [name] : []))
  const columnOf = new Map(names.map((name, column) => [name, column]))
  const weights = logisticRegression(
    pairs.map(({ features, isTogether }) => ({
      columns: features.flatMap((name) => columnOf.get(name) ?? []),
      isRight: isTogether,
    })),
    { columns: names.length, l2, digits: 3 },
  )
  return new Map(names.map((name, column) => [name, weights[column] ?? 0]))
}

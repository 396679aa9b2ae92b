import { roles } from '../../packages/article-extract/src/attribution-model/chain/labels.ts'
import {
  pairContext,
  pairFeatures,
  type RoleSpan,
  viewPair,
} from '../../packages/article-extract/src/attribution-model/linking/pair-features.ts'
import type { PairWeights } from '../../packages/article-extract/src/attribution-model/linking/pair-scorer.ts'
import { inputOf, type Paragraph, type Range } from './corpus.ts'
import { seeded, shuffle } from './random.ts'

const epochs = 6
const rate = 0.1
const decay = 1e-4
const fewest = 5

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

/** Trains which cues belong to which sources and contents (logistic regression). The result is deterministic. */
export const trainLinker = (paragraphs: readonly Paragraph[]): PairWeights => {
  const pairs = paragraphs.flatMap(pairsOf)
  const uses = new Map<string, number>()
  for (const { features } of pairs) for (const name of features) uses.set(name, (uses.get(name) ?? 0) + 1)
  const weights = new Map<string, number>(
    [...uses].flatMap(([name, count]) => (count >= fewest ? [[name, 0] as const] : [])),
  )
  const order = Int32Array.from(pairs, (_, index) => index)
  const random = seeded(3)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const { features, isTogether } = pairs[index] ?? { features: [], isTogether: false }
      const sum = features.reduce((total, name) => total + (weights.get(name) ?? 0), 0)
      const error = (isTogether ? 1 : 0) - 1 / (1 + Math.exp(-sum))
      for (const name of features) {
        const weight = weights.get(name)
        if (weight !== undefined) weights.set(name, weight + (rate / (epoch + 1)) * error - decay * weight)
      }
    }
  }
  return new Map([...weights].map(([name, weight]) => [name, Math.round(weight * 1000) / 1000]))
}

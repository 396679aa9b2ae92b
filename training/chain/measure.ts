import type { SpanMarginal } from '../../packages/article-extract/src/attribution-model/chain/chain.ts'
import {
  decodeSpans,
  type Thresholds,
} from '../../packages/article-extract/src/attribution-model/chain/decode-spans.ts'
import { type Role, roles } from '../../packages/article-extract/src/attribution-model/chain/labels.ts'
import type { Paragraph } from './corpus.ts'

/** F1 in percent of exact spans, by role. */
export type Scores = Readonly<Record<Role, number>>

const keysOf = (paragraph: Paragraph, role: Role): ReadonlySet<string> =>
  new Set(
    paragraph.attributions.flatMap((attribution) => attribution[role].map(([start, end]) => `${start} ${end - 1}`)),
  )

/** The F1 of the paragraphs' marginals, decoded at the thresholds, against the corpus's spans. */
export const score = (
  paragraphs: readonly Paragraph[],
  marginals: readonly (readonly SpanMarginal[])[],
  thresholds: Thresholds,
): Scores => {
  const decoded = paragraphs.map(({ words }, index) => decodeSpans(words.length, marginals[index] ?? [], thresholds))
  const f1 = (role: Role): number => {
    let [hits, given, wanted] = [0, 0, 0]
    for (const [index, paragraph] of paragraphs.entries()) {
      const gold = keysOf(paragraph, role)
      const found = (decoded[index] ?? []).filter((span) => span.role === role)
      hits += found.filter(({ first, last }) => gold.has(`${first} ${last}`)).length
      given += found.length
      wanted += gold.size
    }
    return (200 * hits) / (given + wanted)
  }
  return { source: f1('source'), cue: f1('cue'), content: f1('content') }
}

const grid = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5]

/** The thresholds with the best mean F1, tuned role by role, in two rounds. */
export const tuneThresholds = (
  paragraphs: readonly Paragraph[],
  marginals: readonly (readonly SpanMarginal[])[],
): Thresholds => {
  let best: Thresholds = { source: 0.35, cue: 0.35, content: 0.3 }
  const mean = (thresholds: Thresholds) =>
    roles.reduce((sum, role) => sum + score(paragraphs, marginals, thresholds)[role], 0)
  for (const role of [...roles, ...roles]) {
    const tried = grid.map((value) => ({ ...best, [role]: value }))
    const means = tried.map(mean)
    best = tried[means.indexOf(Math.max(...means))] ?? best
  }
  return best
}

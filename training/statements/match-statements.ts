import type { Link } from '../../packages/article-extract/src/attribution-model/linking/link-spans.ts'
import type { RoleSpan } from '../../packages/article-extract/src/attribution-model/linking/pair-features.ts'
import type { Attribution, Range } from '../chain/corpus.ts'

const shared = (spans: readonly RoleSpan[], ranges: readonly Range[]): number =>
  spans.reduce(
    (sum, { first, last }) =>
      ranges.reduce((more, [start, end]) => more + Math.max(0, Math.min(last + 1, end) - Math.max(first, start)), sum),
    0,
  )

const hasSameSource = ({ source }: Link, gold: Attribution): boolean =>
  source ? shared([source], gold.source) > 0 : gold.source.length === 0

/**
 * For each statement found, whether it matches one of the corpus: contents share a token, and sources do too or are
 * both missing. Each statement of the corpus matches once, with the largest overlap.
 */
export const matchStatements = (found: readonly Link[], gold: readonly Attribution[]): readonly boolean[] => {
  const pairs = found
    .flatMap((link, place) =>
      gold.map((attribution, wanted) => ({
        place,
        wanted,
        both: hasSameSource(link, attribution) ? shared(link.content, attribution.content) : 0,
      })),
    )
    .filter(({ both }) => both > 0)
    .sort((a, b) => b.both - a.both)
  const [met, taken] = [new Set<number>(), new Set<number>()]
  for (const { place, wanted } of pairs) {
    if (met.has(place) || taken.has(wanted)) continue
    met.add(place)
    taken.add(wanted)
  }
  return found.map((_, place) => met.has(place))
}

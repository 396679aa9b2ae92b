import type { Article } from '../model/article.ts'
import type { Statement } from '../model/statement.ts'
import type { Span } from '../model/text.ts'
import { countedRuns } from '../statements/statement-runs.ts'

/** Whose words a part of the text is: a voice, by its anonymity, or the writer's own (`nobody`). */
export type CoverageKind = Statement['anonymity'] | 'nobody'

/** One part of the text: its spans in order, its words, and its share of all words (0 to 1). */
export type CoveragePart = { readonly spans: readonly Span[]; readonly words: number; readonly share: number }

/** The number of words of the text, and the four parts that it consists of. */
export type Coverage = { readonly words: number; readonly parts: Readonly<Record<CoverageKind, CoveragePart>> }

/**
 * How much of the text is attributed to named, described and anonymous voices, and to nobody: an exact partition. The
 * spans of all four parts, sorted, are the text without gap or overlap, and their words add up. When statements nest,
 * the inner one counts. Shares are 0 when the text has no words.
 *
 * @example
 * ```ts
 * import { coverage, formatPercent } from '@onrecord/article-data'
 * import { edition } from '@onrecord/article-data/edition'
 *
 * const [story] = edition
 * if (story) console.log(formatPercent(coverage(story).parts.nobody.share))
 * // 44%
 * ```
 */
export const coverage = (article: Article): Coverage => {
  const runs = countedRuns(article)
  const total = runs.reduce((sum, { words }) => sum + words, 0)
  const part = (kind: CoverageKind): CoveragePart => {
    const own = runs.filter(({ statement }) => (statement?.anonymity ?? 'nobody') === kind)
    const words = own.reduce((sum, run) => sum + run.words, 0)
    return { spans: own.map(({ span }) => span), words, share: total === 0 ? 0 : words / total }
  }
  return {
    words: total,
    parts: {
      named: part('named'),
      described: part('described'),
      anonymous: part('anonymous'),
      nobody: part('nobody'),
    },
  }
}

import type { Article, Span } from '@onrecord/article-data'
import type { MarkedArticle } from './marked-voices.ts'
import { bestMatch } from './match-statements.ts'

/** Readers' decisions on the statements of an article. */
interface ShownStatements {
  readonly accepted: number
  /** By the reader's reason. */
  readonly rejected: ReadonlyMap<string, number>
  /** Careful editors could disagree about them. */
  readonly disputed: number
  /** They were not in the output that the reader read. */
  readonly unread: number
}

/** The Dice coefficient from which contents are the same statement. */
const leastDice = 0.6

/**
 * Compares the statements of an article with those that readers accepted and rejected. `sourceSpan` is the function
 * from `extract`.
 */
export const shownStatements = (
  { statements, rejected = [] }: MarkedArticle,
  article: Article,
  sourceSpan: (span: Span) => Span,
): ShownStatements => {
  const marked = [...statements, ...rejected].map(({ content }) => content)
  const counts = { accepted: 0, disputed: 0, unread: 0 }
  const reasons = new Map<string, number>()
  for (const { content } of article.statements) {
    const spans = content.map(sourceSpan).map(({ start, end }) => [start, end] as const)
    const at = bestMatch(spans, marked, leastDice)
    const reason = rejected[(at ?? -1) - statements.length]?.reason
    if (at === undefined) counts.unread++
    else if (reason !== undefined) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    else if (statements[at]?.isOptional) counts.disputed++
    else counts.accepted++
  }
  return { ...counts, rejected: reasons }
}

/** The counts of several articles together. */
export const shownTogether = (all: readonly ShownStatements[]): ShownStatements => {
  const rejected = new Map<string, number>()
  for (const one of all)
    for (const [reason, count] of one.rejected) rejected.set(reason, (rejected.get(reason) ?? 0) + count)
  const sum = (key: 'accepted' | 'disputed' | 'unread') => all.reduce((total, one) => total + one[key], 0)
  return { accepted: sum('accepted'), disputed: sum('disputed'), unread: sum('unread'), rejected }
}

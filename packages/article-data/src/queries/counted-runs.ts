import type { Article } from '../model/article.ts'
import { wordStarts } from '../words.ts'
import { type StatementRun, statementRuns } from './statement-runs.ts'

/** A run of the text and how many words begin in it. Each word of the text counts once. */
export type CountedRun = StatementRun & { readonly words: number }

/** The runs of `statementRuns`, each with its number of words. */
export const countedRuns = (article: Article): readonly CountedRun[] => {
  const starts = wordStarts(article.text)
  let next = 0
  return statementRuns(article).map((run) => {
    const first = next
    while (next < starts.length && (starts[next] ?? 0) < run.span.end) next++
    return { ...run, words: next - first }
  })
}

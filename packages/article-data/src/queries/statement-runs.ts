import type { Article } from '../model/article.ts'
import type { Statement } from '../model/statement.ts'
import type { Span } from '../model/text.ts'
import { wordStarts } from '../words.ts'

/**
 * A run of the text and the innermost statement whose content it is; without a statement, the words are the writer's
 * own.
 */
type StatementRun = { readonly span: Span; readonly statement: Statement | undefined }

type Edge = { readonly at: number; readonly opens: boolean; readonly statement: Statement; readonly length: number }

const edgesOf = (article: Article): readonly Edge[] =>
  article.statements
    .flatMap((statement) =>
      statement.content.flatMap(({ start, end }) => [
        { at: start, opens: true, statement, length: end - start },
        { at: end, opens: false, statement, length: end - start },
      ]),
    )
    .sort((a, b) => a.at - b.at)

/** The shortest open content: when statements nest, the inner one. */
const innermost = (open: ReadonlyMap<Statement, number>): Statement | undefined => {
  let best: Statement | undefined
  let shortest = Number.POSITIVE_INFINITY
  for (const [statement, length] of open) {
    if (length <= shortest) {
      best = statement
      shortest = length
    }
  }
  return best
}

/** The text cut into runs, in order and without gaps, each with the innermost statement whose content it is. */
const statementRuns = (article: Article): readonly StatementRun[] => {
  const runs: StatementRun[] = []
  const open = new Map<Statement, number>()
  let from = 0
  const runTo = (end: number) => {
    if (end > from) runs.push({ span: { start: from, end }, statement: innermost(open) })
    from = Math.max(from, end)
  }
  for (const { at, opens, statement, length } of edgesOf(article)) {
    runTo(at)
    if (opens) open.set(statement, length)
    else open.delete(statement)
  }
  runTo(article.text.length)
  return runs
}

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

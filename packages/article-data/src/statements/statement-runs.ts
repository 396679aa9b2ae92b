import type { Article } from '../model/article.ts'
import type { Statement } from '../model/statement.ts'
import type { Span } from '../model/text.ts'
import { wordStarts } from '../text/words.ts'

/**
 * A run of the text and the innermost statement whose content it is; without a statement, the words are the writer's
 * own.
 */
type StatementRun = { readonly span: Span; readonly statement: Statement | undefined }

type Edge = { readonly at: number; readonly opens: boolean; readonly statement: Statement; readonly length: number }

/** At one place, contents end before others begin, and outer ones begin before inner ones and end after them. */
const inNestingOrder = (a: Edge, b: Edge): number =>
  a.at - b.at || Number(a.opens) - Number(b.opens) || (a.opens ? b.length - a.length : a.length - b.length)

const edgesOf = (article: Article): readonly Edge[] =>
  article.statements
    .flatMap((statement) =>
      statement.content.flatMap(({ start, end }) => [
        { at: start, opens: true, statement, length: end - start },
        { at: end, opens: false, statement, length: end - start },
      ]),
    )
    .sort(inNestingOrder)

/** The text cut into runs, in order and without gaps, each with the innermost statement whose content it is. */
const statementRuns = (article: Article): readonly StatementRun[] => {
  const runs: StatementRun[] = []
  /** The statements whose content is open, outer ones first: contents nest. */
  const open: Statement[] = []
  let from = 0
  const runTo = (end: number) => {
    if (end > from) runs.push({ span: { start: from, end }, statement: open.at(-1) })
    from = Math.max(from, end)
  }
  for (const { at, opens, statement } of edgesOf(article)) {
    runTo(at)
    if (opens) open.push(statement)
    else open.splice(open.lastIndexOf(statement), 1)
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

import {
  type Article,
  attributionIndex,
  type Span,
  type TimelineEntry,
  timeline,
  timelineDate,
  type Voice,
} from '@onrecord/article-data'

/** A dated event or statement: its date, words and place in the text, and the voice of a statement. */
export type TimelineRow = {
  readonly key: string
  readonly date: string
  readonly label: string
  readonly span: Span
  readonly statementId: string | undefined
  readonly voice: Voice | undefined
  readonly isWorkedOut: boolean
}

const rowOf = (article: Article, entry: TimelineEntry): TimelineRow => {
  const statementId = entry.kind === 'statement' ? entry.statement.id : undefined
  return {
    key: `${entry.kind} ${entry.date} ${entry.span.start} ${entry.label}`,
    date: timelineDate(entry),
    label: entry.label,
    span: entry.span,
    statementId,
    voice: statementId === undefined ? undefined : attributionIndex(article).get(statementId)?.voice,
    isWorkedOut: entry.basis === 'implied',
  }
}

/** All dated events and statements of a story, earliest first. */
export const timelineRows = (article: Article): readonly TimelineRow[] =>
  timeline(article).map((entry) => rowOf(article, entry))

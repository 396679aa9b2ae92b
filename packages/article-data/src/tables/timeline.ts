import { edtfOrder } from '../dates/edtf-order.ts'
import { formatDate } from '../format/format-date.ts'
import type { Article } from '../model/article.ts'
import type { Statement } from '../model/statement.ts'
import type { Sentence, Span } from '../model/text.ts'
import type { DateMention, Event } from '../model/time.ts'
import { attributionIndex } from '../statements/attributions.ts'
import { terms } from '../terms.ts'
import { lowerBound } from '../text/contains-offset.ts'
import { spokenText } from '../text/words.ts'

/**
 * Something with a date. `date` is EDTF; `label` describes it in a few words or a sentence; `span` is its place.
 * `basis` is how the date is known: in full from the text, or worked out from the day of publication; absent when
 * unknown.
 */
export type TimelineEntry = {
  readonly date: string
  readonly label: string
  readonly span: Span
  readonly basis?: DateMention['basis']
} & (
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'date'; readonly mention: DateMention }
)

const sentenceAt = (sentences: readonly Sentence[], offset: number): Sentence | undefined =>
  sentences[lowerBound(sentences, ({ span }) => span.end <= offset)]

const eventEntries = (article: Article): readonly TimelineEntry[] => {
  const spans = new Map(article.sentences.map(({ id, span }) => [id, span]))
  return article.events.flatMap((event) => {
    const span = spans.get(event.sentenceIds[0] ?? '')
    return event.date && span
      ? [{ kind: 'event' as const, date: event.date, label: eventLabel(event), span, event }]
      : []
  })
}

const statementEntries = (article: Article): readonly TimelineEntry[] => {
  const known = attributionIndex(article)
  return article.statements.flatMap((statement) => {
    const [span] = statement.content
    if (!statement.date || !span) return []
    const label = `${known.get(statement.id)?.line.shortWho ?? terms.unnamed}: ${spokenText(article.text, statement.content)}`
    return [{ kind: 'statement' as const, date: statement.date, label, span, statement }]
  })
}

/** The name of the event, with its status when it is not `reported`. */
const eventLabel = ({ name, status }: Event): string => (status === 'reported' ? name : `${name} (${status})`)

/** Dates, except those whose sentence has an event or statement with the same date, which would repeat it. */
const dateEntries = (article: Article, others: readonly TimelineEntry[]): readonly TimelineEntry[] => {
  const reported = new Set(others.map(({ date, span }) => `${date} ${sentenceAt(article.sentences, span.start)?.id}`))
  return article.dates.flatMap((mention) => {
    const sentence = sentenceAt(article.sentences, mention.span.start)
    if (!mention.edtf || !sentence || reported.has(`${mention.edtf} ${sentence.id}`)) return []
    const label = article.text.slice(sentence.span.start, sentence.span.end)
    return [{ kind: 'date' as const, date: mention.edtf, label, span: mention.span, mention }]
  })
}

/** The basis of each date of the article. The text may give a date in full that it elsewhere only calls "Monday". */
const basisByDate = ({ dates }: Article): ReadonlyMap<string, DateMention['basis']> => {
  const found = new Map<string, DateMention['basis']>()
  for (const { edtf, basis } of dates) if (edtf !== undefined && found.get(edtf) !== 'known') found.set(edtf, basis)
  return found
}

/** The date of an entry in words, with "worked out" when it is relative to the day of publication. */
export const timelineDate = ({ date, basis }: TimelineEntry): string =>
  basis === 'implied' ? `${formatDate(date)} (worked out)` : formatDate(date)

/** Everything in the article that has a date, earliest first; entries with the same date stay in text order. */
export const timeline = (article: Article): readonly TimelineEntry[] => {
  const reported = [...eventEntries(article), ...statementEntries(article)]
  const bases = basisByDate(article)
  return [...reported, ...dateEntries(article, reported)]
    .map((entry): TimelineEntry => {
      const basis = bases.get(entry.date)
      return basis === undefined ? entry : { ...entry, basis }
    })
    .map((entry) => ({ entry, order: edtfOrder(entry.date) }))
    .sort((a, b) => (a.order === b.order ? a.entry.span.start - b.entry.span.start : a.order < b.order ? -1 : 1))
    .map(({ entry }) => entry)
}

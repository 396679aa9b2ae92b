import {
  type Article,
  attributionIndex,
  directionOf,
  type TimelineEntry,
  timeline,
  timelineDate,
} from '@onrecord/article-data'
import { paragraphAnchor } from '../reading/paragraph-anchor.ts'
import { VoiceMark } from './voice-mark.tsx'
import './timeline.css'

/** An event that only some say happened, or that is still to come, says so. */
const doubt = (entry: TimelineEntry): string =>
  entry.kind === 'event' && entry.event.status !== 'reported' ? ` (${entry.event.status})` : ''

const Entry = ({ article, entry }: { readonly article: Article; readonly entry: TimelineEntry }) => {
  const statement = entry.kind === 'statement' ? entry.statement : undefined
  const voice = statement && attributionIndex(article).get(statement.id)?.voice
  return (
    <li>
      <span className="timeline-date">{timelineDate(entry)}</span>
      <span>
        {voice && <VoiceMark voice={voice} />}{' '}
        <a
          href={`#${statement?.id ?? paragraphAnchor(article, entry.span)}`}
          lang={article.language}
          dir={directionOf(article.language)}
        >
          {entry.label}
        </a>
        {doubt(entry)}
      </span>
    </li>
  )
}

/** Everything in the story that has a date, earliest first. */
export const Timeline = ({ article }: { readonly article: Article }) => {
  const entries = timeline(article)
  return entries.length === 0 ? null : (
    <section aria-labelledby="timeline">
      <h2 id="timeline">What happened when</h2>
      {entries.some(({ basis }) => basis === 'implied') && (
        <p className="small">Dates marked “worked out” count from the day of publication: the text says “Monday”.</p>
      )}
      <ol className="timeline">
        {entries.map((entry) => (
          <Entry
            article={article}
            entry={entry}
            key={`${entry.kind} ${entry.date} ${entry.span.start} ${entry.label}`}
          />
        ))}
      </ol>
    </section>
  )
}

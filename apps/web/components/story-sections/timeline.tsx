import { type Article, directionOf } from '@onrecord/article-data'
import { storyStrings, type TimelineRow, timelineRows } from '@onrecord/article-view'
import { paragraphAnchor } from '../../view-models/addresses.ts'
import { VoiceMark } from '../voices/voice-mark.tsx'
import './timeline.css'

const Row = ({ article, row }: { readonly article: Article; readonly row: TimelineRow }) => (
  <li>
    <span className="timeline-date">{row.date}</span>
    <span>
      {row.voice && <VoiceMark voice={row.voice} />}{' '}
      <a
        href={`#${row.statementId ?? paragraphAnchor(article, row.span)}`}
        lang={article.language}
        dir={directionOf(article.language)}
      >
        {row.label}
      </a>
    </span>
  </li>
)

/** All dated events and statements of the story, earliest first. */
export const Timeline = ({ article }: { readonly article: Article }) => {
  const rows = timelineRows(article)
  return rows.length === 0 ? null : (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{storyStrings.timeline}</h2>
      {rows.some(({ isWorkedOut }) => isWorkedOut) && <p className="small">{storyStrings.workedOut}</p>}
      <ol className="timeline">
        {rows.map((row) => (
          <Row article={article} row={row} key={row.key} />
        ))}
      </ol>
    </section>
  )
}

import type { StoredStatement } from '@onrecord/article-archive'
import { listMarks } from '@onrecord/article-view'
import { byDay } from '../../view-models/by-day.ts'
import { languageOf } from '../../view-models/language-of.ts'
import { StatementItem } from './statement-item.tsx'
import '../layout/by-day.css'
import './statements-by-day.css'

/** A voice's statements by day, latest first. Each links to its place in its story. */
export const StatementsByDay = ({ statements }: { readonly statements: readonly StoredStatement[] }) => {
  const marks = listMarks(statements.flatMap(({ voices }) => voices))
  return (
    <ol className="by-day statements-by-day">
      {byDay(statements).map(({ label, stories }) => (
        <li key={label}>
          <h2 className="day-label">{label}</h2>
          <div>
            {stories.map(({ article, statements }) => (
              <div className="day-story" key={article.id}>
                <h3 {...languageOf(article)}>
                  <a href={`/articles/${article.id}`}>{article.headline}</a>
                </h3>
                <ul className="statement-items">
                  {statements.map((stored) => (
                    <StatementItem
                      stored={stored}
                      marks={marks}
                      withVoices={stored.voices.length > 1}
                      key={stored.statement.id}
                    />
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </li>
      ))}
    </ol>
  )
}

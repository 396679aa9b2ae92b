import type { StoredStatement } from '@onrecord/article-archive'
import { directionOf } from '@onrecord/article-data'
import { listMarks } from '@onrecord/article-view'
import { byDay } from '../view-models/by-day.ts'
import { StoredStatementItem } from './stored-statement-item.tsx'
import './said-in-time.css'

/** A voice's statements by day, the latest first, each leading to its place in its story. */
export const SaidInTime = ({ statements }: { readonly statements: readonly StoredStatement[] }) => {
  const marks = listMarks(statements.flatMap(({ voices }) => voices))
  return (
    <ol className="said-in-time">
      {byDay(statements).map(({ label, stories }) => (
        <li key={label}>
          <h2 className="said-day">{label}</h2>
          <div>
            {stories.map(({ article, statements }) => (
              <div className="said-story" key={article.id}>
                <h3 lang={article.language} dir={directionOf(article.language)}>
                  <a href={`/articles/${article.id}`}>{article.headline}</a>
                </h3>
                <ul className="kept-statements">
                  {statements.map((kept) => (
                    <StoredStatementItem
                      kept={kept}
                      marks={marks}
                      withVoices={kept.voices.length > 1}
                      key={kept.statement.id}
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

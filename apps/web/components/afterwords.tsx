import { type Article, formatDate } from '@onrecord/article-data'
import { markedBy } from '../reading/marked-by.ts'
import './afterwords.css'

/** What was put right since, what the text left unclear, and how the marks were made. */
export const Afterwords = ({ article }: { readonly article: Article }) => (
  <section aria-labelledby="afterwords">
    <h2 id="afterwords">How sure this is</h2>
    <p className="afterwords">{markedBy(article)}</p>
    {article.corrections.length > 0 && (
      <>
        <h3 className="label">Corrections</h3>
        <ul className="afterwords">
          {article.corrections.map(({ date, text }) => (
            <li key={`${date} ${text}`}>
              {formatDate(date)}: <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      </>
    )}
    {article.notes.length > 0 && (
      <details className="afterwords">
        <summary>What the text leaves unclear ({article.notes.length})</summary>
        <ul>
          {article.notes.map(({ rule, message, span }) => (
            <li key={`${rule} ${span?.start} ${message}`}>
              <bdi>{message}</bdi>
            </li>
          ))}
        </ul>
      </details>
    )}
  </section>
)

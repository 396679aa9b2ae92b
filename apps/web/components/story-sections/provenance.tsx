import type { Article } from '@onrecord/article-data'
import { correctionLines, markedBy, storyStrings, unclearTitle } from '@onrecord/article-view'
import './provenance.css'

/** How the marks were made, what the publisher has corrected, and what the text leaves unclear. */
export const Provenance = ({ article }: { readonly article: Article }) => (
  <section aria-labelledby="provenance">
    <h2 id="provenance">{storyStrings.provenance}</h2>
    <p className="provenance">{markedBy(article)}</p>
    {article.corrections.length > 0 && (
      <>
        <h3 className="label">{storyStrings.corrections}</h3>
        <ul className="provenance">
          {correctionLines(article).map((line) => (
            <li key={line}>
              <bdi>{line}</bdi>
            </li>
          ))}
        </ul>
      </>
    )}
    {article.notes.length > 0 && (
      <details className="provenance">
        <summary>{unclearTitle(article)}</summary>
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

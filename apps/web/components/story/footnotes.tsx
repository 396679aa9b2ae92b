import { type Article, attributionIndex } from '@onrecord/article-data'
import { attributionText, withRole } from '@onrecord/article-view'
import { siteAddress } from '../../server/site-address.ts'
import { storyPageStrings } from '../../strings.ts'
import './footnotes.css'

/**
 * The source of each statement as a numbered note, on paper only. The letters in the text have the same numbers there, because
 * both count the statements in the order in which they begin.
 */
export const Footnotes = ({ article, isStored }: { readonly article: Article; readonly isStored: boolean }) => (
  <aside className="footnotes" aria-label={storyPageStrings.footnotes}>
    {article.statements.length > 0 && (
      <>
        <h2>{storyPageStrings.footnotes}</h2>
        <ol>
          {Array.from(attributionIndex(article).values(), ({ statement, line }) => (
            <li key={statement.id}>
              <bdi>{withRole(line.who, line.role)}</bdi>: <bdi>{attributionText(line)}</bdi>
            </li>
          ))}
        </ol>
      </>
    )}
    {isStored && (
      <p>
        {storyPageStrings.printedFrom} {siteAddress()}/articles/{article.id}
      </p>
    )}
  </aside>
)

import { type Article, type Attribution, cite, directionOf, statementText } from '@onrecord/article-data'
import { storyPageStrings } from '../../strings.ts'

/** A statement in the list of its voice, with a link to its place in the text and citations in three styles. */
export const SourceStatement = ({
  article,
  attribution: { statement, line },
}: {
  readonly article: Article
  readonly attribution: Attribution
}) => (
  <li className="source-statement">
    <a href={`#${statement.id}`} lang={article.language} dir={directionOf(article.language)}>
      {statementText(article, statement)}
    </a>
    <details>
      <summary>{storyPageStrings.cite(line.how)}</summary>
      <dl>
        {storyPageStrings.citationStyles.map(([style, name]) => (
          <div key={style}>
            <dt>{name}</dt>
            <dd>
              <bdi>{cite(article, statement.id, style)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  </li>
)

import { type Article, attributionIndex } from '@onrecord/article-data'
import { attributionText, withRole } from '@onrecord/article-view'
import { siteAddress } from '../../server/site-address.ts'
import { storyPageStrings } from '../../strings.ts'
import { addressOf } from '../../view-models/addresses.ts'
import { partParameter, type StoryPart } from '../../view-models/story-parts.ts'
import './footnotes.css'

type Props = {
  readonly article: Article
  readonly isStored: boolean
  /** The part of the story that is printed; all of it if `undefined`. */
  readonly only: StoryPart | undefined
}

/**
 * The source of each statement as a numbered note, on paper only. The letters in the text have the same numbers there, because
 * both count the statements in the order in which they begin.
 */
export const Footnotes = ({ article, isStored, only }: Props) => {
  const all = [...attributionIndex(article).values()]
  const shown = only ? all.filter(({ statement }) => only.statementIds.has(statement.id)) : all
  const [first] = shown
  return (
    <aside className="footnotes" aria-label={storyPageStrings.footnotes}>
      {first && (
        <>
          <h2>{storyPageStrings.footnotes}</h2>
          <ol start={all.indexOf(first) + 1}>
            {shown.map(({ statement, line }) => (
              <li key={statement.id}>
                <bdi>{withRole(line.who, line.role)}</bdi>: <bdi>{attributionText(line)}</bdi>
              </li>
            ))}
          </ol>
        </>
      )}
      {isStored && (
        <p>
          {storyPageStrings.printedFrom} {siteAddress()}
          {addressOf(`/articles/${article.id}`, { part: partParameter(only) })}
        </p>
      )}
    </aside>
  )
}

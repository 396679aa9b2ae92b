import { directionOf } from '@onrecord/article-data'
import { formatCount, formatPercent, publishedOn, storyStrings } from '@onrecord/article-view'
import type { RelatedStories as Related } from '../../data/story.ts'
import { addressOf } from '../../view-models/addresses.ts'
import './related-stories.css'
import { storyPageStrings } from '../../strings.ts'

const Similar = ({ id, similar }: { readonly id: string; readonly similar: Related['similar'] }) => (
  <ul>
    {similar.map(({ article, similarity, sharedQuotations }) => (
      <li key={article.id}>
        <a href={`/articles/${article.id}`} lang={article.language} dir={directionOf(article.language)}>
          {article.headline}
        </a>{' '}
        <span className="small">
          {article.publisher !== undefined && (
            <>
              <bdi>{article.publisher}</bdi> ·{' '}
            </>
          )}
          {publishedOn(article)} · {storyPageStrings.similarity(formatPercent(similarity))} ·{' '}
          {formatCount(sharedQuotations, 'shared quotation')} ·{' '}
          <a href={addressOf('/compare', { a: id, b: article.id })}>{storyPageStrings.compareTwo}</a>
        </span>
      </li>
    ))}
  </ul>
)

/** Links from a story to other reports of it, to its changes, and to a comparison with any other story. */
export const RelatedStories = ({
  id,
  related: { revisions, similar },
}: {
  readonly id: string
  readonly related: Related
}) => (
  <section className="related-stories" aria-labelledby="in-the-archive">
    <h2 id="in-the-archive">{storyStrings.inTheArchive}</h2>
    {similar.length > 0 && (
      <>
        <h3 className="label">{storyStrings.similar}</h3>
        <Similar id={id} similar={similar} />
      </>
    )}
    <ul>
      {revisions.length > 1 && (
        <li>
          {storyPageStrings.revision(revisions[0]?.revision)}{' '}
          <a href={`/articles/${id}/changes`}>{storyPageStrings.seeChanges}</a>
        </li>
      )}
      <li>
        <a href={addressOf('/compare', { a: id })}>{storyPageStrings.compare}</a>
      </li>
    </ul>
  </section>
)

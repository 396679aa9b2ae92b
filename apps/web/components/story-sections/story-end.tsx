import { type Article, mediaLines } from '@onrecord/article-data'
import {
  correctionLines,
  formatCount,
  formatPercent,
  markedBy,
  publishedOn,
  storyStrings,
  unclearTitle,
} from '@onrecord/article-view'
import type { RelatedStories as Related } from '../../data/stories.ts'
import { formatStrings } from '../../exports/strings.ts'
import { storyPageStrings } from '../../strings.ts'
import { addressOf, webAddress } from '../../view-models/addresses.ts'
import { languageOf } from '../../view-models/language-of.ts'
import { storyData } from '../../view-models/story-data.ts'
import { jsonForScript } from '../../view-models/story-metadata.ts'
import './story-end.css'

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

const Similar = ({ id, similar }: { readonly id: string; readonly similar: Related['similar'] }) => (
  <ul>
    {similar.map(({ article, similarity, sharedQuotations }) => (
      <li key={article.id}>
        <a href={`/articles/${article.id}`} {...languageOf(article)}>
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

/** How many formats are shown besides the lite page. The others are collapsed. */
const shownFormats = 4

/** Links to the story in other formats. */
export const ExportLinks = ({ id }: { readonly id: string }) => {
  const formats = Object.entries(formatStrings).map(([extension, [name, description]]) => (
    <li key={extension}>
      <a href={`/articles/${id}.${extension}`}>{name}</a>: {description}
    </li>
  ))
  return (
    <section className="exports" aria-labelledby="exports">
      <h2 id="exports">{storyStrings.exports}</h2>
      <ul>
        <li>
          <a href={`/articles/${id}/lite`}>{storyPageStrings.litePage}</a>: {storyPageStrings.litePageIs}
        </li>
        {formats.slice(0, shownFormats)}
      </ul>
      <details className="more">
        <summary>{storyPageStrings.moreFormats(formats.length - shownFormats)}</summary>
        <ul>{formats.slice(shownFormats)}</ul>
      </details>
    </section>
  )
}

/** The story as schema.org data for programs that read the page, in a script element. */
export const StoryData = ({ article }: { readonly article: Article }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForScript(storyData(article)) }} />
)

/** The pictures and recordings of the story, as links with their captions. The page does not load them. */
export const MediaList = ({ article }: { readonly article: Article }) => {
  const lines = mediaLines(article)
  return lines.length === 0 ? null : (
    <section aria-labelledby="media">
      <h2 id="media">{storyStrings.media}</h2>
      <ul className="provenance">
        {lines.map(({ words, url }) => (
          <li key={`${url} ${words}`}>
            <a href={webAddress(url)} rel="external noopener noreferrer nofollow" {...languageOf(article)}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

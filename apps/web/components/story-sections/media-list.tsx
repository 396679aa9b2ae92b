import { type Article, directionOf, mediaLines } from '@onrecord/article-data'
import { storyStrings } from '@onrecord/article-view'
import { webAddress } from '../../view-models/addresses.ts'

/** The pictures and recordings of the story, as links with their captions. The page does not load them. */
export const MediaList = ({ article }: { readonly article: Article }) => {
  const lines = mediaLines(article)
  return lines.length === 0 ? null : (
    <section aria-labelledby="media">
      <h2 id="media">{storyStrings.media}</h2>
      <ul className="provenance">
        {lines.map(({ words, url }) => (
          <li key={`${url} ${words}`}>
            <a
              href={webAddress(url)}
              rel="external noopener noreferrer nofollow"
              lang={article.language}
              dir={directionOf(article.language)}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

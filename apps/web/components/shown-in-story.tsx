import { type Article, directionOf, mediaLines } from '@onrecord/article-data'
import { storyStrings } from '@onrecord/article-view'
import { webAddress } from '../view-models/web-address.ts'

/** The pictures and recordings that the story shows, by their captions. They are named and never loaded. */
export const ShownInStory = ({ article }: { readonly article: Article }) => {
  const lines = mediaLines(article)
  return lines.length === 0 ? null : (
    <section aria-labelledby="shown">
      <h2 id="shown">{storyStrings.media}</h2>
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

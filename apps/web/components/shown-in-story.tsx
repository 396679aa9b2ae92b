import { type Article, directionOf, mediaLines } from '@onrecord/article-data'
import { webAddress } from '../reading/web-address.ts'

/** The pictures and recordings that the story shows, by their captions. They are named and never loaded. */
export const ShownInStory = ({ article }: { readonly article: Article }) => {
  const lines = mediaLines(article)
  return lines.length === 0 ? null : (
    <section aria-labelledby="shown">
      <h2 id="shown">Pictures and recordings</h2>
      <ul className="afterwords">
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

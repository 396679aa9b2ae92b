import type { Article } from '@onrecord/article-data'
import { storyCounts } from '@onrecord/article-view'
import { siteAddress } from '../../server/site-address.ts'
import { siteStrings, storyPageStrings } from '../../strings.ts'
import { webAddress } from '../../view-models/addresses.ts'
import { cardImage } from '../../view-models/story-metadata.ts'
import { type PartAsked, partAsked, storyParts } from '../../view-models/story-parts.ts'

type Props = { readonly article: Article; readonly asked: PartAsked }

/** The headline. A part of a long story says which one it is. */
const titleOf = ({ article, asked }: Props): string => {
  const parts = storyParts(article)
  if (parts.length === 1) return article.headline
  return `${article.headline} – ${storyPageStrings.partOf(partAsked(parts, asked)?.number ?? 1, parts.length)}`
}

/** The metadata of a story's page. Its canonical address is the publisher's, if that is known. */
export const StoryMeta = ({ article, asked }: Props) => {
  const title = titleOf({ article, asked })
  const description = article.summary ?? storyCounts(article)
  const canonical = webAddress(article.canonicalUrl)
  const image = cardImage(article.id)
  const properties: readonly (readonly [string, string | undefined])[] = [
    ['og:type', 'article'],
    ['og:site_name', siteStrings.name],
    ['og:url', `${siteAddress()}/articles/${article.id}`],
    ['og:title', title],
    ['og:description', description],
    ['og:image', image.url],
    ['og:image:width', `${image.width}`],
    ['og:image:height', `${image.height}`],
    ['article:published_time', article.datePublished],
    ['article:modified_time', article.dateModified],
  ]
  return (
    <>
      <title>{`${title} – ${siteStrings.name}`}</title>
      <meta name="description" content={description} />
      {article.bylines.map(({ name }) => (
        <meta name="author" content={name} key={name} />
      ))}
      <link rel="alternate" type="application/ld+json" href={`/articles/${article.id}.jsonld`} />
      {canonical !== undefined && <link rel="canonical" href={canonical} />}
      {properties.map(
        ([property, content]) => content && <meta property={property} content={content} key={property} />,
      )}
      {/* Readers of these tags take the rest from OpenGraph. */}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

import { formatDate } from '../../format/format-date.ts'
import { entityIndex } from '../../memoize.ts'
import type { Article } from '../../model/article.ts'
import { rightsLine } from '../../tables/page-lines.ts'
import { terms } from '../../terms.ts'

const byline = ({ bylines }: Article): string | undefined =>
  bylines.length === 0
    ? undefined
    : `By ${bylines.map(({ name, role }) => (role === undefined ? name : `${name}, ${role}`)).join('; ')}`

const published = ({ publisher, agency, section }: Article): string | undefined =>
  [publisher, agency, section].filter(Boolean).join(' · ') || undefined

const dated = ({ datePublished, dateModified }: Article): string | undefined =>
  [datePublished && formatDate(datePublished), dateModified && `updated ${formatDate(dateModified)}`]
    .filter(Boolean)
    .join(', ') || undefined

/** The place of the dateline, when it is known. */
export const datelinePlace = (article: Article): string | undefined =>
  entityIndex(article).get(article.dateline?.placeId ?? '')?.name

const partial = ({ isPartial }: Article): string | undefined => (isPartial ? terms.partial : undefined)

/** The lines between headline and text: who wrote it, where and when, who published it, its address, its rights. */
export const headWords = (article: Article): readonly string[] => {
  const placeAndDate = [datelinePlace(article), dated(article)].filter(Boolean).join(', ')
  const lines = [
    byline(article),
    placeAndDate,
    published(article),
    article.canonicalUrl,
    rightsLine(article),
    partial(article),
  ]
  const given = lines.filter((line) => line !== undefined && line !== '')
  return given.length === 0 ? [] : [given.join('\n')]
}

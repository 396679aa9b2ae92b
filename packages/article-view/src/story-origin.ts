import { type Article, formatDate, places } from '@onrecord/article-data'

/** Where, when and by whom a story was written, as far as that is known: "Seoul, 13 January 2025", "By Ann Lee", "AP". */
export const storyOrigin = (article: Article): readonly string[] => {
  const { dateline, datePublished, dateModified, bylines, agency, publisher } = article
  const place = places(article).find((found) => found.place.id === dateline?.placeId)?.place.name
  const date = datePublished ?? dateline?.date
  const names = bylines.map(({ name }) => name).join(', ')
  const parts = [
    [place, date && formatDate(date)].filter(Boolean).join(', '),
    names && `By ${names}`,
    agency,
    publisher,
    dateModified && `updated ${formatDate(dateModified)}`,
  ]
  return parts.filter((part): part is string => part !== undefined && part !== '')
}

import { type Article, formatDate, places } from '@onrecord/article-data'

/** Where, when and by whom the story was filed: "Seoul, 13 January 2025", "By …", "AP", as far as it is known. */
export const filed = (article: Article): readonly string[] => {
  const { dateline, datePublished, dateModified, bylines, agency, publisher } = article
  const place = places(article).find((found) => found.place.id === dateline?.placeId)?.place.name
  const filedOn = datePublished ?? dateline?.date
  const names = bylines.map(({ name }) => name).join(', ')
  const parts = [
    [place, filedOn && formatDate(filedOn)].filter(Boolean).join(', '),
    names && `By ${names}`,
    agency,
    publisher,
    dateModified && `changed ${formatDate(dateModified)}`,
  ]
  return parts.filter((part): part is string => part !== undefined && part !== '')
}

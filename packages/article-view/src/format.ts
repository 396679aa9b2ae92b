import { formatDate } from '@onrecord/article-data'

export { formatCount, formatDate, formatNumber, formatPercent, formatQuantity } from '@onrecord/article-data'

/** A span of days, ISO 8601; either may be unknown. */
export type Period = { readonly first?: string; readonly last?: string }

/** From the first day to the last: "13 January 2025", "13 January 2025 to 2 March 2025"; "" when neither is known. */
export const formatPeriod = ({ first, last }: Period): string => {
  if (first === undefined || last === undefined) return formatDate(first ?? last ?? '')
  return first === last ? formatDate(first) : formatDate(`${first}/${last}`)
}

/** When a story came out, where that is known, and when it was added to the archive. */
export type StoryDates = { readonly datePublished?: string; readonly storedAt: string }

/** The day of a story, ISO 8601: of its publication, or else of its addition. */
export const storyDay = ({ datePublished, storedAt }: StoryDates): string => (datePublished ?? storedAt).slice(0, 10)

/** The day of a story in words: "13 January 2025", or "added 26 November 2026" when its publication date is not known. */
export const publishedOn = (story: StoryDates): string =>
  `${story.datePublished === undefined ? 'added ' : ''}${formatDate(storyDay(story))}`

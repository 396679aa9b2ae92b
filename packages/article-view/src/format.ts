import { formatDate } from '@onrecord/article-data'

export { formatCount, formatDate, formatNumber, formatPercent, formatQuantity } from '@onrecord/article-data'

/** The words with a capital first letter: "An unnamed source". */
export const capitalize = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** The first and last day of a period, ISO 8601; either may be unknown. */
export type Period = { readonly first?: string; readonly last?: string }

/** A period in words: "13 January 2025", "13 January 2025 to 2 March 2025"; "" if both days are unknown. */
export const formatPeriod = ({ first, last }: Period): string => {
  if (first === undefined || last === undefined) return formatDate(first ?? last ?? '')
  return first === last ? formatDate(first) : formatDate(`${first}/${last}`)
}

/** When a story was published, if that is known, and when it was added to the archive. */
export type StoryDates = { readonly datePublished?: string; readonly storedAt: string }

/** The day of a story, ISO 8601: when it was published or, if that is unknown, added. */
export const storyDay = ({ datePublished, storedAt }: StoryDates): string => (datePublished ?? storedAt).slice(0, 10)

/** The day of a story in words: "13 January 2025", or "added 26 November 2026" if its publication date is unknown. */
export const publishedOn = (story: StoryDates): string =>
  `${story.datePublished === undefined ? 'added ' : ''}${formatDate(storyDay(story))}`

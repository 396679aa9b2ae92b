import type { ArticleSummary } from '@onrecord/article-archive'
import { formatCount } from '@onrecord/article-view'
import { dayOf } from './day-of.ts'

/** A story in a list: its day, id, headline, who published it and how much is said in it. */
export const storyRow = ({
  datePublished,
  id,
  headline,
  publisher,
  statementCount,
}: ArticleSummary): readonly string[] => [
  dayOf(datePublished),
  id,
  [headline, ...(publisher === undefined ? [] : [publisher]), formatCount(statementCount, 'statement')].join(' · '),
]

import { attributionIndex } from '@onrecord/article-data'
import type { Metadata } from 'next'
import { StatementCitations } from '../../../../components/story/statement-citations.tsx'
import { giveUp } from '../../../../data/for-page.ts'
import { story } from '../../../../data/stories.ts'
import { storyPageStrings } from '../../../../strings.ts'
import { firstValue } from '../../../../view-models/addresses.ts'

/** The title of the page. Search engines index the stories, not the citations. */
export const metadata: Metadata = { title: storyPageStrings.citeTitle, robots: { index: false } }

/** The citations of the statement in `?statement=`. */
export default async function CitePage({ params, searchParams }: PageProps<'/articles/[id]/cite'>) {
  const article = await story((await params).id)
  const attribution = article && attributionIndex(article).get(firstValue((await searchParams).statement) ?? '')
  return attribution ? <StatementCitations article={article} attribution={attribution} /> : giveUp('missing')
}

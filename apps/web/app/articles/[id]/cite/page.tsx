import { attributionIndex } from '@onrecord/article-data'
import type { Metadata } from 'next'
import { StatementCitations } from '../../../../components/story/statement-citations.tsx'
import { giveUp } from '../../../../data/for-page.ts'
import { story } from '../../../../data/stories.ts'
import { firstValue } from '../../../../view-models/addresses.ts'
import { statementMetadata } from '../../../../view-models/story-metadata.ts'

/** The story and its statement in `?statement=`; `undefined` if one of them does not exist. */
const asked = async ({ params, searchParams }: PageProps<'/articles/[id]/cite'>) => {
  const article = await story((await params).id)
  const attribution = article && attributionIndex(article).get(firstValue((await searchParams).statement) ?? '')
  return attribution && { article, attribution }
}

/** The title, description and picture of the page. */
export const generateMetadata = async (props: PageProps<'/articles/[id]/cite'>): Promise<Metadata> => {
  const found = await asked(props)
  return found ? statementMetadata(found.article, found.attribution) : {}
}

export default async function CitePage(props: PageProps<'/articles/[id]/cite'>) {
  const found = await asked(props)
  return found ? <StatementCitations {...found} /> : giveUp('missing')
}

import type { Metadata } from 'next'
import { staticMarkup } from '../../../components/layout/static-markup.tsx'
import { ReadingPage } from '../../../components/story/reading-page.tsx'
import { giveUp } from '../../../data/for-page.ts'
import { relatedStories, story } from '../../../data/stories.ts'
import { firstValue } from '../../../view-models/addresses.ts'
import { chosenVoice } from '../../../view-models/chosen-voice.ts'
import { storyMetadata } from '../../../view-models/story-metadata.ts'
import type { PartAsked } from '../../../view-models/story-parts.ts'

/** The part of the story that an address asks for. */
const askedIn = async (searchParams: PageProps<'/articles/[id]'>['searchParams']): Promise<PartAsked> => {
  const { part, statement } = await searchParams
  return { part: firstValue(part), statement: firstValue(statement) }
}

/** The title and description of the page. */
export const generateMetadata = async ({ params, searchParams }: PageProps<'/articles/[id]'>): Promise<Metadata> => {
  const article = await story((await params).id)
  return article ? storyMetadata(article, await askedIn(searchParams)) : {}
}

export default async function ArticlePage({ params, searchParams }: PageProps<'/articles/[id]'>) {
  const { id } = await params
  const [article, related] = await Promise.all([story(id), relatedStories(id)])
  if (!article) return giveUp('missing')
  const chosen = chosenVoice(article, (await searchParams).voice)
  return staticMarkup(
    <ReadingPage article={article} related={related} chosen={chosen} asked={await askedIn(searchParams)} />,
  )
}

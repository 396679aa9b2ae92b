import type { Metadata } from 'next'
import { staticMarkup } from '../../../components/layout/static-markup.tsx'
import { ReadingPage } from '../../../components/story/reading-page.tsx'
import { giveUp } from '../../../data/for-page.ts'
import { relatedStories, story } from '../../../data/stories.ts'
import { chosenVoice } from '../../../view-models/chosen-voice.ts'
import { storyMetadata } from '../../../view-models/story-metadata.ts'

/** The title and description of the page. */
export const generateMetadata = async ({ params }: PageProps<'/articles/[id]'>): Promise<Metadata> => {
  const article = await story((await params).id)
  return article ? storyMetadata(article) : {}
}

export default async function ArticlePage({ params, searchParams }: PageProps<'/articles/[id]'>) {
  const { id } = await params
  const [article, related] = await Promise.all([story(id), relatedStories(id)])
  if (!article) return giveUp('missing')
  const chosen = chosenVoice(article, (await searchParams).voice)
  return staticMarkup(<ReadingPage article={article} related={related} chosen={chosen} />)
}

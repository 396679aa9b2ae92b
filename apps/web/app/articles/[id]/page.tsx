import type { Metadata } from 'next'
import { ReadingPage } from '../../../components/reading-page.tsx'
import { besideStory } from '../../../stories/beside-story.ts'
import { giveUp } from '../../../stories/for-page.ts'
import { story } from '../../../stories/story.ts'
import { chosenVoice } from '../../../view-models/chosen-voice.ts'
import { storyMetadata } from '../../../view-models/story-metadata.ts'

export const generateMetadata = async ({ params }: PageProps<'/articles/[id]'>): Promise<Metadata> => {
  const article = await story((await params).id)
  return article ? storyMetadata(article) : {}
}

export default async function ArticlePage({ params, searchParams }: PageProps<'/articles/[id]'>) {
  const { id } = await params
  const [article, beside] = await Promise.all([story(id), besideStory(id)])
  if (!article) return giveUp('missing')
  return <ReadingPage article={article} beside={beside} chosen={chosenVoice(article, (await searchParams).voice)} />
}

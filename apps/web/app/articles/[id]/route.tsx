import type { NextRequest } from 'next/server'
import { framedPage } from '../../../components/layout/framed-page.ts'
import { keptMarkup } from '../../../components/layout/kept-markup.ts'
import { pageOfStory, ReadingPage } from '../../../components/story/reading-page.tsx'
import { StoryLists } from '../../../components/story/story-lists.tsx'
import { StoryMeta } from '../../../components/story/story-meta.tsx'
import { giveUp } from '../../../data/for-page.ts'
import { relatedStories, story } from '../../../data/stories.ts'
import { firstValue } from '../../../view-models/addresses.ts'
import { chosenVoice } from '../../../view-models/chosen-voice.ts'
import type { PartAsked } from '../../../view-models/story-parts.ts'

/** The page of a story. */
export const GET = async (
  { nextUrl: { origin, searchParams } }: NextRequest,
  { params }: RouteContext<'/articles/[id]'>,
): Promise<Response> => {
  const { id } = await params
  const [article, related] = await Promise.all([story(id), relatedStories(id)])
  if (!article) return giveUp('missing')
  const asked: PartAsked = {
    part: firstValue(searchParams.getAll('part')),
    statement: firstValue(searchParams.getAll('statement')),
  }
  const chosen = chosenVoice(article, searchParams.getAll('voice'))
  const only = pageOfStory(article, asked)
  const lists = await keptMarkup(article, `${only?.number}`, () => (
    <StoryLists article={article} related={related} only={only} />
  ))
  return framedPage('/frames/story', origin, {
    head: <StoryMeta article={article} asked={asked} />,
    content: <ReadingPage article={article} related={related} chosen={chosen} only={only} lists={lists} />,
  })
}

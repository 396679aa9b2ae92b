import { voiceOfEntities } from '@onrecord/article-archive'
import type { Metadata } from 'next'
import { ChooseStory } from '../../components/choose-story.tsx'
import { Comparison } from '../../components/comparison.tsx'
import { forPage } from '../../stories/for-page.ts'
import { story } from '../../stories/story.ts'
import { storyChoice } from '../../stories/story-choice.ts'
import { firstValue } from '../../view-models/first-value.ts'

export const metadata: Metadata = {
  title: 'Compare two stories',
  description: 'What two stories have in common and where they differ: quotations, statements, figures, voices.',
}

export default async function ComparePage({ searchParams }: PageProps<'/compare'>) {
  const asked = await searchParams
  const storyOf = (id: string | undefined) => (id === undefined ? undefined : story(id))
  const [a, b] = await Promise.all([storyOf(firstValue(asked.a)), storyOf(firstValue(asked.b))])
  if (a && b) return <Comparison a={a} b={b} voiceOf={await forPage((archive) => voiceOfEntities(archive, [a, b]))} />
  const other = a ?? b
  const find = (firstValue(asked.find) ?? '').slice(0, 1000)
  return <ChooseStory side={a ? 'b' : 'a'} other={other} find={find} choice={await storyChoice(other?.id, find)} />
}

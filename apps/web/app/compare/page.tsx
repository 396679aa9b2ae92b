import { voiceOfEntities } from '@onrecord/article-archive'
import type { Metadata } from 'next'
import { ChooseStory } from '../../components/compare/choose-story.tsx'
import { Comparison } from '../../components/compare/comparison.tsx'
import { forPage } from '../../data/for-page.ts'
import { story, storyChoice } from '../../data/stories.ts'
import { comparePageStrings } from '../../strings.ts'
import { firstValue, queryValue } from '../../view-models/addresses.ts'

/** The title and description of the page. */
export const metadata: Metadata = {
  title: comparePageStrings.title,
  description: comparePageStrings.description,
}

export default async function ComparePage({ searchParams }: PageProps<'/compare'>) {
  const asked = await searchParams
  const storyOf = (id: string | undefined) => (id === undefined ? undefined : story(id))
  const [a, b] = await Promise.all([storyOf(firstValue(asked.a)), storyOf(firstValue(asked.b))])
  if (a && b) return <Comparison a={a} b={b} voiceOf={await forPage((archive) => voiceOfEntities(archive, [a, b]))} />
  const other = a ?? b
  const find = queryValue(asked.find)
  return <ChooseStory side={a ? 'b' : 'a'} other={other} find={find} choice={await storyChoice(other?.id, find)} />
}

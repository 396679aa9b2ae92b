import { Introduction } from '../components/introduction.tsx'
import { LatestStories } from '../components/latest-stories.tsx'
import { StoryList } from '../components/story-list.tsx'
import { frontStories } from '../stories/front-stories.ts'
import { firstValue } from '../view-models/first-value.ts'

export default async function FrontPage({ searchParams }: PageProps<'/'>) {
  const after = firstValue((await searchParams).after)
  const { edition, latest } = await frontStories(after)
  return (
    <>
      <Introduction />
      <StoryList title="The edition" id="edition" articles={edition} />
      <LatestStories page={latest} isFirst={after === undefined} />
    </>
  )
}

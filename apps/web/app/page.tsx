import { listStrings } from '@onrecord/article-view'
import { EditionStories, Introduction, LatestStories } from '../components/lists/front-page.tsx'
import { isFiltered, type StoryFilter } from '../components/lists/story-filter.tsx'
import { frontStories } from '../data/stories.ts'
import { firstValue } from '../view-models/addresses.ts'

const filterOf = ({ publisher, month }: Awaited<PageProps<'/'>['searchParams']>): StoryFilter => {
  const name = firstValue(publisher)?.slice(0, 200)
  const chosen = firstValue(month)
  return {
    ...(name !== undefined && { publisher: name }),
    ...(chosen !== undefined && /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(chosen) && { month: chosen }),
  }
}

export default async function FrontPage({ searchParams }: PageProps<'/'>) {
  const asked = await searchParams
  const [filter, after] = [filterOf(asked), firstValue(asked.after)]
  const { edition, latest, publishers } = await frontStories(filter, after)
  return (
    <>
      {isFiltered(filter) ? <h1>{listStrings.stories}</h1> : <Introduction />}
      <EditionStories articles={edition} />
      <LatestStories page={latest} filter={filter} publishers={publishers} isFirst={after === undefined} />
    </>
  )
}

import { EditionStories, Introduction, LatestStories } from '../components/lists/front-page.tsx'
import { frontStories } from '../data/stories.ts'
import { firstValue } from '../view-models/addresses.ts'

export default async function FrontPage({ searchParams }: PageProps<'/'>) {
  const after = firstValue((await searchParams).after)
  const { edition, latest } = await frontStories(after)
  return (
    <>
      <Introduction />
      <EditionStories articles={edition} />
      <LatestStories page={latest} isFirst={after === undefined} />
    </>
  )
}

import { Introduction } from '../components/introduction.tsx'
import { StoryList } from '../components/story-list.tsx'
import { stories } from '../stories/stories.ts'

export default async function FrontPage() {
  const { edition, added } = await stories()
  return (
    <>
      <Introduction />
      <StoryList title="Added here" id="added" articles={added} />
      <StoryList title="The edition" id="edition" articles={edition} />
    </>
  )
}

import type { Metadata } from 'next'
import { MessagePage } from '../components/message-page.tsx'
import { StoryLinks } from '../components/story-links.tsx'
import { stories } from '../stories/stories.ts'

export const metadata: Metadata = { title: 'Not found' }

export default async function NotFound() {
  const { edition, added } = await stories()
  return (
    <MessagePage label="404" title="There is no page at this address">
      <p>
        The address may have a slip in it, or the story was added on another machine. A text of your own opens with{' '}
        <code>npm start -- FILE</code>.
      </p>
      <StoryLinks articles={[...added, ...edition].slice(0, 10)} />
    </MessagePage>
  )
}

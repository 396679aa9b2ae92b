import { edition } from '@onrecord/article-data/edition'
import type { Metadata } from 'next'
import { MessagePage } from '../components/message-page.tsx'
import { StoryLinks } from '../components/story-links.tsx'
import { fromArchive, noAnswerOf } from '../stories/from-archive.ts'

export const metadata: Metadata = { title: 'Not found' }

/** The latest stories; the edition's where the archive is unavailable, since this page can be made without it. */
const someStories = async () => {
  try {
    return (await fromArchive((archive) => archive.list({ limit: 10 }))).items
  } catch (error) {
    if (noAnswerOf(error)) return edition
    throw error
  }
}

export default async function NotFound() {
  return (
    <MessagePage label="404" title="Page not found">
      <p>
        Check the address. The story may have been added on another computer. To open a text of your own, run{' '}
        <code>npm start -- FILE</code>.
      </p>
      <StoryLinks articles={await someStories()} />
    </MessagePage>
  )
}

import type { Metadata } from 'next'
// The page of a story has the style sheets of this component.
import '../../../components/story/reading-page.tsx'
import { giveUp } from '../../../data/for-page.ts'
import { headPlace, markupPlace, requests } from '../../../data/request-context.ts'

/** The head of the story takes the place of the title. */
export const metadata: Metadata = { title: { absolute: headPlace }, description: null }

/** The page of a story without its head and markup: see docs/decisions/039. It has no address that readers can use. */
export default function StoryFrame() {
  if (requests.getStore()?.kind === 'page') return giveUp('missing')
  return <div id={markupPlace} dangerouslySetInnerHTML={{ __html: '' }} suppressHydrationWarning />
}

import type { Metadata } from 'next'
import { giveUp } from '../../data/for-page.ts'
import { firstValue } from '../../view-models/addresses.ts'

/** The title of the page. */
export const metadata: Metadata = { title: 'Components' }

/** All components in all states, under `pnpm dev` only. A build leaves them out, and the address does not exist. */
export default async function ComponentsPage({ searchParams }: PageProps<'/components'>) {
  if (process.env.NODE_ENV !== 'development') return giveUp('missing')
  const { Gallery } = await import('../../components/gallery/gallery.tsx')
  const { story, voice } = await searchParams
  return <Gallery name={firstValue(story)} voice={firstValue(voice)} />
}

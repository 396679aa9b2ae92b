import { changeStrings } from '@onrecord/article-view'
import type { Metadata } from 'next'
import { RecentChanges } from '../../components/compare/recent-changes.tsx'
import { forPage } from '../../data/for-page.ts'
import { recentChangeStrings } from '../../strings.ts'
import { firstValue } from '../../view-models/addresses.ts'
import { changedStatements, defaultThreshold, thresholds } from '../../view-models/recent-changes.ts'

/** The title and description of the page. */
export const metadata: Metadata = {
  title: recentChangeStrings.title,
  description: recentChangeStrings.description,
}

const maxStories = 50

export default async function RecentChangesPage({ searchParams }: PageProps<'/changes'>) {
  const asked = firstValue((await searchParams).min)
  const min = thresholds.find((threshold) => `${threshold}` === asked) ?? defaultThreshold
  const found = await forPage((archive) => archive.recentChanges(maxStories))
  const shown = found.filter((change) => changedStatements(change) >= min)
  return (
    <>
      <p className="label">{changeStrings.title}</p>
      <h1>{recentChangeStrings.title}</h1>
      <p className="deck">{recentChangeStrings.deck}</p>
      <RecentChanges changes={shown} min={min} />
    </>
  )
}

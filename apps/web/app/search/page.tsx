import { searchStrings } from '@onrecord/article-view'
import type { Metadata } from 'next'
import { FindForm } from '../../components/find-form.tsx'
import { SearchResults } from '../../components/search-results.tsx'
import { feedAddress, feedAlternates } from '../../feeds/feed-address.ts'
import { searchAnswer } from '../../stories/search-answer.ts'
import { firstValue } from '../../view-models/first-value.ts'
import { longestQuery } from '../../view-models/longest-query.ts'

const asked = async (searchParams: PageProps<'/search'>['searchParams']) => {
  const { q, after } = await searchParams
  return { query: (firstValue(q) ?? '').slice(0, longestQuery), after: firstValue(after) }
}

export const generateMetadata = async ({ searchParams }: PageProps<'/search'>): Promise<Metadata> => {
  const { query } = await asked(searchParams)
  return {
    title: query === '' ? searchStrings.title : `${query} – search`,
    description: 'Search who said what in all stories of the archive.',
    // Search engines should find the stories, not the searches.
    ...(query !== '' && { robots: { index: false }, alternates: feedAlternates({ q: query }) }),
  }
}

export default async function SearchPage({ searchParams }: PageProps<'/search'>) {
  const { query, after } = await asked(searchParams)
  const answer = await searchAnswer(query, after)
  return (
    <>
      <h1>{searchStrings.title}</h1>
      <FindForm
        action="/search"
        name="q"
        label="Words, or who said them: voice:Zelenskyy killed"
        value={query === '' ? undefined : query}
        button="Search"
        completions="/search/complete"
        isWrong={answer.kind === 'mistake'}
        {...(answer.kind === 'mistake' && { describedBy: 'mistake' })}
      />
      <SearchResults query={query} answer={answer} isFirst={after === undefined} />
      {answer.kind === 'page' && (
        <p className="small">
          <a href={feedAddress('atom', { q: query })}>Feed of this search</a>
        </p>
      )}
    </>
  )
}

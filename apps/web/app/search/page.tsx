import { searchStrings } from '@onrecord/article-view'
import type { Metadata } from 'next'
import { FindForm } from '../../components/search/find-form.tsx'
import { SearchResults } from '../../components/search/search-results.tsx'
import { searchAnswer } from '../../data/search-answer.ts'
import { findStrings } from '../../strings.ts'
import { feedAddress, feedAlternates, firstValue, queryValue } from '../../view-models/addresses.ts'

const asked = async (searchParams: PageProps<'/search'>['searchParams']) => {
  const { q, after } = await searchParams
  return { query: queryValue(q), after: firstValue(after) }
}

/** The title and description of the page. */
export const generateMetadata = async ({ searchParams }: PageProps<'/search'>): Promise<Metadata> => {
  const { query } = await asked(searchParams)
  return {
    title: query === '' ? searchStrings.title : findStrings.titleOf(query),
    description: findStrings.description,
    // Search engines index the stories, not the search results.
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
        label={findStrings.label}
        value={query === '' ? undefined : query}
        button={findStrings.search}
        completions="/search/complete"
        isWrong={answer.kind === 'error'}
        {...(answer.kind === 'error' && { describedBy: 'query-error' })}
      />
      <SearchResults query={query} answer={answer} isFirst={after === undefined} />
      {answer.kind === 'page' && (
        <p className="small">
          <a href={feedAddress('atom', { q: query })}>{findStrings.follow}</a>
        </p>
      )}
    </>
  )
}

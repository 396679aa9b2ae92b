import { searchStrings } from '@onrecord/article-view'
import type { Metadata } from 'next'
import { FindForm } from '../../components/search/find-form.tsx'
import { SearchResults } from '../../components/search/search-results.tsx'
import { searchAnswer } from '../../data/search-answer.ts'
import { findStrings } from '../../strings.ts'
import { feedAlternates, firstValue, queryValue, type SearchSort } from '../../view-models/addresses.ts'

const asked = async (searchParams: PageProps<'/search'>['searchParams']) => {
  const { q, after, sort } = await searchParams
  const order: SearchSort = firstValue(sort) === 'relevance' ? 'relevance' : 'day'
  return { query: queryValue(q), after: firstValue(after), sort: order }
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
  const { query, after, sort } = await asked(searchParams)
  const answer = await searchAnswer(query, after, sort)
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
      >
        {sort !== 'day' && <input type="hidden" name="sort" value={sort} />}
      </FindForm>
      <SearchResults query={query} answer={answer} sort={sort} isFirst={after === undefined} />
    </>
  )
}

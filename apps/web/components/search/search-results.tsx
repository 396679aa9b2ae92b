import type { Hit } from '@onrecord/article-archive'
import { asksForStatements } from '@onrecord/article-data/query'
import { formatCount, listMarks, searchStrings } from '@onrecord/article-view'
import type { SearchAnswer } from '../../data/search-answer.ts'
import { feedAddress, type SearchSort, searchAddress } from '../../view-models/addresses.ts'
import { refinements } from '../../view-models/refine-query.ts'
import { Pager } from '../layout/site-frame.tsx'
import { QueryError, QueryExamples, VoiceChoices } from './about-query.tsx'
import { Facets, UsedFields } from './facets.tsx'
import { SearchHit } from './search-hit.tsx'
import './search-results.css'
import { facetStrings, findStrings, frontStrings } from '../../strings.ts'

/** Links that complete an unfinished query. */
const Completions = ({ options }: { readonly options: readonly string[] }) =>
  options.length === 0 ? null : (
    <ul className="completions" aria-label={findStrings.complete}>
      {options.slice(0, 10).map((option) => (
        <li key={option}>
          <a href={searchAddress(option)}>
            <code>
              <bdi>{option}</bdi>
            </code>
          </a>
        </li>
      ))}
    </ul>
  )

const marksOf = (hits: readonly Hit[]) =>
  listMarks(hits.flatMap(({ statements }) => statements.flatMap(({ voices }) => voices)))

type Found = Extract<SearchAnswer, { kind: 'page' }>

/** How many results there are. Statements are counted only for a query about statements. */
const totalOf = ({ asked, facets: { stories, statements, isComplete } }: Found): string => {
  const total = asksForStatements(asked)
    ? `${formatCount(statements, 'statement')} in ${formatCount(stories, 'story')}`
    : formatCount(stories, 'story')
  return isComplete ? total : findStrings.latestOf(total)
}

const sorts = ['day', 'relevance'] as const

type SortProps = { readonly query: string; readonly sort: SearchSort }

type OrderProps = SortProps & { readonly hasFacets: boolean }

/** The order of the results, a link to the other order, a feed of the query, and a link to the values that refine it. */
const Order = ({ query, sort, hasFacets }: OrderProps) => (
  <p className="small result-order">
    {sorts.map((one, index) => (
      <span key={one}>
        {index > 0 && ' · '}
        {one === sort ? (
          <b>{findStrings.sorts[one]}</b>
        ) : (
          <a href={searchAddress(query, one)}>{findStrings.sorts[one]}</a>
        )}
      </span>
    ))}
    {' · '}
    <a href={feedAddress('atom', { q: query })}>{findStrings.follow}</a>
    {hasFacets && (
      <span className="to-aside">
        {' · '}
        <a href="#refine">{facetStrings.title}</a>
      </span>
    )}
  </p>
)

type FoundProps = SortProps & { readonly answer: Found; readonly isFirst: boolean }

/** The results of a query, how many there are, and values that refine the query. */
const FoundStories = ({ query, answer, sort, isFirst }: FoundProps) => {
  const { asked, page, choices, facets } = answer
  const marks = marksOf(page.items)
  const isEmpty = page.items.length === 0
  const groups = refinements(asked, facets)
  return (
    <div className="with-aside found">
      <section aria-labelledby="found">
        <h2 id="found">{isEmpty ? searchStrings.noResultsTitle : totalOf(answer)}</h2>
        <UsedFields query={asked} sort={sort} />
        <VoiceChoices query={asked} choices={choices} />
        {isEmpty && (
          <p>
            {isFirst ? findStrings.noStories : findStrings.noMoreStories} {findStrings.tryFewer} <code>captur*</code>.
          </p>
        )}
        <Order query={query} sort={sort} hasFacets={groups.length > 0} />
        <ul className="search-hits">
          {page.items.map((hit) => (
            <SearchHit hit={hit} marks={marks} key={hit.article.id} />
          ))}
        </ul>
        <Pager
          path="/search"
          asked={{ q: query, sort: sort === 'day' ? undefined : sort }}
          isFirst={isFirst}
          next={page.next}
          further={sort === 'day' ? frontStrings.older : findStrings.moreResults}
        />
      </section>
      <Facets groups={groups} sort={sort} />
    </div>
  )
}

type Props = SortProps & { readonly answer: SearchAnswer; readonly isFirst: boolean }

/** The results of a query, its syntax error, or how to search. */
export const SearchResults = ({ query, answer, sort, isFirst }: Props) => {
  switch (answer.kind) {
    case 'nothing':
      return <QueryExamples />
    case 'error':
      return (
        <>
          <QueryError query={query} error={answer.error} id="query-error" />
          <Completions options={answer.options} />
          <QueryExamples />
        </>
      )
    case 'too broad':
      return (
        <section aria-labelledby="found">
          <h2 id="found">{searchStrings.tooBroadTitle}</h2>
          <p>{searchStrings.tooBroad}</p>
          <QueryExamples />
        </section>
      )
    case 'page':
      return <FoundStories query={query} answer={answer} sort={sort} isFirst={isFirst} />
  }
}

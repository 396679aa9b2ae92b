import type { Hit } from '@onrecord/article-archive'
import { listMarks, searchStrings } from '@onrecord/article-view'
import type { SearchAnswer } from '../../data/search-answer.ts'
import { searchAddress } from '../../view-models/addresses.ts'
import { Pager } from '../layout/site-frame.tsx'
import { QueryError, QueryExamples, VoiceChoices } from './about-query.tsx'
import { SearchHit } from './search-hit.tsx'
import './search-results.css'
import { findStrings, frontStrings } from '../../strings.ts'

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

type Props = { readonly query: string; readonly answer: SearchAnswer; readonly isFirst: boolean }

const marksOf = (hits: readonly Hit[]) =>
  listMarks(hits.flatMap(({ statements }) => statements.flatMap(({ voices }) => voices)))

/** The results of a query, its syntax error, or how to search. */
export const SearchResults = ({ query, answer, isFirst }: Props) => {
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
    case 'page': {
      const marks = marksOf(answer.page.items)
      return (
        <section aria-labelledby="found">
          <h2 id="found">
            {answer.page.items.length === 0 ? searchStrings.noResultsTitle : searchStrings.resultsTitle}
          </h2>
          <VoiceChoices query={answer.asked} choices={answer.choices} />
          {answer.page.items.length === 0 && (
            <p>
              {isFirst ? findStrings.noStories : findStrings.noMoreStories} {findStrings.tryFewer} <code>captur*</code>.
            </p>
          )}
          <ul className="search-hits">
            {answer.page.items.map((hit) => (
              <SearchHit hit={hit} marks={marks} key={hit.article.id} />
            ))}
          </ul>
          <Pager
            path="/search"
            asked={{ q: query }}
            isFirst={isFirst}
            next={answer.page.next}
            further={frontStrings.older}
          />
        </section>
      )
    }
  }
}

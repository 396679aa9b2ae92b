import type { Hit } from '@onrecord/article-archive'
import { listMarks, searchStrings } from '@onrecord/article-view'
import type { SearchAnswer } from '../stories/search-answer.ts'
import { searchAddress } from '../view-models/site-addresses.ts'
import { Pager } from './pager.tsx'
import { QueryExamples } from './query-examples.tsx'
import { QueryMistake } from './query-mistake.tsx'
import { SearchHit } from './search-hit.tsx'
import { VoiceChoices } from './voice-choices.tsx'
import './search-results.css'

/** Ways to complete a query that is not finished. */
const Continuations = ({ options }: { readonly options: readonly string[] }) =>
  options.length === 0 ? null : (
    <ul className="continuations" aria-label="Complete the query">
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

/** What a query found; what is wrong with it; or how to search. */
export const SearchResults = ({ query, answer, isFirst }: Props) => {
  switch (answer.kind) {
    case 'nothing':
      return <QueryExamples />
    case 'mistake':
      return (
        <>
          <QueryMistake query={query} mistake={answer.mistake} id="mistake" />
          <Continuations options={answer.options} />
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
              No {isFirst ? '' : 'more '}stories match. Try fewer words. To find all words that begin the same way,
              write <code>captur*</code>.
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
            further="Older stories"
          />
        </section>
      )
    }
  }
}

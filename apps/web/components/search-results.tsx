import { searchAddress } from '../reading/site-addresses.ts'
import type { SearchAnswer } from '../stories/search-answer.ts'
import { maxMilliseconds } from '../stories/site-archive.ts'
import { Pager } from './pager.tsx'
import { QueryExamples } from './query-examples.tsx'
import { QueryMistake } from './query-mistake.tsx'
import { SearchHit } from './search-hit.tsx'
import { VoiceChoices } from './voice-choices.tsx'
import './search-results.css'

/** Queries that go on from one that breaks off. */
const Continuations = ({ options }: { readonly options: readonly string[] }) =>
  options.length === 0 ? null : (
    <ul className="continuations" aria-label="Ways to go on">
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

/** What a query found; what is wrong with it; or how to ask. */
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
          <h2 id="found">This search is too broad</h2>
          <p>It took longer than {maxMilliseconds / 1000} seconds. Add a word, a name or a date to narrow it down.</p>
          <QueryExamples />
        </section>
      )
    case 'page':
      return (
        <section aria-labelledby="found">
          <h2 id="found">{answer.page.items.length === 0 ? 'Nothing found' : 'Found, the latest first'}</h2>
          <VoiceChoices query={answer.asked} choices={answer.choices} />
          {answer.page.items.length === 0 && (
            <p>
              No {isFirst ? '' : 'more '}story of the archive answers this. Fewer words find more; a word that begins so
              is written <code>captur*</code>.
            </p>
          )}
          <ul className="search-hits">
            {answer.page.items.map((hit) => (
              <SearchHit hit={hit} key={hit.article.id} />
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

import { searchAddress } from '../../view-models/addresses.ts'
import './query-examples.css'

/** Examples of the query language. Each is a link to its results. */
const examples = [
  ['soldiers killed', 'Stories with both words. Case and accents do not matter.'],
  ['"prisoners of war"', 'Exactly these words, in this order.'],
  ['voice:Zelenskyy', 'Everything a person or organization says, under any of their names.'],
  ['voice:NIS form:direct', 'Direct quotations only. Or use form:indirect or form:mixed.'],
  ['anonymity:anonymous', 'Statements from unnamed sources. Or use anonymity:described.'],
  ['place:Kursk after:2025-01-01', 'Stories from this date on that mention the place. Or use before:2025-02.'],
  [
    'org:"National Intelligence Service"',
    'Stories that mention the organization. To search by publisher, use publisher:Reuters.',
  ],
  ['figure>1000', 'Stories with a number greater than this. Or use figure<, figure>= or figure=.'],
  ['killed OR wounded -captured', 'Either of the first two words, without the third.'],
] as const

/** Examples of queries, shown with an empty search. */
export const QueryExamples = () => (
  <section aria-labelledby="examples">
    <h2 id="examples">How to search</h2>
    <dl className="query-examples">
      {examples.map(([query, finds]) => (
        <div key={query}>
          <dt>
            <a href={searchAddress(query)}>
              <code>{query}</code>
            </a>
          </dt>
          <dd>{finds}</dd>
        </div>
      ))}
    </dl>
  </section>
)

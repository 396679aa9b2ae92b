import { searchAddress } from '../view-models/site-addresses.ts'
import './query-examples.css'

/** How the language of queries is written: each an example that leads to its answer. */
const examples = [
  ['soldiers killed', 'stories with both words; case and accents are ignored'],
  ['"prisoners of war"', 'these words in this order'],
  ['voice:Zelenskyy', 'what a person or organization says, by any of their names'],
  ['voice:NIS form:direct', 'only what is in quotation marks; also form:indirect, form:mixed'],
  ['anonymity:anonymous', 'claims with no named source; also anonymity:described'],
  ['place:Kursk after:2025-01-01', 'stories that name a place, from a date on; also before:2025-02'],
  [
    'org:"National Intelligence Service"',
    'stories that name an organization; for those of a publisher, publisher:Reuters',
  ],
  ['figure>1000', 'a number greater than that; also figure<, figure>=, figure='],
  ['killed OR wounded -captured', 'either word, without the third'],
] as const

/** Examples of queries, shown before anything is searched. */
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

import { findStrings } from '../../strings.ts'
import { searchAddress } from '../../view-models/addresses.ts'
import './query-examples.css'

/** Examples of queries, shown with an empty search. Each is a link to its results. */
export const QueryExamples = () => (
  <section aria-labelledby="examples">
    <h2 id="examples">{findStrings.howToSearch}</h2>
    <dl className="query-examples">
      {findStrings.examples.map(([query, finds]) => (
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

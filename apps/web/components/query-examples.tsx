import { searchAddress } from '../reading/site-addresses.ts'
import './query-examples.css'

/** How the language of queries is written: each an example that leads to its answer. */
const examples = [
  ['soldiers killed', 'stories with both words; case and accents do not count'],
  ['"prisoners of war"', 'these words in this order'],
  ['voice:Zelenskyy', 'what somebody says, by name or another name of theirs'],
  ['voice:NIS form:direct', 'only what stands in quotation marks; also form:indirect, form:mixed'],
  ['anonymity:anonymous', 'what nobody is named for; also anonymity:described'],
  ['place:Kursk after:2025-01-01', 'stories that name a place, from a day on; also before:2025-02'],
  ['org:"National Intelligence Service"', 'stories that name an organization; publisher:Reuters for one publisher’s'],
  ['figure>1000', 'a number greater than that; also figure<, figure>=, figure='],
  ['killed OR wounded -captured', 'one or the other, and not the third'],
] as const

/** Ways to ask, for whoever has not asked yet. */
export const QueryExamples = () => (
  <section aria-labelledby="examples">
    <h2 id="examples">Ways to ask</h2>
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

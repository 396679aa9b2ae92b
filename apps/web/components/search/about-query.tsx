import { type VoiceChoice, voiceQuery } from '@onrecord/article-archive'
import { formatQuery, type Query, type QuerySyntaxError } from '@onrecord/article-data/query'
import { formatCount, namesakeWords, voiceTitle } from '@onrecord/article-view'
import { findStrings } from '../../strings.ts'
import { searchAddress, voiceAddress } from '../../view-models/addresses.ts'
import { markedPieces } from '../../view-models/pieces.ts'
import './about-query.css'

type Props = { readonly query: string; readonly error: QuerySyntaxError; readonly id: string }

/** A query with a syntax error: the typed text with the error marked in it, and the message. */
export const QueryError = ({ query, error: { message, span }, id }: Props) => (
  <div className="query-error" id={id} role="alert">
    <p className="query-typed" dir="auto">
      {markedPieces(query, [span]).map(({ text, isMarked }) =>
        isMarked ? (
          <mark className="query-error-mark" key="mark">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </p>
    <p>
      <bdi>{message}</bdi> <span className="query-place">{findStrings.characterAt(span.start + 1)}</span>
    </p>
  </div>
)

type ChoiceProps = { readonly query: Query; readonly choice: VoiceChoice }

const Choice = ({ query, choice }: ChoiceProps) => {
  const words = namesakeWords(choice)
  if (words === undefined) return null
  const { meant, others } = choice
  return (
    <p className="small">
      {meant ? (
        <a href={voiceAddress(meant.id)}>
          <bdi>{words}</bdi>
        </a>
      ) : (
        <bdi>{words}</bdi>
      )}{' '}
      {findStrings.didYouMean}{' '}
      {others.map((voice, index) => (
        <span key={voice.id}>
          {index > 0 && (index === others.length - 1 ? findStrings.or : ', ')}
          <a href={searchAddress(formatQuery(voiceQuery(query, choice, voice)))}>
            <bdi>{voiceTitle(voice)}</bdi>
          </a>{' '}
          ({formatCount(voice.statementCount, 'statement')})
        </span>
      ))}
      ?
    </p>
  )
}

/** Which voice each ambiguous name in a query was taken to mean, with the same query for each of the other voices. */
export const VoiceChoices = ({ query, choices }: { readonly query: Query; readonly choices: readonly VoiceChoice[] }) =>
  choices.map((choice) => <Choice query={query} choice={choice} key={`${choice.field} ${choice.asked}`} />)

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

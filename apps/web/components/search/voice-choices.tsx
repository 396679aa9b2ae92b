import { type VoiceChoice, voiceQuery } from '@onrecord/article-archive'
import { formatQuery, type Query } from '@onrecord/article-data/query'
import { formatCount, namesakeWords, voiceTitle } from '@onrecord/article-view'
import { searchAddress, voiceAddress } from '../../view-models/addresses.ts'

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
      Did you mean{' '}
      {others.map((voice, index) => (
        <span key={voice.id}>
          {index > 0 && (index === others.length - 1 ? ' or ' : ', ')}
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

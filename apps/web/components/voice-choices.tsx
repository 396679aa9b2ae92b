import type { VoiceChoice } from '@onrecord/article-archive'
import { formatCount } from '@onrecord/article-view'
import { searchAddress, voiceAddress } from '../view-models/site-addresses.ts'

const Choice = ({ choice: { asked, meant, others } }: { readonly choice: VoiceChoice }) =>
  meant === undefined || others.length === 0 ? null : (
    <p className="small">
      <code>
        voice:<bdi>{asked}</bdi>
      </code>{' '}
      is{' '}
      <a href={voiceAddress(meant.id)}>
        <bdi>{meant.name}</bdi>
      </a>
      {meant.roles[0] !== undefined && (
        <>
          , <bdi>{meant.roles[0]}</bdi>
        </>
      )}
      . Did you mean{' '}
      {others.map((voice, place) => (
        <span key={voice.id}>
          {place > 0 && (place === others.length - 1 ? ' or ' : ', ')}
          <a href={searchAddress(`voice:"${voice.id}" `)}>
            <bdi>{[voice.name, ...voice.roles.slice(0, 1)].join(', ')}</bdi>
          </a>{' '}
          ({formatCount(voice.statementCount, 'statement')})
        </span>
      ))}
      ?
    </p>
  )

/** Whom the names of a query were taken to mean, where they could mean several, with ways to ask for the others. */
export const VoiceChoices = ({ choices }: { readonly choices: readonly VoiceChoice[] }) =>
  choices.map((choice) => <Choice choice={choice} key={choice.asked} />)

import type { ArchiveVoice, Decision } from '@onrecord/article-archive'
import { formatDate } from '@onrecord/article-data'
import { formatQueryName } from '@onrecord/article-data/query'
import { capitalize, decisionWords, type VoiceMark as Mark, voiceFacts } from '@onrecord/article-view'
import { addressOf, searchAddress, wikidataAddress } from '../../view-models/addresses.ts'
import { voiceQueryName } from '../../view-models/refine-query.ts'
import { VoiceMark } from './voice-mark.tsx'
import './voice-head.css'
import { voicePageStrings } from '../../strings.ts'

const Names = ({ title, names }: { readonly title: string; readonly names: readonly string[] }) =>
  names.length === 0 ? null : (
    <p className="small">
      {title}{' '}
      {names.map((name, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <bdi>{name}</bdi>
        </span>
      ))}
    </p>
  )

/** What people decided about a voice, so that readers can tell it from what the stories say. */
const Decisions = ({ decisions }: { readonly decisions: readonly Decision[] }) =>
  decisions.map((decision) => (
    <p className="small" key={decision.id}>
      <bdi>{decisionWords(decision, (at) => formatDate(at.slice(0, 10)))}</bdi>
      {decision.reason !== undefined && (
        <>
          : <bdi>{decision.reason}</bdi>
        </>
      )}
    </p>
  ))

type Props = { readonly voice: ArchiveVoice; readonly mark: Mark; readonly decisions: readonly Decision[] }

/** The head of a voice's page: name, role, other names, decisions, number of statements, and links. */
export const VoiceHead = ({ voice, mark, decisions }: Props) => {
  const [role, ...otherRoles] = voice.roles
  const wikidata = wikidataAddress(voice.identifiers)
  return (
    <header className="voice-head">
      <h1>
        <VoiceMark voice={mark} /> <bdi>{voice.name}</bdi>
      </h1>
      {role !== undefined && (
        <p className="deck">
          <bdi>{capitalize(role)}</bdi>
        </p>
      )}
      {voice.aliases.length + otherRoles.length > 0 && (
        <details className="small">
          <summary>{voicePageStrings.otherNames}</summary>
          <Names title={voicePageStrings.aliases} names={voice.aliases} />
          <Names title={voicePageStrings.roles} names={otherRoles} />
        </details>
      )}
      <Decisions decisions={decisions} />
      <p className="small">
        {voiceFacts(voice)}
        {' · '}
        <a href={searchAddress(`voice:${formatQueryName(voiceQueryName(voice))} `)}>
          {voicePageStrings.searchStatements}
        </a>
        {' · '}
        <a href={addressOf('/figures', { voice: voice.id })}>{voicePageStrings.figures}</a>
        {wikidata !== undefined && (
          <>
            {' · '}
            <a href={wikidata} rel="external noreferrer">
              Wikidata
            </a>
          </>
        )}
      </p>
    </header>
  )
}

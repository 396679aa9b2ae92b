import type { ArchiveVoice, Decision } from '@onrecord/article-archive'
import { formatDate } from '@onrecord/article-data'
import { formatQueryName } from '@onrecord/article-data/query'
import { decisionWords, listMarks, unnamedMark, voiceFacts } from '@onrecord/article-view'
import { addressOf, searchAddress, wikidataAddress } from '../../view-models/addresses.ts'
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

/** The value that finds a voice in a query: its name, or its id if other voices have the same name. */
const queryName = ({ id, name }: ArchiveVoice): string => formatQueryName(id.includes('--') ? id : name)

type Props = { readonly voice: ArchiveVoice; readonly decisions: readonly Decision[] }

/** The head of a voice's page: names, roles, decisions, number of statements, and links. */
export const VoiceHead = ({ voice, decisions }: Props) => {
  const wikidata = wikidataAddress(voice.identifiers)
  return (
    <header className="voice-head">
      <h1>
        <VoiceMark voice={listMarks([voice]).get(voice.id) ?? unnamedMark} /> <bdi>{voice.name}</bdi>
      </h1>
      {voice.roles.length > 0 && (
        <p className="deck">
          {voice.roles.map((role, index) => (
            <span key={role}>
              {index > 0 && '; '}
              <bdi>{role}</bdi>
            </span>
          ))}
        </p>
      )}
      <Names title={voicePageStrings.aliases} names={voice.aliases} />
      <Decisions decisions={decisions} />
      <p className="small">
        {voiceFacts(voice)}
        {' · '}
        <a href={searchAddress(`voice:${queryName(voice)} `)}>{voicePageStrings.searchStatements}</a>
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

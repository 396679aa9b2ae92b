import type { ArchiveVoice } from '@onrecord/article-archive'
import { archiveMark } from '../reading/archive-mark.ts'
import { countOf } from '../reading/count-of.ts'
import { periodOf } from '../reading/period-of.ts'
import { voiceAddress } from '../reading/site-addresses.ts'
import { VoiceMark } from './voice-mark.tsx'
import './listing.css'
import './voice-list.css'

const Row = ({ voice }: { readonly voice: ArchiveVoice }) => (
  <tr>
    <th scope="row">
      <VoiceMark voice={archiveMark(voice)} />{' '}
      <a href={voiceAddress(voice.id)}>
        <bdi>{voice.name}</bdi>
      </a>
      {voice.roles.length > 0 && (
        <small>
          <bdi>{voice.roles[0]}</bdi>
        </small>
      )}
    </th>
    <td>{countOf(voice.statementCount, 'statement')}</td>
    <td>{countOf(voice.articleCount, 'story', 'stories')}</td>
    <td>{periodOf(voice)}</td>
  </tr>
)

/** Those who speak in the archive, each with how much and when. */
export const VoiceList = ({ voices }: { readonly voices: readonly ArchiveVoice[] }) => (
  <table className="listing voice-list">
    <thead>
      <tr>
        <th scope="col">Voice</th>
        <th scope="col">Says</th>
        <th scope="col">In</th>
        <th scope="col">When</th>
      </tr>
    </thead>
    <tbody>
      {voices.map((voice) => (
        <Row voice={voice} key={voice.id} />
      ))}
    </tbody>
  </table>
)

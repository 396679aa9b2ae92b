import type { ArchiveVoice } from '@onrecord/article-archive'
import { formatCount, formatPeriod, listMarks, type VoiceMark as Mark, unnamedMark } from '@onrecord/article-view'
import { voiceAddress } from '../../view-models/addresses.ts'
import { VoiceMark } from './voice-mark.tsx'
import '../layout/listing.css'
import './voice-list.css'
import { voicePageStrings } from '../../strings.ts'

const Row = ({ voice, mark }: { readonly voice: ArchiveVoice; readonly mark: Mark }) => (
  <tr>
    <th scope="row">
      <VoiceMark voice={mark} />{' '}
      <a href={voiceAddress(voice.id)}>
        <bdi>{voice.name}</bdi>
      </a>
      {voice.roles.length > 0 && (
        <small>
          <bdi>{voice.roles[0]}</bdi>
        </small>
      )}
    </th>
    <td>{formatCount(voice.statementCount, 'statement')}</td>
    <td>{formatCount(voice.articleCount, 'story')}</td>
    <td>{formatPeriod(voice)}</td>
  </tr>
)

/** The voices of the archive, with the number and dates of their statements. */
export const VoiceList = ({ voices }: { readonly voices: readonly ArchiveVoice[] }) => {
  const marks = listMarks(voices)
  return (
    <table className="listing voice-list">
      <thead>
        <tr>
          {voicePageStrings.columns.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {voices.map((voice) => (
          <Row voice={voice} mark={marks.get(voice.id) ?? unnamedMark} key={voice.id} />
        ))}
      </tbody>
    </table>
  )
}

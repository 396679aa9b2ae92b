import type { ArchiveVoice, MonthCount } from '@onrecord/article-archive'
import { formatCount, formatPeriod, listMarks, type VoiceMark as Mark, unnamedMark } from '@onrecord/article-view'
import { voiceAddress } from '../../view-models/addresses.ts'
import { type MonthPlot, monthPlot, monthRange } from '../../view-models/month-plot.ts'
import { MonthBars } from './month-bars.tsx'
import { VoiceMark, voiceClass } from './voice-mark.tsx'
import '../layout/listing.css'
import './voice-list.css'
import { voicePageStrings } from '../../strings.ts'

type RowProps = { readonly voice: ArchiveVoice; readonly mark: Mark; readonly plot: MonthPlot | undefined }

const Row = ({ voice, mark, plot }: RowProps) => (
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
    <td className="amount">{formatCount(voice.statementCount, 'statement')}</td>
    <td className="amount">{formatCount(voice.articleCount, 'story')}</td>
    <td>{formatPeriod(voice)}</td>
    <td className={`voice-plot ${voiceClass(mark)}`}>{plot && <MonthBars plot={plot} height={28} />}</td>
  </tr>
)

type Props = {
  readonly voices: readonly ArchiveVoice[]
  /** The statements of each voice by month, in the same order. */
  readonly months: readonly (readonly MonthCount[])[]
}

/** The voices of the archive, with the number and dates of their statements. All plots have the same scale of time. */
export const VoiceList = ({ voices, months }: Props) => {
  const marks = listMarks(voices)
  const range = monthRange(months.flat())
  return (
    <table className="listing voice-list">
      <thead>
        <tr>
          {voicePageStrings.columns.map((column, index) => (
            <th scope="col" className={index === 1 || index === 2 ? 'amount' : undefined} key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {voices.map((voice, at) => (
          <Row
            voice={voice}
            mark={marks.get(voice.id) ?? unnamedMark}
            plot={range && monthPlot(months[at] ?? [], range)}
            key={voice.id}
          />
        ))}
      </tbody>
    </table>
  )
}

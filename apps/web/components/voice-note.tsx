import type { Attribution } from '@onrecord/article-data'
import { voiceAnchor, voiceClass } from '../reading/voice-class.ts'
import { AttributionWords } from './attribution-words.tsx'
import { VoiceMark } from './voice-mark.tsx'

type Props = {
  readonly attributions: readonly [Attribution, ...Attribution[]]
  readonly isFirst: boolean
  readonly dimmed: boolean
}

/** A voice and how it says each of its statements here; in full where it speaks for the first time. */
export const VoiceNote = ({ attributions, isFirst, dimmed }: Props) => {
  const [{ voice, line }] = attributions
  return (
    <li className={`note ${voiceClass(voice)} ${dimmed ? 'dimmed' : ''}`.trim()}>
      <VoiceMark voice={voice} />
      <div>
        <a href={`#${voiceAnchor(voice)}`}>
          <b>
            <bdi>{isFirst ? line.who : line.shortWho}</bdi>
          </b>
        </a>
        {isFirst && line.role !== undefined && (
          <>
            , <bdi>{line.role}</bdi>
          </>
        )}
        {attributions.map((attribution) => (
          <span className="note-line" id={`note-${attribution.statement.id}`} key={attribution.statement.id}>
            <AttributionWords attribution={attribution} />
          </span>
        ))}
      </div>
    </li>
  )
}

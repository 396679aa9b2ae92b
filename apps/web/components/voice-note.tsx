import type { Attribution } from '@onrecord/article-data'
import { voiceAnchor, voiceClass } from '../view-models/voice-class.ts'
import { AttributionWords } from './attribution-words.tsx'
import { VoiceMark } from './voice-mark.tsx'
import './note.css'

type Props = {
  readonly attribution: Attribution
  readonly isFirst: boolean
  readonly dimmed: boolean
}

/** Who says the statement that begins here, and how: in full where the voice speaks for the first time, else in one line. */
export const VoiceNote = ({ attribution, isFirst, dimmed }: Props) => {
  const { voice, line, statement } = attribution
  const classes = ['note', voiceClass(voice), dimmed && 'dimmed']
  return (
    <small className={classes.filter(Boolean).join(' ')} role="note" lang="en" dir="ltr">
      <VoiceMark voice={voice} />{' '}
      <a href={`#${voiceAnchor(voice)}`}>
        <b>
          <bdi>{isFirst ? line.who : line.shortWho}</bdi>
        </b>
      </a>
      {isFirst && line.role !== undefined && (
        <>
          , <bdi>{line.role}</bdi>
        </>
      )}{' '}
      <span className={isFirst ? 'note-line apart' : 'note-line'} id={`note-${statement.id}`}>
        <AttributionWords attribution={attribution} />
      </span>
    </small>
  )
}

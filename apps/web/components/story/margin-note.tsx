import type { Attribution, FigureRow } from '@onrecord/article-data'
import {
  type AttributionPart,
  attributionParts,
  type MarginNote as MarginNoteView,
  sourceStrings,
} from '@onrecord/article-view'
import { voiceAnchor } from '../../view-models/addresses.ts'
import { type ChosenVoice, isDimmed } from '../../view-models/chosen-voice.ts'
import { VoiceMark, voiceClass } from '../voices/voice-mark.tsx'
import './margin-note.css'

const Part = ({ part: { kind, label, words }, id }: { readonly part: AttributionPart; readonly id: string }) => {
  switch (kind) {
    case 'how':
      return <a href={`#${id}`}>{words}</a>
    case 'uncertain':
      return <span className="uncertain">{words}</span>
    default:
      return (
        <>
          {label}
          <bdi>{words}</bdi>
        </>
      )
  }
}

/** How a statement was made and reached the writer: a link back to it, then medium, day, chain and doubt. */
const AttributionWords = ({ attribution: { statement, line } }: { readonly attribution: Attribution }) =>
  attributionParts(line).map((part, index) => (
    <span key={part.kind}>
      {index > 0 && ' · '}
      <Part part={part} id={statement.id} />
    </span>
  ))

type VoiceNoteProps = {
  readonly attribution: Attribution
  readonly isFirst: boolean
  readonly dimmed: boolean
}

/** Who makes the statement that begins here, and how. The first note of a voice has its full name and role. */
const VoiceNote = ({ attribution, isFirst, dimmed }: VoiceNoteProps) => {
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

/** A number in the text for which the writer gives no source. */
const FigureNote = ({ row, dimmed }: { readonly row: FigureRow; readonly dimmed: boolean }) => (
  <small className={`note ${dimmed ? 'dimmed' : ''}`.trim()} role="note" lang="en" dir="ltr">
    <bdi>{row.amount}</bdi>: {sourceStrings.noSource}
  </small>
)

/** A note beside the text, about a statement or about a figure without a source. */
export const MarginNote = ({ note, chosen }: { readonly note: MarginNoteView; readonly chosen: ChosenVoice }) =>
  note.kind === 'figure' ? (
    <FigureNote row={note.row} dimmed={isDimmed(chosen, undefined)} />
  ) : (
    <VoiceNote
      attribution={note.attribution}
      isFirst={note.isFirst}
      dimmed={isDimmed(chosen, note.attribution.voice)}
    />
  )

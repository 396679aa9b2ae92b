import type { Attribution, FigureRow } from '@onrecord/article-data'
import {
  type AttributionPart,
  attributionParts,
  attributionText,
  type MarginNote as MarginNoteView,
  sourceStrings,
} from '@onrecord/article-view'
import { Fragment } from 'react'
import { voiceAnchor } from '../../view-models/addresses.ts'
import { type ChosenVoice, isDimmed } from '../../view-models/chosen-voice.ts'
import { languageOf, siteLanguageIn } from '../../view-models/language-of.ts'
import type { NotePlace } from '../../view-models/note-places.ts'
import { VoiceMark, voiceClass } from '../voices/voice-mark.tsx'
import './margin-note.css'

const Part = ({ part: { kind, label, words } }: { readonly part: AttributionPart }) => {
  switch (kind) {
    case 'how':
      return words
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

/** How a statement was made and reached the writer: form and stance, then medium, day, chain and doubt. */
const AttributionWords = ({ attribution: { line } }: { readonly attribution: Attribution }) =>
  attributionParts(line).map((part, index) => (
    <Fragment key={part.kind}>
      {index > 0 && ' · '}
      <Part part={part} />
    </Fragment>
  ))

/** A note without room is for screen readers, until the reader follows the letter of its statement. */
const classesOf = (place: NotePlace, ...more: readonly (string | false | undefined)[]): string =>
  ['note', `note-${place.size}`, place.size === 'folded' && 'aloud', ...more].filter(Boolean).join(' ')

type VoiceNoteProps = {
  readonly language: string
  readonly attribution: Attribution
  readonly isFirst: boolean
  readonly place: NotePlace
  readonly dimmed: boolean
}

/**
 * Who makes the statement that begins here, and how. The first note of a voice has its full name and, if there is room, its role.
 * A screen reader also hears whether the words that follow are a quotation or a paraphrase.
 */
const VoiceNote = ({ language, attribution, isFirst, place, dimmed }: VoiceNoteProps) => {
  const { voice, line, statement } = attribution
  return (
    <small
      className={classesOf(place, voiceClass(voice), isFirst && 'note-first', dimmed && 'dimmed')}
      id={`note-${statement.id}`}
      data-source={`${line.who}, ${attributionText(line, ', ')}`}
      role="note"
      {...siteLanguageIn({ language })}
    >
      <VoiceMark voice={voice} />{' '}
      <a href={`#${voiceAnchor(voice)}`}>
        <b>
          <bdi>{isFirst ? line.who : line.shortWho}</bdi>
        </b>
      </a>
      {isFirst && line.role !== undefined && (
        <span className="note-role">
          , <bdi>{line.role}</bdi>
        </span>
      )}{' '}
      <span className="note-how">
        {place.opening !== undefined && (
          <i className="note-opening" aria-hidden="true">
            <bdi {...languageOf({ language })}>{place.opening}</bdi>
            {' · '}
          </i>
        )}
        <AttributionWords attribution={attribution} />
      </span>
      <span className="aloud">. {sourceStrings.forms[statement.form]}: </span>
    </small>
  )
}

type FigureNoteProps = {
  readonly language: string
  readonly row: FigureRow
  readonly place: NotePlace
  readonly dimmed: boolean
}

/** A number in the text for which the writer gives no source. */
const FigureNote = ({ language, row, place, dimmed }: FigureNoteProps) => (
  <small className={classesOf(place, dimmed && 'dimmed')} role="note" {...siteLanguageIn({ language })}>
    <bdi>{row.amount}</bdi>: {sourceStrings.noSource}
  </small>
)

type Props = {
  readonly language: string
  readonly note: MarginNoteView
  readonly place: NotePlace
  readonly chosen: ChosenVoice
}

/** A note beside the text, about a statement or about a figure without a source. */
export const MarginNote = ({ language, note, place, chosen }: Props) => (
  <span className="note-place">
    {note.kind === 'figure' ? (
      <FigureNote language={language} row={note.row} place={place} dimmed={isDimmed(chosen, undefined)} />
    ) : (
      <VoiceNote
        language={language}
        attribution={note.attribution}
        isFirst={note.isFirst}
        place={place}
        dimmed={isDimmed(chosen, note.attribution.voice)}
      />
    )}
  </span>
)

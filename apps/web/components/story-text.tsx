import { type Article, type Attribution, attributionIndex } from '@onrecord/article-data'
import type { MarginNote } from '@onrecord/article-view'
import { Fragment } from 'react'
import { type ChosenVoice, isDimmed } from '../view-models/chosen-voice.ts'
import type { Piece } from '../view-models/paragraph-pieces.ts'
import { voiceClass } from '../view-models/voice-class.ts'
import { webAddress } from '../view-models/web-address.ts'
import { FigureNote } from './figure-note.tsx'
import { VoiceNote } from './voice-note.tsx'
import './story-text.css'

type Props = {
  readonly article: Article
  readonly pieces: readonly Piece[]
  /** What is beside the text, by the id of its statement or figure. */
  readonly notes: ReadonlyMap<string, MarginNote>
  readonly chosen: ChosenVoice
}

type MarkProps = { readonly attribution: Attribution; readonly dimmed: boolean }

const MarkLink = ({ attribution: { statement, voice, line }, dimmed }: MarkProps) => (
  <span className="mark-place">
    <a
      className={`mark ${voiceClass(voice)} ${dimmed ? 'dimmed' : ''}`.trim()}
      href={`#note-${statement.id}`}
      title={line.who}
      aria-label={`${voice.mark}: ${line.who}`}
    >
      {voice.mark}
    </a>
  </span>
)

/** Words that the story's own page lets lead elsewhere. Nothing is loaded until a reader follows them. */
const SourceLink = ({ url, children }: { readonly url: string; readonly children: string }) => {
  const address = webAddress(url)
  return address === undefined ? (
    children
  ) : (
    <a className="source-link" href={address} rel="external noopener noreferrer nofollow">
      {children}
    </a>
  )
}

const Note = ({ note, chosen }: { readonly note: MarginNote | undefined; readonly chosen: ChosenVoice }) => {
  if (note === undefined) return null
  return note.kind === 'figure' ? (
    <FigureNote row={note.row} dimmed={isDimmed(chosen, undefined)} />
  ) : (
    <VoiceNote
      attribution={note.attribution}
      isFirst={note.isFirst}
      dimmed={isDimmed(chosen, note.attribution.voice)}
    />
  )
}

/**
 * The words of a paragraph: each statement underlined in its voice's color and closed by its letter, its note before its first word, from
 * where it floats beside that line.
 */
export const StoryText = ({ article, pieces, notes, chosen }: Props) => {
  const known = attributionIndex(article)
  // Pieces have no identity of their own: their place is their key, and the text never changes under them.
  return pieces.map((piece, place) => {
    const key = `${place}`
    if (piece.kind === 'text') {
      const words = piece.url === undefined ? piece.text : <SourceLink url={piece.url}>{piece.text}</SourceLink>
      return piece.quoted ? (
        <span className="quoted" key={key}>
          {words}
        </span>
      ) : (
        <Fragment key={key}>{words}</Fragment>
      )
    }
    if (piece.kind === 'figure') return <Note note={notes.get(piece.figureId)} chosen={chosen} key={key} />
    const attribution = known.get(piece.kind === 'mark' ? piece.statementId : piece.id)
    const dimmed = isDimmed(chosen, attribution?.voice)
    if (piece.kind === 'mark') return attribution && <MarkLink attribution={attribution} dimmed={dimmed} key={key} />
    const classes = [
      'statement',
      attribution && voiceClass(attribution.voice),
      attribution?.line.uncertain && 'unsure',
      dimmed && 'dimmed',
    ]
    return (
      <Fragment key={key}>
        {piece.opens && <Note note={notes.get(piece.id)} chosen={chosen} />}
        <span
          className={classes.filter(Boolean).join(' ')}
          id={piece.opens ? piece.id : undefined}
          data-statement={piece.id}
        >
          <StoryText article={article} pieces={piece.pieces} notes={notes} chosen={chosen} />
        </span>
      </Fragment>
    )
  })
}

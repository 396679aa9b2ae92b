import {
  type Article,
  type Attribution,
  attributionIndex,
  type Block,
  directionOf,
  type FigureRow,
} from '@onrecord/article-data'
import { type MarginNote as MarginNoteView, marginNotes } from '@onrecord/article-view'
import { Fragment } from 'react'
import { paragraphAnchor, webAddress } from '../../view-models/addresses.ts'
import { type ChosenVoice, isDimmed } from '../../view-models/chosen-voice.ts'
import { type Piece, paragraphPieces } from '../../view-models/pieces.ts'
import { voiceClass } from '../voices/voice-mark.tsx'
import { MarginNote } from './margin-note.tsx'
import './story-text.css'

type Props = {
  readonly article: Article
  readonly pieces: readonly Piece[]
  /** The margin notes, by the id of the statement or figure. */
  readonly notes: ReadonlyMap<string, MarginNoteView>
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

/** A link of the original page. Nothing is loaded until a reader follows it. */
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

const Note = ({ note, chosen }: { readonly note: MarginNoteView | undefined; readonly chosen: ChosenVoice }) =>
  note === undefined ? null : <MarginNote note={note} chosen={chosen} />

/**
 * The text of a paragraph. Each statement is underlined in the color of its voice and ends with the voice's letter. Its note
 * comes before its first word, so that the note floats beside that line.
 */
export const StoryText = ({ article, pieces, notes, chosen }: Props) => {
  const known = attributionIndex(article)
  // Pieces have no id. Their index is a safe key, because the text never changes.
  return pieces.map((piece, index) => {
    const key = `${index}`
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

type RowProps = {
  readonly article: Article
  readonly block: Block
  readonly figures: readonly FigureRow[]
  readonly chosen: ChosenVoice
}

const tags = { paragraph: 'p', heading: 'h2', listItem: 'p', blockquote: 'blockquote', caption: 'p' } as const

/** A block of the text with its margin notes. In a narrow window the notes are collapsed. */
export const StoryRow = ({ article, block, figures, chosen }: RowProps) => {
  const Tag = tags[block.role]
  const notes = marginNotes(article, block, figures)
  const noted = Array.from(notes, ([id, note]) =>
    note.kind === 'figure' ? [[id, note.row.figure.span.start] as const] : [],
  )
  return (
    <Tag
      className={`row-text row-${block.role}`}
      id={paragraphAnchor(article, block.span)}
      lang={article.language}
      dir={directionOf(article.language)}
    >
      <StoryText
        article={article}
        pieces={paragraphPieces(article, block, new Map(noted.flat()))}
        notes={notes}
        chosen={chosen}
      />
    </Tag>
  )
}

import { type Article, type Attribution, attributionIndex, type Block, type FigureRow } from '@onrecord/article-data'
import { attributionText } from '@onrecord/article-view'
import { Fragment } from 'react'
import { paragraphAnchor, webAddress } from '../../view-models/addresses.ts'
import { type BlockView, blockView } from '../../view-models/block-view.ts'
import { type ChosenVoice, isDimmed } from '../../view-models/chosen-voice.ts'
import { languageOf } from '../../view-models/language-of.ts'
import { openingOf } from '../../view-models/note-places.ts'
import { voiceClass } from '../voices/voice-mark.tsx'
import { MarginNote } from './margin-note.tsx'
import './story-text.css'

type Props = BlockView & {
  readonly article: Article
  /** The number of each statement in the notes of the printed page, by its id. */
  readonly numbers: ReadonlyMap<string, number>
  readonly chosen: ChosenVoice
}

type MarkProps = Pick<Props, 'article' | 'numbers'> & { readonly attribution: Attribution; readonly dimmed: boolean }

/** The letter that ends a statement. Its name tells screen readers who, how and what, so that no two links sound the same. */
const MarkLink = ({ article, numbers, attribution: { statement, voice, line }, dimmed }: MarkProps) => (
  <span className="mark-place" data-note={numbers.get(statement.id)}>
    <a
      className={`mark ${voiceClass(voice)} ${dimmed ? 'dimmed' : ''}`.trim()}
      href={`#note-${statement.id}`}
      title={line.who}
      aria-label={`${voice.mark}: ${line.who}, ${attributionText(line, ', ')}: ${openingOf(article, statement)}`}
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

type NoteProps = Pick<Props, 'article' | 'notes' | 'places' | 'chosen'> & { readonly id: string }

const Note = ({ article, notes, places, chosen, id }: NoteProps) => {
  const [note, place] = [notes.get(id), places.get(id)]
  return note && place ? <MarginNote language={article.language} note={note} place={place} chosen={chosen} /> : null
}

/**
 * The text of a paragraph. Each statement is underlined in the color of its voice and ends with the voice's letter. Its note
 * comes before its first word, so that the note floats beside that line.
 */
const StoryText = ({ pieces, ...story }: Props) => {
  const { article, chosen } = story
  const known = attributionIndex(article)
  // Pieces have no id. Their index is a safe key, because the text never changes.
  return pieces.map((piece, index) => {
    const key = `${index}`
    if (piece.kind === 'text') {
      const words = piece.url === undefined ? piece.text : <SourceLink url={piece.url}>{piece.text}</SourceLink>
      return piece.quoted ? (
        <q className="quoted" key={key}>
          {words}
        </q>
      ) : (
        <Fragment key={key}>{words}</Fragment>
      )
    }
    if (piece.kind === 'figure') return <Note {...story} id={piece.figureId} key={key} />
    const attribution = known.get(piece.kind === 'mark' ? piece.statementId : piece.id)
    const dimmed = isDimmed(chosen, attribution?.voice)
    if (piece.kind === 'mark') {
      return attribution && <MarkLink {...story} attribution={attribution} dimmed={dimmed} key={key} />
    }
    const classes = [
      'statement',
      attribution && voiceClass(attribution.voice),
      attribution?.line.uncertain && 'unsure',
      dimmed && 'dimmed',
    ]
    return (
      <Fragment key={key}>
        {piece.opens && <Note {...story} id={piece.id} />}
        <span
          className={classes.filter(Boolean).join(' ')}
          id={piece.opens ? piece.id : undefined}
          data-statement={piece.id}
          data-said-by={attribution?.voice.key}
        >
          <StoryText {...story} pieces={piece.pieces} />
        </span>
      </Fragment>
    )
  })
}

type RowProps = Pick<Props, 'article' | 'numbers' | 'chosen'> & {
  readonly block: Block
  readonly figures: readonly FigureRow[]
}

const tags = { paragraph: 'p', heading: 'h3', listItem: 'p', blockquote: 'blockquote', caption: 'p' } as const

/** A block of the text with its margin notes. In a narrow window the notes are collapsed. */
export const StoryRow = ({ block, figures, ...story }: RowProps) => {
  const { article } = story
  const Tag = tags[block.role]
  return (
    <Tag
      className={`row-text row-${block.role}`}
      id={paragraphAnchor(article, block.span)}
      {...languageOf(article)}
      {...(Tag === 'blockquote' && { cite: webAddress(article.canonicalUrl) })}
    >
      <StoryText {...story} {...blockView(article, block, figures)} />
    </Tag>
  )
}

import { type Article, type Attribution, attributionIndex } from '@onrecord/article-data'
import { Fragment } from 'react'
import { type ChosenVoice, isDimmed } from '../reading/chosen-voice.ts'
import type { Piece } from '../reading/paragraph-pieces.ts'
import { voiceClass } from '../reading/voice-class.ts'
import { webAddress } from '../reading/web-address.ts'
import './story-text.css'

type Props = { readonly article: Article; readonly pieces: readonly Piece[]; readonly chosen: ChosenVoice }

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

/** The words of a paragraph: each statement underlined in its voice's colour and closed by its letter. */
export const StoryText = ({ article, pieces, chosen }: Props) => {
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
      <span
        className={classes.filter(Boolean).join(' ')}
        id={piece.opens ? piece.id : undefined}
        data-statement={piece.id}
        key={key}
      >
        <StoryText article={article} pieces={piece.pieces} chosen={chosen} />
      </span>
    )
  })
}

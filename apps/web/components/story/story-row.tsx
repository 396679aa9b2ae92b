import { type Article, type Block, directionOf, type FigureRow } from '@onrecord/article-data'
import { marginNotes } from '@onrecord/article-view'
import { paragraphAnchor } from '../../view-models/addresses.ts'
import type { ChosenVoice } from '../../view-models/chosen-voice.ts'
import { paragraphPieces } from '../../view-models/paragraph-pieces.ts'
import { StoryText } from './story-text.tsx'
import './story-row.css'

type Props = {
  readonly article: Article
  readonly block: Block
  readonly figures: readonly FigureRow[]
  readonly chosen: ChosenVoice
}

const tags = { paragraph: 'p', heading: 'h2', listItem: 'p', blockquote: 'blockquote', caption: 'p' } as const

/** A block of the text with its margin notes. In a narrow window the notes are collapsed. */
export const StoryRow = ({ article, block, figures, chosen }: Props) => {
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

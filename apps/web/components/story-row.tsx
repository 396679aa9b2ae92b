import { type Article, type Block, directionOf, type FigureRow } from '@onrecord/article-data'
import { besideBlock } from '../reading/beside-block.ts'
import type { ChosenVoice } from '../reading/chosen-voice.ts'
import { paragraphAnchor } from '../reading/paragraph-anchor.ts'
import { paragraphPieces } from '../reading/paragraph-pieces.ts'
import { StoryText } from './story-text.tsx'
import './story-row.css'

type Props = {
  readonly article: Article
  readonly block: Block
  readonly figures: readonly FigureRow[]
  readonly chosen: ChosenVoice
}

const tags = { paragraph: 'p', heading: 'h2', listItem: 'p', blockquote: 'blockquote', caption: 'p' } as const

/** One block of the text, and beside its lines, or folded where there is no room, whose words are in it. */
export const StoryRow = ({ article, block, figures, chosen }: Props) => {
  const Tag = tags[block.role]
  const notes = besideBlock(article, block, figures)
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

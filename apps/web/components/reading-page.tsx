import { type Article, figureTable } from '@onrecord/article-data'
import type { ChosenVoice } from '../reading/chosen-voice.ts'
import type { BesideStory } from '../stories/beside-story.ts'
import { Afterwords } from './afterwords.tsx'
import { ExportLinks } from './export-links.tsx'
import { FiguresTable } from './figures-table.tsx'
import { InTheArchive } from './in-the-archive.tsx'
import { PlacesList } from './places-list.tsx'
import { Sources } from './sources.tsx'
import { StoryData } from './story-data.tsx'
import { StoryHead } from './story-head.tsx'
import { StoryRow } from './story-row.tsx'
import { Timeline } from './timeline.tsx'
import { WhoseWords } from './whose-words.tsx'

type Props = { readonly article: Article; readonly beside: BesideStory; readonly chosen: ChosenVoice }

/** A story and everything that is known about whose words it is made of. */
export const ReadingPage = ({ article, beside, chosen }: Props) => {
  const figures = figureTable(article)
  return (
    <article className={chosen.kind === 'one' ? 'choosing' : undefined}>
      <StoryHead article={article} />
      <WhoseWords article={article} chosen={chosen} />
      <div className="story-body">
        {article.blocks.map((block) => (
          <StoryRow article={article} block={block} figures={figures} chosen={chosen} key={block.id} />
        ))}
      </div>
      <Sources article={article} />
      <FiguresTable article={article} rows={figures} />
      <Timeline article={article} />
      <PlacesList article={article} />
      <Afterwords article={article} />
      <InTheArchive id={article.id} beside={beside} />
      <ExportLinks id={article.id} />
      <StoryData article={article} />
    </article>
  )
}

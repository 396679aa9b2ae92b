import { type Article, figureTable } from '@onrecord/article-data'
import type { BesideStory } from '../stories/beside-story.ts'
import type { ChosenVoice } from '../view-models/chosen-voice.ts'
import { Coverage } from './coverage.tsx'
import { ExportLinks } from './export-links.tsx'
import { FiguresTable } from './figures-table.tsx'
import { InTheArchive } from './in-the-archive.tsx'
import { PlacesList } from './places-list.tsx'
import { Provenance } from './provenance.tsx'
import { ShownInStory } from './shown-in-story.tsx'
import { Sources } from './sources.tsx'
import { StoryData } from './story-data.tsx'
import { StoryHead } from './story-head.tsx'
import { StoryRow } from './story-row.tsx'
import { Timeline } from './timeline.tsx'

type Props = { readonly article: Article; readonly beside: BesideStory; readonly chosen: ChosenVoice }

/** A story, and who says what in it. */
export const ReadingPage = ({ article, beside, chosen }: Props) => {
  const figures = figureTable(article)
  return (
    <article className={chosen.kind === 'one' ? 'choosing' : undefined}>
      <StoryHead article={article} />
      <Coverage article={article} chosen={chosen} />
      <div className="story-body">
        {article.blocks.map((block) => (
          <StoryRow article={article} block={block} figures={figures} chosen={chosen} key={block.id} />
        ))}
      </div>
      <Sources article={article} />
      <FiguresTable article={article} rows={figures} />
      <Timeline article={article} />
      <PlacesList article={article} />
      <ShownInStory article={article} />
      <Provenance article={article} />
      <InTheArchive id={article.id} beside={beside} />
      <ExportLinks id={article.id} />
      <StoryData article={article} />
    </article>
  )
}

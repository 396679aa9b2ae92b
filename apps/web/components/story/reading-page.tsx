import { type Article, figureTable, voices } from '@onrecord/article-data'
import { coverageSummary, storyStrings } from '@onrecord/article-view'
import type { RelatedStories as Related } from '../../data/story.ts'
import type { ChosenVoice } from '../../view-models/chosen-voice.ts'
import { ExportLinks, StoryData } from '../story-sections/export-links.tsx'
import { FiguresTable } from '../story-sections/figures-table.tsx'
import { MediaList } from '../story-sections/media-list.tsx'
import { PlacesList } from '../story-sections/places-list.tsx'
import { Provenance } from '../story-sections/provenance.tsx'
import { RelatedStories } from '../story-sections/related-stories.tsx'
import { Sources } from '../story-sections/sources.tsx'
import { Timeline } from '../story-sections/timeline.tsx'
import { CoverageBar } from './coverage-bar.tsx'
import { StoryHead } from './story-head.tsx'
import { StoryRow } from './story-row.tsx'
import { VoiceFilter } from './voice-filter.tsx'
import './reading-page.css'

/** Who says how much: the bar, its totals, how to read the marks, and a link for each voice. */
const Coverage = ({ article, chosen }: { readonly article: Article; readonly chosen: ChosenVoice }) => (
  <div className="coverage">
    <h2 className="label">{storyStrings.coverage}</h2>
    <CoverageBar article={article} />
    <p className="small">
      {coverageSummary(article)} {voices(article).length > 0 && storyStrings.markKey}
    </p>
    <VoiceFilter article={article} chosen={chosen} />
  </div>
)

type Props = {
  readonly article: Article
  /** Absent for a story that is not in the archive. Then the page has no links to the archive and no exports. */
  readonly related?: Related
  readonly chosen: ChosenVoice
}

/** A story, and who says what in it. */
export const ReadingPage = ({ article, related, chosen }: Props) => {
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
      <MediaList article={article} />
      <Provenance article={article} />
      {related && (
        <>
          <RelatedStories id={article.id} related={related} />
          <ExportLinks id={article.id} />
          <StoryData article={article} />
        </>
      )}
    </article>
  )
}

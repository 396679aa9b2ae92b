import { type Article, figureTable } from '@onrecord/article-data'
import type { RelatedStories as Related } from '../../data/stories.ts'
import { figuresIn, type StoryPart } from '../../view-models/story-parts.ts'
import { FiguresTable } from '../story-sections/figures-table.tsx'
import { PlacesList } from '../story-sections/places-list.tsx'
import { Sources } from '../story-sections/sources.tsx'
import { ExportLinks, MediaList, Provenance, RelatedStories, StoryData } from '../story-sections/story-end.tsx'
import { Timeline } from '../story-sections/timeline.tsx'
import { Footnotes } from './footnotes.tsx'

type Props = {
  readonly article: Article
  readonly related: Related | undefined
  /** The part of the story that the page shows; `undefined` if it has the whole story. */
  readonly only: StoryPart | undefined
}

/** What follows the text of a story. It is the same whichever voice the reader has chosen. */
export const StoryLists = ({ article, related, only }: Props) => (
  <>
    <Footnotes article={article} isStored={related !== undefined} only={only} />
    <Sources article={article} only={only} />
    <FiguresTable article={article} rows={figuresIn(figureTable(article), only)} />
    <Timeline article={article} only={only} />
    <PlacesList article={article} isStored={related !== undefined} />
    <MediaList article={article} />
    <Provenance article={article} />
    {related && (
      <>
        <RelatedStories id={article.id} related={related} />
        <ExportLinks id={article.id} />
        <StoryData article={article} />
      </>
    )}
  </>
)

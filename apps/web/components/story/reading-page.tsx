import { type Article, attributionIndex, type Block, figureTable, voices } from '@onrecord/article-data'
import { coverageSummary, formatCount, storyStrings } from '@onrecord/article-view'
import type { RelatedStories as Related } from '../../data/stories.ts'
import { storyPageStrings } from '../../strings.ts'
import type { ChosenVoice } from '../../view-models/chosen-voice.ts'
import { splitLongStory } from '../../view-models/split-long-story.ts'
import { FiguresTable } from '../story-sections/figures-table.tsx'
import { PlacesList } from '../story-sections/places-list.tsx'
import { Sources } from '../story-sections/sources.tsx'
import { ExportLinks, MediaList, Provenance, RelatedStories, StoryData } from '../story-sections/story-end.tsx'
import { Timeline } from '../story-sections/timeline.tsx'
import { CoverageBar } from './coverage-bar.tsx'
import { Footnotes } from './footnotes.tsx'
import { ReadingHelp } from './reading-help.tsx'
import { StoryHead } from './story-head.tsx'
import { StoryRow } from './story-text.tsx'
import { VoiceFilter } from './voice-filter.tsx'
import './reading-page.css'

type Props = {
  readonly article: Article
  /** Absent for a story that is not in the archive. Then the page has nothing that needs the server. */
  readonly related?: Related | undefined
  readonly chosen: ChosenVoice
}

/** Who says how much: the bar, its totals, how to read the marks, and a link for each voice. */
const Coverage = ({ article, related, chosen }: Props) => (
  <section className="coverage" aria-labelledby="coverage">
    <h2 className="label" id="coverage">
      {storyStrings.coverage}
    </h2>
    <CoverageBar article={article} />
    <p className="small">
      {coverageSummary(article)} {voices(article).length > 0 && storyStrings.markKey}
    </p>
    <a className="skip-voices" href="#text">
      {storyPageStrings.skipToText}
    </a>
    <VoiceFilter article={article} chosen={chosen} />
    {related && <ReadingHelp />}
  </section>
)

/** The text with its notes. A long story is folded after its first statements; a link to a later one unfolds it. */
const StoryBody = ({ article, chosen }: Props) => {
  const figures = figureTable(article)
  const numbers = new Map([...attributionIndex(article).keys()].map((id, index) => [id, index + 1]))
  const { first, rest, statementsInRest } = splitLongStory(article)
  const rowOf = (block: Block) => (
    <StoryRow article={article} block={block} figures={figures} numbers={numbers} chosen={chosen} key={block.id} />
  )
  return (
    <section className="story-body" id="text" aria-labelledby="text-title" tabIndex={-1}>
      <h2 className="aloud" id="text-title">
        {storyPageStrings.text}
      </h2>
      {first.map(rowOf)}
      {rest.length > 0 && (
        <details className="more rest-of-text">
          <summary>{storyPageStrings.moreText(formatCount(statementsInRest, 'more statement'))}</summary>
          {rest.map(rowOf)}
        </details>
      )}
    </section>
  )
}

/** A story, and who says what in it. */
export const ReadingPage = ({ article, related, chosen }: Props) => (
  <article className={chosen.kind === 'one' ? 'choosing' : undefined}>
    <StoryHead article={article} />
    <Coverage article={article} related={related} chosen={chosen} />
    <StoryBody article={article} chosen={chosen} />
    <Footnotes article={article} isStored={related !== undefined} />
    <Sources article={article} />
    <FiguresTable article={article} rows={figureTable(article)} />
    <Timeline article={article} />
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
  </article>
)

import { type Article, attributionIndex, type Block, figureTable, voices } from '@onrecord/article-data'
import { coverageSummary, formatCount, storyStrings } from '@onrecord/article-view'
import type { RelatedStories as Related } from '../../data/stories.ts'
import { storyPageStrings } from '../../strings.ts'
import type { ChosenVoice } from '../../view-models/chosen-voice.ts'
import { figuresIn, type PartAsked, partAsked, type StoryPart, storyParts } from '../../view-models/story-parts.ts'
import { FiguresTable } from '../story-sections/figures-table.tsx'
import { PlacesList } from '../story-sections/places-list.tsx'
import { Sources } from '../story-sections/sources.tsx'
import { ExportLinks, MediaList, Provenance, RelatedStories, StoryData } from '../story-sections/story-end.tsx'
import { Timeline } from '../story-sections/timeline.tsx'
import { CoverageBar } from './coverage-bar.tsx'
import { Footnotes } from './footnotes.tsx'
import { PartLinks } from './part-links.tsx'
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

/** The part of the story that the page shows, of all its parts. `only` is `undefined` if the page has the whole story. */
type PartProps = Props & { readonly parts: readonly StoryPart[]; readonly only: StoryPart | undefined }

/** Who says how much: the bar, its totals, how to read the marks, and a link for each voice. */
const Coverage = ({ article, related, chosen, parts, only }: PartProps) => (
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
    <VoiceFilter article={article} chosen={chosen} parts={parts} only={only} />
    {related && article.statements.length > 0 && <ReadingHelp />}
  </section>
)

/** The text with its notes. If the page has all parts of a long story, those after the first are collapsed. */
const StoryBody = ({ article, chosen, parts, only }: PartProps) => {
  const figures = figureTable(article)
  const numbers = new Map([...attributionIndex(article).keys()].map((id, index) => [id, index + 1]))
  const rowOf = (block: Block) => (
    <StoryRow article={article} block={block} figures={figures} numbers={numbers} chosen={chosen} key={block.id} />
  )
  const linksAt = (place: 'before the text' | 'after the text') => (
    <PartLinks article={article} chosen={chosen} parts={parts} only={only} place={place} />
  )
  return (
    <section className="story-body" id="text" aria-labelledby="text-title" tabIndex={-1}>
      <h2 className="aloud" id="text-title">
        {storyPageStrings.text}
      </h2>
      {only && only.number > 1 && linksAt('before the text')}
      {(only ?? parts[0])?.blocks.map(rowOf)}
      {only && linksAt('after the text')}
      {!only &&
        parts.slice(1).map(({ number, blocks, statementIds }) => (
          <details className="more part-of-text" key={number}>
            <summary>
              {storyPageStrings.moreText(
                storyPageStrings.partOf(number, parts.length),
                formatCount(statementIds.size, 'statement'),
              )}
            </summary>
            {blocks.map(rowOf)}
          </details>
        ))}
    </section>
  )
}

/** A story, and who says what in it. A long story of the archive has several pages: `asked` names the part to show. */
export const ReadingPage = ({ asked = {}, ...props }: Props & { readonly asked?: PartAsked }) => {
  const { article, related, chosen } = props
  const parts = storyParts(article)
  const only = related && parts.length > 1 ? partAsked(parts, asked) : undefined
  return (
    <article className={chosen.kind === 'one' ? 'choosing' : undefined}>
      <StoryHead article={article} part={only && storyPageStrings.partOf(only.number, parts.length)} />
      <Coverage {...props} parts={parts} only={only} />
      <StoryBody {...props} parts={parts} only={only} />
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
    </article>
  )
}

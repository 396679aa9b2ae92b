import type { Page } from '@onrecord/article-archive'
import type { Article } from '@onrecord/article-data'
import { storyCounts, storyOrigin } from '@onrecord/article-view'
import { findStrings, frontStrings, recentChangeStrings } from '../../strings.ts'
import { languageOf } from '../../view-models/language-of.ts'
import { Pager } from '../layout/site-frame.tsx'
import { CoverageBar } from '../story/coverage-bar.tsx'
import { ActiveFilter, isFiltered, type StoryFilter, StoryFilterForm } from './story-filter.tsx'
import { type ListedStory, StoriesByDay } from './story-line.tsx'
import './front-page.css'

/** A story of the edition in a list: headline, summary, and who says how much. */
const StoryCard = ({ article }: { readonly article: Article }) => {
  const its = languageOf(article)
  return (
    <li className="story-card">
      {article.section !== undefined && (
        <p className="label" {...its}>
          {article.section}
        </p>
      )}
      <h3 {...its}>
        <a href={`/articles/${article.id}`}>{article.headline}</a>
      </h3>
      {article.summary !== undefined && (
        <p className="deck" {...its}>
          {article.summary}
        </p>
      )}
      <p className="small">{[...storyOrigin(article), storyCounts(article)].join(' · ')}</p>
      <CoverageBar article={article} />
    </li>
  )
}

/** What this site is, in two sentences. */
export const Introduction = () => (
  <header className="introduction">
    <h1>{frontStrings.title}</h1>
    <p className="deck">{frontStrings.deck}</p>
  </header>
)

/** The stories of the edition; nothing if there are none. */
export const EditionStories = ({ articles }: { readonly articles: readonly Article[] }) =>
  articles.length === 0 ? null : (
    <section aria-labelledby="edition">
      <h2 id="edition">{frontStrings.edition}</h2>
      <ul className="story-list">
        {articles.map((article) => (
          <StoryCard article={article} key={article.id} />
        ))}
      </ul>
    </section>
  )

type LatestProps = {
  readonly page: Page<ListedStory>
  readonly filter: StoryFilter
  readonly publishers: readonly string[]
  readonly isFirst: boolean
}

/** The stories of the archive by day, latest first. If there are none, how to add one. */
export const LatestStories = ({ page: { items, next }, filter, publishers, isFirst }: LatestProps) => (
  <section aria-labelledby="latest">
    <h2 id="latest">{isFiltered(filter) ? frontStrings.filtered : frontStrings.latest}</h2>
    {publishers.length > 1 && <StoryFilterForm filter={filter} publishers={publishers} />}
    <ActiveFilter filter={filter} />
    {!isFiltered(filter) && isFirst && items.length > 0 && (
      <p className="small">
        <a href="/changes">{recentChangeStrings.title}</a>
      </p>
    )}
    {items.length > 0 ? (
      <StoriesByDay stories={items} />
    ) : isFiltered(filter) ? (
      <p>{findStrings.noStories}</p>
    ) : (
      <p>
        {frontStrings.empty} <code>npm run onrecord -- add FILE</code>.
      </p>
    )}
    <Pager path="/" asked={filter} isFirst={isFirst} next={next} further={frontStrings.older} />
  </section>
)

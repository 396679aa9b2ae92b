import type { ArticleSummary, Page } from '@onrecord/article-archive'
import type { Article } from '@onrecord/article-data'
import { Pager } from '../layout/pager.tsx'
import { StoryCard } from './story-card.tsx'
import { StoryLine } from './story-line.tsx'
import './front-page.css'

/** What this site is, in two sentences. */
export const Introduction = () => (
  <header className="introduction">
    <h1>News says a lot. Here is who says it.</h1>
    <p className="deck">
      Every statement with its source: who says it, through whom, and which claims have no source but the writer.
    </p>
  </header>
)

/** The stories of the edition; nothing if there are none. */
export const EditionStories = ({ articles }: { readonly articles: readonly Article[] }) =>
  articles.length === 0 ? null : (
    <section aria-labelledby="edition">
      <h2 id="edition">The edition</h2>
      <ul className="story-list">
        {articles.map((article) => (
          <StoryCard article={article} key={article.id} />
        ))}
      </ul>
    </section>
  )

type LatestProps = { readonly page: Page<ArticleSummary>; readonly isFirst: boolean }

/** The stories of the archive, latest first. If there are none, how to add one. */
export const LatestStories = ({ page: { items, next }, isFirst }: LatestProps) => (
  <section aria-labelledby="latest">
    <h2 id="latest">Latest stories</h2>
    {items.length === 0 ? (
      <p>
        No other stories yet. To add a file, a web address or a feed, run <code>npm run onrecord -- add FILE</code>.
      </p>
    ) : (
      <ul className="story-lines">
        {items.map((article) => (
          <StoryLine article={article} key={article.id} />
        ))}
      </ul>
    )}
    <Pager path="/" isFirst={isFirst} next={next} further="Older stories" />
  </section>
)

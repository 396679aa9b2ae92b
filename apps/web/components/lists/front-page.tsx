import type { ArticleSummary, Page } from '@onrecord/article-archive'
import type { Article } from '@onrecord/article-data'
import { Pager } from '../layout/pager.tsx'
import { StoryCard } from './story-card.tsx'
import { StoryLine } from './story-line.tsx'
import './front-page.css'
import { frontStrings } from '../../strings.ts'

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

type LatestProps = { readonly page: Page<ArticleSummary>; readonly isFirst: boolean }

/** The stories of the archive, latest first. If there are none, how to add one. */
export const LatestStories = ({ page: { items, next }, isFirst }: LatestProps) => (
  <section aria-labelledby="latest">
    <h2 id="latest">{frontStrings.latest}</h2>
    {items.length === 0 ? (
      <p>
        {frontStrings.empty} <code>npm run onrecord -- add FILE</code>.
      </p>
    ) : (
      <ul className="story-lines">
        {items.map((article) => (
          <StoryLine article={article} key={article.id} />
        ))}
      </ul>
    )}
    <Pager path="/" isFirst={isFirst} next={next} further={frontStrings.older} />
  </section>
)

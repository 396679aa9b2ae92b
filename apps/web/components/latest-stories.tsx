import type { ArticleSummary, Page } from '@onrecord/article-archive'
import { Pager } from './pager.tsx'
import { StoryLine } from './story-line.tsx'

type Props = { readonly page: Page<ArticleSummary>; readonly isFirst: boolean }

/** The stories of the archive, latest first, or how to add one when there are none. */
export const LatestStories = ({ page: { items, next }, isFirst }: Props) => (
  <section aria-labelledby="latest">
    <h2 id="latest">Latest stories</h2>
    {items.length === 0 ? (
      <p>
        No other stories yet. To add a text, an address or a feed, run <code>npm run onrecord -- add FILE</code>.
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

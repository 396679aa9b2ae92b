import type { ArticleSummary, Page } from '@onrecord/article-archive'
import { Pager } from './pager.tsx'
import { StoryLine } from './story-line.tsx'

type Props = { readonly page: Page<ArticleSummary>; readonly isFirst: boolean }

/** The stories of the archive, the latest first; how to add one where there is none. */
export const LatestStories = ({ page: { items, next }, isFirst }: Props) => (
  <section aria-labelledby="latest">
    <h2 id="latest">Latest</h2>
    {items.length === 0 ? (
      <p>
        Nothing else is here yet. Add a text, an address or a feed with <code>npm run onrecord -- add FILE</code>.
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

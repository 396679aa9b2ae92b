import type { Article } from '@onrecord/article-data'
import { StoryCard } from './story-card.tsx'
import './story-list.css'

type Props = { readonly title: string; readonly id: string; readonly articles: readonly Article[] }

/** Stories under a title; nothing where there are none. */
export const StoryList = ({ title, id, articles }: Props) =>
  articles.length === 0 ? null : (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="story-list">
        {articles.map((article) => (
          <StoryCard article={article} key={article.id} />
        ))}
      </ul>
    </section>
  )

import { type Article, directionOf } from '@onrecord/article-data'

type Story = Pick<Article, 'id' | 'headline' | 'language'>

/** A link to each story. */
export const StoryLinks = ({ articles }: { readonly articles: readonly Story[] }) => (
  <>
    <h2 className="label">Stories on this site</h2>
    <ul>
      {articles.map(({ id, headline, language }) => (
        <li key={id}>
          <a href={`/articles/${id}`} lang={language} dir={directionOf(language)}>
            {headline}
          </a>
        </li>
      ))}
    </ul>
  </>
)

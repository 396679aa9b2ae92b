import { type Article, directionOf } from '@onrecord/article-data'

type Story = Pick<Article, 'id' | 'headline' | 'language'>

/** Stories to go on with, a link each. */
export const StoryLinks = ({ articles }: { readonly articles: readonly Story[] }) => (
  <>
    <h2 className="label">Stories that are here</h2>
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

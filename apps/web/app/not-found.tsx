import { directionOf } from '@onrecord/article-data'
import { edition } from '@onrecord/article-data/edition'
import type { Metadata } from 'next'
import { fromArchive, noAnswerOf } from '../data/from-archive.ts'

/** The title and description of the page. */
export const metadata: Metadata = { title: 'Page not found' }

/** The latest stories. If the archive is unavailable, those of the edition, because this page must not need an archive. */
const someStories = async () => {
  try {
    return (await fromArchive((archive) => archive.list({ limit: 10 }))).items
  } catch (error) {
    if (noAnswerOf(error)) return edition
    throw error
  }
}

export default async function NotFound() {
  const stories = await someStories()
  return (
    <div className="message-page">
      <p className="label">404</p>
      <h1>Page not found</h1>
      <p>
        Check the address. Stories added on another computer are not on this site. To add a story of your own, run{' '}
        <code>npm start -- FILE</code>.
      </p>
      <h2 className="label">Stories on this site</h2>
      <ul>
        {stories.map(({ id, headline, language }) => (
          <li key={id}>
            <a href={`/articles/${id}`} lang={language} dir={directionOf(language)}>
              {headline}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

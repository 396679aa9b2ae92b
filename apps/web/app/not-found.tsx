import { edition } from '@onrecord/article-data/edition'
import type { Metadata } from 'next'
import { fromArchive, noAnswerOf } from '../data/from-archive.ts'
import { messageStrings } from '../strings.ts'
import { languageOf } from '../view-models/language-of.ts'

/** The title and description of the page. */
export const metadata: Metadata = { title: messageStrings.notFound }

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
      <h1>{messageStrings.notFound}</h1>
      <p>
        {messageStrings.checkAddress} <code>npm start -- FILE</code>.
      </p>
      <h2 className="label">{messageStrings.storiesHere}</h2>
      <ul>
        {stories.map(({ id, headline, language }) => (
          <li key={id}>
            <a href={`/articles/${id}`} {...languageOf({ language })}>
              {headline}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

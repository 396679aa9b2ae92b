import type { ArchiveVoice, ArticleSummary, Hit, StoredStatement } from '@onrecord/article-archive'
import { doubtfulName, publishedOn, speakers, storyFacts, voiceFacts, voiceTitle } from '@onrecord/article-view'

/** An entry of the list; `detail` is what stands under its headline. A statement has the id of its story, and its own. */
export type ShelfItem = {
  readonly id: string
  readonly headline: string
  readonly detail: string
  readonly statement?: string
}

/** A story as the list of all shows it: by whom, when, how much is said. */
export const itemOf = (article: ArticleSummary): ShelfItem => ({
  id: article.id,
  headline: article.headline,
  detail: storyFacts(article).join(' · '),
})

/** A story as a search shows it: the statement that fits, or the words around. */
export const itemOfHit = ({ article, snippet, statements: [first, ...others] }: Hit): ShelfItem => {
  const { id, headline, detail } = itemOf(article)
  if (!first) return { id, headline, detail: snippet.text === '' ? detail : snippet.text }
  const who = speakers(first.statement, first.voices)
  const more = others.length > 0 ? `  (and ${others.length} more)` : ''
  return { id, headline, detail: `${who}: ${first.words}${more}` }
}

/** A voice as the list of voices shows it: who it is, and how much it says from when to when. */
export const itemOfVoice = (voice: ArchiveVoice): ShelfItem => ({
  id: voice.id,
  headline: voiceTitle(voice),
  detail: voiceFacts(voice),
})

/** One of the people that a name in a query may mean, with the key that picks it. */
export const itemOfChoice = (voice: ArchiveVoice, at: number): ShelfItem => {
  const { headline, ...item } = itemOfVoice(voice)
  return { ...item, headline: `${at + 1} ${headline}` }
}

/** A statement as the page of a voice shows it: what is said; when, how sure the voice is, and in which story. */
export const itemOfStatement = ({ article, statement, words }: StoredStatement, name: string): ShelfItem => ({
  id: article.id,
  statement: statement.id,
  headline: words,
  detail: [publishedOn(article), doubtfulName(statement, name), article.headline, article.publisher]
    .filter(Boolean)
    .join(' · '),
})

import type { ArchiveReads, ArticleSummary, Hit, StoredStatement } from '@onrecord/article-archive'
import { parseQuery } from '@onrecord/article-data/query'
import { capitalize, formatCount, sourceStrings, speakers } from '@onrecord/article-view'
import { siteStrings } from '../strings.ts'
import { addressOf, searchAddress, statementAddress, voiceAddress } from '../view-models/addresses.ts'

/** An entry of a feed. `path` is its address on this site. `author` is the publisher of a story or the voice of a statement. */
type FeedEntry = {
  readonly id: string
  readonly title: string
  readonly path: string
  readonly text: string
  readonly author?: string | undefined
  readonly language: string
  /** ISO 8601. */
  readonly published: string
  /** ISO 8601. */
  readonly updated: string
}

/** A feed in any format. `path` is the page with the same content. `self` is the feed's own path, without the format. */
export type Feed = {
  readonly title: string
  readonly path: string
  readonly self: string
  readonly entries: readonly FeedEntry[]
}

/** The subject of a feed: a voice by its id, or a query. With neither, all stories. */
export type FeedSubject = { readonly voice?: string | undefined; readonly query?: string | undefined }

const limit = 50
const maxTitle = 90

const datesOf = ({ datePublished, storedAt }: ArticleSummary) => ({
  published: datePublished ?? storedAt,
  updated: storedAt,
})

const storyEntry = (article: ArticleSummary, text = article.summary ?? ''): FeedEntry => ({
  id: `/articles/${article.id}`,
  path: `/articles/${article.id}`,
  title: article.headline,
  text: [text, formatCount(article.statementCount, 'statement')].filter((part) => part !== '').join('\n'),
  author: article.publisher,
  language: article.language,
  ...datesOf(article),
})

const shortened = (words: string): string =>
  words.length <= maxTitle ? words : `${words.slice(0, maxTitle).replace(/\s+\S*$/u, '')} …`

/** The voice, then the words. They have quotation marks only if the story quotes all of them. */
const statementEntry = ({ article, statement, words, voices }: StoredStatement): FeedEntry => {
  const who = voices.length === 0 ? capitalize(sourceStrings.unnamedSource) : speakers(statement, voices)
  const said = statement.form === 'direct' ? `“${words}”` : words
  return {
    id: statementAddress(article, statement.id),
    path: statementAddress(article, statement.id),
    title: `${who}: ${shortened(words)}`,
    text: `${said}\n${who} (${statement.form}), in “${article.headline}”${article.publisher ? `, ${article.publisher}` : ''}`,
    author: who,
    language: article.language,
    ...datesOf(article),
  }
}

const entriesOfHit = ({ article, snippet, statements }: Hit): readonly FeedEntry[] =>
  statements.length === 0 ? [storyEntry(article, snippet.text)] : statements.map(statementEntry)

/** The feed of a subject; `undefined` if there is no such voice or the query has a syntax error. */
export const findFeed = async (archive: ArchiveReads, { voice, query }: FeedSubject): Promise<Feed | undefined> => {
  if (voice !== undefined) {
    const found = await archive.voice(voice)
    if (!found) return undefined
    const { items } = await archive.statementsOf(found.id, { limit })
    return {
      title: `${found.name} – ${siteStrings.name}`,
      path: voiceAddress(found.id),
      self: addressOf('/feed', { voice }),
      entries: items.map(statementEntry),
    }
  }
  if (query !== undefined) {
    const parsed = parseQuery(query)
    if (parsed.kind === 'error') return undefined
    const { items } = await archive.search(parsed.query, { limit })
    return {
      title: `${query} – ${siteStrings.name}`,
      path: searchAddress(query),
      self: addressOf('/feed', { q: query }),
      entries: items.flatMap(entriesOfHit),
    }
  }
  const { items } = await archive.list({ limit })
  return { title: siteStrings.name, path: '/', self: '/feed', entries: items.map((article) => storyEntry(article)) }
}

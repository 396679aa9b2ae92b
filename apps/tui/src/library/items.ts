import type { ArchiveVoice, ArticleSummary, Hit, StoredFeed, StoredStatement } from '@onrecord/article-archive'
import type { Span } from '@onrecord/article-data'
import { doubtfulName, publishedOn, speakers, storyFacts, voiceFacts, voiceTitle } from '@onrecord/article-view'
import { screenStrings } from '../strings.ts'

/**
 * An entry of a list, with `detail` below its headline, and the words of the query in it (`matches`). `id` is a story or voice;
 * `statement` is a statement in the story.
 */
export type LibraryItem = {
  readonly id: string
  readonly headline: string
  readonly detail: string
  readonly matches?: readonly Span[]
  readonly statement?: string
}

/** A story in the list of all stories: publisher, date and size. */
export const itemOf = (article: ArticleSummary): LibraryItem => ({
  id: article.id,
  headline: article.headline,
  detail: storyFacts(article).join(' · '),
})

/** How much of a snippet is before its first match, so that the match is on the screen. */
const before = 24

/** A snippet from shortly before its first match on. */
const fromMatch = ({ text, matches }: Hit['snippet']): Pick<LibraryItem, 'detail' | 'matches'> => {
  const [first] = matches
  if (!first || first.start <= before) return { detail: text, matches }
  const cut = text.lastIndexOf(' ', first.start - before / 2) + 1
  const shifted = 2 - cut
  return {
    detail: `… ${text.slice(cut)}`,
    matches: matches.map(({ start, end }) => ({ start: start + shifted, end: end + shifted })),
  }
}

/** A story in search results: a matching statement, or a snippet. */
export const itemOfHit = ({ article, snippet, statements: [first, ...others] }: Hit): LibraryItem => {
  const { id, headline, detail } = itemOf(article)
  if (!first) return { id, headline, ...(snippet.text === '' ? { detail } : fromMatch(snippet)) }
  const who = speakers(first.statement, first.voices)
  const more = others.length > 0 ? `  (and ${others.length} more)` : ''
  return { id, headline, detail: `${who}: ${first.words}${more}` }
}

/** A voice in the list of voices: who it is, how much it says, and from when to when. */
export const itemOfVoice = (voice: ArchiveVoice): LibraryItem => ({
  id: voice.id,
  headline: voiceTitle(voice),
  detail: voiceFacts(voice),
})

/** A person that a name in a query can mean, with the key that selects it. */
export const itemOfChoice = (voice: ArchiveVoice, at: number): LibraryItem => {
  const { headline, ...item } = itemOfVoice(voice)
  return { ...item, headline: `${at + 1} ${headline}` }
}

/** A statement on the page of a voice: its words, then date, doubt about the voice, and story. */
export const itemOfStatement = ({ article, statement, words }: StoredStatement, name: string): LibraryItem => ({
  id: article.id,
  statement: statement.id,
  headline: words,
  detail: [publishedOn(article), doubtfulName(statement, name), article.headline, article.publisher]
    .filter(Boolean)
    .join(' · '),
})

/** A feed in the list of feeds: its title, when it was last read, and its address, which is the id. */
export const itemOfFeed = ({ url, title, readAt }: StoredFeed): LibraryItem => ({
  id: url,
  headline: title ?? url,
  detail: [
    readAt === undefined ? screenStrings.notReadYet : screenStrings.readAt(readAt.slice(0, 16).replace('T', ' ')),
    ...(title === undefined ? [] : [url]),
  ].join(' · '),
})

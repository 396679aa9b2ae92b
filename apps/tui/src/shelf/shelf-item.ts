import {
  type ArchiveVoice,
  type ArticleSummary,
  type Hit,
  type KeptStatement,
  voiceLabel,
} from '@onrecord/article-archive'
import { isVoiceDoubtful, voiceWords } from '@onrecord/article-data'
import { counted } from '../listing/counted.ts'

/** An entry of the list; `detail` is what stands under its headline. A statement has the id of its story, and its own. */
export type ShelfItem = {
  readonly id: string
  readonly headline: string
  readonly detail: string
  readonly statement?: string
}

/** A story as the list of all shows it: when, by whom, how much is said. */
export const itemOf = ({ id, headline, datePublished, publisher, statementCount }: ArticleSummary): ShelfItem => ({
  id,
  headline,
  detail: [datePublished?.slice(0, 10), publisher, counted(statementCount, 'statement')].filter(Boolean).join(' · '),
})

/** A story as a search shows it: the statement that fits, or the words around. */
export const itemOfHit = ({ article, snippet, statements: [first, ...others] }: Hit): ShelfItem => {
  const { id, headline, detail } = itemOf(article)
  if (!first) return { id, headline, detail: snippet.text === '' ? detail : snippet.text }
  const who = first.voices.map(({ name }) => name).join(', ') || 'not named'
  const more = others.length > 0 ? `  (and ${others.length} more)` : ''
  return { id, headline, detail: `${who}: ${first.words}${more}` }
}

/** A voice as the list of voices shows it: who it is, and how much it says from when to when. */
export const itemOfVoice = ({
  id,
  name,
  roles,
  statementCount,
  articleCount,
  first,
  last,
}: ArchiveVoice): ShelfItem => ({
  id,
  headline: voiceLabel({ name, roles }),
  detail: [
    `${counted(statementCount, 'statement')} in ${counted(articleCount, 'story')}`,
    [first, last].filter((day, at, days) => day !== undefined && days.indexOf(day) === at).join(' – '),
  ]
    .filter(Boolean)
    .join(' · '),
})

/** One of the people that a name in a query may mean, with the key that picks it. */
export const itemOfChoice = (voice: ArchiveVoice, at: number): ShelfItem => {
  const { headline, ...item } = itemOfVoice(voice)
  return { ...item, headline: `${at + 1} ${headline}` }
}

/** A statement as the page of a voice shows it: what is said; when, how sure the voice is, and in which story. */
export const itemOfStatement = ({ article, statement, words }: KeptStatement, name: string): ShelfItem => ({
  id: article.id,
  statement: statement.id,
  headline: words,
  detail: [
    article.datePublished?.slice(0, 10),
    isVoiceDoubtful(statement) ? voiceWords(statement, name) : undefined,
    article.headline,
    article.publisher,
  ]
    .filter(Boolean)
    .join(' · '),
})

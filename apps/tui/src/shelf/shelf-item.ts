import type { ArticleSummary, Hit } from '@onrecord/article-archive'
import { counted } from '../listing/counted.ts'

/** A story in the list; `detail` is what stands under its headline. */
export type ShelfItem = { readonly id: string; readonly headline: string; readonly detail: string }

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

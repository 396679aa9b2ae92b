import { fnv1a } from './fnv1a.ts'
import type { Span } from './model/text.ts'
import { wordsOf } from './words.ts'

/**
 * The id of the statement whose content stands at `content` in `text`: "s-" and six characters made from its own
 * words, so that an anchor outlives edits elsewhere. Case, punctuation and the split of the content do not count.
 * The second statement of an article with the very same words takes "-2" behind it, the third "-3": pass how many
 * came `before`. Content without a word gives the id of the empty text.
 */
export const statementId = (text: string, content: readonly Span[], before = 0): string => {
  const said = content.map(({ start, end }) => text.slice(start, end)).join(' ')
  const words = wordsOf(said.normalize('NFKC').toLowerCase()).join(' ')
  const id = `s-${fnv1a(words).toString(36).padStart(7, '0').slice(-6)}`
  return before === 0 ? id : `${id}-${before + 1}`
}

import { fnv1a } from '../hash.ts'
import type { Span } from '../model/text.ts'
import { wordsOf } from '../text/words.ts'

/**
 * The id of the statement whose content is at `content` in `text`: "s-" and six characters computed from its words, so
 * links to it survive edits elsewhere. Case, punctuation and the split of the content do not count. The second
 * statement of an article with exactly the same words gets "-2" at the end, the third "-3": pass the number of earlier
 * ones as `before`. Content without a word has the id of the empty text.
 */
export const statementId = (text: string, content: readonly Span[], before = 0): string => {
  const said = content.map(({ start, end }) => text.slice(start, end)).join(' ')
  const words = wordsOf(said.normalize('NFKC').toLowerCase()).join(' ')
  const id = `s-${fnv1a(words).toString(36).padStart(7, '0').slice(-6)}`
  return before === 0 ? id : `${id}-${before + 1}`
}

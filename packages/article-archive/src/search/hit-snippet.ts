import type { Article } from '@onrecord/article-data'
import type { Hit, KeptStatement } from '../archive.ts'
import { type SearchTerm, snippet } from './snippet.ts'

/** The snippet of a hit: of its first statement that matches, else of the text, else of the headline when the words are only there. */
export const hitSnippet = (
  { headline, text }: Article,
  found: KeptStatement | undefined,
  sought: readonly SearchTerm[],
): Hit['snippet'] => {
  if (found) return snippet(found.words, sought)
  const inText = snippet(text, sought)
  if (inText.matches.length > 0) return inText
  const inHeadline = snippet(headline, sought)
  return inHeadline.matches.length > 0 ? inHeadline : inText
}

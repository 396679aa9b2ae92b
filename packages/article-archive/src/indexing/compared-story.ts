import { type Article, sharedQuotations, similarity, storySignature } from '@onrecord/article-data'

/** How alike two stories are. */
export interface ComparedStory {
  readonly similarity: number
  readonly sharedQuotations: number
}

/** Below it, runs of words that all news share are all that is alike. */
const least = 0.1

/** How alike another story is to `article`; `undefined` when they neither tell the same nor share a quotation. */
export const comparedStory = (article: Article, other: Article): ComparedStory | undefined => {
  const alike = similarity(storySignature(article), storySignature(other))
  const shared = sharedQuotations(article, other).length
  return alike < least && shared === 0 ? undefined : { similarity: alike, sharedQuotations: shared }
}

/** The likest first: by text, then by quotations. */
export const bySimilarity = (a: ComparedStory, b: ComparedStory): number =>
  b.similarity - a.similarity || b.sharedQuotations - a.sharedQuotations

import { type Article, sharedQuotations, similarity, storySignature } from '@onrecord/article-data'

/** How similar two stories are. */
export interface ComparedStory {
  readonly similarity: number
  readonly sharedQuotations: number
}

/** Below this similarity, stories share only phrases that all news uses. */
const least = 0.1

/** How similar another story is to `article`; `undefined` if they have neither similar text nor a shared quotation. */
export const comparedStory = (article: Article, other: Article): ComparedStory | undefined => {
  const alike = similarity(storySignature(article), storySignature(other))
  const shared = sharedQuotations(article, other).length
  return alike < least && shared === 0 ? undefined : { similarity: alike, sharedQuotations: shared }
}

/** Sorts the most similar first: by text, then by quotations. */
export const bySimilarity = (a: ComparedStory, b: ComparedStory): number =>
  b.similarity - a.similarity || b.sharedQuotations - a.sharedQuotations

import { createHash } from 'node:crypto'
import type { Archive } from '@onrecord/article-archive'
import { type Article, likeness, storySignature } from '@onrecord/article-data'

/** Two texts less alike than this, of one name and no common address, are two stories. */
const leastLikeness = 0.2

const isSameStory = (a: Article, b: Article): boolean => {
  if (a.canonicalUrl !== undefined && b.canonicalUrl !== undefined) return a.canonicalUrl === b.canonicalUrl
  return a.text === b.text || likeness(storySignature(a), storySignature(b)) >= leastLikeness
}

const ownId = ({ id, canonicalUrl, text }: Article): string =>
  `${id}-${createHash('sha256')
    .update(canonicalUrl ?? text)
    .digest('hex')
    .slice(0, 8)}`

/**
 * The articles under ids of their own: one that only has the name of another story gets a mark added to its id that its
 * address or text gives, so that it does not become a revision of that story.
 */
export const allotIds = async (archive: Archive, articles: readonly Article[]): Promise<readonly Article[]> => {
  const inBatch = new Map<string, Article>()
  const allotted: Article[] = []
  for (const article of articles) {
    const holder = inBatch.get(article.id) ?? (await archive.get(article.id))
    const own = !holder || isSameStory(holder, article) ? article : { ...article, id: ownId(article) }
    inBatch.set(own.id, own)
    allotted.push(own)
  }
  return allotted
}

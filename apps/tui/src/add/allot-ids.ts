import { createHash } from 'node:crypto'
import { type Archive, type PreparedArticle, underId } from '@onrecord/article-archive'
import { likeness, storySignature } from '@onrecord/article-data'

/** Two texts less alike than this, of one name and no common address, are two stories. */
const leastLikeness = 0.2

type Story = Pick<PreparedArticle, 'id' | 'text' | 'canonicalUrl'>

const isSameStory = (a: Story, b: Story): boolean => {
  if (a.canonicalUrl !== undefined && b.canonicalUrl !== undefined) return a.canonicalUrl === b.canonicalUrl
  return a.text === b.text || likeness(storySignature(a), storySignature(b)) >= leastLikeness
}

const ownId = ({ id, canonicalUrl, text }: Story): string =>
  `${id}-${createHash('sha256')
    .update(canonicalUrl ?? text)
    .digest('hex')
    .slice(0, 8)}`

/**
 * The articles under ids of their own: one that only has the name of another story gets a mark added to its id that its
 * address or text gives, so that it does not become a revision of that story.
 */
export const allotIds = async (
  archive: Archive,
  articles: readonly PreparedArticle[],
): Promise<readonly PreparedArticle[]> => {
  const inBatch = new Map<string, Story>()
  const allotted: PreparedArticle[] = []
  for (const article of articles) {
    const holder = inBatch.get(article.id) ?? (await archive.get(article.id))
    const own = !holder || isSameStory(holder, article) ? article : underId(article, ownId(article))
    inBatch.set(own.id, own)
    allotted.push(own)
  }
  return allotted
}

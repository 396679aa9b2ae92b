import { similarity, storySignature } from '@onrecord/article-data'
import type { PreparedArticle } from './prepared-article.ts'
import { sha256 } from './source-mark.ts'

/** A kept story that an article may be a new text of, by its id or address. */
export interface StoredStory {
  readonly id: string
  readonly source: string
  /** The address that it was fetched from; null for one that was not, and in an archive from before this was kept. */
  readonly address: string | null
  /** The address that it counts as a story of: `claimOf`. */
  readonly claim: string | null
}

/** An article to be put, as far as it tells which story it is. */
export type PutStory = Pick<PreparedArticle, 'id' | 'text' | 'source' | 'address' | 'canonicalUrl'>

/** At most so many stories that claim one address, or that have asked for one id, are compared with an article. */
export const maxCompared = 20

/** The least likeness of two texts of one story, of which nobody knows more than what they say of themselves. */
const minSimilarity = 0.2

/** The same, where the kept one was fetched from its address and the other one only claims to be it. */
const minSimilarityOfClaim = 0.5

const hostOf = (address: string): string | undefined => URL.parse(address)?.host.replace(/^www\./u, '')

/**
 * The address that counts as a story's own: its canonicalUrl, unless it was fetched from another host. A page can say
 * anything about itself, so that it can only claim addresses of its own host.
 */
export const claimOf = ({ address, canonicalUrl }: Pick<PutStory, 'address' | 'canonicalUrl'>): string | undefined => {
  if (address === undefined || canonicalUrl === undefined) return canonicalUrl ?? address
  return hostOf(address) === hostOf(canonicalUrl) ? canonicalUrl : address
}

/** Whether two are one story: known by their addresses, or from this likeness of their texts on. */
type Relation = 'same' | 'other' | number

const relation = (kept: StoredStory, put: PutStory): Relation => {
  const claim = claimOf(put)
  const areFetched = kept.address !== null && put.address !== undefined
  if (areFetched && kept.address === put.address) return 'same'
  if (kept.claim !== null && claim !== undefined && kept.claim !== claim) return 'other'
  return kept.address !== null && put.address === undefined ? minSimilarityOfClaim : minSimilarity
}

/** Whether the kept story's text has to be read to know whether the article is a text of it. */
export const needsText = (kept: StoredStory, put: PutStory): boolean =>
  kept.source !== put.source && typeof relation(kept, put) === 'number'

const similarityOf = (text: string | undefined, put: PutStory): number => {
  // A text that is damaged is not lost by a new one.
  if (text === undefined) return 1
  return text === put.text ? 1 : similarity(storySignature({ text }), storySignature(put))
}

/**
 * Which of the kept stories the article is a text of: the one fetched from its address, else the one most like it.
 * `textOf` gives the latest text of a story for which `needsText` holds; `undefined` when it is damaged.
 */
export const sameStory = <Kept extends StoredStory>(
  candidates: readonly Kept[],
  put: PutStory,
  textOf: (kept: Kept) => string | undefined,
): Kept | undefined => {
  const known = candidates.find((kept) => relation(kept, put) === 'same')
  if (known) return known
  let [best, most]: [Kept | undefined, number] = [undefined, 0]
  for (const kept of candidates) {
    const least = relation(kept, put)
    if (typeof least !== 'number') continue
    const alike = kept.source === put.source ? 1 : similarityOf(textOf(kept), put)
    if (alike >= least && alike > most) [best, most] = [kept, alike]
  }
  return best
}

const marked = (id: string, seed: string): string => `${id}-${sha256(seed).slice(0, 8)}`

/**
 * The ids that an article may get, the best first: its own, then its own with a mark of its address, else of its text, then
 * without end with other marks.
 */
export function* storyIds(put: PutStory): Generator<string> {
  yield put.id
  yield marked(put.id, claimOf(put) ?? put.text)
  for (let number = 1; ; number++) yield marked(put.id, `${number} ${put.text}`)
}

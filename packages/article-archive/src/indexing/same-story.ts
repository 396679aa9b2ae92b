import { similarity, storySignature } from '@onrecord/article-data'
import type { PreparedArticle } from './prepared-article.ts'
import { sha256 } from './source-mark.ts'

/** A stored story that an article may be a new revision of, by its id or address. */
export interface StoredStory {
  readonly id: string
  readonly source: string
  /** The address that it was fetched from; null if it was not fetched, or if the archive did not record it. */
  readonly address: string | null
  /** The address that identifies the story: `claimOf`. */
  readonly claim: string | null
}

/** The parts of a new article that decide which story it is. */
export type PutStory = Pick<PreparedArticle, 'id' | 'text' | 'source' | 'address' | 'canonicalUrl'>

/** An article is compared with at most this many stories that claim its address or asked for its id. */
export const maxCompared = 20

/** The minimum similarity of two texts of one story, if both only claim to be that story. */
const minSimilarity = 0.2

/** The minimum similarity if the stored text was fetched and the new one only claims the address. */
const minSimilarityOfClaim = 0.5

const hostOf = (address: string): string | undefined => URL.parse(address)?.host.replace(/^www\./u, '')

/**
 * The address that identifies a story: its canonicalUrl, unless it was fetched from another host. A page can claim
 * anything, so it can only claim addresses of its own host.
 */
export const claimOf = ({ address, canonicalUrl }: Pick<PutStory, 'address' | 'canonicalUrl'>): string | undefined => {
  if (address === undefined || canonicalUrl === undefined) return canonicalUrl ?? address
  return hostOf(address) === hostOf(canonicalUrl) ? canonicalUrl : address
}

/** Whether two are one story: known from addresses, or from this similarity of their texts. */
type Relation = 'same' | 'other' | number

const relation = (stored: StoredStory, put: PutStory): Relation => {
  const claim = claimOf(put)
  const areFetched = stored.address !== null && put.address !== undefined
  if (areFetched && stored.address === put.address) return 'same'
  if (stored.claim !== null && claim !== undefined && stored.claim !== claim) return 'other'
  return stored.address !== null && put.address === undefined ? minSimilarityOfClaim : minSimilarity
}

/** Whether the text of the stored story has to be read to decide whether the article is a revision of it. */
export const needsText = (stored: StoredStory, put: PutStory): boolean =>
  stored.source !== put.source && typeof relation(stored, put) === 'number'

const similarityOf = (text: string | undefined, put: PutStory): number => {
  // A damaged text loses nothing if a new one replaces it.
  if (text === undefined) return 1
  return text === put.text ? 1 : similarity(storySignature({ text }), storySignature(put))
}

/**
 * The stored story that the article is a revision of: the one fetched from its address, or else the most similar one.
 * `textOf` gives the latest text of a story that `needsText`; `undefined` if it is damaged.
 */
export const sameStory = <Stored extends StoredStory>(
  candidates: readonly Stored[],
  put: PutStory,
  textOf: (stored: Stored) => string | undefined,
): Stored | undefined => {
  const known = candidates.find((stored) => relation(stored, put) === 'same')
  if (known) return known
  let [best, most]: [Stored | undefined, number] = [undefined, 0]
  for (const stored of candidates) {
    const least = relation(stored, put)
    if (typeof least !== 'number') continue
    const alike = stored.source === put.source ? 1 : similarityOf(textOf(stored), put)
    if (alike >= least && alike > most) [best, most] = [stored, alike]
  }
  return best
}

const marked = (id: string, seed: string): string => `${id}-${sha256(seed).slice(0, 8)}`

/**
 * The ids that an article may get, best first: its own, then its own with a hash of its address or text, then an
 * endless series of other hashes.
 */
export function* storyIds(put: PutStory): Generator<string> {
  yield put.id
  yield marked(put.id, claimOf(put) ?? put.text)
  for (let number = 1; ; number++) yield marked(put.id, `${number} ${put.text}`)
}

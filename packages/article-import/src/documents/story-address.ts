import type { Note } from '@onrecord/article-data'
import { importedText, type Story } from '../formats/imported-story.ts'
import type { Imported, ImportedArticle, ImportedText } from '../imported.ts'
import type { Document } from './document.ts'

/** Where a story was fetched. */
export interface FetchedAt {
  /** The address after redirects. */
  readonly url: string
  /** The requested address. */
  readonly requested?: string
  /** Whether other stories may have the same address. */
  readonly isOneOfMany?: boolean
}

const hostOf = (address: string): string | undefined => URL.parse(address)?.host.replace(/^www\./u, '')

/** Whether two addresses have the same host, ignoring "www.". */
export const isSameHost = (one: string, other: string): boolean => hostOf(one) === hostOf(other)

const isOwn = (canonicalUrl: string, { url, requested }: FetchedAt): boolean =>
  isSameHost(canonicalUrl, url) || canonicalUrl === requested

/** An address for one of several stories at `url`. It stays the same when stories are added. */
export const addressOfPart = (url: string, name: string | undefined): string =>
  `${url.replace(/#.*$/u, '')}#${encodeURIComponent(name ?? '')}`

const otherHostNote = (canonicalUrl: string, { url }: FetchedAt): Note => ({
  rule: 'address-elsewhere',
  message: `The page claims the address ${canonicalUrl}, which is on another host. The address that it was fetched from is used instead: ${url}.`,
})

/** The address of a story and its canonicalUrl. A canonicalUrl on another host is ignored. */
const addressesOf = (canonicalUrl: string | undefined, name: string | undefined, at: FetchedAt) => {
  const own = canonicalUrl !== undefined && isOwn(canonicalUrl, at) ? canonicalUrl : undefined
  const isRedirected = own !== undefined && own === at.requested
  const address = at.isOneOfMany ? (own ?? addressOfPart(at.url, name)) : isRedirected ? own : at.url
  return { address, canonicalUrl: own ?? (at.isOneOfMany ? undefined : at.url) }
}

const textWithAddress = (story: ImportedText, at: FetchedAt): ImportedText => {
  const { canonicalUrl: claimed, ...head } = story.head
  const { address, canonicalUrl } = addressesOf(claimed, head.headline, at)
  return {
    ...story,
    address,
    head: { ...head, ...(canonicalUrl !== undefined && { canonicalUrl }) },
    notes: claimed !== undefined && !isOwn(claimed, at) ? [...story.notes, otherHostNote(claimed, at)] : story.notes,
  }
}

const articleWithAddress = (story: ImportedArticle, at: FetchedAt): ImportedArticle => {
  const { canonicalUrl: claimed, ...article } = story.article
  const { address, canonicalUrl } = addressesOf(claimed, article.id, at)
  return { ...story, address, article: { ...article, ...(canonicalUrl !== undefined && { canonicalUrl }) } }
}

/**
 * A fetched story with its address and a canonicalUrl on its own host. A page that claims another host's address cannot
 * replace the story there.
 */
export const withFetchedAddress = (story: Imported, at: FetchedAt): Imported => {
  if (story.address !== undefined) return story
  return story.kind === 'text' ? textWithAddress(story, at) : articleWithAddress(story, at)
}

/**
 * The story of a document with a single story. Its address is the one it was fetched from, unless it names another one
 * on the same host.
 */
export const storyOfDocument = (story: Story, { origin, url }: Document): Imported => {
  const whole = importedText(story, origin)
  return url === undefined ? whole : withFetchedAddress(whole, { url, requested: origin })
}

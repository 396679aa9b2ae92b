import type { Note } from '@onrecord/article-data'
import { importedText, type Story } from '../formats/story.ts'
import type { Imported, ImportedArticle, ImportedText } from '../imported.ts'
import type { Document } from './document.ts'

/** Where a story was fetched. */
export interface FetchedAt {
  /** Where redirects led. */
  readonly url: string
  /** What was asked for. */
  readonly asked?: string
  /** Whether there may be more stories at the address. */
  readonly isOneOfMany?: boolean
}

const hostOf = (address: string): string | undefined => URL.parse(address)?.host.replace(/^www\./u, '')

/** Whether two addresses are of one host, "www." or not. */
export const isSameHost = (one: string, other: string): boolean => hostOf(one) === hostOf(other)

const isOwn = (canonicalUrl: string, { url, asked }: FetchedAt): boolean =>
  isSameHost(canonicalUrl, url) || canonicalUrl === asked

/** An address for one of the stories at `url`, which stays the same when others join them. */
export const addressOfPart = (url: string, name: string | undefined): string =>
  `${url.replace(/#.*$/u, '')}#${encodeURIComponent(name ?? '')}`

const elsewhere = (canonicalUrl: string, { url }: FetchedAt): Note => ({
  rule: 'address-elsewhere',
  message: `The page gives ${canonicalUrl} as its address, which is on another host. Its own address ${url} was kept.`,
})

/** The address of a story, and the canonicalUrl that it has: what it says counts only for its own host. */
const addressesOf = (canonicalUrl: string | undefined, name: string | undefined, at: FetchedAt) => {
  const own = canonicalUrl !== undefined && isOwn(canonicalUrl, at) ? canonicalUrl : undefined
  const isRedirected = own !== undefined && own === at.asked
  const address = at.isOneOfMany ? (own ?? addressOfPart(at.url, name)) : isRedirected ? own : at.url
  return { address, canonicalUrl: own ?? (at.isOneOfMany ? undefined : at.url) }
}

const textWithAddress = (story: ImportedText, at: FetchedAt): ImportedText => {
  const { canonicalUrl: said, ...head } = story.head
  const { address, canonicalUrl } = addressesOf(said, head.headline, at)
  return {
    ...story,
    address,
    head: { ...head, ...(canonicalUrl !== undefined && { canonicalUrl }) },
    notes: said !== undefined && !isOwn(said, at) ? [...story.notes, elsewhere(said, at)] : story.notes,
  }
}

const articleWithAddress = (story: ImportedArticle, at: FetchedAt): ImportedArticle => {
  const { canonicalUrl: said, ...article } = story.article
  const { address, canonicalUrl } = addressesOf(said, article.id, at)
  return { ...story, address, article: { ...article, ...(canonicalUrl !== undefined && { canonicalUrl }) } }
}

/**
 * A story as one that was fetched: with its address, and with a canonicalUrl of its own host. A page that gives an address of
 * another host cannot take the place of the story there.
 */
export const withFetchedAddress = (story: Imported, at: FetchedAt): Imported => {
  if (story.address !== undefined) return story
  return story.kind === 'text' ? textWithAddress(story, at) : articleWithAddress(story, at)
}

/** A document that is one story; where it was fetched is its address, unless it says another of its host. */
export const storyOfDocument = (story: Story, { origin, url }: Document): Imported => {
  const whole = importedText(story, origin)
  return url === undefined ? whole : withFetchedAddress(whole, { url, asked: origin })
}

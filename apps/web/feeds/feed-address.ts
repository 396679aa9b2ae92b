import { addressOf } from '../view-models/site-addresses.ts'
import type { FeedFormat } from './write-feed.ts'

/** What a feed is about, as its address says it: a query, or a voice's id. */
export type FeedParameters = { readonly q?: string; readonly voice?: string }

/** Where the feed is, on this site. */
export const feedAddress = (format: FeedFormat, parameters: FeedParameters): string =>
  addressOf(`/feed.${format}`, parameters)

/** The part of a page's metadata by which feed readers find its feeds. */
export const feedAlternates = (parameters: FeedParameters) => ({
  types: {
    'application/atom+xml': feedAddress('atom', parameters),
    'application/feed+json': feedAddress('json', parameters),
  },
})

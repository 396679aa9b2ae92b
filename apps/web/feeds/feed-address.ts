import { addressOf } from '../view-models/addresses.ts'
import type { FeedFormat } from './write-feed.ts'

/** The parameters of a feed's address: a query, or the id of a voice. */
export type FeedParameters = { readonly q?: string; readonly voice?: string }

/** The address of a feed on this site. */
export const feedAddress = (format: FeedFormat, parameters: FeedParameters): string =>
  addressOf(`/feed.${format}`, parameters)

/** The part of a page's metadata that lets feed readers find its feeds. */
export const feedAlternates = (parameters: FeedParameters) => ({
  types: {
    'application/atom+xml': feedAddress('atom', parameters),
    'application/feed+json': feedAddress('json', parameters),
  },
})

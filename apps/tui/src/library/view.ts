import type { VoiceChoice } from '@onrecord/article-archive'
import type { LibraryItem } from './items.ts'

/**
 * What the list shows: all stories, all voices, the statements of one voice, the people that a name in a query can mean,
 * the favorites, the feeds, or the keys.
 */
export type LibraryView =
  | { readonly kind: 'stories' }
  | { readonly kind: 'voices' }
  | { readonly kind: 'voice'; readonly id: string; readonly name: string }
  | { readonly kind: 'choice'; readonly choice: VoiceChoice }
  | { readonly kind: 'favorites' }
  | { readonly kind: 'feeds' }
  | { readonly kind: 'help' }

/**
 * One page of stories, voices or statements. `next` is the cursor of the next page, and `notice` says why there are no
 * items. Only the first page has the number of all items (`total`, if known), the decisions about the voice (`about`), and the people that names in the query can mean
 * (`choices`).
 */
export type LibraryPage = {
  readonly items: readonly LibraryItem[]
  readonly next?: string
  readonly total?: number
  readonly notice?: string
  readonly about?: string
  readonly choices?: readonly VoiceChoice[]
}

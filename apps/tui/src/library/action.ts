import type { Place, StoryPlace } from '../reading-state/reading-state.ts'
import type { Size } from '../screen-size.ts'
import type { LetterAction, TypingAction } from '../terminal/input/key-actions.ts'
import type { MouseEvent } from '../terminal/input/mouse.ts'
import type { LibraryPage } from './view.ts'

/** What can happen to the library. */
export type LibraryAction =
  | { readonly kind: 'move'; readonly by: 'line' | 'half' | 'page'; readonly down: boolean }
  | { readonly kind: 'jump'; readonly to: 'top' | 'bottom' }
  | TypingAction
  | { readonly kind: 'open' }
  | { readonly kind: 'voices' }
  /** Lists the people that a name in the query can mean. */
  | { readonly kind: 'choose' }
  /** Selects a person from a list of them; elsewhere, a digit of the number before a key. */
  | { readonly kind: 'digit'; readonly digit: number }
  | { readonly kind: 'help' }
  | { readonly kind: 'close' }
  /** The open story is read to a place. */
  | { readonly kind: 'read'; readonly story: string; readonly place: Place }
  /** Marks a place with a letter. */
  | { readonly kind: 'mark'; readonly letter: string; readonly place: StoryPlace }
  /** Opens the story at the place that is marked with a letter. */
  | { readonly kind: 'return'; readonly letter: string }
  /** Opens the story that was read before or after the latest one. */
  | { readonly kind: 'visit'; readonly forward: boolean }
  | LetterAction
  /** Ends the program. */
  | { readonly kind: 'quit' }
  /** Returns to the shell until `fg`. */
  | { readonly kind: 'suspend' }
  | { readonly kind: 'found'; readonly asked: string; readonly page: LibraryPage }
  | { readonly kind: 'more'; readonly asked: string; readonly after: string; readonly page: LibraryPage }
  /** Makes a story a favorite, or removes it from them: this one, else the one at the cursor. */
  | { readonly kind: 'favorite'; readonly story?: string }
  /** Lists the favorites. */
  | { readonly kind: 'favorites' }
  /** Sorts the stories in the order that is offered this many steps later. */
  | { readonly kind: 'sort'; readonly by: 1 | -1 }
  /** Lists the feeds. */
  | { readonly kind: 'feeds' }
  /** Reads the feed at the cursor, or all feeds. */
  | { readonly kind: 'reload'; readonly isAll: boolean }
  /** Asks for the address of a feed to add. */
  | { readonly kind: 'add-feed' }
  /** How far reading feeds has come. */
  | { readonly kind: 'progress'; readonly text: string }
  /** Feeds were read. Loads the list again. */
  | { readonly kind: 'reloaded'; readonly message: string }
  /** The wheel or a click. */
  | { readonly kind: 'point'; readonly event: MouseEvent }
  | { readonly kind: 'resize'; readonly size: Size }

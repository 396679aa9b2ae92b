import type { Size } from '../screen-size.ts'
import type { LetterAction, TypingAction } from '../terminal/input/key-actions.ts'
import type { MouseEvent } from '../terminal/input/mouse.ts'
import type { Outlines } from './map/world.ts'

/** What the screen shows: the story, or a list on top of it. */
export type Panel = 'story' | 'voices' | 'figures' | 'timeline' | 'map' | 'sources' | 'links' | 'help'

/** What can happen to the reader. */
export type Action =
  | { readonly kind: 'scroll'; readonly by: 'line' | 'half' | 'page'; readonly down: boolean }
  | { readonly kind: 'jump'; readonly to: 'top' | 'bottom' }
  | { readonly kind: 'step'; readonly forward: boolean; readonly sameVoice: boolean }
  | { readonly kind: 'panel'; readonly panel: Panel }
  /** The next or previous place of the words that were searched; without a search, statement. */
  | { readonly kind: 'next'; readonly forward: boolean }
  /** Puts the focused statement on the clipboard. */
  | { readonly kind: 'copy' }
  /** Opens the story in the browser. */
  | { readonly kind: 'browse' }
  | { readonly kind: 'choose' }
  /** Shows only the voice of the focused statement. */
  | { readonly kind: 'only' }
  /** Shows nothing but the text, or all again. */
  | { readonly kind: 'zen' }
  /** Makes the story a favorite, or removes it from them. */
  | { readonly kind: 'favorite' }
  /** Asks for the name of a file to save the story to. */
  | { readonly kind: 'save' }
  /** Asks whether to replace a file that exists. */
  | { readonly kind: 'exists'; readonly path: string }
  /** Asks for a shell command to pipe the story to. */
  | { readonly kind: 'pipe' }
  /** A digit of the number before a key. */
  | { readonly kind: 'digit'; readonly digit: number }
  | TypingAction
  | LetterAction
  /** Shows a message until the next key. */
  | { readonly kind: 'notify'; readonly notice: string }
  /** Goes to the story that was read before or after this one. */
  | { readonly kind: 'visit'; readonly forward: boolean }
  /** Ends the program, also from a story of the library. */
  | { readonly kind: 'quit' }
  /** Returns to the shell until `fg`. */
  | { readonly kind: 'suspend' }
  /** The data of the map. */
  | { readonly kind: 'outlines'; readonly outlines: Outlines }
  /** The wheel or a click. */
  | { readonly kind: 'point'; readonly event: MouseEvent }
  | { readonly kind: 'resize'; readonly size: Size }

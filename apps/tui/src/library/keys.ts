import type { Key } from 'ink'
import { keyActions } from '../terminal/key-actions.ts'
import type { LibraryAction } from './actions.ts'

const letters: Readonly<Record<string, LibraryAction>> = {
  j: { kind: 'move', by: 'line', down: true },
  k: { kind: 'move', by: 'line', down: false },
  ' ': { kind: 'move', by: 'page', down: true },
  b: { kind: 'move', by: 'page', down: false },
  d: { kind: 'move', by: 'half', down: true },
  u: { kind: 'move', by: 'half', down: false },
  g: { kind: 'jump', to: 'top' },
  G: { kind: 'jump', to: 'bottom' },
  '/': { kind: 'search' },
  v: { kind: 'voices' },
  c: { kind: 'choose' },
  q: { kind: 'back' },
  '?': { kind: 'help' },
  '\r': { kind: 'open' },
  ...Object.fromEntries(Array.from({ length: 10 }, (_, digit) => [`${digit}`, { kind: 'digit', digit } as const])),
}

const inList = (key: Key): LibraryAction | undefined => {
  if (key.downArrow || key.upArrow) return { kind: 'move', by: 'line', down: key.downArrow }
  if (key.pageDown || key.pageUp) return { kind: 'move', by: 'page', down: key.pageDown }
  if (key.home) return { kind: 'jump', to: 'top' }
  if (key.end) return { kind: 'jump', to: 'bottom' }
  if (key.return) return { kind: 'open' }
  return key.escape ? { kind: 'back' } : undefined
}

/** The actions for input from the terminal. */
export const libraryActionsFor = keyActions(letters, inList)

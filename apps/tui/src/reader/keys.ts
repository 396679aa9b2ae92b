import type { Key } from 'ink'
import { keyActions } from '../terminal/key-actions.ts'
import type { Action } from './actions.ts'

/** The action of each letter. */
const letters: Readonly<Record<string, Action>> = {
  j: { kind: 'scroll', by: 'line', down: true },
  k: { kind: 'scroll', by: 'line', down: false },
  ' ': { kind: 'scroll', by: 'page', down: true },
  b: { kind: 'scroll', by: 'page', down: false },
  d: { kind: 'scroll', by: 'half', down: true },
  u: { kind: 'scroll', by: 'half', down: false },
  g: { kind: 'jump', to: 'top' },
  G: { kind: 'jump', to: 'bottom' },
  n: { kind: 'next', forward: true },
  N: { kind: 'next', forward: false },
  '/': { kind: 'search' },
  y: { kind: 'copy' },
  o: { kind: 'browse' },
  p: { kind: 'step', forward: false, sameVoice: false },
  ']': { kind: 'step', forward: true, sameVoice: true },
  '[': { kind: 'step', forward: false, sameVoice: true },
  v: { kind: 'panel', panel: 'voices' },
  F: { kind: 'panel', panel: 'figures' },
  f: { kind: 'panel', panel: 'figures' },
  t: { kind: 'panel', panel: 'timeline' },
  s: { kind: 'panel', panel: 'sources' },
  l: { kind: 'panel', panel: 'links' },
  '?': { kind: 'panel', panel: 'help' },
  q: { kind: 'back' },
  '\r': { kind: 'choose' },
  ...Object.fromEntries(Array.from({ length: 10 }, (_, digit) => [`${digit}`, { kind: 'digit', digit } as const])),
}

const named = (key: Key): Action | undefined => {
  if (key.downArrow || key.upArrow) return { kind: 'scroll', by: 'line', down: key.downArrow }
  if (key.pageDown || key.pageUp) return { kind: 'scroll', by: 'page', down: key.pageDown }
  if (key.home) return { kind: 'jump', to: 'top' }
  if (key.end) return { kind: 'jump', to: 'bottom' }
  if (key.tab) return { kind: 'step', forward: !key.shift, sameVoice: false }
  if (key.return) return { kind: 'choose' }
  return key.escape ? { kind: 'back' } : undefined
}

/** The actions for input from the terminal. */
export const actionsFor = keyActions(letters, named)

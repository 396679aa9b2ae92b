import type { Key } from 'ink'
import type { LibraryAction } from './actions.ts'
import type { Edit } from './query-line.ts'

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

const edit = (made: Edit): LibraryAction => ({ kind: 'edit', edit: made })

const whileTyping = (input: string, key: Key): LibraryAction | undefined => {
  if (key.return) return { kind: 'submit' }
  if (key.escape) return { kind: 'back' }
  if (key.tab) return edit({ kind: 'complete', by: key.shift ? -1 : 1 })
  if (key.backspace || key.delete) return edit({ kind: 'erase', what: key.meta ? 'word' : 'character' })
  if (key.leftArrow || key.rightArrow) return edit({ kind: 'caret', to: key.leftArrow ? 'left' : 'right' })
  if (key.home || (key.ctrl && input === 'a')) return edit({ kind: 'caret', to: 'start' })
  if (key.end || (key.ctrl && input === 'e')) return edit({ kind: 'caret', to: 'end' })
  if (key.ctrl && input === 'w') return edit({ kind: 'erase', what: 'word' })
  return key.ctrl && input === 'u' ? edit({ kind: 'erase', what: 'all' }) : undefined
}

const typed = (text: string): readonly LibraryAction[] => {
  const words = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
  return words === '' ? [] : [edit({ kind: 'type', text: words })]
}

/** The actions of control characters inside typed text, as they arrive when the user types fast. */
const controls: Readonly<Record<string, LibraryAction>> = {
  '\r': { kind: 'submit' },
  '\n': { kind: 'submit' },
  '\t': edit({ kind: 'complete', by: 1 }),
  '\u0015': edit({ kind: 'erase', what: 'all' }),
  '\u0017': edit({ kind: 'erase', what: 'word' }),
  '\b': edit({ kind: 'erase', what: 'character' }),
  '\u007F': edit({ kind: 'erase', what: 'character' }),
}

/** The actions for input from the terminal. Fast typing arrives as several letters and control characters together. */
export const libraryActionsFor = (input: string, key: Key, isTyping: boolean): readonly LibraryAction[] => {
  const special = isTyping ? whileTyping(input, key) : inList(key)
  if (special) return [special]
  if (key.ctrl || key.meta) return []
  const actions: LibraryAction[] = []
  let typing = isTyping
  let word = ''
  for (const letter of input) {
    const action = typing ? controls[letter] : letters[letter]
    if (typing && !action) word += letter
    if (!action) continue
    actions.push(...typed(word), action)
    word = ''
    typing = action.kind === 'search' || (typing && action.kind !== 'submit')
  }
  return [...actions, ...typed(word)]
}

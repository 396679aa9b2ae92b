import type { Key } from 'ink'
import type { Edit } from '../library/query-line.ts'

/** What keys do while a line is typed. `search` opens the line. */
export type TypingAction =
  | { readonly kind: 'search' }
  | { readonly kind: 'edit'; readonly edit: Edit }
  | { readonly kind: 'submit' }
  | { readonly kind: 'back' }

const edit = (made: Edit): TypingAction => ({ kind: 'edit', edit: made })

const whileTyping = (input: string, key: Key): TypingAction | undefined => {
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

const typed = (text: string): readonly TypingAction[] => {
  const words = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
  return words === '' ? [] : [edit({ kind: 'type', text: words })]
}

/** The actions of control characters inside typed text, as they arrive when the user types fast. */
const controls: Readonly<Record<string, TypingAction>> = {
  '\r': { kind: 'submit' },
  '\n': { kind: 'submit' },
  '\t': edit({ kind: 'complete', by: 1 }),
  '\u0015': edit({ kind: 'erase', what: 'all' }),
  '\u0017': edit({ kind: 'erase', what: 'word' }),
  '\b': edit({ kind: 'erase', what: 'character' }),
  '\u007F': edit({ kind: 'erase', what: 'character' }),
}

/**
 * The actions for input from the terminal: `letters` has those of letters, and `named` finds those of other keys. Fast
 * typing arrives as several letters and control characters together.
 */
export const keyActions =
  <Action extends { readonly kind: string }>(
    letters: Readonly<Record<string, Action>>,
    named: (key: Key) => Action | undefined,
  ) =>
  (input: string, key: Key, isTyping: boolean): readonly (Action | TypingAction)[] => {
    const special = isTyping ? whileTyping(input, key) : named(key)
    if (special) return [special]
    if (key.ctrl || key.meta) return []
    const actions: (Action | TypingAction)[] = []
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

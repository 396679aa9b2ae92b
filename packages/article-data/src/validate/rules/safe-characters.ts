import { stringsOf } from '../parts.ts'
import { ruleOver } from '../rule.ts'

// Control characters can control a terminal; bidi controls and separators can hide or reorder text.
const unsafe = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/u

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/**
 * No string has a control character (except LF and TAB), a bidi embedding, override or isolate, or a line separator.
 */
export const safeCharacters = ruleOver('safe-characters', stringsOf, ({ string }) => {
  const found = unsafe.exec(string)
  return found
    ? `Expected text without control or bidi characters, got ${codePoint(found[0])} at ${found.index}.`
    : undefined
})

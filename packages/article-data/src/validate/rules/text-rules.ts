import { isLanguageTag } from '../../is-language-tag.ts'
import { quoteText } from '../describe-value.ts'
import { matchingStrings } from '../parts.ts'
import { type Rule, ruleOver } from '../rule.ts'

/** The text is Unicode NFC, its lines end in LF, and it is well-formed UTF-16. */
export const textNormal: Rule = {
  id: 'text-normal',
  *check({ text }) {
    const path = '/text'
    if (!text.isWellFormed())
      yield { path, message: 'Expected well-formed UTF-16, got a surrogate without its partner.' }
    else if (text.normalize('NFC') !== text) yield { path, message: 'Expected Unicode NFC, got text that NFC changes.' }
    const carriageReturn = text.indexOf('\r')
    if (carriageReturn >= 0) yield { path, message: `Expected lines that end in LF, got CR at ${carriageReturn}.` }
  },
}

// Control characters can control a terminal; bidi controls and separators can hide or reorder text.
const unsafe = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/u

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/**
 * No string has a control character (except LF and TAB), a bidi embedding, override or isolate, or a line separator.
 */
export const safeCharacters = ruleOver(
  'safe-characters',
  (article) => matchingStrings(article, unsafe),
  ({ string }) => {
    const found = unsafe.exec(string)
    return found
      ? `Expected text without control or bidi characters, got ${codePoint(found[0])} at ${found.index}.`
      : undefined
  },
)

/** The language is a well-formed BCP 47 tag. */
export const languageTag: Rule = {
  id: 'language-tag',
  *check({ language }) {
    if (!isLanguageTag(language))
      yield { path: '/language', message: `Expected a BCP 47 tag such as "en" or "pt-BR", got ${quoteText(language)}.` }
  },
}

import type { Rule } from '../rule.ts'

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

import { wordsOf } from '@onrecord/article-data'

const [other, letter, joint] = [0, 1, 2] as const

/** The kind of each character of ASCII and of the punctuation from U+2000: letter, joint or other. */
const kinds = new Uint8Array(0x2070)
for (let code = 0; code < 0x80; code++) if (/[\p{L}\p{N}]/u.test(String.fromCharCode(code))) kinds[code] = letter
for (const mark of "'’.,-") kinds[mark.charCodeAt(0)] = joint

const isPlain = (code: number): boolean => code < 0x80 || (code >= 0x2010 && code < 0x2070)

/** The number of words that `wordsOf` returns. Six times faster in plain English, because it creates no strings. */
export const wordCount = (text: string): number => {
  let [count, before, last]: [number, number, number] = [0, other, other]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isPlain(code)) return wordsOf(text).length
    const kind = kinds[code] ?? other
    // A joint between two letters joins them. Anything else begins a new word.
    if (kind === letter && last !== letter && !(last === joint && before === letter)) count++
    before = last
    last = kind
  }
  return count
}

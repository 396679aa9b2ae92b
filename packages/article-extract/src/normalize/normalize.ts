import type { Note } from '@onrecord/article-data'
import type { OffsetMap, Run } from './offset-map.ts'

/**
 * Text in the form that the data model requires (NFC, LF, well formed, no control characters), and the map back to its
 * source.
 */
export interface NormalText {
  readonly text: string
  readonly offsets: OffsetMap
  readonly notes: readonly Note[]
}

/**
 * Each match is one change: a line end, a character that the rule `safe-characters` of docs/model.md forbids, a lone
 * surrogate, or a stretch of non-ASCII characters with the character they may combine with. NFC never joins an ASCII
 * character to the one before it, so each stretch can be composed separately.
 */
const pattern =
  /\r\n?|[\v\f\u0085\u2028\u2029]|[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}|[\u0000-\u007f]?[^\u0000-\u009f\u2028-\u202e\u2066-\u2069\p{Cs}]+/gu
const lineEnd = /^(?:\r\n?|[\v\f\u0085\u2028\u2029])$/u
const forbidden = '\ufffd'
const plain = /^[\u00a0-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]+$/u

const replacementOf = (match: string): string => {
  if (lineEnd.test(match)) return match === '\u2029' ? '\n\n' : '\n'
  const first = match.charCodeAt(match.length - 1)
  if (match.length === 1 && (first < 0xa0 || (first >= 0x202a && first <= 0x2069) || !match.isWellFormed())) {
    return first >= 0x2030 && first < 0x2066 ? match : forbidden
  }
  return plain.test(match) ? match : match.normalize('NFC')
}

/** A character and those that NFC may join to it: marks, and the vowels and final consonants of Hangul. */
const unit = /.[\p{M}\u1160-\u11ff]*/gsu

/** The changes that make up the replacement of a match by `put`, as small as possible, so that offsets stay exact. */
const changesIn = (match: string, put: string): readonly (readonly [index: number, from: string, to: string])[] => {
  const units = Array.from(match.matchAll(unit), ({ 0: from, index }) => [index, from, from.normalize('NFC')] as const)
  const isWhole = units.length > 1 && units.map(([, , to]) => to).join('') === put
  return isWhole ? units.filter(([, from, to]) => from !== to) : [[0, match, put]]
}

const noteOn = (count: number): readonly Note[] =>
  count === 0
    ? []
    : [
        {
          rule: 'safe-characters',
          message: `${count} character${count === 1 ? ' was' : 's were'} replaced by U+FFFD. An article may not contain control characters, bidi controls or lone surrogates.`,
        },
      ]

/** Makes `source` valid for an article. U+FFFD replaces forbidden characters, and a note counts them. */
export const normalize = (source: string): NormalText => {
  const runs: Run[] = [{ start: 0, source: 0, literal: true }]
  const parts: string[] = []
  let [length, read, replaced] = [0, 0, 0]
  for (const { 0: match, index } of source.matchAll(pattern)) {
    const put = replacementOf(match)
    if (put === match) continue
    for (const [at, from, to] of changesIn(match, put)) {
      const before = source.slice(read, index + at)
      parts.push(before, to)
      length += before.length
      read = index + at + from.length
      runs.push({ start: length, source: index + at, literal: false })
      length += to.length
      runs.push({ start: length, source: read, literal: true })
    }
    if (put === forbidden) replaced++
  }
  parts.push(source.slice(read))
  return { text: parts.join(''), offsets: runs, notes: noteOn(replaced) }
}

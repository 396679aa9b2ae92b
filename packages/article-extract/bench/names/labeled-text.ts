import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Doc } from '../../src/doc/doc.ts'
import type { NameKind, NameSpan } from '../../src/names/name-span.ts'

/** A name in the labels of a corpus or a teacher, by UTF-16 offsets. */
export interface MarkedName {
  readonly start: number
  readonly end: number
  readonly kind: NameKind
}

/** A text and its names. */
export interface LabeledText {
  readonly id: string
  readonly text: string
  readonly names: readonly MarkedName[]
}

/** The lines of a file of JSON lines, gzipped or not. */
export const readLines = <Line>(path: string): readonly Line[] => {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** A teacher's labels for a text; see teach.py. */
export interface TaughtText {
  readonly id: string
  readonly names: readonly (readonly [start: number, end: number, label: string])[]
}

const taughtKinds: Readonly<Record<string, NameKind>> = {
  PERSON: 'person',
  ORG: 'organization',
  GPE: 'place',
  LOC: 'place',
  FAC: 'place',
  WORK_OF_ART: 'work',
}

/** The kind of a teacher's label; undefined if it is not one of our kinds. */
export const taughtKind = (label: string): NameKind | undefined => taughtKinds[label]

/** The tokens of each labeled name; names without tokens are dropped. */
export const markedSpans = (doc: Doc, names: readonly MarkedName[]): readonly NameSpan[] => {
  let at = 0
  return names.flatMap(({ start, end, kind }) => {
    while (at < doc.tokens.length && doc.tokens[at]!.end <= start) at++
    let behind = at
    while (behind < doc.tokens.length && doc.tokens[behind]!.start < end) behind++
    const first = at
    if (behind > at) at = behind
    return behind > first ? [{ first, end: behind, kind, probability: 1 }] : []
  })
}

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** The roles of spans. */
export const roles = ['source', 'cue', 'content'] as const
/** A role of a span. */
export type Role = (typeof roles)[number]

const roleOf: Readonly<Record<string, Role>> = { s: 'source', c: 'cue', x: 'content' }
const mark = /\{(\d+)([scx])\|([^}]*)\}/gu

/** The sample's text without its marks, and for each role its spans, as "start end". */
interface Sample {
  readonly text: string
  readonly spans: Readonly<Record<Role, ReadonlySet<string>>>
}

/**
 * Reads sample.txt, our own annotated story. "{4s|two officials}" is the source of statement 4; c is a cue, x a
 * content.
 */
export const readSample = (): Sample => {
  const marked = readFileSync(resolve(import.meta.dirname, 'sample.txt'), 'utf8').trim()
  const spans: Record<Role, Set<string>> = { source: new Set(), cue: new Set(), content: new Set() }
  let [text, after] = ['', 0]
  for (const { 0: whole, 2: letter = '', 3: words = '', index } of marked.matchAll(mark)) {
    text += marked.slice(after, index)
    const role = roleOf[letter]
    if (role) spans[role].add(`${text.length} ${text.length + words.length}`)
    text += words
    after = index + whole.length
  }
  return { text: text + marked.slice(after), spans }
}

import type { TokenRange } from '../doc/doc.ts'

/** A run of words written as a name, and the titles before it: "Ukrainian President" + "Volodymyr Zelenskyy". */
export interface NameRun extends TokenRange {
  /** The index of the first token of titles and adjectives before the name; `first` when there are none. */
  readonly lead: number
  readonly words: readonly string[]
  readonly titles: readonly string[]
  /** The acronym in brackets that the words spell: it is a body's name, whatever the words. */
  readonly acronym?: string
}

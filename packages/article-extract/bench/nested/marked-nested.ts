import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Pair } from '../read-corpus.ts'
import type { MarkedCorpus } from '../voices/marked-voices.ts'

/** A verb or noun inside a content, with its source, and whether readers see a statement of that source there. */
export interface MarkedCandidate {
  readonly verb: Pair
  readonly source: Pair
  readonly isStatement: boolean
}

/** A story in which the candidates for nested statements were marked. All offsets are UTF-16 code units of its text. */
export interface MarkedStory {
  readonly id: string
  readonly corpus: MarkedCorpus
  readonly candidates: readonly MarkedCandidate[]
}

/** Stories with candidates for nested statements that we marked. Their texts are in the corpora. */
export const markedNested = (): readonly MarkedStory[] =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, 'fixtures/marked-nested.json'), 'utf8'))

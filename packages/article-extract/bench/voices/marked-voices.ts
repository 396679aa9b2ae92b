import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Pair } from '../read-corpus.ts'

/** A statement of the corpus with whose it is, by our own reading: see docs/voice-guidelines.md. Offsets are the corpus text's. */
export interface MarkedVoice {
  readonly source: readonly Pair[]
  readonly content: readonly Pair[]
  /** Where the article names or describes the voice most fully. */
  readonly voice: Pair
  readonly anonymity: 'named' | 'described' | 'anonymous'
  /** Where the ones are named through whom the words came, nearest to the writer first. */
  readonly chain?: readonly Pair[]
}

export interface MarkedArticle {
  readonly id: string
  /** Whether nobody had read how its voices come out before the rules for them stood. */
  readonly isApart: boolean
  readonly statements: readonly MarkedVoice[]
}

/** The marked articles; their texts are the corpus's and not here. */
export const markedVoices = (): readonly MarkedArticle[] =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, 'fixtures/marked-voices.json'), 'utf8'))

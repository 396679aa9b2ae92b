import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

/**
 * The folder with the corpora: ONRECORD_SHARED, otherwise `shared` beside the repository. The corpora are not part of
 * the project.
 */
export const shared = process.env.ONRECORD_SHARED ?? resolve(import.meta.dirname, '../../../../shared')

/** A range of offsets, with an exclusive end. */
export type Pair = readonly [start: number, end: number]

/** An article of PolNeAR with its attributions; all offsets are UTF-16 code units of `text`. */
export interface CorpusArticle {
  readonly id: string
  readonly text: string
  readonly attributions: readonly {
    readonly source: readonly Pair[]
    readonly cue: readonly Pair[]
    readonly content: readonly Pair[]
  }[]
}

/** Reads a corpus file with one JSON object per line, gzipped or not. */
export const readCorpus = (name: string): readonly CorpusArticle[] => {
  const bytes = readFileSync(resolve(shared, 'corpora/polnear', name))
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as CorpusArticle)
}

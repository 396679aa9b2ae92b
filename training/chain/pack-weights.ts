import { deflateSync, inflateSync } from 'node:zlib'
import type { Thresholds } from '../../packages/article-extract/src/attribution-model/chain/decode-spans.ts'
import { labels } from '../../packages/article-extract/src/attribution-model/chain/labels.ts'
import type { CueLexicon } from '../../packages/article-extract/src/attribution-model/input/cue-lexicon.ts'
import { format, readFastWeights } from '../../packages/article-extract/src/attribution-model/read-fast-weights.ts'
import { rankOf } from '../../packages/article-extract/src/attribution-model/slot-ranks.ts'
import { type TagWeights, taggerOf } from '../../packages/article-extract/src/attribution-model/tags/tagger.ts'
import { packRows } from './pack-rows.ts'
import type { LearnedChain } from './train-chain.ts'

/** Weights are rounded to multiples of this; smaller ones are dropped. */
const step = 1 / 32

/**
 * Half of all features have a single weight of one step. Without them, the download is smaller, the table fits into a
 * processor's cache, and accuracy hardly changes.
 */
const leastSum = 2

/** The trained weights, before rounding. */
interface Learned extends LearnedChain {
  readonly tagger: TagWeights
  readonly lexicon: CueLexicon
}

/** The rounded weights, as the run-time code reads them, and the file that contains them. */
export const packWeights = (learned: Learned) => {
  const { count, gaps, columns } = packRows(learned.table, labels.length, { step, leastSum })
  const tagger = taggerOf(learned.tagger)
  const tagCounts = Uint8Array.from({ length: 2 ** tagger.bits }, (_, slot) => {
    const row = rankOf(tagger.ranks, slot)
    return row < 0 ? 0 : tagger.starts[row + 1]! - tagger.starts[row]!
  })
  const bytes = (thresholds: Thresholds): Uint8Array => {
    const header = {
      format,
      labels,
      tags: learned.tagger.tags,
      tagBits: learned.tagger.bits,
      tagWeights: tagger.weights.length,
      tableBits: learned.table.bits,
      rows: count,
      gapBytes: gaps.length,
      step,
      transitions: [...learned.transitions],
      lexicon: [...learned.lexicon],
      thresholds,
    }
    const head = new TextEncoder().encode(JSON.stringify(header))
    const length = new Uint8Array(Uint32Array.of(head.length).buffer)
    const body = Buffer.concat([
      length,
      head,
      gaps,
      columns,
      tagCounts,
      tagger.tagOf,
      new Uint8Array(tagger.weights.buffer),
    ])
    return deflateSync(body, { level: 9 })
  }
  const thresholds = { source: 0.35, cue: 0.35, content: 0.3 }
  return { weights: readFastWeights(inflateSync(bytes(thresholds)), 'in training'), bytes }
}

import { deflateSync, inflateSync } from 'node:zlib'
import type { Thresholds } from '../../src/attribution-model/chain/decode-spans.ts'
import { labels } from '../../src/attribution-model/chain/labels.ts'
import type { CueLexicon } from '../../src/attribution-model/input/cue-lexicon.ts'
import { format, readFastWeights } from '../../src/attribution-model/read-fast-weights.ts'
import { type TagWeights, taggerOf } from '../../src/attribution-model/tags/tagger.ts'
import { packRows } from './pack-rows.ts'
import type { LearntChain } from './train-chain.ts'

/** Weights are rounded to this part of 1; smaller ones are left out. */
const step = 1 / 32

/** What training has learnt, before it is rounded. */
interface Learnt extends LearntChain {
  readonly tagger: TagWeights
  readonly lexicon: CueLexicon
}

/** The weights as the run-time code will have them, rounded, and the file that holds them. */
export const packWeights = (learnt: Learnt) => {
  const { count, gaps, columns } = packRows(learnt.table, labels.length, step)
  const tagger = taggerOf(learnt.tagger)
  const tagCounts = Uint8Array.from(
    { length: 2 ** tagger.bits },
    (_, row) => tagger.starts[row + 1]! - tagger.starts[row]!,
  )
  const bytes = (thresholds: Thresholds): Uint8Array => {
    const header = {
      format,
      labels,
      tags: learnt.tagger.tags,
      tagBits: learnt.tagger.bits,
      tagWeights: tagger.weights.length,
      tableBits: learnt.table.bits,
      rows: count,
      gapBytes: gaps.length,
      step,
      transitions: [...learnt.transitions],
      lexicon: [...learnt.lexicon],
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

import { deflateSync, inflateSync } from 'node:zlib'
import type { Thresholds } from '../../src/attribution-model/chain/decode-spans.ts'
import { labels } from '../../src/attribution-model/chain/labels.ts'
import type { CueLexicon } from '../../src/attribution-model/input/cue-lexicon.ts'
import { format, readFastWeights } from '../../src/attribution-model/read-fast-weights.ts'
import { type TagWeights, taggerOf } from '../../src/attribution-model/tags/tagger.ts'
import type { LearntChain } from './train-chain.ts'

const size = labels.length
/** Weights are rounded to this part of 1; smaller ones are left out. */
const step = 1 / 32

/** Whole numbers as bytes, seven bits a byte, the last one below 128. */
const varints = (numbers: readonly number[]): Uint8Array => {
  const bytes: number[] = []
  for (let number of numbers) {
    while (number >= 128) {
      bytes.push((number & 127) | 128)
      number >>>= 7
    }
    bytes.push(number)
  }
  return Uint8Array.from(bytes)
}

/** What training has learnt, before it is rounded. */
interface Learnt extends LearntChain {
  readonly tagger: TagWeights
  readonly lexicon: CueLexicon
}

/** The rows that are not all 0 once rounded: their slots, and their weights label by label. */
const rounded = ({ table }: Learnt): { readonly slots: readonly number[]; readonly columns: Int8Array } => {
  const slots: number[] = []
  const rows: Int8Array[] = []
  for (const [slot, row] of table.rowOf.entries()) {
    if (row < 0) continue
    const weights = table.rows.subarray(row * size, (row + 1) * size)
    const small = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step))))
    if (small.every((weight) => weight === 0)) continue
    slots.push(slot)
    rows.push(small)
  }
  const columns = new Int8Array(rows.length * size)
  for (const [index, row] of rows.entries())
    for (const [label, weight] of row.entries()) columns[label * rows.length + index] = weight
  return { slots, columns }
}

/** The weights as the run-time code will have them, rounded, and the file that holds them. */
export const packWeights = (learnt: Learnt) => {
  const { slots, columns } = rounded(learnt)
  const gaps = varints(slots.map((slot, index) => slot - (slots[index - 1] ?? -1) - 1))
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
      rows: slots.length,
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
      new Uint8Array(columns.buffer),
      tagCounts,
      tagger.tagOf,
      new Uint8Array(tagger.weights.buffer),
    ])
    return deflateSync(body, { level: 9 })
  }
  const thresholds = { source: 0.35, cue: 0.35, content: 0.3 }
  return { weights: readFastWeights(inflateSync(bytes(thresholds)), 'in training'), bytes }
}

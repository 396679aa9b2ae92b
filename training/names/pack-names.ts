import { deflateSync } from 'node:zlib'
import { labelCount } from '../../packages/article-extract/src/names/name-crf.ts'
import { nameWeightsFormat } from '../../packages/article-extract/src/names/name-weights.ts'
import { packRows } from '../chain/pack-rows.ts'
import type { LearnedNames } from './train-chain.ts'

/** A third of all features have weights of one or two steps in all. Names are found as well without them. */
const leastSum = 3

/** The weights file before compression: weights rounded to multiples of `scale`, without the smallest rows. */
export const packNames = (learned: LearnedNames, scale: number, threshold: number): Uint8Array => {
  const { count, gaps, columns } = packRows(learned, labelCount, { step: scale, leastSum })
  const header = {
    format: nameWeightsFormat,
    bits: learned.bits,
    rows: count,
    gapBytes: gaps.length,
    scale,
    transitions: Array.from(learned.transitions, (score) => Math.round(score * 1000) / 1000),
    threshold,
  }
  const head = new TextEncoder().encode(JSON.stringify(header))
  return Buffer.concat([new Uint8Array(Uint32Array.of(head.length).buffer), head, gaps, columns])
}

/** The compressed file. */
export const deflated = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 9 })

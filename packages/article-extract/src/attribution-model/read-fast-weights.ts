import { WeightsError } from '../models/weights-file.ts'
import { stepFactors } from './chain/chain.ts'
import { featureTable } from './chain/label-scores.ts'
import { labels } from './chain/labels.ts'
import { wordSums } from './chain/word-sums.ts'
import type { FastWeights } from './fast-model.ts'
import { usedRows } from './tags/tagger.ts'

/** The name of the file's format, in its header. */
export const format = 'onrecord-fast-2'

interface Header {
  readonly format: string
  readonly tags: readonly string[]
  readonly tagBits: number
  /** The number of the tagger's weights that are not 0. */
  readonly tagWeights: number
  readonly tableBits: number
  readonly rows: number
  readonly gapBytes: number
  readonly step: number
  readonly transitions: readonly number[]
  readonly lexicon: readonly (readonly [string, number])[]
  readonly thresholds: FastWeights['thresholds']
}

/** The used slots, decoded from the gaps between them, seven bits per byte. */
const slotsFrom = (gaps: Uint8Array, count: number): Uint32Array => {
  const slots = new Uint32Array(count)
  let [slot, row, gap, shift] = [-1, 0, 0, 0]
  for (let at = 0; at < gaps.length; at++) {
    const byte = gaps[at]!
    gap |= (byte & 127) << shift
    shift += 7
    if (byte >= 128) continue
    slot += gap + 1
    slots[row++] = slot
    ;[gap, shift] = [0, 0]
  }
  return slots
}

/** The start of each row's entries, from the number of entries of each row. */
const startsFrom = (counts: Uint8Array): Uint32Array => {
  const starts = new Uint32Array(counts.length + 1)
  for (let row = 0; row < counts.length; row++) starts[row + 1] = starts[row]! + counts[row]!
  return starts
}

/** Reads an inflated weights file, as training/chain writes it. Errors refer to it by `name`. Throws WeightsError. */
export const readFastWeights = (bytes: Uint8Array, name: string): FastWeights => {
  try {
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
    const header: Header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)))
    if (header.format !== format) throw new Error(`Expected the format ${format}, got ${header.format}.`)
    let from = 4 + length
    const take = (count: number): Uint8Array => {
      from += count
      if (from > bytes.length) throw new Error('The file is truncated.')
      return bytes.subarray(from - count, from)
    }
    const slots = slotsFrom(take(header.gapBytes), header.rows)
    // The file holds the weights label by label.
    const columns = new Int8Array(take(header.rows * labels.length))
    const table = featureTable(header.tableBits, slots, columns, header.step)
    const starts = startsFrom(take(2 ** header.tagBits))
    const [tagOf, weights] = [take(header.tagWeights), new Int8Array(take(header.tagWeights))]
    return {
      tagger: { tags: header.tags, bits: header.tagBits, ...usedRows(starts), tagOf, weights },
      lexicon: new Map(header.lexicon),
      table,
      wordSums: wordSums(table),
      steps: stepFactors(Float32Array.from(header.transitions)),
      thresholds: header.thresholds,
    }
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause)
    throw new WeightsError(`Weights "${name}" cannot be read: ${detail}`, { cause })
  }
}

import { brotliDecompressSync } from 'node:zlib'
import { labels } from './chain/labels.ts'
import type { FastWeights } from './fast-model.ts'
import { WeightsError } from './recurrent/weights-error.ts'

/** The name of the file's format, in its header. */
export const format = 'onrecord-fast-1'

interface Header {
  readonly format: string
  readonly tags: readonly string[]
  readonly tagBits: number
  readonly tableBits: number
  readonly rows: number
  readonly gapBytes: number
  readonly step: number
  readonly transitions: readonly number[]
  readonly lexicon: readonly (readonly [string, number])[]
  readonly thresholds: FastWeights['thresholds']
}

/** Rows by slot: the gaps between used slots, seven bits a byte. */
const rowsBySlot = (gaps: Uint8Array, bits: number): Int32Array => {
  const rowOf = new Int32Array(2 ** bits).fill(-1)
  let [slot, row, gap, shift] = [-1, 0, 0, 0]
  for (const byte of gaps) {
    gap |= (byte & 127) << shift
    shift += 7
    if (byte >= 128) continue
    slot += gap + 1
    rowOf[slot] = row++
    ;[gap, shift] = [0, 0]
  }
  return rowOf
}

/** Label by label in the file, row by row in memory. */
const toRows = (columns: Int8Array, count: number): Int8Array => {
  const rows = new Int8Array(columns.length)
  for (let label = 0; label < labels.length; label++) {
    for (let row = 0; row < count; row++) rows[row * labels.length + label] = columns[label * count + row]!
  }
  return rows
}

/** Reads a weights file as training/chain writes it; `name` is what errors call it. Throws WeightsError. */
export const readFastWeights = (compressed: Uint8Array, name: string): FastWeights => {
  try {
    const bytes = new Uint8Array(brotliDecompressSync(compressed))
    const length = new DataView(bytes.buffer).getUint32(0, true)
    const header: Header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)))
    if (header.format !== format) throw new Error(`Expected the format ${format}, got ${header.format}.`)
    const gapsFrom = 4 + length
    const rowsFrom = gapsFrom + header.gapBytes
    const tagsFrom = rowsFrom + header.rows * labels.length
    const signed = (from: number, count: number) => new Int8Array(bytes.buffer, from, count)
    return {
      tagger: {
        tags: header.tags,
        bits: header.tagBits,
        table: signed(tagsFrom, 2 ** header.tagBits * header.tags.length),
      },
      lexicon: new Map(header.lexicon),
      table: {
        bits: header.tableBits,
        rowOf: rowsBySlot(bytes.subarray(gapsFrom, rowsFrom), header.tableBits),
        rows: toRows(signed(rowsFrom, header.rows * labels.length), header.rows),
        scale: header.step,
      },
      transitions: Float32Array.from(header.transitions),
      thresholds: header.thresholds,
    }
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause)
    throw new WeightsError(`Weights "${name}" cannot be read: ${detail}`, { cause })
  }
}

import { memoizeWords } from '../../doc/memoize-words.ts'
import { rankOf, type SlotRanks, slotRanks } from '../slot-ranks.ts'
import { asFirst, featureCounts, ownFeatures, placeFeatures, type TaggedWord, taggedWord } from './tag-features.ts'

/** A tagger's trained weights: for each row of a table of 2^bits rows, one number per tag. Most are 0. */
export interface TagWeights {
  readonly tags: readonly string[]
  readonly bits: number
  readonly table: Int8Array
}

/** A tagger ready to run, with only the weights that are not 0. */
export interface Tagger {
  readonly tags: readonly string[]
  readonly bits: number
  /** The rows that have entries; most have none. */
  readonly ranks: SlotRanks
  /** The start of the entries of each row that has some; the last number is the end of all entries. */
  readonly starts: Uint32Array
  /** The tag and the weight of each entry. */
  readonly tagOf: Uint8Array
  readonly weights: Int8Array
}

/** The rows that have entries, and their starts, from the start of every row; the last number is the end. */
export const usedRows = (starts: Uint32Array): Pick<Tagger, 'ranks' | 'starts'> => {
  const rows = starts.length - 1
  const used: number[] = []
  for (let row = 0; row < rows; row++) if (starts[row] !== starts[row + 1]) used.push(row)
  const kept = new Uint32Array(used.length + 1)
  for (let at = 0; at < used.length; at++) kept[at] = starts[used[at]!]!
  kept[used.length] = starts[rows]!
  return { ranks: slotRanks(rows, used), starts: kept }
}

/** The tagger with these weights. */
export const taggerOf = ({ tags, bits, table }: TagWeights): Tagger => {
  const starts = new Uint32Array(2 ** bits + 1)
  const count = table.reduce((sum, weight) => (weight === 0 ? sum : sum + 1), 0)
  const [tagOf, weights] = [new Uint8Array(count), new Int8Array(count)]
  let entry = 0
  for (let row = 0; row < 2 ** bits; row++) {
    starts[row] = entry
    for (let tag = 0; tag < tags.length; tag++) {
      const weight = table[row * tags.length + tag]!
      if (weight === 0) continue
      tagOf[entry] = tag
      weights[entry++] = weight
    }
  }
  starts[2 ** bits] = entry
  return { tags, bits, ...usedRows(starts), tagOf, weights }
}

/** Adds the weights of the features' rows to the sums of the tags. */
const addRows = ({ ranks, starts, tagOf, weights }: Tagger, rows: Int32Array, sums: Int32Array): void => {
  for (let index = 0; index < rows.length; index++) {
    const row = rankOf(ranks, rows[index]!)
    if (row < 0) continue
    const end = starts[row + 1]!
    for (let entry = starts[row]!; entry < end; entry++) sums[tagOf[entry]!]! += weights[entry]!
  }
}

/** The tag with the highest sum; the first one if several are equal. */
const bestOf = (sums: Int32Array): number => {
  let best = 0
  for (let tag = 1; tag < sums.length; tag++) if (sums[tag]! > sums[best]!) best = tag
  return best
}

/** A word, and its own evidence for each tag. */
interface WeighedWord {
  readonly seen: TaggedWord
  readonly sums: Int32Array
}

/**
 * Returns the parts of speech of a paragraph's words (Penn Treebank tags). Tagging is from left to right; each word
 * sees the two tags before it.
 */
export const tagWords = (tagger: Tagger): ((words: readonly string[]) => readonly string[]) => {
  const { tags, bits } = tagger
  const weigh = memoizeWords((word): WeighedWord => {
    const [seen, rows, sums] = [taggedWord(word), new Int32Array(featureCounts.own), new Int32Array(tags.length)]
    ownFeatures(seen, bits, rows)
    addRows(tagger, rows, sums)
    return { seen, sums }
  })
  return (words) => {
    const weighed = words.map(weigh)
    const seen = weighed.map((word, index) => (index === 0 ? asFirst(word.seen) : word.seen))
    const [rows, sums] = [new Int32Array(featureCounts.place), new Int32Array(tags.length)]
    let [before, before2] = [tags.length, tags.length]
    return weighed.map((word, at) => {
      sums.set(word.sums)
      placeFeatures(seen, at, before, before2, bits, rows)
      addRows(tagger, rows, sums)
      const tag = bestOf(sums)
      ;[before, before2] = [tag, before]
      return tags[tag] ?? ''
    })
  }
}

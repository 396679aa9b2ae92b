import { tagFeatureCount, tagFeatures, taggedWord } from './tag-features.ts'

/** A tagger's weights as learnt: for each row of a table of 2^bits rows one number a tag, most of them 0. */
export interface TagWeights {
  readonly tags: readonly string[]
  readonly bits: number
  readonly table: Int8Array
}

/** A tagger ready to run: of each row only the weights that are not 0. */
export interface Tagger {
  readonly tags: readonly string[]
  readonly bits: number
  /** Where each row's entries begin; the last number is where all end. */
  readonly starts: Uint32Array
  /** The tag of each entry, and its weight. */
  readonly tagOf: Uint8Array
  readonly weights: Int8Array
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
  return { tags, bits, starts, tagOf, weights }
}

/** The tag with the highest sum of weights over the features' rows; of equal ones the first. */
const bestTag = ({ starts, tagOf, weights }: Tagger, rows: Int32Array, sums: Int32Array): number => {
  sums.fill(0)
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!
    const end = starts[row + 1]!
    for (let entry = starts[row]!; entry < end; entry++) sums[tagOf[entry]!]! += weights[entry]!
  }
  let best = 0
  for (let tag = 1; tag < sums.length; tag++) if (sums[tag]! > sums[best]!) best = tag
  return best
}

/** The parts of speech of a paragraph's words (Penn Treebank tags), one each: left to right, each seeing the two before. */
export const tagWords = (tagger: Tagger, words: readonly string[]): readonly string[] => {
  const seen = words.map((word, index) => taggedWord(word, index === 0))
  const rows = new Int32Array(tagFeatureCount)
  const sums = new Int32Array(tagger.tags.length)
  let [before, before2] = [tagger.tags.length, tagger.tags.length]
  return words.map((_, at) => {
    tagFeatures(seen, at, before, before2, tagger.bits, rows)
    const tag = bestTag(tagger, rows, sums)
    ;[before, before2] = [tag, before]
    return tagger.tags[tag] ?? ''
  })
}

import { tagFeatureCount, tagFeatures, taggedWord } from './tag-features.ts'

/** A tagger's weights: for each row of a table of 2^bits rows one number a tag. */
export interface TagWeights {
  readonly tags: readonly string[]
  readonly bits: number
  readonly table: Int8Array | Float32Array
}

/** The tag with the highest sum of weights over the features' rows. */
export const bestTag = ({ tags, table }: TagWeights, rows: Int32Array, sums: Float32Array): number => {
  const size = tags.length
  sums.fill(0)
  for (const row of rows) {
    const from = row * size
    for (let tag = 0; tag < size; tag++) sums[tag]! += table[from + tag]!
  }
  let best = 0
  for (let tag = 1; tag < size; tag++) if (sums[tag]! > sums[best]!) best = tag
  return best
}

/** The parts of speech of a paragraph's words (Penn Treebank tags), one each: left to right, each seeing the two before. */
export const tagWords = (weights: TagWeights, words: readonly string[]): readonly string[] => {
  const seen = words.map((word, index) => taggedWord(word, index === 0))
  const rows = new Int32Array(tagFeatureCount)
  const sums = new Float32Array(weights.tags.length)
  let [before, before2] = [weights.tags.length, weights.tags.length]
  return words.map((_, at) => {
    tagFeatures(seen, at, before, before2, weights.bits, rows)
    const tag = bestTag(weights, rows, sums)
    ;[before, before2] = [tag, before]
    return weights.tags[tag] ?? ''
  })
}

import {
  asFirst,
  featureCounts,
  ownFeatures,
  placeFeatures,
  taggedWord,
} from '../../packages/article-extract/src/attribution-model/tags/tag-features.ts'
import type { TagWeights } from '../../packages/article-extract/src/attribution-model/tags/tagger.ts'
import type { Paragraph } from './corpus.ts'
import { seeded, shuffle } from './random.ts'

const bits = 18
/** Smaller weights, in steps of the perceptron, are noise that costs bytes. */
const least = 2
const epochs = 5
/** One step of the perceptron in the 8-bit table. */
const step = 2

/** The tag with the highest sum of weights over the features' rows. */
const bestTag = (table: Float32Array, rows: Int32Array, sums: Float32Array): number => {
  const size = sums.length
  sums.fill(0)
  for (const row of rows) {
    const from = row * size
    for (let tag = 0; tag < size; tag++) sums[tag]! += table[from + tag]!
  }
  let best = 0
  for (let tag = 1; tag < size; tag++) if (sums[tag]! > sums[best]!) best = tag
  return best
}

/** An averaged perceptron in training: the weights, and the sums to subtract at the end. */
const learn = (paragraphs: readonly Paragraph[], tags: readonly string[]): Float32Array => {
  const size = tags.length
  const table = new Float32Array(2 ** bits * size)
  const late = new Float32Array(table.length)
  const idOf = new Map(tags.map((tag, id) => [tag, id]))
  const seen = paragraphs.map(({ words }) =>
    words.map((word, index) => (index === 0 ? asFirst(taggedWord(word)) : taggedWord(word))),
  )
  const gold = paragraphs.map((paragraph) => paragraph.tags.map((tag) => idOf.get(tag ?? '') ?? -1))
  const order = Int32Array.from(paragraphs, (_, index) => index)
  const rows = new Int32Array(featureCounts.own + featureCounts.place)
  const [own, place] = [rows.subarray(0, featureCounts.own), rows.subarray(featureCounts.own)]
  const sums = new Float32Array(size)
  const random = seeded(1)
  let count = 1
  const learnParagraph = (index: number) => {
    let [before, before2] = [size, size]
    const words = seen[index] ?? []
    for (const at of words.keys()) {
      ownFeatures(words[at]!, bits, own)
      placeFeatures(words, at, before, before2, bits, place)
      const tag = bestTag(table, rows, sums)
      const right = gold[index]?.[at] ?? -1
      for (const row of right >= 0 && right !== tag ? rows : []) {
        table[row * size + right]! += 1
        late[row * size + right]! += count
        table[row * size + tag]! -= 1
        late[row * size + tag]! -= count
      }
      count++
      ;[before, before2] = [tag, before]
    }
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) learnParagraph(index)
  }
  for (let at = 0; at < table.length; at++) table[at]! -= late[at]! / count
  return table
}

/** A tagger trained on the corpus's tags (an averaged perceptron), without small weights, in 8 bits. */
export const trainTagger = (paragraphs: readonly Paragraph[], tags: readonly string[]): TagWeights => ({
  tags,
  bits,
  table: Int8Array.from(learn(paragraphs, tags), (weight) =>
    Math.abs(weight) < least ? 0 : Math.max(-127, Math.min(127, Math.round(weight * step))),
  ),
})

/** The tags in the corpus, in order. */
export const tagSet = (paragraphs: readonly Paragraph[]): readonly string[] =>
  [...new Set(paragraphs.flatMap(({ tags }) => tags.filter((tag) => tag !== undefined)))].sort()

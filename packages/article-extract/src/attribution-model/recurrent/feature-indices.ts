import type { Column } from './recurrent-weights.ts'
import type { TokenFeatures } from './token-features.ts'

/** A column of features with the index of each entry. */
interface Vocabulary {
  readonly feature: (token: TokenFeatures) => string
  readonly indices: ReadonlyMap<string, number>
}

const FEATURES: Readonly<Record<string, Vocabulary['feature']>> = {
  words: ({ word }) => word,
  prefixes: ({ prefix }) => prefix,
  suffixes: ({ suffix }) => suffix,
  tags: ({ tag }) => tag,
  shapes: ({ shape }) => shape,
  quotes: ({ quote }) => quote,
}

const UNKNOWN = 0

/**
 * The vocabularies of a weights file's columns, in order. Throws TypeError for a column that is not a token feature.
 */
export function vocabularies(columns: readonly Column[]): Vocabulary[] {
  return columns.map(({ name, entries }) => {
    const feature = FEATURES[name]
    if (!feature) throw new TypeError(`Column "${name}" of the weights is not a token feature.`)
    const indices = new Map<string, number>()
    for (let index = 0; index < entries.length; index++) indices.set(entries[index] ?? '', index)
    return { feature, indices }
  })
}

/** The tokens' entries, one list per column; words outside the vocabulary are entry 0. */
export function featureIndices(tables: readonly Vocabulary[], tokens: readonly TokenFeatures[]): Int32Array[] {
  return tables.map(({ feature, indices }) => {
    const entries = new Int32Array(tokens.length)
    for (let at = 0; at < tokens.length; at++) entries[at] = indices.get(feature(tokens[at]!)) ?? UNKNOWN
    return entries
  })
}

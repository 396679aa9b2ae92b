import { candidateFeatures, type Field } from '../../src/coreference/candidate-features.ts'
import type { Choose } from '../../src/coreference/read-document.ts'
import { readDocument } from '../../src/coreference/read-document.ts'
import type { Example } from './boost-ranker.ts'
import type { ChainDocument } from './gum.ts'

/** Examples for the two rankers. */
export interface Examples {
  readonly pronoun: Example[]
  readonly nominal: Example[]
}

const weights: Readonly<Record<string, number>> = {
  interview: 2,
  bio: 2,
  speech: 1.5,
  court: 1.5,
  podcast: 1.5,
  letter: 1.5,
  conversation: 0.5,
  vlog: 0.5,
  whow: 0.5,
  poetry: 0.5,
}

/** The candidate that is in the same chain as the anaphor, by index, or -1. */
export const rightCandidate = ({ anaphor, candidates, reading }: Field, chainOf: ReadonlyMap<number, number>): number => {
  const chain = chainOf.get(anaphor.mention.head)
  if (chain === undefined) return -1
  return candidates.findIndex(({ entity }) =>
    entity.mentions.some((at) => chainOf.get(reading.mentions[at]?.head ?? -1) === chain),
  )
}

/** Adds an example of the field; `right` is an index into its candidates, or -1 for nobody. */
export const addExample = (examples: Examples, field: Field, right: number, weight: number, document: string): void => {
  if (field.candidates.length === 0) return
  const items = candidateFeatures(field)
  examples[field.anaphor.mention.form === 'pronoun' ? 'pronoun' : 'nominal'].push({
    items,
    right: right < 0 ? items.length - 1 : right,
    weight,
    document,
  })
}

/** Examples from chains marked by people; every mention is resolved as they did, so that the next one sees the truth. */
export const chainExamples = (documents: readonly ChainDocument[]): Examples => {
  const examples: Examples = { pronoun: [], nominal: [] }
  for (const { id, genre, doc, table, speeches, chainOf } of documents) {
    const choose: Choose = (field) => {
      const right = rightCandidate(field, chainOf)
      addExample(examples, field, right, weights[genre] ?? 1, id)
      return { chosen: right, probability: 1, probabilities: [] }
    }
    readDocument(doc, table, speeches, choose)
  }
  return examples
}

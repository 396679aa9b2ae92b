import type { ChainDocument } from '../../packages/article-extract/bench/coreference/gum.ts'
import {
  type MarkedReference,
  referenceCandidate,
} from '../../packages/article-extract/bench/coreference/marked-references.ts'
import type { NewsArticle } from '../../packages/article-extract/bench/coreference/news.ts'
import type { Mention } from '../../packages/article-extract/src/coreference/mentions/mention.ts'
import {
  candidateFeatures,
  type Field,
} from '../../packages/article-extract/src/coreference/ranking/candidate-features.ts'
import type { Choose } from '../../packages/article-extract/src/coreference/read-document.ts'
import { readDocument } from '../../packages/article-extract/src/coreference/read-document.ts'
import type { RankedGroup } from '../learners/boost-trees.ts'

/** Examples for the two rankers. */
export interface Examples {
  readonly pronoun: RankedGroup[]
  readonly nominal: RankedGroup[]
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

/** The candidate in the same chain as the anaphor, by index, or -1. */
const rightCandidate = (
  { anaphor, candidates, reading }: Field,
  { chainOf, togetherAt }: Pick<ChainDocument, 'chainOf' | 'togetherAt'>,
): number => {
  const chain = chainOf.get(anaphor.mention.head)
  if (chain === undefined) return -1
  return candidates.findIndex(({ entity }) =>
    entity.mentions.some((at, place) => {
      const head = reading.mentions[at]?.head ?? -1
      return (entity.members.length > 0 && place === 0 ? togetherAt : chainOf).get(head) === chain
    }),
  )
}

/** Adds an example of the field. `right` is an index into its candidates, or -1 for nobody. */
export const addExample = (examples: Examples, field: Field, right: number, weight: number): void => {
  if (field.candidates.length === 0) return
  const items = candidateFeatures(field)
  examples[field.anaphor.mention.form === 'pronoun' ? 'pronoun' : 'nominal'].push({
    items,
    right: right < 0 ? items.length - 1 : right,
    weight,
  })
}

/**
 * Examples from annotated chains. Every mention is resolved as annotated, so that the next one has the correct context.
 */
export const chainExamples = (documents: readonly ChainDocument[]): Examples => {
  const examples: Examples = { pronoun: [], nominal: [] }
  for (const document of documents) {
    const { genre, doc, table, speeches } = document
    const choose: Choose = (field) => {
      const right = rightCandidate(field, document)
      addExample(examples, field, right, weights[genre] ?? 1)
      return { chosen: right, probability: 1, probabilities: [] }
    }
    readDocument(doc, table, speeches, choose)
  }
  return examples
}

const silverReach = 4

/**
 * The only person nearby with the pronoun's gender, by title, first name or noun, if no person of unknown gender is as
 * near. There is then hardly any doubt about "she". By index, or -1.
 */
const onlyOneOfItsGender = ({ anaphor, candidates, reading }: Field): number => {
  const { mention } = anaphor
  if (mention.form !== 'pronoun' || (mention.pronoun !== 'he' && mention.pronoun !== 'she')) return -1
  const sentenceOf = (last: number): number => reading.mentions[last]?.sentence ?? 0
  const genders = candidates.map(({ entity }) => entity.record?.gender ?? (entity.record ? undefined : entity.gender))
  const fitting = candidates.flatMap(({ last }, index) => (genders[index] === mention.pronoun ? [{ index, last }] : []))
  const [only] = fitting
  if (only === undefined || fitting.length > 1 || candidates.length < 2) return -1
  const isDoubtful = candidates.some(
    ({ last }, index) => genders[index] === undefined && sentenceOf(last) >= sentenceOf(only.last),
  )
  return !isDoubtful && mention.sentence - sentenceOf(only.last) <= silverReach ? only.index : -1
}

/**
 * Examples from news: sources "he" and "she" whose reference is clear from titles or first names nearby. The ranker
 * does not see the gender, so that it learns to choose when no gender is known.
 */
export const silverExamples = (articles: readonly NewsArticle[], choose: Choose, weight: number): Examples => {
  const examples: Examples = { pronoun: [], nominal: [] }
  for (const { doc, table, speeches } of articles) {
    const isSource = new Set(
      speeches.flatMap(({ source }) => source.flatMap(({ first, end }) => (end - first === 1 ? [first] : []))),
    )
    const hides = ({ form, head }: Mention): boolean => form === 'pronoun' && isSource.has(head)
    readDocument(
      doc,
      table,
      speeches,
      (field) => {
        if (!hides(field.anaphor.mention)) return choose(field)
        const right = onlyOneOfItsGender(field)
        if (right < 0) return choose(field)
        addExample(examples, field, right, weight)
        return { chosen: right, probability: 1, probabilities: [] }
      },
      { ignoresGender: hides },
    )
  }
  return examples
}

/** Examples from annotated references. */
export const referenceExamples = (
  articles: readonly NewsArticle[],
  references: readonly MarkedReference[],
  choose: Choose,
  weight: number,
): Examples => {
  const examples: Examples = { pronoun: [], nominal: [] }
  for (const { id, doc, table, speeches } of articles) {
    const marked = references.filter((reference) => reference.id === id)
    if (marked.length === 0) continue
    readDocument(doc, table, speeches, (field) => {
      const start = doc.tokens[field.anaphor.mention.head]?.start
      const reference = marked.find(({ head }) => head === start)
      if (reference === undefined) return choose(field)
      const right = referenceCandidate(field, reference)
      // If the annotated antecedent is not a candidate, an earlier decision was wrong, and the example is useless.
      if (right >= 0 || reference.antecedents.length === 0) addExample(examples, field, right, weight)
      return { chosen: right, probability: 1, probabilities: [] }
    })
  }
  return examples
}

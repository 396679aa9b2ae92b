import { groupBy } from '../group-by.ts'
import type { Article } from '../model/article.ts'
import type { Statement } from '../model/statement.ts'
import { type Attribution, attributionIndex } from '../statements/attributions.ts'
import { statementText } from '../text/words.ts'
import { bestPairs } from './best-pairs.ts'
import { contentWords, wordSimilarity } from './content-words.ts'
import { matchEntities, type VoiceOf } from './match-entities.ts'
import { sharedQuotations } from './quotations.ts'

/**
 * A statement found in two stories, or in two revisions of one. `similarity` is the similarity of its content, from 0 to
 * 1.
 */
export type StatementPair = {
  readonly a: Attribution
  readonly b: Attribution
  readonly similarity: number
  readonly isSameVoice: boolean
}

/** Options of `pairStatements`. */
export type PairOptions = {
  /** The minimum similarity of the content when the voice is the same, from 0 to 1. */
  readonly minSimilarity: number
  readonly isOneStory: boolean
  /** The voice of an entity in an archive. */
  readonly voiceOf?: VoiceOf | undefined
}

/** The minimum similarity of the words when the voices differ: nearly the same, or one an excerpt of the other. */
const minSimilarityOfOtherVoice = 0.8
/** Statements with fewer content words are too common to pair across voices: "It is over." */
const minWordsOfOtherVoice = 4

type Said = { readonly attribution: Attribution; readonly words: ReadonlySet<string>; readonly voice: string }

const saidIn = (article: Article, voiceOf: (statement: Statement) => string): readonly Said[] =>
  [...attributionIndex(article).values()].map((attribution) => ({
    attribution,
    words: contentWords(statementText(article, attribution.statement)),
    voice: voiceOf(attribution.statement),
  }))

/** The similarity of statements with the same quotation, even if one shortens it. */
const quotationSimilarity = 0.9

/** The similarity of what was said, given the quotations that the stories share. */
const similarityIn = (a: Article, b: Article): ((a: Said, b: Said) => number) => {
  const shared = groupBy(sharedQuotations(a, b), (pair) => pair.a.attribution)
  return (one, other) => {
    const isQuoted = shared.get(one.attribution)?.some((pair) => pair.b.attribution === other.attribution) ?? false
    return Math.max(wordSimilarity(one.words, other.words), isQuoted ? quotationSimilarity : 0)
  }
}

/** The statements that two articles share, those with the same voice first; each statement is in at most one pair. */
export const pairStatements = (
  a: Article,
  b: Article,
  { minSimilarity, isOneStory, voiceOf }: PairOptions,
): readonly StatementPair[] => {
  const matched = matchEntities(a, b, { isOneStory, voiceOf })
  const similarityOf = similarityIn(a, b)
  const ours = saidIn(a, ({ voiceIds }) =>
    voiceIds
      .map((id) => matched.get(id) ?? `only in a: ${id}`)
      .sort()
      .join(' + '),
  )
  const theirs = saidIn(b, ({ voiceIds }) => [...voiceIds].sort().join(' + '))
  const theirsByVoice = groupBy(theirs, ({ voice }) => voice)
  const same = [...groupBy(ours, ({ voice }) => voice)].flatMap(([voice, said]) =>
    bestPairs(said, theirsByVoice.get(voice) ?? [], minSimilarity, similarityOf),
  )
  const paired = new Set(same.flatMap((pair) => [pair.a, pair.b]))
  const left = (said: readonly Said[]) =>
    said.filter((one) => !paired.has(one) && one.words.size >= minWordsOfOtherVoice)
  const moved = bestPairs(left(ours), left(theirs), minSimilarityOfOtherVoice, similarityOf)
  const pairOf =
    (isSameVoice: boolean) => (pair: { readonly a: Said; readonly b: Said; readonly similarity: number }) => ({
      a: pair.a.attribution,
      b: pair.b.attribution,
      similarity: pair.similarity,
      isSameVoice,
    })
  return [...same.map(pairOf(true)), ...moved.map(pairOf(false))]
}

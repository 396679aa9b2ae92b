import type { Article } from '../model/article.ts'
import { type Attribution, attributionIndex } from '../statements/attributions.ts'
import { type Voice, voices } from '../voices/voices.ts'
import { matchEntities, type VoiceOf } from './match-entities.ts'
import { type FigurePair, isSameQuantity, pairFigures } from './pair-figures.ts'
import { pairStatements, type StatementPair } from './pair-statements.ts'
import { type Quotation, quotations, type SharedQuotation, sharedQuotations } from './quotations.ts'
import { similarity, storySignature } from './story-signature.ts'

/** What is in both stories, and what is in only one. */
export type Shared<Both, One> = {
  readonly both: readonly Both[]
  readonly onlyA: readonly One[]
  readonly onlyB: readonly One[]
}

/** A comparison of two stories. Lists are in the order of `a`; lists of what is only in `b` are in the order of `b`. */
export type Comparison = {
  readonly quotations: Shared<SharedQuotation, Quotation>
  /** Near-equal content by the same voice, or nearly the same words by another voice (`isSameVoice` false). */
  readonly statements: Shared<StatementPair, Attribution>
  /** Figures that measure the same thing with different numbers. Each row has its voice. */
  readonly figuresThatDiffer: readonly FigurePair[]
  /** Most words first. Unnamed voices are in none of the lists, because nobody can tell who they are. */
  readonly voices: Shared<{ readonly a: Voice; readonly b: Voice }, Voice>
}

type MatchOptions = { readonly isOneStory: boolean; readonly voiceOf: VoiceOf | undefined }

const minSimilarity = 0.6
/** Stories with this similarity are the same story, printed twice, so "another official" is the same in both. */
const minSimilarityOfOneStory = 0.5

const split = <Both extends { readonly a: One; readonly b: One }, One>(
  both: readonly Both[],
  a: readonly One[],
  b: readonly One[],
): Shared<Both, One> => {
  const met = new Set(both.flatMap((pair) => [pair.a, pair.b]))
  return { both, onlyA: a.filter((one) => !met.has(one)), onlyB: b.filter((one) => !met.has(one)) }
}

const compareVoices = (a: Article, b: Article, options: MatchOptions): Comparison['voices'] => {
  const matched = matchEntities(a, b, options)
  const named = (article: Article) => voices(article).filter(({ entityIds }) => entityIds.length > 0)
  const theirs = new Map(named(b).map((voice) => [[...voice.entityIds].sort().join(' '), voice]))
  const both = named(a).flatMap((voice) => {
    const other = theirs.get(
      voice.entityIds
        .map((id) => matched.get(id) ?? '')
        .sort()
        .join(' '),
    )
    return other ? [{ a: voice, b: other }] : []
  })
  return split(both, named(a), named(b))
}

/**
 * What two stories have in common and where they differ: quotations, statements, figures, voices. Changes neither. With
 * `voiceOf`, an archive decides which people and organizations are the same; otherwise their names do.
 */
export const compare = (
  a: Article,
  b: Article,
  { voiceOf }: { readonly voiceOf?: VoiceOf | undefined } = {},
): Comparison => {
  const position = ({ statement }: Attribution): number => statement.content[0]?.start ?? 0
  const isOneStory = similarity(storySignature(a), storySignature(b)) >= minSimilarityOfOneStory
  const pairs = pairStatements(a, b, { minSimilarity, isOneStory, voiceOf })
  return {
    quotations: split(sharedQuotations(a, b), quotations(a), quotations(b)),
    statements: split(
      pairs.toSorted((one, other) => position(one.a) - position(other.a)),
      [...attributionIndex(a).values()],
      [...attributionIndex(b).values()],
    ),
    figuresThatDiffer: pairFigures(a, b).filter(
      (pair) => !isSameQuantity(pair.a.figure.quantity, pair.b.figure.quantity),
    ),
    voices: compareVoices(a, b, { isOneStory, voiceOf }),
  }
}

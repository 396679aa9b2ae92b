import {
  type Article,
  type Attribution,
  type Comparison,
  type Shared,
  type StatementPair,
  statementText,
} from '@onrecord/article-data'
import { stemmer } from 'stemmer'
import { type ClaimWords, claimWords } from './claim-words.ts'

/** Two statements of one voice that probably make the same claim in other words. `similarity` is from 0 to 1. */
type ClaimPair = { readonly a: Attribution; readonly b: Attribution; readonly similarity: number }

type Claim = { readonly attribution: Attribution; readonly words: ClaimWords }

/** Words with opposite meanings. Statements that differ in one of them contradict each other. */
const opposites: ReadonlyMap<string, string> = new Map(
  [
    ['rise', 'fall'],
    ['increase', 'decrease'],
    ['grow', 'shrink'],
    ['raise', 'lower'],
    ['raise', 'cut'],
    ['open', 'close'],
    ['support', 'oppose'],
    ['win', 'lose'],
    ['start', 'end'],
    ['begin', 'finish'],
    ['accept', 'reject'],
    ['buy', 'sell'],
    ['hire', 'fire'],
    ['early', 'late'],
    ['safe', 'dangerous'],
    ['better', 'worse'],
    ['up', 'down'],
    ['before', 'after'],
    ['first', 'last'],
    ['high', 'low'],
    ['gain', 'loss'],
  ].flatMap(([one = '', other = '']): readonly [string, string][] => [
    [stemmer(one), stemmer(other)],
    [stemmer(other), stemmer(one)],
  ]),
)

/** The minimum similarity of a pair. It was chosen on half of the examples in claim-examples.ts. */
const minClaimSimilarity = 0.5

/** A stem in more statements of one voice than this says what the story is about, not what a statement claims. */
const maxStatementsOfStem = 16

const hasOnlyIn = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean =>
  [...one].some((number) => !other.has(number))

/** Whether two statements cannot be the same claim: one denies what the other says, or they give other numbers. */
const contradict = (a: ClaimWords, b: ClaimWords): boolean =>
  a.isNegated !== b.isNegated ||
  (hasOnlyIn(a.numbers, b.numbers) && hasOnlyIn(b.numbers, a.numbers)) ||
  [...a.stems].some((stem) => {
    const opposite = opposites.get(stem)
    return opposite !== undefined && !b.stems.has(stem) && b.stems.has(opposite) && !a.stems.has(opposite)
  })

type Weight = (stem: string) => number

/** A weight for each stem: the fewer statements have it, the more it says. */
const weightsOf = (claims: readonly Claim[]): Weight => {
  const counts = new Map<string, number>()
  for (const { words } of claims) for (const stem of words.stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return (stem) => Math.log(1 + claims.length / (counts.get(stem) ?? 1))
}

const total = (stems: Iterable<string>, weight: Weight): number => {
  let sum = 0
  for (const stem of stems) sum += weight(stem)
  return sum
}

/** The weight of the words in both statements, as a share of the weight of all. */
const similarityOf = (a: ClaimWords, b: ClaimWords, weight: Weight): number => {
  const shared = [...a.stems].filter((stem) => b.stems.has(stem))
  if (shared.length < 2) return 0
  return (2 * total(shared, weight)) / (total(a.stems, weight) + total(b.stems, weight))
}

const claimsOf = (article: Article, said: readonly Attribution[]): ReadonlyMap<string, readonly Claim[]> =>
  Map.groupBy(
    said.map((attribution) => ({ attribution, words: claimWords(statementText(article, attribution.statement)) })),
    ({ attribution }) => attribution.voice.key,
  )

/** The claims with each stem, without stems that too many have. The number of candidates grows with the number of claims. */
const byStem = (claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> => {
  const index = Map.groupBy(
    claims.flatMap((claim) => [...claim.words.stems].map((stem) => ({ stem, claim }))),
    ({ stem }) => stem,
  )
  return new Map(
    [...index]
      .filter(([, found]) => found.length <= maxStatementsOfStem)
      .map(([stem, found]) => [stem, found.map(({ claim }) => claim)]),
  )
}

type Paired = { readonly a: Attribution; readonly b: Attribution }

/** Statements of two stories, by whether they make the same claim. */
export type PairedClaims = Shared<StatementPair, Attribution> & {
  /** Pairs in nearly the same words with another voice or number, a negation, or a word with the opposite meaning. */
  readonly differing: readonly Paired[]
  /** Pairs in other words by the same voice, most similar first. They are a guess. */
  readonly guessed: readonly ClaimPair[]
}

/** Each statement is in at most one pair: the first that has it. */
const oneToOne = (pairs: readonly ClaimPair[]): readonly ClaimPair[] => {
  const paired = new Set<Attribution>()
  return pairs.filter((pair) => {
    if (paired.has(pair.a) || paired.has(pair.b)) return false
    paired.add(pair.a).add(pair.b)
    return true
  })
}

const guessedPairs = (
  a: Article,
  b: Article,
  { statements, voices }: Pick<Comparison, 'statements' | 'voices'>,
  minSimilarity: number,
): readonly ClaimPair[] => {
  const ours = claimsOf(a, statements.onlyA)
  const theirs = claimsOf(b, statements.onlyB)
  const weight = weightsOf([...ours.values(), ...theirs.values()].flat())
  const candidates = voices.both.flatMap((voice) => {
    const index = byStem(theirs.get(voice.b.key) ?? [])
    return (ours.get(voice.a.key) ?? []).flatMap((one) => {
      const others = new Set([...one.words.stems].flatMap((stem) => index.get(stem) ?? []))
      return [...others]
        .filter((other) => !contradict(one.words, other.words))
        .map((other) => ({
          a: one.attribution,
          b: other.attribution,
          similarity: similarityOf(one.words, other.words, weight),
        }))
    })
  })
  return oneToOne(
    candidates
      .filter(({ similarity }) => similarity >= minSimilarity)
      .toSorted((one, other) => other.similarity - one.similarity),
  )
}

/**
 * The statements of a comparison with two corrections. Pairs that contradict each other are apart, and statements that only
 * one story has are paired when the same voice probably makes the same claim in other words.
 */
export const pairClaims = (
  a: Article,
  b: Article,
  comparison: Pick<Comparison, 'statements' | 'voices'>,
  minSimilarity = minClaimSimilarity,
): PairedClaims => {
  const { both, onlyA, onlyB } = comparison.statements
  const differs = (pair: StatementPair): boolean =>
    !pair.isSameVoice ||
    contradict(claimWords(statementText(a, pair.a.statement)), claimWords(statementText(b, pair.b.statement)))
  const [same, differing] = [both.filter((pair) => !differs(pair)), both.filter(differs)]
  const guessed = guessedPairs(a, b, comparison, minSimilarity)
  const paired = new Set(guessed.flatMap((pair) => [pair.a, pair.b]))
  return {
    both: same,
    differing,
    guessed,
    onlyA: onlyA.filter((one) => !paired.has(one)),
    onlyB: onlyB.filter((one) => !paired.has(one)),
  }
}

import type { TokenRange } from '../tokens/token.ts'
import type { Candidate } from './candidate.ts'

/** Which tokens of a paragraph are taken: as content, or as a source or cue. */
class Ground {
  readonly #content: Uint8Array
  readonly #frame: Uint8Array

  constructor(count: number) {
    this.#content = new Uint8Array(count)
    this.#frame = new Uint8Array(count)
  }

  take({ content, cue }: Candidate): boolean {
    if (anyIn(this.#content, content) || anyIn(this.#frame, content) || anyIn(this.#content, cue)) return false
    for (const { first, end } of content) this.#content.fill(1, first, end)
    for (const { first, end } of cue) this.#frame.fill(1, first, end)
    return true
  }
}

const anyIn = (ground: Uint8Array, ranges: readonly TokenRange[]): boolean =>
  ranges.some(({ first, end }) => ground.subarray(first, end).includes(1))

/** How much of its weight a candidate loses to a sure one in whose content its cue stands: what is said is seldom taken apart. */
const yielded = 0.6

/** For every token the score of the surest candidate in whose content it stands. */
const outerScores = (candidates: readonly Candidate[], count: number): Float64Array => {
  const scores = new Float64Array(count)
  for (const { content, score } of candidates.toSorted((one, two) => one.score - two.score)) {
    for (const { first, end } of content) scores.fill(score, first, end)
  }
  return scores
}

/** The surest of a paragraph's candidates above `least`, none of which has words of another's content; in text order. */
export const arrange = (candidates: readonly Candidate[], count: number, least: number): readonly Candidate[] => {
  const ground = new Ground(count)
  const sure = candidates.filter(({ score }) => score >= least)
  const outer = outerScores(sure, count)
  const rank = ({ score, cue }: Candidate): number =>
    score * (1 - yielded * Math.max(0, ...cue.map(({ first }) => outer[first] ?? 0)))
  return sure
    .map((candidate) => ({ candidate, rank: rank(candidate) }))
    .toSorted((one, two) => two.rank - one.rank)
    .filter(({ candidate }) => ground.take(candidate))
    .map(({ candidate }) => candidate)
    .toSorted((one, two) => (one.content[0]?.first ?? 0) - (two.content[0]?.first ?? 0))
}

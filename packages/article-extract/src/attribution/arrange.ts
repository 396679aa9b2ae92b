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

/** The surest of a paragraph's candidates above `least`, none of which has words of another's content; in text order. */
export const arrange = (candidates: readonly Candidate[], count: number, least: number): readonly Candidate[] => {
  const ground = new Ground(count)
  return candidates
    .filter(({ score }) => score >= least)
    .toSorted((one, two) => two.score - one.score)
    .filter((candidate) => ground.take(candidate))
    .toSorted((one, two) => (one.content[0]?.first ?? 0) - (two.content[0]?.first ?? 0))
}

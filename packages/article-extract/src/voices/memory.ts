import type { Span } from '@onrecord/article-data'
import type { Figurant } from '../entities/cast.ts'

/** Somebody or something met in the text: where, in which sentence, and how much it stood in front there. */
export interface Encounter {
  readonly figurant: Figurant
  readonly at: number
  readonly sentence: number
  /** A voice or the first one of its sentence. */
  readonly leading: boolean
}

const farthestBack = 8

/** Who was met, by sentence, so that later words can lead back. Looks back eight sentences at most. */
export class Memory {
  readonly #met = new Map<number, Encounter[]>()

  meet(encounter: Encounter): void {
    const there = this.#met.get(encounter.sentence)
    if (there) there.push(encounter)
    else this.#met.set(encounter.sentence, [encounter])
  }

  /**
   * The one that fits, met before `at`, from the nearest sentence back; within a sentence who led it comes first. In the
   * sentence of `at` itself only who led it counts.
   */
  last(at: number, sentence: number, fits: (figurant: Figurant) => boolean): Figurant | undefined {
    for (let back = sentence; back >= Math.max(0, sentence - farthestBack); back--) {
      const met = (this.#met.get(back) ?? []).filter((one) => one.at < at && fits(one.figurant))
      const found = met.findLast(({ leading }) => leading) ?? (back === sentence ? undefined : met.at(-1))
      if (found) return found.figurant
    }
    return undefined
  }
}

/** The index of the last span that begins at or before `offset`; 0 when none does. */
export const indexAt = (spans: readonly Span[], offset: number): number => {
  let low = 0
  let high = spans.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((spans[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

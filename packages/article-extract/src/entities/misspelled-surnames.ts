/** The shortest surname that is compared: short ones, such as "Lee" and "Lea", are often different people. */
const shortest = 5

const withoutDoubles = (word: string): string => word.replace(/(.)\1/gu, '$1')

/**
 * Whether one letter was left out, added, mistyped, or swapped with the next, or the wrong letter is double. The first
 * letter is the same.
 */
const isOneErrorApart = (one: string, other: string): boolean => {
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let [end, otherEnd] = [one.length, other.length]
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1])
    [end, otherEnd] = [end - 1, otherEnd - 1]
  const [left, right] = [one.slice(start, end), other.slice(start, otherEnd)]
  if (start === 0 || one === other) return false
  if (withoutDoubles(one) === withoutDoubles(other)) return true
  if (left.length === 2 && right.length === 2) return left[0] === right[1] && left[1] === right[0]
  return left.length <= 1 && right.length <= 1
}

/** The word and what is left of it without one of its letters after the first: words one error apart share one of these. */
const variantsOf = (word: string): readonly string[] => [
  word,
  withoutDoubles(word),
  ...Array.from(word.slice(1), (_, index) => word.slice(0, index + 1) + word.slice(index + 2)),
]

/** Returns the surname one error away from a word, such as "yeutter" for "yuetter"; undefined if there is not just one. */
export type NearestSurname = (word: string) => string | undefined

/** Finds surnames that were misspelled, in time that does not depend on how many surnames a text has. */
export const nearestSurname = (surnames: Iterable<string>): NearestSurname => {
  const byVariant = new Map<string, string[]>()
  for (const surname of surnames) {
    if (surname.length < shortest) continue
    for (const variant of new Set(variantsOf(surname))) {
      const near = byVariant.get(variant) ?? []
      byVariant.set(variant, near)
      near.push(surname)
    }
  }
  return (word) => {
    if (word.length < shortest) return undefined
    const near = new Set(variantsOf(word).flatMap((variant) => byVariant.get(variant) ?? []))
    const [only, ...others] = [...near].filter((surname) => isOneErrorApart(word, surname))
    return others.length === 0 ? only : undefined
  }
}

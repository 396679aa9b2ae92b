/**
 * How many letters were left out, added, swapped with the next or mistyped. After: Damerau, optimal string alignment.
 */
const distance = (typed: string, meant: string): number => {
  let [before, above] = [[] as number[], Array.from({ length: meant.length + 1 }, (_, index) => index)]
  for (let row = 1; row <= typed.length; row++) {
    const here = [row]
    for (let column = 1; column <= meant.length; column++) {
      const [a, b] = [typed[row - 1], meant[column - 1]]
      const [left = 0, up = 0, corner = 0] = [here[column - 1], above[column], above[column - 1]]
      const isSwap = row > 1 && column > 1 && a === meant[column - 2] && b === typed[row - 2]
      here.push(
        Math.min(left + 1, up + 1, corner + (a === b ? 0 : 1), isSwap ? (before[column - 2] ?? 0) + 1 : row + column),
      )
    }
    ;[before, above] = [above, here]
  }
  return above[meant.length] ?? 0
}

/**
 * The word of `known` that `typed` probably means: at most two errors away, one for a short word; otherwise
 * `undefined`.
 */
export const nearestWord = <Word extends string>(typed: string, known: readonly Word[]): Word | undefined => {
  const near = known
    .filter((word) => Math.abs(word.length - typed.length) <= 2)
    .map((word) => ({ word, away: distance(typed.toLowerCase(), word) }))
    .filter(({ word, away }) => away <= (word.length < 5 ? 1 : 2))
  return near.sort((a, b) => a.away - b.away)[0]?.word
}

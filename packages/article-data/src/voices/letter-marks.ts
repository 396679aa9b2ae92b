const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

const lettersOf = (name: string): readonly string[] => (name.toUpperCase().match(/\p{Lu}|\p{Lo}/gu) ?? []).map(String)

/** The alphabet, then AA, AB, …, without end. */
function* spare(): Generator<string> {
  yield* alphabet
  for (const first of alphabet) for (const second of alphabet) yield first + second
  for (let number = 1; ; number++) yield `Z${number}`
}

/** A unique letter for each name: its first letter if free, otherwise a later letter of it, otherwise any free one. */
export const letterMarks = (names: readonly string[]): readonly string[] => {
  const taken = new Set<string>()
  return names.map((name) => {
    let mark = lettersOf(name).find((letter) => !taken.has(letter))
    for (const letter of mark === undefined ? spare() : []) {
      if (taken.has(letter)) continue
      mark = letter
      break
    }
    taken.add(mark ?? '')
    return mark ?? ''
  })
}

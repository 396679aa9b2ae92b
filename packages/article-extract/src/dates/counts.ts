const counts: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
}

/** The numbers that count days and years in words of time, for use inside a pattern. */
export const countWords = 'a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,3}'

/** The number that `countWords` matched. */
export const countOf = (word: string): number => counts[word.toLowerCase()] ?? Number(word)

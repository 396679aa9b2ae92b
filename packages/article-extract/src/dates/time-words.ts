/** A pattern for the months in any written form. "May" must be capitalized, because "may" is a verb. */
export const monthPattern =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec'

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

/** A pattern for the numbers that count days and years in expressions of time. */
export const countWords = 'a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,3}'

/** The value of a number that `countWords` matched. */
export const countOf = (word: string): number => counts[word.toLowerCase()] ?? Number(word)

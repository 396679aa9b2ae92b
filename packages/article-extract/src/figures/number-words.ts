const numbered = (words: string, first: number, step: number): readonly (readonly [string, number])[] =>
  words.split(' ').map((word, index) => [word, first + index * step] as const)

const numbers: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    1,
    1,
  ),
  ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
])
const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
])

/** The scale that a word such as "million" or "dozen" multiplies by; undefined for other words. */
export const scaleOf = (word: string): number | undefined => scales.get(word)

/** The value of one number word ("seven", "thirty"); undefined for other words. */
export const smallNumberOf = (word: string): number | undefined => numbers.get(word)

/** The value of digits as English writes them: "2,700", "1.2", "40". Undefined for "2024-25", "1.2.3" and the like. */
export const digitsOf = (text: string): number | undefined => {
  if (!/^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(text)) return undefined
  const value = Number(text.replaceAll(',', ''))
  return Number.isSafeInteger(Math.trunc(value)) ? value : undefined
}

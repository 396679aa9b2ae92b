const small: Readonly<Record<string, number>> = Object.fromEntries(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`
    .split(' ')
    .map((word, index) => [word, index + 1]),
)
const tens: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
)
const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
}

/** The scale that a word such as "million" or "dozen" multiplies by; undefined for other words. */
export const scaleOf = (word: string): number | undefined => scales[word]

/** The value of one number word ("seven", "thirty"); undefined for other words. */
export const smallNumberOf = (word: string): number | undefined => small[word] ?? tens[word]

/** The value of digits as English writes them: "2,700", "1.2", "40". Undefined for "2024-25", "1.2.3" and the like. */
export const digitsOf = (text: string): number | undefined => {
  if (!/^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(text)) return undefined
  const value = Number(text.replaceAll(',', ''))
  return Number.isSafeInteger(Math.trunc(value)) ? value : undefined
}

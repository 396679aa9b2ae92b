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
  ['lakh', 1e5],
  ['million', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
])

/** Plural scale words and the lowest number each can mean: "scores" of people are 40 or more. */
const vagueScales: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
])

const vulgar: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '½': [1, 2],
    '⅓': [1, 3],
    '⅔': [2, 3],
    '¼': [1, 4],
    '¾': [3, 4],
    '⅕': [1, 5],
    '⅖': [2, 5],
    '⅗': [3, 5],
    '⅘': [4, 5],
    '⅙': [1, 6],
    '⅚': [5, 6],
    '⅛': [1, 8],
    '⅜': [3, 8],
    '⅝': [5, 8],
    '⅞': [7, 8],
  }).map(([sign, [part = 0, whole = 1]]) => [sign, part / whole] as const),
)

const denominators: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halve', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twelfth', 12],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
])

/** The factor of a scale word such as "million" or "dozen"; undefined for other words. */
export const scaleOf = (word: string): number | undefined => scales.get(word)

/** The factor of a plural scale word such as "hundreds" or "dozens"; undefined for other words. */
export const vagueScaleOf = (word: string): number | undefined => vagueScales.get(word)

/** The value of a fraction sign such as "½"; undefined for other characters. */
export const vulgarFractionOf = (sign: string): number | undefined => vulgar.get(sign)

/** The denominator that "third", "thirds" or "quarter" names; undefined for other words. */
export const denominatorOf = (word: string): number | undefined => denominators.get(word.replace(/s$/u, ''))

/** The value of one number word ("seven", "thirty"); undefined for other words. */
export const smallNumberOf = (word: string): number | undefined => numbers.get(word)

const grouped = /^(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d+)(?:\.\d+)?$/
const groupedByPoints = /^(?:\d{1,3}(?:\.\d{3}){2,}|[1-9]\d{0,2}\.000)$/

/**
 * The value of digits as newspapers write them: "2,700", "1.2", "40", "12,34,567" and "1.234.567". Undefined for
 * "2024-25", "1.2.3" and the like.
 */
export const digitsOf = (text: string): number | undefined => {
  if (groupedByPoints.test(text)) return Number(text.replaceAll('.', ''))
  if (!grouped.test(text)) return undefined
  const value = Number(text.replaceAll(',', ''))
  return Number.isSafeInteger(Math.trunc(value)) ? value : undefined
}

const digitsKept = 12

/** The value without the rounding errors of binary arithmetic. Whole numbers have none. */
export const round = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 10 ** digitsKept ? value : Number(value.toPrecision(digitsKept))

/** A fraction rounded to four decimals, as the data model stores it. */
export const roundFraction = (value: number): number => Math.round(value * 1e4) / 1e4

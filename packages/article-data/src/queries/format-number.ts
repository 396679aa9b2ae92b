import { memoize } from '../memoize.ts'

// Creating an Intl object takes longer than everything else before a program's first screen: each is made on first use.
const numbers = memoize(() => new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 }))
const percents = memoize(() => new Intl.NumberFormat('en-US', { style: 'percent' }))
const pluralRules = memoize(() => new Intl.PluralRules('en-US'))

/** A number in English: "8,130", "0.25"; at most six decimals. */
export const formatNumber = (number: number): string => numbers().format(number)

/** A share (0 to 1) in whole percent: "18%"; "<1%" for less than half a percent that is not nothing. */
export const formatPercent = (share: number): string =>
  share > 0 && share < 0.005 ? `<${percents().format(0.01)}` : percents().format(share)

/** Plurals that do not end in the singular and "s". */
const irregularPlurals: Readonly<Record<string, string>> = {
  entity: 'entities',
  person: 'people',
  reply: 'replies',
  story: 'stories',
}

/** A number and what it counts: "1 statement", "8,130 words", "2 stories". */
export const formatCount = (number: number, noun: string): string =>
  `${formatNumber(number)} ${pluralRules().select(number) === 'one' ? noun : (irregularPlurals[noun] ?? `${noun}s`)}`

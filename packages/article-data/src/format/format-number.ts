import { memoize } from '../memoize.ts'

// Creating an Intl object takes as long as a program's first screen. Whole numbers and shares need none.
const decimals = memoize(() => new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 }))

/** A number in English: "8,130", "0.25"; at most six decimals. */
export const formatNumber = (number: number): string =>
  Number.isSafeInteger(number) ? `${number}`.replace(/\B(?=(?:\d{3})+$)/gu, ',') : decimals().format(number)

/** A share (0 to 1) in whole percent: "18%"; "<1%" for less than half a percent that is not nothing. */
export const formatPercent = (share: number): string =>
  share > 0 && share < 0.005 ? '<1%' : `${formatNumber(Math.round(Number((share * 100).toPrecision(12))))}%`

/** Plurals that do not end in the singular and "s". */
const irregularPlurals: Readonly<Record<string, string>> = {
  entity: 'entities',
  person: 'people',
  reply: 'replies',
  story: 'stories',
}

/** A number and what it counts: "1 statement", "8,130 words", "2 stories". */
export const formatCount = (number: number, noun: string): string =>
  // The rule of English. `Intl.PluralRules` gives the same and takes 3 ms to load.
  `${formatNumber(number)} ${number === 1 ? noun : (irregularPlurals[noun] ?? `${noun}s`)}`

import { formatNumber } from './format-number.ts'

const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

/** Created on first use, because creating them is slow, and kept for each currency. */
const formatters = new Map<string, Intl.NumberFormat>()

const formatterOf = (currency: string, isScaled: boolean): Intl.NumberFormat => {
  const key = `${currency} ${isScaled}`
  const formatter =
    formatters.get(key) ??
    new Intl.NumberFormat('en-US', {
      style: 'currency',
      currency,
      minimumFractionDigits: isScaled ? 0 : 2,
      maximumFractionDigits: isScaled ? 2 : 6,
      trailingZeroDisplay: isScaled ? 'auto' : 'stripIfInteger',
    })
  formatters.set(key, formatter)
  return formatter
}

/** Whether at most two decimals are left of the number. */
const isShort = (number: number): boolean => Math.abs(number * 100 - Math.round(number * 100)) < 1e-6

/**
 * Amounts of one currency as English newspapers write them, joined by a dash: "$5,000", "$27.2 billion", "€1.25 million",
 * "CHF 300", "$3–$5 million". Millions and more are shortened only when nothing is lost.
 */
export const formatMoney = (amounts: readonly number[], currency: string): string => {
  if (!/^[A-Za-z]{3}$/u.test(currency)) return `${currency} ${amounts.map(formatNumber).join('–')}`
  const scale = scales.find(([size]) => amounts.every((amount) => Math.abs(amount) >= size && isShort(amount / size)))
  const formatter = formatterOf(currency, scale !== undefined)
  const words = amounts.map((amount) => formatter.format(amount / (scale?.[0] ?? 1)).replaceAll('\u00a0', ' '))
  return scale ? `${words.join('–')} ${scale[1]}` : words.join('–')
}

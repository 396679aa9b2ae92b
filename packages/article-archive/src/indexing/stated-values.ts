import type { Comparator, Quantity } from '@onrecord/article-data'

/** The least and greatest number that a quantity states: "at least 300" states 300, "300 to 400" states both. */
export const statedValues = (quantity: Quantity): { readonly low: number; readonly high: number } =>
  quantity.kind === 'range'
    ? { low: Math.min(quantity.min, quantity.max), high: Math.max(quantity.min, quantity.max) }
    : { low: quantity.value, high: quantity.value }

/** Which of the two a query compares, and how: "figure>1000" asks whether the greatest is above. */
export const comparedValue: Readonly<Record<Exclude<Comparator, '='>, 'low' | 'high'>> = {
  '<': 'low',
  '<=': 'low',
  '>': 'high',
  '>=': 'high',
}

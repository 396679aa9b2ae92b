import type { FigureBase, Quantity, Unit } from '../model/figure.ts'
import { formatMoney } from './format-money.ts'
import { formatNumber } from './format-number.ts'

const signs = { '<': '<', '<=': '≤', '>': '>', '>=': '≥' } as const
const symbols: Readonly<Record<string, string>> = {
  '[mi_i]': 'mi',
  '[mi_i]2': 'mi²',
  '[ft_i]': 'ft',
  '[ft_i]2': 'ft²',
  '[in_i]': 'in',
  '[yd_i]': 'yd',
  '[lb_av]': 'lb',
  '[oz_av]': 'oz',
  '[acr_us]': 'acres',
  '[degF]': '°F',
  Cel: '°C',
  '{percentage point}': 'percentage points',
  a: 'years',
  mo: 'months',
  wk: 'weeks',
  d: 'days',
  h: 'h',
  '1': '',
  '[HP]': 'hp',
  '{times}': 'times',
  '{degree}': '°',
  '{basis point}': 'basis points',
}

const periods: Readonly<Record<string, string>> = {
  a: 'year',
  mo: 'month',
  wk: 'week',
  d: 'day',
  h: 'hour',
  min: 'minute',
  s: 'second',
}

const unitSymbol = ({ system, code }: Unit): string => {
  if (system === 'count') return ''
  return symbols[code] ?? code.replace(/2$/u, '²').replace(/3$/u, '³')
}

const largestDenominator = 20

/** A fraction as people write it: 0.6667 is "2/3". Other values are decimals. */
const formatFraction = (value: number): string => {
  for (let whole = 2; whole <= largestDenominator; whole++) {
    const part = Math.round(value * whole)
    if (part > 0 && part < whole && Math.abs(part / whole - value) < 1e-4) return `${part}/${whole}`
  }
  return formatNumber(value)
}

/** What the number is a part of or is compared with: " of 17", " per 100,000", " per day". */
const formatBase = ({ relation, value, unit }: FigureBase): string => {
  if (relation === 'of') return ` of ${formatNumber(value)}`
  const symbol = unit.system === 'count' ? '' : unitSymbol(unit)
  if (value !== 1) return ` per ${formatNumber(value)}${symbol && ` ${symbol}`}`
  return ` per ${periods[unit.code] ?? (symbol || unit.code)}`
}

/** Written without a space after the number. */
const attached: ReadonlySet<string> = new Set(['%', '°'])

/** The symbol after the number 1: "days" becomes "day". Only words of several letters have a plural. */
const singular = (symbol: string): string => symbol.replace(/(?<=[a-z ]{3})s$/u, '')

const withUnit = (amount: string, unit: Unit): string => {
  const symbol = amount === '1' ? singular(unitSymbol(unit)) : unitSymbol(unit)
  return symbol === '' || attached.has(symbol) ? `${amount}${symbol}` : `${amount} ${symbol}`
}

const valuesOf = (quantity: Quantity): readonly number[] =>
  quantity.kind === 'range' ? [quantity.min, quantity.max] : [quantity.value]

const formatAmount = (values: readonly number[], unit: Unit): string => {
  if (unit.system === 'iso4217') return formatMoney(values, unit.code)
  const format = unit.code === '1' && values.length === 1 ? formatFraction : formatNumber
  return withUnit(values.map(format).join('–'), unit)
}

/** What `formatQuantity` writes: a figure, or a quantity with its unit. Without a unit, it is a count. */
export interface Measured {
  readonly quantity: Quantity
  readonly unit?: Unit
  readonly approximate?: boolean
  readonly base?: FigureBase
}

const countUnit: Unit = { system: 'count', code: 'item' }

/**
 * The figure in symbols, for a table in English: "≈ 300", "> 40%", "984 km²", "10–20%", "$5 million", "5 of 17",
 * "25.9 per 100,000". `measures` says what is counted.
 */
export const formatQuantity = ({ quantity, approximate = false, unit = countUnit, base }: Measured): string => {
  const sign = quantity.kind === 'bound' ? `${signs[quantity.comparator]} ` : ''
  const amount = formatAmount(valuesOf(quantity), unit)
  return `${approximate ? '≈ ' : ''}${sign}${amount}${base ? formatBase(base) : ''}`
}

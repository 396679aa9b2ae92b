import type { Figure, Unit } from '../model/figure.ts'

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
}

let format: Intl.NumberFormat | undefined

/** Made when first needed: making it takes longer than all else a program does before its first screen. */
const formatNumber = (number: number): string => {
  format ??= new Intl.NumberFormat('en', { maximumFractionDigits: 6 })
  return format.format(number)
}

const unitSymbol = ({ system, code }: Unit): string => {
  if (system === 'count') return ''
  return symbols[code] ?? code.replace(/2$/u, '²').replace(/3$/u, '³')
}

/**
 * The figure in signs, for a table in English: "≈ 300", "> 40 %", "984 km²", "10–20 %", "USD 5,000,000".
 * What a count counts is left to `measures`.
 */
export const formatQuantity = ({ quantity, approximate, unit }: Figure): string => {
  const symbol = unitSymbol(unit)
  const amount =
    quantity.kind === 'range'
      ? `${formatNumber(quantity.min)}–${formatNumber(quantity.max)}`
      : formatNumber(quantity.value)
  const sign = quantity.kind === 'bound' ? `${signs[quantity.comparator]} ` : ''
  const withUnit = unit.system === 'iso4217' ? `${symbol} ${amount}` : `${amount}${symbol && ` ${symbol}`}`
  return `${approximate ? '≈ ' : ''}${sign}${withUnit}`
}

import type { Unit } from '@onrecord/article-data'
import type { Token } from '../doc/doc.ts'

/** Written units and their UCUM codes. Longest first where one is the start of another. */
const table: Readonly<Record<string, string>> = {
  'square kilometer': 'km2',
  'square kilometre': 'km2',
  'square mile': '[mi_i]2',
  'square meter': 'm2',
  'square metre': 'm2',
  'square foot': '[sft_i]',
  'square feet': '[sft_i]',
  'cubic meter': 'm3',
  'cubic metre': 'm3',
  'metric ton': 't',
  'metric tonne': 't',
  'kilometer per hour': 'km/h',
  'kilometre per hour': 'km/h',
  'mile per hour': '[mi_i]/h',
  'nautical mile': '[nmi_i]',
  kilometer: 'km',
  kilometre: 'km',
  km: 'km',
  km2: 'km2',
  mile: '[mi_i]',
  meter: 'm',
  metre: 'm',
  centimeter: 'cm',
  centimetre: 'cm',
  cm: 'cm',
  millimeter: 'mm',
  millimetre: 'mm',
  mm: 'mm',
  foot: '[ft_i]',
  feet: '[ft_i]',
  inch: '[in_i]',
  inche: '[in_i]',
  yard: '[yd_i]',
  acre: '[acr_us]',
  hectare: 'har',
  kilogram: 'kg',
  kg: 'kg',
  gram: 'g',
  ton: '[ston_av]',
  tonne: 't',
  pound: '[lb_av]',
  ounce: '[oz_av]',
  liter: 'L',
  litre: 'L',
  gallon: '[gal_us]',
  mph: '[mi_i]/h',
  kph: 'km/h',
  megawatt: 'MW',
  gigawatt: 'GW',
  kilowatt: 'kW',
  year: 'a',
  month: 'mo',
  week: 'wk',
  day: 'd',
  hour: 'h',
  minute: 'min',
  second: 's',
  decade: '10.a',
  century: '100.a',
  centurie: '100.a',
}

const currencies: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₩': 'KRW',
  '₽': 'RUB',
  '₹': 'INR',
  dollar: 'USD',
  euro: 'EUR',
  yen: 'JPY',
  won: 'KRW',
  rouble: 'RUB',
  ruble: 'RUB',
  rupee: 'INR',
  yuan: 'CNY',
  franc: 'CHF',
}

const singular = (word: string): string =>
  /^(?:feet|km2|mm|cm|km|kg)$/.test(word) ? word : word.replace(/(?<=[^s])s$/, '')

/** The currency that a sign before a number names ("$", "€"); undefined for other marks. */
export const currencySign = (text: string): Unit | undefined =>
  text.length === 1 && currencies[text] ? { system: 'iso4217', code: currencies[text] } : undefined

/** A unit written behind a number and the index behind it; undefined when none stands there. */
export const unitAt = (
  tokens: readonly Token[],
  index: number,
): { readonly unit: Unit; readonly end: number } | undefined => {
  const at = tokens[index]?.text === '-' ? index + 1 : index
  const words = [0, 1, 2].map((step) => singular(tokens[at + step]?.lower ?? ''))
  const [one = '', two = ''] = words
  if (/^(?:percentage|per)$/.test(one) && /^(?:point|cent)$/.test(two)) {
    const points = one === 'percentage' || words[2] === 'point'
    return {
      unit: { system: 'ucum', code: points ? '{percentage point}' : '%' },
      end: at + (one === 'per' && points ? 3 : 2),
    }
  }
  if (one === '%' || one === 'percent') {
    const points = two === 'point'
    return { unit: { system: 'ucum', code: points ? '{percentage point}' : '%' }, end: at + (points ? 2 : 1) }
  }
  for (const length of [3, 2, 1]) {
    const written = words.slice(0, length).join(' ')
    const code = Object.hasOwn(table, written) ? table[written] : undefined
    if (code !== undefined) return { unit: { system: 'ucum', code }, end: at + length }
  }
  const currency = Object.hasOwn(currencies, one) && one.length > 1 ? currencies[one] : undefined
  return currency === undefined ? undefined : { unit: { system: 'iso4217', code: currency }, end: at + 1 }
}

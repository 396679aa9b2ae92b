import type { Unit } from '@onrecord/article-data'
import type { Token } from '../../doc/doc.ts'

/** Written units by UCUM code. Longer forms are looked up first. */
const table: Readonly<Record<string, string>> = {
  km2: 'square kilometer|square kilometre|sq km|km2|km²',
  '[mi_i]2': 'square mile|sq mile|sq mi',
  m2: 'square meter|square metre|sq m|sqm|m2|m²',
  '[sft_i]': 'square foot|square feet|sq ft|sq feet|sqft',
  m3: 'cubic meter|cubic metre|m3|m³',
  '[cft_i]': 'cubic foot|cubic feet|cu ft|cu.ft',
  'km/h': 'kilometer per hour|kilometre per hour|kilometer an hour|kilometre an hour|kph|kmh|km/h|kmph',
  '[mi_i]/h': 'mile per hour|mile an hour|mph',
  'm/s': 'meter per second|metre per second|m/s',
  '[kn_i]': 'knot',
  '[nmi_i]': 'nautical mile',
  km: 'kilometer|kilometre|km|kms',
  '[mi_i]': 'mile|mi',
  m: 'meter|metre',
  cm: 'centimeter|centimetre|cm',
  mm: 'millimeter|millimetre|mm',
  '[ft_i]': 'foot|feet|ft',
  '[in_i]': 'inch|inche|in',
  '[yd_i]': 'yard|yd',
  '[acr_us]': 'acre',
  har: 'hectare|ha',
  t: 'tonne|metric ton|metric tonne',
  '[ston_av]': 'ton',
  kg: 'kilogram|kilogramme|kilo|kg|kgs',
  g: 'gram|gramme|g',
  mg: 'milligram|mg',
  '[lb_av]': 'lb|lbs',
  '[oz_av]': 'ounce|oz',
  '[stone_av]': 'stone',
  L: 'liter|litre',
  mL: 'milliliter|millilitre|ml',
  '[gal_us]': 'gallon',
  '[bbl_us]': 'barrel',
  kW: 'kilowatt|kw',
  MW: 'megawatt|mw',
  GW: 'gigawatt|gw',
  'kW.h': 'kilowatt hour|kilowatt-hour|kwh',
  'MW.h': 'megawatt hour|megawatt-hour|mwh',
  W: 'watt',
  '[HP]': 'horsepower|hp|bhp',
  '[lbf_av].[ft_i]': 'lb-ft|pound-feet',
  '[ly]': 'light-year|light year',
  V: 'volt',
  kHz: 'kilohertz|khz',
  MHz: 'megahertz|mhz',
  GHz: 'gigahertz|ghz',
  MB: 'megabyte|mb',
  GB: 'gigabyte|gb',
  TB: 'terabyte|tb',
  '[Cal]': 'calorie|kilocalorie|kcal',
  a: 'year|yr',
  mo: 'month',
  wk: 'week',
  d: 'day',
  h: 'hour|hr',
  min: 'minute|min',
  s: 'second|sec',
  ms: 'millisecond|ms',
  '10.a': 'decade',
  '100.a': 'century|centurie',
  '%': '%|percent|per cent|pct|pc',
  '[ppm]': 'part per million|ppm',
  '[ppb]': 'part per billion|ppb',
  '{percentage point}': 'percentage point|percent point|per cent point|pp',
  '{basis point}': 'basis point|bps',
  Cel: 'degree celsius|degree centigrade|degree c|°c|° c',
  '[degF]': 'degree fahrenheit|degree f|°f|° f',
  '{degree}': 'degree|°',
}

const codes: ReadonlyMap<string, string> = new Map(
  Object.entries(table).flatMap(([code, forms]) => forms.split('|').map((form) => [form, code] as const)),
)

/** Forms that are also ordinary words. They count as units only inside the number's own token: "7pc", "5g". */
const onlyGlued: ReadonlySet<string> = new Set('in g pc pp ha mi min mb ms'.split(' '))
const kept: ReadonlySet<string> = new Set('celsius lbs kms kgs bps basis'.split(' '))

const singular = (word: string): string => (kept.has(word) || word.length < 4 ? word : word.replace(/(?<=[^s])s$/u, ''))

/** The UCUM unit of one written form ("kilometers", "kph"); undefined for other words. */
export const unitOf = (words: string): Unit | undefined => {
  const code = codes.get(words.split(' ').map(singular).join(' '))
  return code === undefined ? undefined : { system: 'ucum', code }
}

/** A unit and the index after its last token. */
interface FoundUnit {
  readonly unit: Unit
  readonly end: number
}

/** The unit written at `index`; undefined if there is none. */
export const unitAt = (tokens: readonly Token[], index: number): FoundUnit | undefined => {
  const at = /^[-–]$/u.test(tokens[index]?.text ?? '') ? index + 1 : index
  const words = tokens.slice(at, at + 3).map(({ lower }) => (lower.endsWith('.') ? lower.slice(0, -1) : lower))
  for (let length = words.length; length > 0; length--) {
    const written = words.slice(0, length).join(' ')
    const unit = onlyGlued.has(written) ? undefined : unitOf(written)
    if (unit) return { unit, end: at + length }
  }
  return undefined
}

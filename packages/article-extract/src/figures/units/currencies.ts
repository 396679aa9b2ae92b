import type { Unit } from '@onrecord/article-data'
import type { Token } from '../../doc/doc.ts'
import { countries } from '../../places/countries.ts'

/** A currency whose sign or name several countries share, before the story shows which country is meant. */
export const storyDollar = 'dollar'

const signs: Readonly<Record<string, string>> = {
  $: storyDollar,
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₩': 'KRW',
  '₽': 'RUB',
  '₹': 'INR',
  '₦': 'NGN',
  '₺': 'TRY',
  '₱': 'PHP',
  '₫': 'VND',
  '₴': 'UAH',
  '₪': 'ILS',
  '฿': 'THB',
  '₵': 'GHS',
}

/** Letters before "$". */
const dollarPrefixes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: 'USD',
    'u.s.': 'USD',
    usd: 'USD',
    a: 'AUD',
    au: 'AUD',
    aud: 'AUD',
    aus: 'AUD',
    c: 'CAD',
    ca: 'CAD',
    can: 'CAD',
    cdn: 'CAD',
    cad: 'CAD',
    nz: 'NZD',
    hk: 'HKD',
    s: 'SGD',
    sg: 'SGD',
    tt: 'TTD',
    j: 'JMD',
    ja: 'JMD',
    b: 'BSD',
    bds: 'BBD',
    bz: 'BZD',
    bm: 'BMD',
    ec: 'XCD',
    fj: 'FJD',
    g: 'GYD',
    gy: 'GYD',
    ky: 'KYD',
    ci: 'KYD',
    l: 'LRD',
    n: 'NAD',
    nt: 'TWD',
    z: 'ZWL',
    mx: 'MXN',
    mex: 'MXN',
    r: 'BRL',
  }),
)

const codeList =
  'USD EUR GBP JPY CNY INR CAD AUD NZD CHF SEK NOK DKK ISK RUB UAH PLN CZK HUF RON TRY ILS SAR AED QAR KWD EGP ZAR NGN KES GHS UGX TZS BRL MXN ARS CLP COP PEN KRW TWD HKD SGD MYR THB IDR PHP VND PKR BDT LKR TTD JMD BSD BBD XCD'
const codes: ReadonlyMap<string, string> = new Map([
  ...codeList.split(' ').map((code) => [code, code] as const),
  ...Object.entries({ Rs: 'INR', 'Rs.': 'INR', RM: 'MYR', KSh: 'KES', Ksh: 'KES', Sh: 'KES', Rp: 'IDR' }),
])

/** Names in the singular. A family of currencies gets the country's own, or `home` when the text names no country. */
const names: Readonly<Record<string, string>> = {
  dollar: storyDollar,
  buck: storyDollar,
  euro: 'EUR',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  won: 'KRW',
  rouble: 'RUB',
  ruble: 'RUB',
  rupee: 'INR',
  franc: 'CHF',
  rand: 'ZAR',
  naira: 'NGN',
  cedi: 'GHS',
  lira: 'TRY',
  shekel: 'ILS',
  baht: 'THB',
  ringgit: 'MYR',
  rupiah: 'IDR',
  dong: 'VND',
  kronor: 'SEK',
  zloty: 'PLN',
  zlotys: 'PLN',
  forint: 'HUF',
  hryvnia: 'UAH',
  taka: 'BDT',
  'pound sterling': 'GBP',
}

/** The currencies of a family, by country: "Canadian dollars", "Kenyan shillings". */
const families: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dollar: {
    US: 'USD',
    CA: 'CAD',
    AU: 'AUD',
    NZ: 'NZD',
    SG: 'SGD',
    JM: 'JMD',
    BS: 'BSD',
    TW: 'TWD',
    NA: 'NAD',
    LR: 'LRD',
    ZW: 'ZWL',
  },
  peso: { MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', PH: 'PHP', CU: 'CUP', UY: 'UYU', DO: 'DOP' },
  pound: { GB: 'GBP', EG: 'EGP', LB: 'LBP', SD: 'SDG', SY: 'SYP', SS: 'SSP' },
  rupee: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR' },
  franc: { CH: 'CHF', RW: 'RWF', BI: 'BIF' },
  krona: { SE: 'SEK', IS: 'ISK' },
  kronor: { SE: 'SEK' },
  krone: { NO: 'NOK', DK: 'DKK' },
  kroner: { NO: 'NOK', DK: 'DKK' },
  shilling: { KE: 'KES', UG: 'UGX', TZ: 'TZS', SO: 'SOS' },
  dinar: { KW: 'KWD', JO: 'JOD', IQ: 'IQD', RS: 'RSD', TN: 'TND', DZ: 'DZD', LY: 'LYD', BH: 'BHD' },
  riyal: { SA: 'SAR', QA: 'QAR' },
  rial: { IR: 'IRR', OM: 'OMR', YE: 'YER' },
  dirham: { AE: 'AED', MA: 'MAD' },
  real: { BR: 'BRL' },
  won: { KR: 'KRW', KP: 'KPW' },
  koruna: { CZ: 'CZK' },
}

/**
 * The currencies with a name that several countries share, by country (ISO 3166-1 alpha-2). Undefined for other nouns.
 */
export const familyOf = (noun: string): Readonly<Record<string, string>> | undefined =>
  Object.hasOwn(families, noun) ? families[noun] : undefined

const countryOf: ReadonlyMap<string, string> = new Map([
  ...countries.flatMap(({ code, names: own, demonyms }) =>
    [...own, ...demonyms].map((word) => [word.toLowerCase(), code] as const),
  ),
  ['hong kong', 'HK'],
  ['trinidad', 'TT'],
  ['new zealand', 'NZ'],
  ['barbadian', 'BB'],
  ['bajan', 'BB'],
  ['barbados', 'BB'],
])
const dollars: Readonly<Record<string, string>> = { ...families.dollar, HK: 'HKD', TT: 'TTD', BB: 'BBD' }

/** The ISO 4217 code of a country's dollar; undefined if it has none. `country` is ISO 3166-1 alpha-2. */
export const dollarOf = (country: string): string | undefined => dollars[country]

/** The country (ISO 3166-1 alpha-2) that a name or an adjective means: "Canada", "Canadian". */
export const countryNamed = (words: string): string | undefined => countryOf.get(words.toLowerCase())

/** A currency and the index after its last token. `code` is ISO 4217 or `storyDollar`. */
export interface FoundCurrency {
  readonly code: string
  readonly end: number
}

const currency = (code: string | undefined, end: number): FoundCurrency | undefined =>
  code === undefined ? undefined : { code, end }

const isGlued = (tokens: readonly Token[], index: number): boolean => tokens[index]?.end === tokens[index + 1]?.start

/**
 * The sign or code that begins at `index` before a number: "$", "US$", "C$", "USD", "Canadian $". Undefined if there is
 * none.
 */
export const currencyBefore = (tokens: readonly Token[], index: number): FoundCurrency | undefined => {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (token === undefined) return undefined
  const sign = Object.hasOwn(signs, token.text) ? signs[token.text] : undefined
  if (sign === storyDollar && /^[A-Z]{1,2}$/u.test(next?.text ?? '') && isGlued(tokens, index)) {
    const swapped = dollarPrefixes.get(next?.lower ?? '')
    if (swapped) return { code: swapped, end: index + 2 }
  }
  if (sign !== undefined) return { code: sign, end: index + 1 }
  if (next?.text === '$') {
    const prefix = isGlued(tokens, index) ? dollarPrefixes.get(token.lower) : undefined
    return currency(prefix ?? dollarOf(countryNamed(token.lower) ?? ''), index + 2)
  }
  if (/^gh[¢₵]$/iu.test(token.text)) return { code: 'GHS', end: index + 1 }
  return /^\d/u.test(next?.text ?? '') ? currency(codes.get(token.text), index + 1) : undefined
}

/** Hundredths of a currency. */
const hundredths: Readonly<Record<string, string>> = {
  p: 'GBP',
  pence: 'GBP',
  penny: 'GBP',
  cent: storyDollar,
  cents: storyDollar,
  '¢': storyDollar,
}

/** The currency of which a word names a hundredth: "cents", "pence", "p". Undefined for other words. */
export const hundredthOf = (word: string): string | undefined =>
  Object.hasOwn(hundredths, word) ? hundredths[word] : undefined

const singular = (word: string): string => (word.length > 3 ? word.replace(/s$/u, '') : word)

/**
 * The currency in words or as a code after a number: "euros", "Canadian dollars", "USD". Undefined if there is none.
 */
export const currencyAfter = (tokens: readonly Token[], index: number): FoundCurrency | undefined => {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (token === undefined) return undefined
  if (/^[A-Z]{3}$/u.test(token.text) && codes.has(token.text)) return currency(codes.get(token.text), index + 1)
  for (const length of [2, 1]) {
    const place = tokens
      .slice(index, index + length)
      .map(({ lower }) => lower)
      .join(' ')
    const noun = singular(tokens[index + length]?.lower ?? '')
    const family = Object.hasOwn(families, noun) ? families[noun] : undefined
    const country = family && countryNamed(place)
    if (country)
      return currency(
        family[country] ?? (family === families.dollar ? dollars[country] : undefined),
        index + length + 1,
      )
  }
  const word = singular(token.lower)
  if (word === 'pound' && next?.lower === 'sterling') return { code: 'GBP', end: index + 2 }
  return Object.hasOwn(names, word) ? currency(names[word], index + 1) : undefined
}

/**
 * The country of a dollar amount: "$5 million Canadian", "$100 (US)", "$100 USD". Undefined if the text does not name
 * it.
 */
export const dollarAfter = (tokens: readonly Token[], index: number): FoundCurrency | undefined => {
  const at = tokens[index]?.text === '(' ? index + 1 : index
  const token = tokens[at]
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return undefined
  const isLast =
    at === index
      ? tokens[index + 1]?.tag !== 'NOUN' && tokens[index + 1]?.tag !== 'PROPN'
      : tokens[at + 1]?.text === ')'
  if (/^[A-Z]{3}$/u.test(token.text) && codes.has(token.text))
    return currency(codes.get(token.text), at === index ? at + 1 : at + 2)
  return isLast ? currency(dollarOf(countryNamed(token.lower) ?? ''), at === index ? at + 1 : at + 2) : undefined
}

/** The currency as a unit of the data model. */
export const currencyUnit = (code: string): Unit => ({ system: 'iso4217', code })

import type { Doc } from '../../doc/doc.ts'
import { knownPlace } from '../../places/gazetteer.ts'
import { countryNamed, dollarOf, familyOf } from './currencies.ts'

const countryAt = (tokens: Doc['tokens'], index: number): string | undefined => {
  const one = tokens[index]?.text ?? ''
  const two = `${one} ${tokens[index + 1]?.text ?? ''}`
  return countryNamed(two) ?? knownPlace(two)?.countryCode ?? countryNamed(one) ?? knownPlace(one)?.countryCode
}

/** The country in the dateline, if it has a dollar of its own. */
const filedFrom = ({ tokens, bodyStart }: Pick<Doc, 'tokens' | 'bodyStart'>): string | undefined => {
  for (let index = 0; index < bodyStart; index++) {
    const country = countryAt(tokens, index)
    if (country !== undefined) return country
  }
  return undefined
}

/** How often the text names each country that counts. */
const countriesNamed = (
  { tokens }: Pick<Doc, 'tokens'>,
  counts: (country: string) => boolean,
): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const [index, { tag, text }] of tokens.entries()) {
    if ((tag !== 'PROPN' && tag !== 'ADJ') || !/^\p{Lu}/u.test(text)) continue
    const country = countryAt(tokens, index)
    if (country !== undefined && counts(country)) found.set(country, (found.get(country) ?? 0) + 1)
  }
  return found
}

/** A country counts when it is named at least twice, and three times as often as the United States. */
const [fewest, timesMore] = [2, 3]

/**
 * The ISO 4217 code of "$" in a story: the dollar of the dateline's country, or of the one country with a dollar that
 * the story often names. Otherwise the US dollar.
 */
export const findStoryDollar = (doc: Pick<Doc, 'text' | 'tokens' | 'bodyStart'>): string => {
  if (!/\$|\bdollars?\b|\bbucks?\b|\bpounds?\b/iu.test(doc.text)) return 'USD'
  const filed = filedFrom(doc)
  const own = filed === undefined ? undefined : dollarOf(filed)
  if (own !== undefined) return own
  const counts = countriesNamed(doc, (country) => dollarOf(country) !== undefined)
  const ranked = [...counts].filter(([country]) => country !== 'US').toSorted(([, one], [, two]) => two - one)
  const [[country, count] = ['US', 0], [, second] = ['', 0]] = ranked
  const isClear = count >= fewest && count > second && count >= timesMore * (counts.get('US') ?? 0)
  return (isClear ? dollarOf(country) : undefined) ?? 'USD'
}

/**
 * The ISO 4217 code of a currency whose name several countries share, such as "peso": that of the dateline's country, or
 * of the country of the family that the story names most. Undefined if there is none.
 */
export const findStoryCurrency = (doc: Pick<Doc, 'tokens' | 'bodyStart'>, noun: string): string | undefined => {
  const family = familyOf(noun)
  if (family === undefined) return undefined
  const filed = family[filedFrom(doc) ?? '']
  if (filed !== undefined) return filed
  const counts = countriesNamed(doc, (country) => Object.hasOwn(family, country))
  const [[country, count] = ['', 0], [, second] = ['', 0]] = [...counts].toSorted(([, one], [, two]) => two - one)
  return count > second ? family[country] : undefined
}

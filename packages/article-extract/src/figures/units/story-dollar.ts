import type { Doc } from '../../doc/doc.ts'
import { knownPlace } from '../../places/gazetteer.ts'
import { countryNamed, dollarOf } from './currencies.ts'

const countryAt = (tokens: Doc['tokens'], index: number): string | undefined => {
  const one = tokens[index]?.text ?? ''
  const two = `${one} ${tokens[index + 1]?.text ?? ''}`
  return countryNamed(two) ?? knownPlace(two)?.countryCode ?? countryNamed(one) ?? knownPlace(one)?.countryCode
}

/** The country that the dateline is filed from, where it has a dollar. */
const filedFrom = ({ tokens, bodyStart }: Pick<Doc, 'tokens' | 'bodyStart'>): string | undefined => {
  for (let index = 0; index < bodyStart; index++) {
    const country = countryAt(tokens, index)
    if (country !== undefined) return country
  }
  return undefined
}

/** One country named three times as often as the United States, and at least twice. */
const [fewest, timesMore] = [2, 3]

/**
 * The ISO 4217 code of what "$" means in a story: the dollar of the country it is filed from, or of the one country
 * with a dollar that it names again and again. The US dollar otherwise.
 */
export const findStoryDollar = (doc: Pick<Doc, 'text' | 'tokens' | 'bodyStart'>): string => {
  if (!/\$|\bdollars?\b|\bbucks?\b|\bpounds?\b/iu.test(doc.text)) return 'USD'
  const filed = filedFrom(doc)
  const own = filed === undefined ? undefined : dollarOf(filed)
  if (own !== undefined) return own
  const counts = new Map<string, number>()
  for (const [index, { tag, text }] of doc.tokens.entries()) {
    if ((tag !== 'PROPN' && tag !== 'ADJ') || !/^\p{Lu}/u.test(text)) continue
    const country = countryAt(doc.tokens, index)
    if (country !== undefined && dollarOf(country)) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  const ranked = [...counts].filter(([country]) => country !== 'US').toSorted(([, one], [, two]) => two - one)
  const [[country, count] = ['US', 0], [, second] = ['', 0]] = ranked
  const isClear = count >= fewest && count > second && count >= timesMore * (counts.get('US') ?? 0)
  return (isClear ? dollarOf(country) : undefined) ?? 'USD'
}

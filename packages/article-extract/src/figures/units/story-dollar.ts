import type { Doc } from '../../doc/doc.ts'
import { knownPlace } from '../../places/gazetteer.ts'
import { countryNamed, dollarOf } from './currencies.ts'

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

import type { Token, TokenRange } from '../tokens/token.ts'
import type { CueSite } from './cue-site.ts'

const be = /^(?:is|are|was|were|be|been|being|am|'s|'re|'m)$/
const auxiliary =
  /^(?:is|are|was|were|be|been|being|am|has|have|had|having|do|does|did|will|would|can|could|should|may|might|must|shall|'s|'ve|'d|'ll|'re|'m|ca|wo)$/

/** The verb with the auxiliaries, "not" and adverbs before it. */
export const verbGroup = (tokens: readonly Token[], verb: number, floor: number): TokenRange => {
  let first = verb
  for (let index = verb - 1; index >= floor; index--) {
    const token = tokens[index]
    if (token === undefined) break
    if (auxiliary.test(token.lower) && token.tag !== 'PART') first = index
    else if (token.lower === "'s" && be.test(token.lower) && /ing$/.test(tokens[verb]?.lower ?? '')) first = index
    else if (token.tag === 'ADV' || token.lower === 'not' || token.lower === "n't") {
      if (token.tag !== 'ADV' || !clauseAdverb.test(token.lower)) first = index
      else break
    } else break
  }
  return { first, end: verb + 1 }
}

const clauseAdverb =
  /^(?:however|meanwhile|instead|therefore|nevertheless|moreover|then|here|there|when|where|why|how|ago|yesterday|today)$/

/** How the verb is used: "said", "was told", "saying", "to say". */
export const verbVoice = (tokens: readonly Token[], verb: number, group: TokenRange): CueSite['voice'] => {
  const form = tokens[verb]?.lower ?? ''
  if (tokens[group.first - 1]?.lower === 'to') return 'infinitive'
  if (group.first === verb && /ing$/.test(form)) return 'participle'
  const helped = tokens.slice(group.first, verb).findLast(({ lower }) => auxiliary.test(lower))
  return helped && be.test(helped.lower) && !/ing$/.test(form) ? 'passive' : 'active'
}

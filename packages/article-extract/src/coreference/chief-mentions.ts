import type { Doc, TokenRange } from '../doc/doc.ts'
import type { Speech } from './coreference.ts'
import type { Mention } from './mention.ts'

/** Of a mention or a reference, what locates it. */
type Located = Pick<Mention, 'first' | 'end' | 'head' | 'form' | 'role'>

/** A run of mentions by index: those whose head is in the range. Mentions are in the order of their heads. */
const mentionsIn = (mentions: readonly Located[], { first, end }: TokenRange): readonly number[] => {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.head ?? 0) < first) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let at = low; (mentions[at]?.head ?? end) < end; at++) found.push(at)
  return found
}

const isPart = /^(?:of|for|at|from|with|in|by|to|on)$/

/** Whether the mention only belongs to another: "the agency's", "of the agency". */
const isDependent = (doc: Doc, mention: Located, range: TokenRange): boolean =>
  mention.role === 'possessive' ||
  (mention.first > range.first && isPart.test(doc.tokens[mention.first - 1]?.lower ?? ''))

/**
 * The mentions in a phrase that say who it is, by index: one, or several for "Marten and Vega". Of "the club's manager,
 * Colin Maddox" it is the name.
 */
export const chiefsIn = (doc: Doc, mentions: readonly Located[], range: TokenRange): readonly number[] => {
  const inside = mentionsIn(mentions, range)
  const chiefs = inside.filter((at, place) => {
    const mention = mentions[at]
    const next = mentions[inside[place + 1] ?? -1]
    // "The United boss": the name is a part of the description.
    const isInside = mention !== undefined && next !== undefined && next.first <= mention.first
    return mention !== undefined && !isInside && !isDependent(doc, mention, range)
  })
  const first = chiefs[0]
  if (first === undefined) return inside.slice(0, 1)
  const beside = chiefs.filter((at) => doc.tokens[(mentions[at]?.first ?? 0) - 1]?.lower === 'and')
  const titled = chiefs.find((at) => {
    const [one, other] = [mentions[first], mentions[at]]
    const between = other && one ? doc.tokens.slice(one.end, other.first) : []
    return (
      one?.form === 'nominal' &&
      other?.form === 'name' &&
      between.every(({ tag, text }) => tag !== 'CCONJ' && text !== 'and')
    )
  })
  const name = titled ?? first
  return [name, ...beside.filter((at) => at > name)]
}

/** For each speech the mention that names its speaker, or -1. */
export const chiefMentions = (doc: Doc, mentions: readonly Located[], speeches: readonly Speech[]): Int32Array =>
  Int32Array.from(speeches, ({ source: [range] }) =>
    range === undefined ? -1 : (chiefsIn(doc, mentions, range)[0] ?? -1),
  )

import type { TokenRange } from '../tokens/token.ts'
import { contentUpTo, quotationAt, sentenceAt } from './content-end.ts'
import type { CueSite } from './cue-site.ts'
import type { Quotation } from './find-quotations.ts'
import type { Paragraph } from './paragraph.ts'
import { skipAdjuncts } from './skip-adjuncts.ts'

/** What stands before (and around) source and cue: "…, Moon noted", "“…,” Moon said. “…”". */
export interface PrecedingContent {
  readonly pattern: 'before' | 'quotedBefore' | 'around' | 'quotedAround'
  readonly content: readonly TokenRange[]
}

/** Whether the words from `first` to `end` hold a verb of their own, so that they can be something said. */
const isClause = ({ tokens }: Paragraph, first: number, end: number): boolean =>
  tokens.slice(first, end).some(({ tag, lower }) => tag === 'AUX' || (tag === 'VERB' && !/ing$/.test(lower)))

/** A quotation that makes up whole sentences by itself, with no speaker beside it. */
export const isFree = (paragraph: Paragraph, quotation: Quotation): boolean => {
  const start = sentenceAt(paragraph, quotation.first)
  const after = sentenceAt(paragraph, quotation.end)
  const own = sentenceAt(paragraph, quotation.end - 1)
  if (start === undefined || start.first !== quotation.first) return false
  if (quotation.end >= paragraph.tokens.length || after !== own) return true
  return quotation.end === (own?.end ?? 0) - 1 && /^[.!?]$/.test(paragraph.tokens[quotation.end]?.text ?? '')
}

/** The free quotations that follow directly behind `index`, one after the other. */
export const quotationsBehind = (paragraph: Paragraph, index: number): readonly TokenRange[] => {
  const found: TokenRange[] = []
  let at = index
  for (;;) {
    const quotation = quotationAt(paragraph, at)
    if (quotation === undefined || quotation.first !== at || !isFree(paragraph, quotation)) return found
    found.push({ first: quotation.first, end: quotation.end })
    at = quotation.end
  }
}

const closesAside =
  /^(?:who|which|whose|where|when|while|although|though|as|after|before|but|and|because|since|in|at|on|during|with|citing|adding|according|if)$/

/** What goes on behind the cue: the rest of a sentence that source and cue stand inside of, or further quotations. */
const following = (
  paragraph: Paragraph,
  behind: number,
  sentence: TokenRange,
  quoted: boolean,
): readonly TokenRange[] => {
  const { tokens } = paragraph
  const mark = tokens[behind]
  if (mark === undefined || behind >= sentence.end - 1) return quotationsBehind(paragraph, sentence.end)
  if (mark.text === ':' || (mark.text === ',' && quotationAt(paragraph, behind + 1))) {
    const quotation = quotationAt(paragraph, behind + 1)
    if (quotation?.first === behind + 1) {
      const whole = contentUpTo(paragraph, behind + 1, Math.max(quotation.end, sentence.end))
      return whole ? [whole] : []
    }
  }
  const next = tokens[behind + 1]
  if (mark.text !== ',' || quoted || next === undefined || /ing$/.test(next.lower) || closesAside.test(next.lower))
    return []
  const rest = contentUpTo(paragraph, behind + 1, sentence.end)
  return rest ? [rest] : []
}

/** Where the words said before the source begin: at the sentence, or at the quotation's own first sentence. */
const startOf = (paragraph: Paragraph, last: number, sentence: TokenRange): number => {
  const quotation = quotationAt(paragraph, last)
  if (quotation === undefined || quotation.first >= sentence.first) return sentence.first
  return sentenceAt(paragraph, quotation.first)?.first ?? quotation.first
}

/**
 * The content that stands before source and cue and goes on behind them, or undefined when the cue's content is not there.
 * The comma before the source is no part of it, unless it stands inside quotation marks.
 */
export const precedingContent = (paragraph: Paragraph, site: CueSite): PrecedingContent | undefined => {
  const { tokens } = paragraph
  const sentence = sentenceAt(paragraph, site.verb)
  const source = site.source
  if (sentence === undefined || source === undefined || site.shared) return undefined
  if (!site.inverted && /^(?:who|which|that)$/.test(tokens[source.first]?.lower ?? '')) return undefined
  const own = site.inverted ? site.group.first : source.first
  const edge = tokens[own - 1]?.lower === 'as' ? own - 1 : own
  const behind = skipAdjuncts(paragraph, site.inverted ? source.end : site.group.end, sentence.end)
  const before = tokens[edge - 1]
  const quotation = quotationAt(paragraph, edge - 1)
  const quoted = quotation !== undefined
  if (before === undefined || edge <= sentence.first || !(before.text === ',' || quoted)) return undefined
  const after = tokens[behind]
  const ends = after === undefined || behind >= sentence.end - 1 || /^[,;:.—–]$/.test(after.text)
  if (!ends && !quoted) return undefined
  const first = startOf(paragraph, edge - 1, sentence)
  const main = contentUpTo(paragraph, first, edge)
  if (main === undefined || (!quoted && !isClause(paragraph, main.first, main.end) && after?.text !== ','))
    return undefined
  const rest = ends ? following(paragraph, behind, sentence, quoted) : quotationsBehind(paragraph, sentence.end)
  const isAround = rest.length > 0 && rest[0] !== undefined
  return {
    pattern: quoted ? (isAround ? 'quotedAround' : 'quotedBefore') : isAround ? 'around' : 'before',
    content: [main, ...rest],
  }
}

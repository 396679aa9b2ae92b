import type { TokenRange } from '../tokens/token.ts'
import type { Pattern } from './candidate.ts'
import { contentUpTo, quotationAt, sentenceAt } from './content-end.ts'
import type { CueSite } from './cue-site.ts'
import { isSubjectPronoun, phraseFrom } from './noun-phrase.ts'
import type { Paragraph } from './paragraph.ts'
import { quotationsBehind } from './preceding-content.ts'
import { skipAdjuncts } from './skip-adjuncts.ts'

/** What stands behind the cue, the pattern it makes, and where the cue ends (a particle or preposition may belong to it). */
export interface FollowingContent {
  readonly pattern: Pattern
  readonly cueEnd: number
  readonly content: readonly TokenRange[]
}

const addressed = new Set(
  'tell ask assure remind inform advise warn urge convince persuade notify email show write'.split(' '),
)
const questionWords = /^(?:whether|if|how|why|what|who|when|where|which)$/
const prepositions = /^(?:for|to|about|on|of|against|with|at|as|in|over|into|from)$/
const particles = /^(?:out|up|down|back|off)$/

/** Whether a clause of its own begins at `from`: somebody or something, and what it does, before the next comma. */
const clauseBegins = ({ tokens }: Paragraph, from: number, end: number): boolean => {
  const first = tokens[from]
  if (first === undefined || first.tag === 'PUNCT') return false
  if (isSubjectPronoun(first) && first.lower !== 'who' && first.lower !== 'it')
    return !/^(?:this|that|these|those|you)$/.test(first.lower) || hasVerb(tokens, from + 1, end)
  if (first.lower === 'there' || /n't$/.test(first.lower)) return true
  return hasVerb(tokens, from, end)
}

const hasVerb = (tokens: Paragraph['tokens'], from: number, end: number): boolean => {
  for (let index = from; index < Math.min(end, from + 16); index++) {
    const token = tokens[index]
    if (
      token === undefined ||
      /^(?:who|which|that|whose|where|when|while|after|before|as|because|if|to)$/.test(token.lower)
    )
      return false
    if (/^[,;:—–]$/.test(token.text)) return false
    if (token.tag === 'AUX') return index > from
    if (token.tag === 'VERB' && !/ing$/.test(token.lower)) return index > from && !isParticiple(tokens, index)
  }
  return false
}

/** "soldiers captured by": a participle behind its noun, not a verb of the clause. */
const isParticiple = (tokens: Paragraph['tokens'], index: number): boolean => {
  const [token, after] = [tokens[index], tokens[index + 1]]
  return token !== undefined && /(?:ed|en|wn|ld|nt|de)$/.test(token.lower) && after?.tag === 'ADP'
}

const one = (range: TokenRange | undefined): readonly TokenRange[] => (range ? [range] : [])

/** A quotation behind the cue: all of it; words of the same sentence behind it belong to it too. */
const quoted = (paragraph: Paragraph, from: number, end: number): readonly TokenRange[] => {
  const quotation = quotationAt(paragraph, from)
  if (quotation === undefined) return []
  const sentence = sentenceAt(paragraph, quotation.end - 1)
  const stop = Math.max(quotation.end, end)
  const whole = contentUpTo(paragraph, from, stop)
  const free = sentence !== undefined && quotation.end >= sentence.end ? quotationsBehind(paragraph, quotation.end) : []
  return [...one(whole), ...free]
}

/**
 * What stands behind the cue of `site`, up to `end`: a quotation, a clause with or without "that", a question, an
 * infinitive, a phrase. Undefined when nothing stands there.
 */
export const followingContent = (paragraph: Paragraph, site: CueSite, end: number): FollowingContent | undefined => {
  const { tokens } = paragraph
  const cueEnd = particles.test(tokens[site.group.end]?.lower ?? '') ? site.group.end + 1 : site.group.end
  const hearer =
    addressed.has(site.lemma) && !isSubjectPronounOnly(tokens, cueEnd) ? phraseFrom(tokens, cueEnd, end) : undefined
  for (const start of hearer ? [hearer.end, cueEnd] : [cueEnd]) {
    const found = contentFrom(paragraph, site, start, skipAdjuncts(paragraph, start, end), end, cueEnd)
    if (found && !(hearer && start === hearer.end && (found.pattern === 'object' || found.pattern === 'preposition')))
      return found
  }
  return undefined
}

const isSubjectPronounOnly = (tokens: Paragraph['tokens'], index: number): boolean =>
  /^(?:he|she|they|i|we)$/.test(tokens[index]?.lower ?? '')

const longestAside = 25

/** The comma that closes ", citing two officials,". */
const commaBehind = (tokens: Paragraph['tokens'], from: number, end: number): number | undefined => {
  const step = tokens.slice(from, Math.min(end, from + longestAside)).findIndex(({ text }) => text === ',')
  return step < 0 ? undefined : from + step
}

const contentFrom = (
  paragraph: Paragraph,
  site: CueSite,
  start: number,
  gate: number,
  end: number,
  cueEnd: number,
): FollowingContent | undefined => {
  const { tokens, quotationOf } = paragraph
  const at = tokens[gate]
  if (at === undefined || gate >= end) return undefined
  const open = tokens[gate + 1]
  const aside =
    at.text === ',' && /^(?:citing|quoting)$/.test(open?.lower ?? '') ? commaBehind(tokens, gate + 1, end) : undefined
  if (aside !== undefined) return contentFrom(paragraph, site, aside + 1, aside + 1, end, cueEnd)
  if (at.text === ':')
    return {
      pattern: 'colon',
      cueEnd: gate === cueEnd ? gate + 1 : cueEnd,
      content: afterColon(paragraph, gate + 1, end),
    }
  if (at.text === ',' && quotationOf[gate + 1] !== -1 && open)
    return { pattern: 'quotation', cueEnd, content: quoted(paragraph, gate + 1, end) }
  if (quotationOf[gate] !== -1) return { pattern: 'quotation', cueEnd, content: quoted(paragraph, gate, end) }
  if (at.lower === 'that' && at.tag !== 'DET')
    return { pattern: 'that', cueEnd, content: one(contentUpTo(paragraph, gate, end)) }
  return plain(paragraph, site, start, end, cueEnd)
}

const afterColon = (paragraph: Paragraph, from: number, end: number): readonly TokenRange[] =>
  paragraph.quotationOf[from] === -1 ? one(contentUpTo(paragraph, from, end)) : quoted(paragraph, from, end)

/** Verbs behind which a phrase is nearly always a clause that the tags do not show: "said soldiers captured the town". */
const sayVerbs = /^(?:say|think|believe|argue|insist|contend|claim|assert|maintain|allege|estimate|hope|fear)$/

const loose =
  /^(?:but|which|who|whose|where|while|he|she|they|it|we|even|a|an|the|following|saying|adding|calling|although|though|that)$/

/** A phrase ends at a comma behind which something else begins: ", but", ", which", ", he". */
const phraseStop = ({ tokens, quotationOf }: Paragraph, from: number, end: number): number => {
  for (let index = from + 1; index < end; index++) {
    if (tokens[index]?.text === ',' && quotationOf[index] === -1 && loose.test(tokens[index + 1]?.lower ?? ''))
      return index
  }
  return end
}

const plain = (
  paragraph: Paragraph,
  site: CueSite,
  start: number,
  end: number,
  cueEnd: number,
): FollowingContent | undefined => {
  const { tokens } = paragraph
  const first = tokens[start]
  if (first === undefined || (first.tag === 'PUNCT' && !/^[($]$/.test(first.text))) return undefined
  const from = (index: number): readonly TokenRange[] => one(contentUpTo(paragraph, index, end))
  const short = (index: number): readonly TokenRange[] =>
    one(contentUpTo(paragraph, index, phraseStop(paragraph, index, end)))
  if (questionWords.test(first.lower)) return { pattern: 'question', cueEnd, content: from(start) }
  if (first.lower === 'to' && (tokens[start + 1]?.tag === 'VERB' || tokens[start + 1]?.tag === 'AUX')) {
    return { pattern: 'infinitive', cueEnd, content: short(start) }
  }
  if (first.tag === 'ADP' && prepositions.test(first.lower)) {
    return { pattern: 'preposition', cueEnd: start + 1, content: short(start + 1) }
  }
  if (sayVerbs.test(site.lemma) || clauseBegins(paragraph, start, end))
    return { pattern: 'clause', cueEnd, content: from(start) }
  if (prepositions.test(first.lower)) return { pattern: 'preposition', cueEnd: start + 1, content: short(start + 1) }
  if (first.tag === 'ADP' || first.tag === 'CCONJ' || first.tag === 'SCONJ') return undefined
  return { pattern: 'object', cueEnd, content: short(start) }
}

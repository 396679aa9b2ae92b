import type { Doc, TokenRange } from '../../doc/doc.ts'
import { finiteTags, hasFiniteVerb } from '../grammar/clauses.ts'
import { isNominal, phraseFrom } from '../grammar/noun-phrase.ts'
import { speechVerbs } from '../grammar/reporting-words.ts'

/**
 * How a content begins: quoted, with "that", as a clause, with "to", a question word, a preposition or a phrase; or it
 * is before its verb. The order must not change: the weights depend on it.
 */
export const contentForms = [
  'quoted',
  'that',
  'clause',
  'infinitive',
  'question',
  'preposition',
  'phrase',
  'before',
] as const
/** One of the forms in `contentForms`. */
export type ContentForm = (typeof contentForms)[number]

interface NestedContent {
  readonly content: TokenRange
  readonly form: ContentForm
}

const opensQuote = /^['‘"“]$/u
const closesQuote = /^['’"”]$/u
const lastMark = /^[,.!?…]$/u
const endMark = /^(?:[,.!?…”"]|'')$/u
const objects = /^(?:her|him|them|me|us|you|it)$/
/** The maximum number of tokens between a verb and "that": "said in an interview on Monday that". */
const maxGap = 14
const question = /^(?:how|why|what|whether|if|who|where|when)$/
const joins = /^(?:and|but|while|although|though|whereas|which|who|yet|so)$/

/** Verbs with a hearer before the content: "told officers he had left", "warned the city not to build". */
const toHearers = new Set(
  'tell warn ask urge remind assure inform advise instruct order promise persuade notify challenge implore'.split(' '),
)

/** The end of the clause that begins at `first`: before the next clause after a comma, or where its quotation ends. */
const endOf = ({ tokens, quotationOf }: Doc, first: number, ceiling: number): number => {
  let end = ceiling
  for (let at = first + 1; at < end; at++) {
    const { text = '', start } = tokens[at] ?? {}
    const isApart = /^(?:;|--?|—|–)$/.test(text) && tokens[at - 1]?.end !== start
    const isNext = text === ',' && joins.test(tokens[at + 1]?.lower ?? '')
    if (isApart || isNext || (quotationOf[at] !== quotationOf[first] && (quotationOf[first] ?? -1) >= 0)) end = at
  }
  while (end > first + 1 && endMark.test(tokens[end - 1]?.text ?? '')) end--
  return end
}

const closingAfter = ({ tokens }: Doc, open: number, ceiling: number): number => {
  for (let at = open + 2; at < ceiling; at++)
    if (closesQuote.test(tokens[at]?.text ?? '') && lastMark.test(tokens[at - 1]?.text ?? '')) return at + 1
  return ceiling
}

const quantity = /^(?:as (?:much|many)(?: as)?|at (?:least|most)|up to|(?:more|less|fewer) than)(?= )/
const longestQuantity = 3

/** The token after the words before a number: "as many as 20 workers", "more than half of them". */
const afterQuantity = ({ tokens }: Doc, first: number): number => {
  const words = tokens.slice(first, first + longestQuantity + 1).map(({ lower }) => lower)
  const opening = quantity.exec(words.join(' '))?.[0]
  return opening ? first + opening.split(' ').length : first
}

/** Whether a clause with a subject of its own begins at a token. */
const startsClause = (doc: Doc, first: number, ceiling: number): boolean => {
  const { tokens } = doc
  const phrase = phraseFrom(tokens, afterQuantity(doc, first), ceiling)
  if (!phrase) return false
  let at = phrase.end
  while (at < ceiling && tokens[at]?.tag === 'ADV') at++
  return at < ceiling && (finiteTags.has(tokens[at]?.penn ?? '') || tokens[at]?.tag === 'AUX')
}

/** The words of the content that begins at a token, if it begins like one. */
const startingAt = (doc: Doc, first: number, ceiling: number): NestedContent | undefined => {
  const { lower = '', text = '', penn = '' } = doc.tokens[first] ?? {}
  const clause = (): TokenRange => ({ first, end: endOf(doc, first, ceiling) })
  if (opensQuote.test(text)) return { content: { first, end: closingAfter(doc, first, ceiling) }, form: 'quoted' }
  if (lower === 'that' && hasFiniteVerb(doc, { first, end: ceiling })) return { content: clause(), form: 'that' }
  if (startsClause(doc, first, ceiling)) return { content: clause(), form: 'clause' }
  // "The policy that Marten says weakened the wall"
  if (finiteTags.has(penn)) return { content: clause(), form: 'clause' }
  if (penn === 'TO') return { content: clause(), form: 'infinitive' }
  return question.test(lower) ? { content: clause(), form: 'question' } : undefined
}

/** The end of a hearer: before the next determiner or pronoun, "told the mayor | the dam would hold". */
const hearerEnd = ({ tokens }: Doc, first: number, ceiling: number): number | undefined => {
  const phrase = phraseFrom(tokens, first, ceiling)
  if (!phrase) return objects.test(tokens[first]?.lower ?? '') ? first + 1 : undefined
  for (let at = first + 1; at < phrase.end; at++) if (tokens[at]?.tag === 'DET' && isNominal(tokens[at - 1])) return at
  return phrase.end < ceiling ? phrase.end : undefined
}

/** The content with "that" or in quotation marks after words such as "in an interview on Monday". */
const afterGap = (doc: Doc, start: number, ceiling: number): NestedContent | undefined => {
  for (let at = start; at < Math.min(ceiling, start + maxGap); at++) {
    const { lower = '', text = '', penn = '' } = doc.tokens[at] ?? {}
    const isQuote = opensQuote.test(text) && /^[,:]$/.test(doc.tokens[at - 1]?.text ?? '')
    if (isQuote || (lower === 'that' && (penn === 'IN' || startsClause(doc, at + 1, ceiling))))
      return startingAt(doc, at, ceiling)
    if (finiteTags.has(penn) || /^[;:.]$/.test(text)) return undefined
  }
  return undefined
}

/** The content after a verb, which begins at `from` or later; undefined if there is none before `ceiling`. */
export const contentAfter = (doc: Doc, lemma: string, from: number, ceiling: number): NestedContent | undefined => {
  const { tokens } = doc
  const isMark = /^[,:]$/.test(tokens[from]?.text ?? '') && opensQuote.test(tokens[from + 1]?.text ?? '')
  const start = from + (isMark ? 1 : 0)
  if (start >= ceiling) return undefined
  const hearer = toHearers.has(lemma) ? hearerEnd(doc, start, ceiling) : undefined
  const direct = startingAt(doc, start, ceiling)
  if (direct && !(direct.form === 'clause' && hearer !== undefined && startsClause(doc, hearer, ceiling))) return direct
  const object = phraseFrom(tokens, start, ceiling)
  if (hearer !== undefined) {
    const skipped = /^(?:not|,)$/.test(tokens[hearer]?.lower ?? '') ? 1 : 0
    const after = startingAt(doc, hearer + skipped, ceiling)
    if (after) return after
  }
  // "Showed the numbers that": the clause belongs to the object, unless the verb has none.
  const hasNoObject = !object || tokens[start]?.tag === 'ADV' || speechVerbs.has(lemma) || toHearers.has(lemma)
  const distant = hasNoObject ? afterGap(doc, start, ceiling) : undefined
  if (distant) return distant
  const end = endOf(doc, start, ceiling)
  if (tokens[start]?.tag === 'ADP')
    return end > start + 1 ? { content: { first: start + 1, end }, form: 'preposition' } : undefined
  return object ? { content: { first: start, end }, form: 'phrase' } : undefined
}

/** The content after a noun such as "claim": a clause with "that", or words after "of" or "to". */
export const contentOfNoun = (doc: Doc, from: number, ceiling: number): NestedContent | undefined => {
  const { lower = '', penn = '' } = doc.tokens[from] ?? {}
  if (from >= ceiling) return undefined
  if (lower === 'that' || penn === 'TO') return startingAt(doc, from, ceiling)
  return lower === 'of' && from + 1 < ceiling
    ? { content: { first: from + 1, end: endOf(doc, from, ceiling) }, form: 'preposition' }
    : undefined
}

/** The content before a source that ends its clause: "It will rain," Marten said. */
export const contentBefore = (doc: Doc, source: TokenRange, verb: number, floor: number): NestedContent | undefined => {
  const { tokens } = doc
  const isEnd =
    /^(?:PUNCT|ADP|ADV|CCONJ)$/.test(tokens[verb + 1]?.tag ?? 'PUNCT') && !/^[:]$/.test(tokens[verb + 1]?.text ?? '')
  const end = source.first - 1
  const isMark = /^[,”"’'?!]$/u.test(tokens[end]?.text ?? '')
  if (!isEnd || !isMark || end <= floor) return undefined
  const content = { first: floor, end }
  return hasFiniteVerb(doc, content) ? { content, form: 'before' } : undefined
}

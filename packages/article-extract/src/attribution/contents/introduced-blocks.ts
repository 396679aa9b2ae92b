import type { Doc, TokenRange } from '../../doc/doc.ts'
import { type Attribution, attributionsByBlock } from '../attribution.ts'
import { isQuoted, isSpeakerPhrase, tensedTags } from '../grammar/clauses.ts'
import { cueLemma } from '../grammar/cue-verbs.ts'
import { phraseFrom, phraseStart } from '../grammar/noun-phrase.ts'
import { finiteVerbIn, reportingVerbs, speechVerbs } from '../grammar/reporting-words.ts'
import { inTextOrder, type Refinement } from '../refinement.ts'
import { isInside, isQuotedBlock } from './follow-on-quotations.ts'

/** The probability that the block after a colon is what the words before the colon announce. */
const confidence = 0.7

interface Introduction {
  readonly source: TokenRange
  readonly cue: TokenRange
  readonly verb: number
}

/** The start of the source after the occasion: "In the interview Prime Minister Brandt said:". */
const afterOccasion = ({ tokens }: Doc, start: number, last: number): number => {
  if (tokens[start - 1]?.tag !== 'ADP') return start
  for (let at = start; at <= last; at++) if (tokens[at]?.tag === 'PROPN') return at
  return start
}

/** A description and a name in commas, up to the comma at `close`: "the principal, Ilse Marten, wrote:". */
const beforeApposition = (doc: Doc, close: number, floor: number): TokenRange | undefined => {
  const { tokens } = doc
  const name = phraseStart(tokens, close - 1, floor)
  const comma = name === undefined ? -1 : name - 1
  const first = tokens[comma]?.text === ',' ? phraseStart(tokens, comma - 1, floor) : undefined
  // The tagger reads a few nouns as adjectives: "the school's principal". The name alone is then the source.
  const start = first ?? (tokens[comma]?.text === ',' ? name : undefined)
  const source = start === undefined ? undefined : { first: start, end: close }
  const isNamed = tokens[close - 1]?.tag === 'PROPN' || (source && isSpeakerPhrase(doc, source))
  return source && isNamed ? source : undefined
}

/**
 * The last subject and verb of a block that ends in a colon: "X also said:", "The Courier reported on the closing
 * words:". `isVerb` returns whether the verb at a token may introduce the next block.
 */
const subjectBeforeColon = (
  doc: Doc,
  { first, end }: TokenRange,
  isVerb: (token: number) => boolean,
): Introduction | undefined => {
  const { tokens, sentences, sentenceOf } = doc
  const floor = Math.max(first, sentences[sentenceOf[end - 1] ?? -1]?.first ?? first)
  // "Continued Marten:"
  const behind = { first: floor + 1, end: end - 1 }
  const opening = tokens[floor]?.lower ?? ''
  const isInverted = cueLemma(opening) !== undefined && !opening.endsWith('ing')
  if (behind.first < behind.end && isInverted && isSpeakerPhrase(doc, behind))
    return { source: behind, cue: { first: floor, end: floor + 1 }, verb: floor }
  for (let verb = end - 2; verb > floor; verb--) {
    if (!isVerb(verb)) continue
    let last = verb - 1
    while (last > floor && /^(?:ADV|AUX|PART)$/.test(tokens[last]?.tag ?? '')) last--
    const isRelative = /^W/.test(tokens[last]?.penn ?? '')
    const apposed = tokens[last]?.text === ',' ? beforeApposition(doc, last, floor) : undefined
    if (apposed) return { source: apposed, cue: { first: last + 1, end: verb + 1 }, verb }
    const start = isRelative ? last : phraseStart(tokens, last, floor)
    const source = start === undefined ? undefined : { first: afterOccasion(doc, start, last), end: last + 1 }
    if (source && (isRelative || isSpeakerPhrase(doc, source)))
      return { source, cue: { first: last + 1, end: verb + 1 }, verb }
  }
  return undefined
}

const proposes =
  /^(?:recommends?|recommended|proposes?|proposed|demands?|demanded|promises?|promised|pledges?|pledged)$/

/** Whether the verb at a token may introduce the next block: "said:", "told the council she wanted:", "found that:". */
const reports = ({ tokens }: Doc, at: number): boolean => {
  const word = tokens[at]?.lower ?? ''
  if (finiteVerbIn(reportingVerbs, word) !== undefined || /^(?:told|tells)$/.test(word)) return true
  const isFinding = /^(?:found|finds|concludes?|concluded)$/.test(word) && tokens[at + 1]?.lower === 'that'
  return isFinding || (proposes.test(word) && tensedTags.has(tokens[at]?.penn ?? ''))
}

const results = /^(?:findings|conclusions|recommendations|demands|claims|allegations|results|arguments|observations)$/

/** The owner of results that end a block: "Among the report's key findings:". */
const ownerBeforeColon = ({ tokens }: Doc, { first, end }: TokenRange): Introduction | undefined => {
  const noun = end - 2
  if (!results.test(tokens[noun]?.lower ?? '')) return undefined
  let mark = noun - 1
  while (mark > first && tokens[mark]?.tag === 'ADJ') mark--
  const owner = tokens[mark]?.penn === 'POS' ? phraseStart(tokens, mark - 1, first) : undefined
  return owner === undefined
    ? undefined
    : { source: { first: owner, end: mark }, cue: { first: noun, end: noun + 1 }, verb: noun }
}

/** The first phrase of a sentence that ends in "reads:" or "says:": "Her last entry in the diary reads:". */
const writingBeforeColon = (doc: Doc, { first, end }: TokenRange): Introduction | undefined => {
  const { tokens, sentences, sentenceOf } = doc
  const verb = end - 2
  if (!/^(?:reads?|says?|said|ran|runs)$/.test(tokens[verb]?.lower ?? '')) return undefined
  const source = phraseFrom(tokens, Math.max(first, sentences[sentenceOf[verb] ?? -1]?.first ?? first), verb)
  return source && { source, cue: { first: verb, end: verb + 1 }, verb }
}

/**
 * The words at the end of a block that introduce the next one. Before a quotation, any verb does: "Marten called them on
 * it:".
 */
const introductionIn = (doc: Doc, block: TokenRange, isBeforeQuotation: boolean): Introduction | undefined => {
  const { tokens, quotationOf } = doc
  // "Here they are:" inside a quotation continues it.
  if (tokens[block.end - 1]?.text !== ':' || (quotationOf[block.end - 1] ?? -1) >= 0) return undefined
  const found = subjectBeforeColon(doc, block, (at) => reports(doc, at)) ?? ownerBeforeColon(doc, block)
  if (found || !isBeforeQuotation) return found
  return (
    subjectBeforeColon(doc, block, (at) => tensedTags.has(tokens[at]?.penn ?? '')) ?? writingBeforeColon(doc, block)
  )
}

/** The words of a list item without its bullet or number. */
const itemWords = ({ tokens }: Doc, { first, end }: TokenRange): TokenRange => {
  const isLabel = (token: number): boolean => /^[.)]$/.test(tokens[token + 1]?.text ?? '')
  let at = first
  // "A new wall" is words; "a)" is a label.
  while (
    at < end &&
    (!/\p{L}|["“]/u.test(tokens[at]?.text ?? '') || (/^\p{L}$/u.test(tokens[at]?.text ?? '') && isLabel(at)))
  )
    at++
  return { first: at, end }
}

/** The maximum number of tokens between a verb of speech and the colon: "said on Monday". */
const nearColon = 4

/**
 * The introduced words: the list after the introduction, item by item, or the next block if it is a quotation or if a
 * verb of speech ends the introduction.
 */
const introduced = (doc: Doc, block: number, { verb }: Introduction): readonly TokenRange[] => {
  const { blocks, tokens } = doc
  const next = blocks[block + 1]
  if (next === undefined) return []
  if (next.role !== 'listItem') {
    const isSaid = finiteVerbIn(speechVerbs, tokens[verb]?.lower ?? '') !== undefined
    const endsInVerb = isSaid && (blocks[block]?.end ?? 0) - verb <= nearColon + 1
    return endsInVerb || isQuotedBlock(doc, next) ? [{ first: next.first, end: next.end }] : []
  }
  const items: TokenRange[] = []
  for (let at = block + 1; blocks[at]?.role === 'listItem'; at++) {
    const words = itemWords(doc, blocks[at] ?? next)
    if (words.first < words.end) items.push(words)
  }
  return items
}

/** Finds the quotation or the list after a block that ends in "reported:" or "also said:". */
export const findIntroducedBlocks: Refinement = {
  name: 'introduced-block',
  run: (doc, attributions) => {
    const byBlock = attributionsByBlock(attributions)
    const gone = new Set<Attribution>()
    const nested = new Map<Attribution, Attribution>()
    const added: Attribution[] = []
    for (const [block, range] of doc.blocks.entries()) {
      const next = doc.blocks[block + 1]
      const found = introductionIn(doc, range, next !== undefined && isQuotedBlock(doc, next))
      if (!found) continue
      const own = (part: TokenRange): readonly Attribution[] => byBlock.get(doc.blockOf[part.first] ?? -1) ?? []
      const parts = introduced(doc, block, found).filter((part) => own(part).every((one) => isInside(one, part)))
      if (parts.length === 0) continue
      for (const one of parts.flatMap(own)) nested.set(one, { ...one, isNested: true })
      const { source, cue, verb } = found
      const known = byBlock.get(block)?.find((one) => one.verb === verb && !isQuoted(doc, one.content))
      if (known) gone.add(known)
      const lemma = cueLemma(doc.tokens[verb]?.lower ?? '') ?? ''
      for (const part of parts)
        added.push({
          block: doc.blockOf[part.first] ?? block,
          source: known?.source ?? source,
          cue: known?.cue ?? cue,
          content: [part],
          verb,
          lemma,
          confidence,
        })
    }
    return added.length === 0
      ? attributions
      : inTextOrder([...attributions.filter((one) => !gone.has(one)).map((one) => nested.get(one) ?? one), ...added])
  },
}

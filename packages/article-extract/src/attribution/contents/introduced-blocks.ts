import type { Doc, TokenRange } from '../../doc/doc.ts'
import { type Attribution, attributionsByBlock } from '../attribution.ts'
import { isQuoted, isSpeakerPhrase } from '../grammar/clauses.ts'
import { cueLemma } from '../grammar/cue-verbs.ts'
import { phraseStart } from '../grammar/noun-phrase.ts'
import { finiteVerbIn, reportingVerbs } from '../grammar/reporting-words.ts'
import { inTextOrder, type Refinement } from '../refinement.ts'
import { isQuotedBlock } from './follow-on-quotations.ts'

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

/**
 * The words at the end of a block that introduce the next one: "X also said:", "The Courier reported on the closing
 * words:".
 */
const introductionIn = (doc: Doc, { first, end }: TokenRange): Introduction | undefined => {
  const { tokens, sentences, sentenceOf } = doc
  if (tokens[end - 1]?.text !== ':') return undefined
  const floor = Math.max(first, sentences[sentenceOf[end - 1] ?? -1]?.first ?? first)
  for (let verb = end - 2; verb > floor; verb--) {
    if (!finiteVerbIn(reportingVerbs, tokens[verb]?.lower ?? '')) continue
    let last = verb - 1
    while (last > floor && /^(?:ADV|AUX|PART)$/.test(tokens[last]?.tag ?? '')) last--
    const start = phraseStart(tokens, last, floor)
    const source = start === undefined ? undefined : { first: afterOccasion(doc, start, last), end: last + 1 }
    if (source && isSpeakerPhrase(doc, source)) return { source, cue: { first: last + 1, end: verb + 1 }, verb }
  }
  return undefined
}

/** The words of a list item without its bullet or number. */
const itemWords = ({ tokens }: Doc, { first, end }: TokenRange): TokenRange => {
  let at = first
  while (at < end && !/\p{L}{2}|["“]/u.test(tokens[at]?.text ?? '')) at++
  return { first: at, end }
}

/** The introduced words: the list after the introduction, item by item, or the quotation in the next block. */
const introduced = (doc: Doc, block: number): readonly TokenRange[] => {
  const { blocks } = doc
  const next = blocks[block + 1]
  if (next === undefined) return []
  if (next.role !== 'listItem') return isQuotedBlock(doc, next) ? [{ first: next.first, end: next.end }] : []
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
    const added: Attribution[] = []
    for (const [block, range] of doc.blocks.entries()) {
      const found = introductionIn(doc, range)
      if (!found) continue
      const parts = introduced(doc, block).filter(({ first }) => !byBlock.has(doc.blockOf[first] ?? -1))
      if (parts.length === 0) continue
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
    return added.length === 0 ? attributions : inTextOrder([...attributions.filter((one) => !gone.has(one)), ...added])
  },
}

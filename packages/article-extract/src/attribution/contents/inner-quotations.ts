import { type Doc, sentenceAt, type TokenRange } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'
import { isQuoted } from '../grammar/clauses.ts'
import { phraseStart } from '../grammar/noun-phrase.ts'
import { finiteVerbIn, speechVerbs } from '../grammar/reporting-words.ts'
import { inTextOrder, type Refinement } from '../refinement.ts'

/** The probability that quoted words after "they said," inside a quotation are another speaker's. */
const confidence = 0.75

const opening = /^['‘]$/u
const closing = /^['’]$/u
const endsClause = /^[,.!?…]$/u

/** Whether the token closes an inner quotation: a mark after the end of a clause. */
const closesInner = ({ tokens }: Doc, at: number): boolean =>
  closing.test(tokens[at]?.text ?? '') && endsClause.test(tokens[at - 1]?.text ?? '')

/** The verb of speech directly before an inner quotation: "they said, ‘…". There is none in "she told him: ‘…". */
const verbBefore = ({ tokens }: Doc, open: number): number | undefined => {
  const verb = /^[,:]$/.test(tokens[open - 1]?.text ?? '') ? open - 2 : open - 1
  return finiteVerbIn(speechVerbs, tokens[verb]?.lower ?? '') ? verb : undefined
}

const innerIn = (doc: Doc, outer: Attribution, range: TokenRange): readonly Attribution[] => {
  const found: Attribution[] = []
  // The next closing mark. It only moves forward, so the search for it takes linear time.
  let close = range.first
  for (let open = range.first + 3; open < range.end; open++) {
    if (!opening.test(doc.tokens[open]?.text ?? '')) continue
    const verb = verbBefore(doc, open)
    const floor = Math.max(range.first, (verb !== undefined && sentenceAt(doc, verb)?.first) || 0)
    const start = verb === undefined ? undefined : phraseStart(doc.tokens, verb - 1, floor)
    if (verb === undefined || start === undefined) continue
    close = Math.max(close, open + 2)
    while (close < range.end && !closesInner(doc, close)) close++
    if (close >= range.end) break
    const end = close + 1
    found.push({
      block: outer.block,
      source: { first: start, end: verb },
      cue: { first: verb, end: verb + 1 },
      content: [{ first: open, end }],
      verb,
      lemma: finiteVerbIn(speechVerbs, doc.tokens[verb]?.lower ?? '') ?? '',
      confidence: confidence * outer.confidence,
      isNested: true,
    })
    open = end - 1
  }
  return found
}

/** Finds the words of others inside a quotation: “They said, ‘We are late,’” Lee said. */
export const findInnerQuotations: Refinement = {
  name: 'inner-quotation',
  run: (doc, attributions) => {
    const taken = new Set(
      attributions.flatMap(({ isNested, content }) => (isNested ? content.map(({ first }) => first) : [])),
    )
    const isTaken = ({ first, end }: TokenRange): boolean => {
      for (let at = first; at < end; at++) if (taken.has(at)) return true
      return false
    }
    const added = attributions
      .filter((one) => !one.isNested && isQuoted(doc, one.content))
      .flatMap((outer) => outer.content.flatMap((range) => innerIn(doc, outer, range)))
      .filter(({ content }) => !content.some(isTaken))
    return added.length === 0 ? attributions : inTextOrder([...attributions, ...added])
  },
}

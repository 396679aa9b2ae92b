import type { Doc, TokenRange } from '../../doc/doc.ts'
import { phraseFrom } from '../grammar/noun-phrase.ts'
import { changing, type Refinement } from '../refinement.ts'
import { leavesSource } from './source-after.ts'

const joins = /^(?:and|but|while|yet)$/
const finite = /^(?:VBZ|VBP|MD)$/
/** Forms that may also be a participle, which belongs to the source: "students and teachers injured in the crash". */
const pastOrParticiple = /^VB[DN]$/
const relative = /^(?:who|whom|whose|which|that|where)$/

/** The end of the source before a clause that is joined to it; the source's own end if there is none. */
const endOf = ({ tokens }: Doc, { first, end }: TokenRange): number => {
  let hasAside = false
  for (let at = first + 1; at < end - 2; at++) {
    const word = tokens[at]?.lower ?? ''
    // "Marten, who owns the yard and whose brother left": the clause belongs to the source.
    if (relative.test(word)) return end
    // "Said Marten, a doctor, the wall is old"
    if (word === ',' && hasAside && leavesSource(tokens, at + 1, end)) return at
    if (word === ',') hasAside = true
    if (!joins.test(word)) continue
    const hasComma = tokens[at - 1]?.text === ','
    const subject = phraseFrom(tokens, at + 1, end)
    const verb = subject && subject.end < end ? (tokens[subject.end]?.penn ?? '') : ''
    if (finite.test(verb) || (hasComma && pastOrParticiple.test(verb))) return hasComma ? at - 1 : at
  }
  return end
}

/** Cuts a joined clause off a source: "according to the budget office, and the town paid the rest". */
export const cutSourceClauses: Refinement = changing('source-clause', (doc, one) => {
  if (!one.source) return one
  const end = endOf(doc, one.source)
  const isBehindCue = one.cue !== undefined && one.cue.first < one.source.first
  return isBehindCue && end > one.source.first && end < one.source.end
    ? { ...one, source: { first: one.source.first, end } }
    : one
})

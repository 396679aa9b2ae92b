import type { Doc } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'

const adverbs = /^(?:reportedly|allegedly|purportedly|supposedly)$/
const passives = new Set('allege believe claim report rumor say think understand'.split(' '))
const be = /^(?:is|are|was|were|be|been|being|'s|'re)$/

/**
 * Whether the words of the cue themselves say that somebody else claims it: "reportedly", "is believed to". The judge does not
 * decide about these.
 */
export const isHearsay = ({ tokens }: Doc, { source, speaker, cue, lemma }: Attribution): boolean => {
  if (!cue) return false
  const words = tokens.slice(cue.first, cue.end).map(({ lower }) => lower)
  if (words.some((word) => adverbs.test(word))) return true
  return !source && !speaker && passives.has(lemma) && words.some((word) => be.test(word))
}

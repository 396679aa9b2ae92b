import type { Doc, TokenRange } from '../doc/doc.ts'
import { type Attribution, cueOwners, type Speaker } from './attribution.ts'
import { isQuoted } from './clauses.ts'
import { inTextOrder, type Refinement } from './refinement.ts'
import { speechVerbs } from './reporting-words.ts'

/** How sure it is that a paragraph in quotation marks has the speaker of the one before. */
const confidence = 0.6

/** Questions of an interviewer are short. */
const maxQuestion = 60

/** Whether every word of the block is in quotation marks. */
export const isQuotedBlock = ({ quotationOf, quotations, tokens }: Doc, { first, end }: TokenRange): boolean => {
  if (first >= end || quotations[quotationOf[first] ?? -1]?.first !== first) return false
  for (let at = first; at < end; at++) if ((quotationOf[at] ?? -1) < 0 && tokens[at]?.tag !== 'PUNCT') return false
  return true
}

const lastToken = ({ source, cue, content }: Attribution): number =>
  Math.max(source?.end ?? 0, cue?.end ?? 0, content.at(-1)?.end ?? 0) - 1

/** The attribution that ends last in each block. */
const lastByBlock = (doc: Doc, attributions: readonly Attribution[]): ReadonlyMap<number, Attribution> => {
  const last = new Map<number, Attribution>()
  for (const one of attributions) {
    if (one.isNested) continue
    const block = doc.blockOf[lastToken(one)] ?? -1
    const other = last.get(block)
    if (!other || lastToken(other) <= lastToken(one)) last.set(block, one)
  }
  return last
}

const speakerOf = ({ source, speaker }: Attribution): Speaker | undefined =>
  source ? { kind: 'words', range: source } : speaker

/** Whoever speaks last in a block, when nothing but at most one sentence comes after it and the words ask nothing. */
const speakerAtEnd = (doc: Doc, block: number, last: Attribution | undefined): Speaker | undefined => {
  const { tokens, sentenceOf, blocks } = doc
  const [end, final] = [blocks[block]?.end ?? 0, last?.content.at(-1)]
  if (!last || !final || last.lemma === 'ask') return undefined
  const isNear = (sentenceOf[end - 1] ?? 0) - (sentenceOf[lastToken(last)] ?? 0) <= 1
  const isSpeech = speechVerbs.has(last.lemma) || isQuoted(doc, last.content) || last.speaker !== undefined
  const asks = tokens.slice(final.end - 2, final.end).some(({ text }) => text === '?')
  return isNear && isSpeech && !asks ? speakerOf(last) : undefined
}

/** A short question outside of quotation marks, as interviewers ask them. */
const isQuestion = ({ tokens, quotationOf }: Doc, { first, end }: TokenRange): boolean =>
  end - first <= maxQuestion && tokens[end - 1]?.text === '?' && (quotationOf[first] ?? -1) < 0

/**
 * Gives a paragraph in quotation marks without a source to the speaker of the paragraph before, also when a question of
 * an interviewer comes between them.
 */
export const findFollowOnQuotations: Refinement = {
  name: 'follow-on-quotation',
  run: (doc, attributions) => {
    const last = lastByBlock(doc, attributions)
    const used = new Set(attributions.flatMap(({ content }) => content.map(({ first }) => doc.blockOf[first] ?? -1)))
    const cues = cueOwners(attributions)
    const added: Attribution[] = []
    let speaker: Speaker | undefined
    for (const [block, range] of doc.blocks.entries()) {
      const isFree = !used.has(block) && !cues.has(range.first)
      if (isFree && speaker && isQuotedBlock(doc, range)) {
        const { first, end } = range
        added.push({
          block,
          source: undefined,
          cue: undefined,
          content: [{ first, end }],
          verb: undefined,
          lemma: '',
          confidence,
          speaker,
        })
      } else if (!isFree || !speaker || !isQuestion(doc, range)) speaker = speakerAtEnd(doc, block, last.get(block))
    }
    return added.length === 0 ? attributions : inTextOrder([...attributions, ...added])
  },
}

import { type Doc, type DocSentence, sentenceAt, type TokenRange } from '../../doc/doc.ts'
import { type Attribution, attributionsBySentence } from '../attribution.ts'
import { clauseEnd, finiteTags, rangesOverlap } from '../grammar/clauses.ts'
import { phraseFrom } from '../grammar/noun-phrase.ts'
import { finiteVerbIn, speechVerbs } from '../grammar/reporting-words.ts'
import { inTextOrder, type Refinement } from '../refinement.ts'
import { clauseStart, subjectBefore } from './missing-sources.ts'

/** The confidence of a report after an aside that the model missed. */
const confidence = 0.7

/** Whether a clause begins at a token: "that she was sober", "he ran every step". */
const startsClause = ({ tokens }: Doc, first: number, end: number): boolean => {
  const start = tokens[first]?.lower === 'that' ? first + 1 : first
  const subject = phraseFrom(tokens, start, end)
  let verb = subject?.end ?? end
  while (verb < end && tokens[verb]?.tag === 'ADV') verb++
  return verb < end && finiteTags.has(tokens[verb]?.penn ?? '')
}

/** The report of a verb directly after the comma that closes an aside: "Marten, who was away, insists she was ill". */
const reportAt = (doc: Doc, sentence: DocSentence, verb: number): Attribution | undefined => {
  const lemma = finiteVerbIn(speechVerbs, doc.tokens[verb]?.lower ?? '')
  const end = clauseEnd(doc, sentence)
  if (lemma === undefined || (doc.quotationOf[verb] ?? -1) >= 0 || !startsClause(doc, verb + 1, end)) return undefined
  const cue: TokenRange = { first: verb, end: verb + 1 }
  const source = subjectBefore(doc, { cue, verb }, clauseStart(doc, sentence.first, verb))
  const content = [{ first: verb + 1, end }]
  return source && { block: sentence.block, source, cue, content, verb, lemma, confidence }
}

const touches = ({ source, cue, content }: Attribution, found: Attribution): boolean =>
  [source, cue, ...content].some((range) =>
    [found.source, found.cue, ...found.content].some((own) => range && own && rangesOverlap(range, own)),
  )

/**
 * Finds reports after an aside that the model missed or left without a source. The tagger often reads their verb as a
 * noun: "Marten, who was away, insists she was ill".
 */
export const findReportsAfterAsides: Refinement = {
  name: 'report-after-aside',
  run: (doc, attributions) => {
    const bySentence = attributionsBySentence(doc, attributions)
    const gone = new Set<Attribution>()
    const added: Attribution[] = []
    for (let comma = 2; comma < doc.tokens.length; comma++) {
      const sentence = doc.tokens[comma]?.text === ',' ? sentenceAt(doc, comma) : undefined
      const found = sentence && reportAt(doc, sentence, comma + 1)
      if (!found) continue
      const touched = (bySentence.get(doc.sentenceOf[comma] ?? -1) ?? []).filter((one) => touches(one, found))
      if (touched.some(({ verb, source, speaker }) => verb !== found.verb || source || speaker)) continue
      for (const one of touched) gone.add(one)
      added.push(found)
    }
    return added.length === 0 ? attributions : inTextOrder([...attributions.filter((one) => !gone.has(one)), ...added])
  },
}

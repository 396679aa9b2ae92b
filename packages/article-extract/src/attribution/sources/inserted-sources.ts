import type { Doc, DocSentence, TokenRange } from '../../doc/doc.ts'
import { type Attribution, attributionsBySentence, cueOwners } from '../attribution.ts'
import { clauseEnd, hasFiniteVerb, isSpeakerPhrase, rangesOverlap, subjectAndVerb } from '../grammar/clauses.ts'
import { finiteVerbIn, invertedVerbs } from '../grammar/reporting-words.ts'
import { inTextOrder, type Refinement } from '../refinement.ts'
import { sourceAfter } from './source-after.ts'

/** The confidence of a source between two commas that the model missed. */
const confidence = 0.7

/** Words that begin a subordinate clause before a source between commas: "When he rang, Lee says, nobody was there". */
const circumstance = new Set('when after before while as asked although though if because since until once'.split(' '))

/** A verb and its source after it: "says Ms Diamond". */
const verbAndSubject = (doc: Doc, verb: number, end: number) => {
  const lemma = finiteVerbIn(invertedVerbs, doc.tokens[verb]?.lower ?? '')
  const source = lemma === undefined ? undefined : sourceAfter(doc.tokens, verb + 1, end)
  return lemma !== undefined && source && isSpeakerPhrase(doc, source) ? { source, verb, lemma } : undefined
}

/** A source and its verb between two commas in the middle of the content: "This, Ms Diamond warns, is …". */
const insertedAt = (doc: Doc, sentence: DocSentence, comma: number, end: number): Attribution | undefined => {
  const { tokens, quotationOf } = doc
  if ((quotationOf[comma] ?? -1) >= 0) return undefined
  const found = subjectAndVerb(doc, comma + 1, end) ?? verbAndSubject(doc, comma + 1, end)
  if (!found) return undefined
  const { source, verb, lemma } = found
  const second = Math.max(verb + 1, source.end)
  if (tokens[second]?.text !== ',' || second + 1 >= end) return undefined
  const left: TokenRange = { first: sentence.first, end: comma }
  const right: TokenRange = { first: second + 1, end }
  return {
    block: sentence.block,
    source,
    cue: { first: verb, end: verb + 1 },
    content: circumstance.has(tokens[left.first]?.lower ?? '') ? [right] : [left, right],
    verb,
    lemma,
    confidence,
  }
}

const reaches = ({ source, cue, content }: Attribution, found: Attribution): boolean =>
  [source, cue, ...content].some((range) => range && found.content.some((part) => rangesOverlap(part, range)))

/**
 * Whether the model read the source after its verb as the start of the content, "says | Ms Diamond, is …", or the
 * content as the words before the verb, or as those and a part of the source: "By noon, wrote Lee, who was there, …".
 */
const isMisread = (doc: Doc, owner: Attribution, { source, content: [left, right] }: Attribution): boolean => {
  const { content } = owner
  if (!owner.source && !owner.speaker && content[0]?.first === source?.first) return true
  if (!source || !left || !right || hasFiniteVerb(doc, left) || !hasFiniteVerb(doc, right)) return false
  return (
    content[0]?.first === left.first && (content.length === 1 || content.some((part) => rangesOverlap(part, source)))
  )
}

/** Finds sources between two commas in the middle of their content that the model missed. */
export const findInsertedSources: Refinement = {
  name: 'inserted-source',
  run: (doc, attributions) => {
    const owners = cueOwners(attributions)
    const bySentence = attributionsBySentence(doc, attributions)
    const gone = new Set<Attribution>()
    const added = doc.sentences.flatMap((sentence): readonly Attribution[] => {
      const end = clauseEnd(doc, sentence)
      for (let at = sentence.first + 1; at < end - 3; at++) {
        if (doc.tokens[at]?.text !== ',') continue
        const found = insertedAt(doc, sentence, at, end)
        if (!found) continue
        const owner = owners.get(found.verb ?? -1)
        if (owner && !isMisread(doc, owner, found)) return []
        const others = bySentence.get(doc.sentenceOf[at] ?? -1)?.filter((one) => one !== owner)
        if (others?.some((one) => reaches(one, found))) return []
        if (owner) gone.add(owner)
        return [found]
      }
      return []
    })
    return added.length === 0 ? attributions : inTextOrder([...attributions.filter((one) => !gone.has(one)), ...added])
  },
}

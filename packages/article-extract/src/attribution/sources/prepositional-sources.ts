import { type Doc, type DocSentence, sentenceAt, type TokenRange } from '../../doc/doc.ts'
import { type Attribution, attributionsBySentence } from '../attribution.ts'
import { clauseEnd, hasFiniteVerb, isSpeakerPhrase, rangesOverlap } from '../grammar/clauses.ts'
import { phraseFrom } from '../grammar/noun-phrase.ts'
import { changing, inTextOrder, type Refinement } from '../refinement.ts'

/** The confidence of a source after "per" or "in the words of" that the model missed. */
const confidence = 0.7

/** Phrases that connect a clause to the source directly after them, with the lemma of their cue. */
const phrases: readonly (readonly [words: readonly string[], lemma: string])[] = [
  [['according', 'to'], 'accord'],
  [['as', 'per'], 'say'],
  [['per'], 'say'],
  [['in', 'the', 'words', 'of'], 'say'],
  [['in', 'the', 'view', 'of'], 'believe'],
  [['in', 'the', 'opinion', 'of'], 'believe'],
  [['it', 'is', 'asserted', 'by'], 'assert'],
  [['it', 'was', 'asserted', 'by'], 'assert'],
  [['it', 'is', 'claimed', 'by'], 'claim'],
  [['it', 'is', 'alleged', 'by'], 'allege'],
]

const firstWords: ReadonlySet<string> = new Set(phrases.map(([[first = '']]) => first))

const cueAt = ({ tokens }: Doc, first: number): { readonly cue: TokenRange; readonly lemma: string } | undefined => {
  if (!firstWords.has(tokens[first]?.lower ?? '')) return undefined
  const found = phrases.find(([words]) => words.every((word, step) => tokens[first + step]?.lower === word))
  return found && { cue: { first, end: first + found[0].length }, lemma: found[1] }
}

/** The phrase at the start of a sentence, with its clause after a comma, or at the end of a sentence, after a comma. */
const sourceIn = (doc: Doc, sentence: DocSentence, first: number): Attribution | undefined => {
  const found = cueAt(doc, first)
  if (!found) return undefined
  const end = clauseEnd(doc, sentence)
  const source = phraseFrom(doc.tokens, found.cue.end, end)
  if (!source || !isSpeakerPhrase(doc, source)) return undefined
  const isFirst = first === sentence.first && doc.tokens[source.end]?.text === ','
  const isLast = doc.tokens[first - 1]?.text === ',' && source.end === end
  if (!isFirst && !isLast) return undefined
  const content = isFirst ? { first: source.end + 1, end } : { first: sentence.first, end: first - 1 }
  if (!hasFiniteVerb(doc, content)) return undefined
  return {
    block: sentence.block,
    source,
    cue: found.cue,
    content: [content],
    verb: found.cue.end - 1,
    lemma: found.lemma,
    confidence,
  }
}

const touches = ({ source, cue, content }: Attribution, found: Attribution): boolean =>
  [source, cue, ...content].some((range) => range && found.content.some((part) => rangesOverlap(range, part)))

/**
 * The content after "and, according to the memo,", which begins a clause of its own: the words before it are not the
 * source's.
 */
const withClauseBehind = (doc: Doc, one: Attribution): Attribution => {
  const { cue, source } = one
  if (!cue || !source || doc.tokens[cue.first]?.lower !== 'according') return one
  const isJoined =
    doc.tokens[cue.first - 1]?.text === ',' && /^(?:and|but)$/.test(doc.tokens[cue.first - 2]?.lower ?? '')
  const sentence = sentenceAt(doc, cue.first)
  if (!isJoined || !sentence || doc.tokens[source.end]?.text !== ',') return one
  const behind = { first: source.end + 1, end: clauseEnd(doc, sentence) }
  return hasFiniteVerb(doc, behind) ? { ...one, content: [behind] } : one
}

/** Corrects the content of "It was the dam and, according to the memo, it leaked". */
export const correctJoinedContents: Refinement = changing('joined-content', withClauseBehind)

/** Finds sources after "per", "in the words of" and "it is asserted by" that the model missed. */
export const findPrepositionalSources: Refinement = {
  name: 'prepositional-source',
  run: (doc, attributions) => {
    const bySentence = attributionsBySentence(doc, attributions)
    const added = doc.sentences.flatMap((sentence, index): readonly Attribution[] => {
      for (let at = sentence.first; at < sentence.end; at++) {
        const found = sourceIn(doc, sentence, at)
        if (found) return bySentence.get(index)?.some((one) => touches(one, found)) ? [] : [found]
      }
      return []
    })
    return added.length === 0 ? attributions : inTextOrder([...attributions, ...added])
  },
}

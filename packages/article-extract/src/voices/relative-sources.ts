import { isSpeakerPhrase } from '../attribution/grammar/clauses.ts'
import { phraseStart } from '../attribution/grammar/noun-phrase.ts'
import { type Doc, sentenceAt, type TokenRange } from '../doc/doc.ts'

const relative = /^(?:WDT|WP)$/

/**
 * The antecedent of a relative pronoun: "signs in some places", in "signs in some places that say". Other words are
 * returned unchanged.
 */
export const relatedPhrase = (doc: Doc, range: TokenRange): TokenRange => {
  const { first, end } = range
  const sentence = sentenceAt(doc, first)
  if (end - first !== 1 || !sentence || !relative.test(doc.tokens[first]?.penn ?? '')) return range
  const behind = doc.tokens[first - 1]?.text === ',' ? first - 1 : first
  const start = phraseStart(doc.tokens, behind - 1, sentence.first)
  if (start === undefined) return range
  const phrase = { first: start, end: behind }
  // "Under pressure, who": the antecedent of "who" must be people.
  return doc.tokens[first]?.penn === 'WP' && !isSpeakerPhrase(doc, phrase) ? range : phrase
}

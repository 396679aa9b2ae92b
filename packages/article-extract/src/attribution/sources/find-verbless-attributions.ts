import type { Doc, DocSentence } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'
import { cueLemma } from '../grammar/cue-verbs.ts'
import { phraseStart } from '../grammar/noun-phrase.ts'

/** Nouns for feelings, in both numbers. */
const feelings = new Set(
  'concern fear worry hope doubt suspicion alarm unease anxiety anger'
    .split(' ')
    .flatMap((noun) => [noun, `${noun}s`, noun.replace(/y$/u, 'ies')]),
)
const spreads =
  /^(?:persists?|remains?|remained|lingers?|lingered|grows?|grew|growing|mounts?|mounted|mounting|spreads?|rises?|rose|rising|abounds?)$/

/** The probability that a feeling has an owner; the corpus seldom marks it. */
const confidence = 0.6

const attributionAt = (doc: Doc, block: number, sentence: DocSentence, at: number): Attribution | undefined => {
  const { tokens } = doc
  const verb = tokens.slice(at + 1, at + 3).findIndex(({ lower }) => spreads.test(lower)) + at + 1
  const that = tokens.slice(verb + 3, verb + 6).findIndex(({ lower }) => lower === 'that') + verb + 3
  if (verb <= at || that < verb + 3 || that >= sentence.end || tokens[verb + 1]?.lower !== 'in') return undefined
  if (!tokens.slice(verb + 2, that).every(({ text }) => /^\p{Lu}/u.test(text))) return undefined
  const end = tokens[sentence.end - 1]?.tag === 'PUNCT' ? sentence.end - 1 : sentence.end
  return {
    block,
    source: undefined,
    cue: { first: phraseStart(tokens, at, sentence.first) ?? at, end: that },
    content: [{ first: that, end }],
    verb,
    lemma: cueLemma(tokens[at]?.lower ?? '') ?? '',
    confidence,
  }
}

/**
 * Attributions without a verb of speech whose source is only a place: "Concerns persist in Seoul that …". The content
 * extends to the end of the sentence.
 */
export const findVerblessAttributions = (doc: Doc, block: number): readonly Attribution[] => {
  const range = doc.blocks[block]
  if (!range) return []
  const found: Attribution[] = []
  for (let at = range.first; at < range.end; at++) {
    if (!feelings.has(doc.tokens[at]?.lower ?? '')) continue
    const sentence = doc.sentences[doc.sentenceOf[at] ?? -1]
    const attribution = sentence && attributionAt(doc, block, sentence, at)
    if (attribution) found.push(attribution)
  }
  return found
}

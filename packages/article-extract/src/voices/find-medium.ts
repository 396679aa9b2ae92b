import type { Medium } from '@onrecord/article-data'
import { type Attribution, isInRanges } from '../attribution/attribution.ts'
import { phraseFrom } from '../attribution/grammar/noun-phrase.ts'
import { type Doc, sentenceAt, spanOf, wordsIn } from '../doc/doc.ts'

const carriers =
  /\b(?:statement|interview|briefing|news conference|press conference|tweet|letter|speech|email|e-mail|platform \p{L}+|twitter|facebook|instagram|telegram|truth social|post|memo|report|book|op-ed|broadcast|video|hearing|session|debate|rally|call|filing|remarks|blog|article|testimony)\b/iu
const links = new Set('in on at during via through'.split(' '))

const reach = 14

/**
 * The medium of the words: "on the social media platform X", "in a statement". It comes directly after the cue, or at
 * the start of the sentence before the source.
 */
export const findMedium = (doc: Doc, { verb, source, content }: Attribution): Medium | undefined => {
  const { tokens } = doc
  const sentence = verb === undefined ? undefined : sentenceAt(doc, verb)
  if (verb === undefined || sentence === undefined) return undefined
  const taken = (index: number): boolean => isInRanges(content, index)
  const places: number[] = []
  for (let at = verb + 1; at <= Math.min(verb + reach, sentence.end - 1); at++) places.push(at)
  if (source && sentence.first < source.first) places.push(sentence.first)
  for (const index of places) {
    const token = tokens[index]
    if (token === undefined || !links.has(token.lower) || taken(index)) continue
    const range = phraseFrom(tokens, index + 1, sentence.end)
    if (range === undefined || content.some(({ first, end }) => first < range.end && range.first < end)) continue
    const name = wordsIn(doc, range)
    if (carriers.test(name) || /^(?:x|twitter|facebook|cnn|nbc|abc|cbs|fox news|msnbc)$/iu.test(name))
      return { name, span: spanOf(doc, range) }
  }
  return undefined
}

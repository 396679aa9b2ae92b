import type { Medium } from '@onrecord/article-data'
import { type Attribution, spanOf } from '../attribution/attribution.ts'
import { phraseFrom } from '../attribution/noun-phrase.ts'
import { sentenceAt } from '../attribution/paragraph.ts'

const carriers =
  /\b(?:statement|interview|briefing|news conference|press conference|tweet|letter|speech|email|e-mail|platform \p{L}+|twitter|facebook|instagram|telegram|truth social|post|memo|report|book|op-ed|broadcast|video|hearing|session|debate|rally|call|filing|remarks|blog|article|testimony)\b/iu
const links = /^(?:in|on|at|during|via|through)$/

/**
 * What the words came out in: "on the social media platform X", "in a statement". Looked for right behind the cue, and
 * at the sentence's start before the source; undefined when nothing of the kind stands there.
 */
export const findMedium = ({ paragraph, tokens: roles }: Attribution): Medium | undefined => {
  const { tokens } = paragraph
  const behind = (roles.verb ?? -1) + 1
  const sentence = sentenceAt(paragraph, behind - 1)
  if (sentence === undefined) return undefined
  const taken = (index: number): boolean => roles.content.some(({ first, end }) => first <= index && index < end)
  const near = Array.from({ length: 14 }, (_, step) => behind + step)
  const opening = roles.source && sentence.first < roles.source.first ? [sentence.first] : []
  for (const index of [...near, ...opening]) {
    const token = tokens[index]
    if (token === undefined || index >= sentence.end || taken(index) || !links.test(token.lower)) continue
    const range = phraseFrom(tokens, index + 1, sentence.end)
    const words = range && tokens.slice(range.first, range.end)
    if (range === undefined || words === undefined || words.some((_, step) => taken(range.first + step))) continue
    const name = words
      .map(({ text }, step) => (step > 0 && words[step - 1]?.end === words[step]?.start ? text : ` ${text}`))
      .join('')
      .trim()
    if (carriers.test(name) || /^(?:x|twitter|facebook|cnn|nbc|abc|cbs|fox news|msnbc)$/iu.test(name))
      return { name, span: spanOf(paragraph, range) }
  }
  return undefined
}

import type { Token, TokenRange } from '../tokens/token.ts'
import { workNouns } from '../voices/voice-nouns.ts'
import { sourceAfter, sourceBefore } from './find-source.ts'
import { isNominal, isTimeWord, phraseFrom } from './noun-phrase.ts'
import type { Paragraph } from './paragraph.ts'
import { verbGroup } from './verb-group.ts'

const farthest = 120

const finiteTag = (token: Token | undefined): boolean => token?.tag === 'VERB' || token?.tag === 'AUX'

/** The nearest finite verb before `index` in the sentence whose own source can be found: "She noted X, adding Y". */
export const sharedSource = (paragraph: Paragraph, index: number, floor: number): TokenRange | undefined => {
  const { tokens, quotationOf } = paragraph
  for (let verb = index - 1; verb > Math.max(floor, index - farthest); verb--) {
    const token = tokens[verb]
    if (token === undefined || quotationOf[verb] !== -1 || !finiteTag(token) || /ing$/.test(token.lower)) continue
    if (tokens[verb - 1]?.lower === 'to') continue
    const group = verbGroup(tokens, verb, floor)
    const source = sourceBefore(tokens, group.first, floor)
    if (source) return source
  }
  return undefined
}

/** The words behind the verb, when they name who says it and not what is said: after a quotation or comma, at an end. */
export const invertedSource = (
  paragraph: Paragraph,
  verb: number,
  group: TokenRange,
  ceiling: number,
): TokenRange | undefined => {
  const { tokens, quotationOf } = paragraph
  const before = tokens[group.first - 1]
  const afterQuotation = before !== undefined && quotationOf[group.first - 1] !== -1
  if (group.first !== verb || before === undefined || /ing$/.test(tokens[verb]?.lower ?? '')) return undefined
  if (before.text !== ',' && !afterQuotation) return undefined
  const phrase = phraseFrom(tokens, verb + 1, ceiling)
  if (phrase === undefined) return undefined
  if (afterQuotation && isNominal(tokens[phrase.first])) return sourceAfter(tokens, verb + 1, ceiling)
  const after = tokens[phrase.end]
  const ends =
    phrase.end >= ceiling ||
    after?.text === '.' ||
    after?.text === ',' ||
    after?.tag === 'ADP' ||
    isTimeWord(after as Token)
  const named = tokens.slice(phrase.first, phrase.end).some(({ tag }) => tag === 'PROPN') || afterQuotation
  return ends && named ? sourceAfter(tokens, verb + 1, ceiling) : undefined
}

/** "a video indicating that", "lawmakers saying that": the word right before the participle says it, and no earlier one. */
export const followsCarrier = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1]
  return before?.tag === 'NOUN' && (workNouns.has(singular(before.lower)) || before.lower !== singular(before.lower))
}

const singular = (word: string): string => word.replace(/(?<=[^su])s$/, '')

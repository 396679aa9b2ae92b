import { isNominal } from '../attribution/noun-phrase.ts'
import type { Token, TokenRange } from '../doc/doc.ts'
import { joiners } from '../entities/name-words.ts'

/** The words of a source up to what only describes it further, and the last of them: "a spokesman" of "a spokesman for the ministry". */
export interface SourcePhrase extends TokenRange {
  readonly head: Token
}

/** "Bill de Blasio": a small word inside a name. */
const isInName = (tokens: readonly Token[], index: number): boolean =>
  joiners.has(tokens[index]?.text ?? '') &&
  /^\p{Lu}/u.test(tokens[index - 1]?.text ?? '') &&
  /^\p{Lu}/u.test(tokens[index + 1]?.text ?? '')

const ends = (token: Token, index: number, first: number, hyphenated: boolean): boolean =>
  index > first &&
  (token.tag === 'ADP' ||
    token.tag === 'SCONJ' ||
    (token.tag === 'VERB' && !hyphenated) ||
    /^(?:who|that|which|whose|to)$/.test(token.lower) ||
    /^[,(;:—–]$/.test(token.text))

/** The parts of a source that "and" joins, each with its head: "Kim and Lee" has two. Ranges are indices into `tokens`. */
export const sourcePhrases = (tokens: readonly Token[], { first, end }: TokenRange): readonly SourcePhrase[] => {
  const phrases: SourcePhrase[] = []
  let start = first
  for (let index = first; index <= end; index++) {
    const token = tokens[index]
    const over =
      index === end ||
      token === undefined ||
      (ends(token, index, start, tokens[index - 1]?.text === '-') && !isInName(tokens, index))
    const joined = !over && (token?.lower === 'and' || token?.lower === 'or')
    if (!over && !joined) continue
    const words = tokens.slice(start, index)
    const head = words.findLast((one) => isNominal(one)) ?? words.findLast(({ tag }) => tag === 'ADJ') ?? words[0]
    if (head && index > start) phrases.push({ first: start, end: index, head })
    if (over) break
    start = index + 1
  }
  return phrases
}

import type { Token, TokenRange } from '../tokens/token.ts'
import { isNominal, isSubjectPronoun, isTimeWord, phraseFrom, phraseStart } from './noun-phrase.ts'

const farthest = 45
const openers = new Set(
  'a an the who whose which one his her its their our my former chief head director also acting former then'.split(' '),
)

/** Whether the words between two commas tell more about the phrase before them: "a doctor", "who runs it", "56". */
const describes = (tokens: readonly Token[], first: number): boolean => {
  const token = tokens[first]
  if (token === undefined) return false
  if (openers.has(token.lower)) return true
  return ['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET'].includes(token.tag) && !isTimeWord(token)
}

/** The comma or dash that opens what the one at `closing` closes, nearest first. */
const openings = (tokens: readonly Token[], closing: number, floor: number): readonly number[] => {
  const mark = tokens[closing]?.text
  const found: number[] = []
  for (let index = closing - 1; index > Math.max(floor, closing - farthest); index--) {
    if (tokens[index]?.text === mark) found.push(index)
    if (/^[“”";]$/.test(tokens[index]?.text ?? '')) break
  }
  return found
}

/** "In October, Mrs. Clinton, the nominee,": what the sentence opens with is no part of the name. */
const opensWithLink = (tokens: readonly Token[], floor: number): boolean =>
  tokens[floor]?.tag === 'ADP' || tokens[floor]?.tag === 'SCONJ'

/** "Moon, a retired general," or "Moon, in 2019,": the name with what describes it, or without what only dates it. */
const beforeComma = (tokens: readonly Token[], closing: number, floor: number): TokenRange | undefined => {
  const marks = openings(tokens, closing, floor)
  let best: TokenRange | undefined
  for (const mark of marks) {
    const start = phraseStart(tokens, mark - 1, floor)
    if (start === undefined || isTimeWord(tokens[mark - 1] as Token)) continue
    const more = describes(tokens, mark + 1)
    if (more) best = { first: start, end: closing + (tokens[closing]?.text === ',' ? 1 : 0) }
    else if (best === undefined) return { first: start, end: mark }
    const before = tokens[start - 1]
    if (start <= floor || before?.text !== ',' || !more || opensWithLink(tokens, floor)) break
  }
  return best
}

/** "people who attended said": the clause that stands between the noun and its verb belongs to the noun. */
const beforeClause = (tokens: readonly Token[], last: number, floor: number): TokenRange | undefined => {
  for (let index = last; index > Math.max(floor, last - 18); index--) {
    const token = tokens[index]
    if (token === undefined || token.text === ',' || token.text === ';') return undefined
    if (token.lower === 'who' || (token.lower === 'that' && tokens[index - 1]?.tag === 'NOUN')) {
      const start = isNominal(tokens[index - 1]) ? phraseStart(tokens, index - 1, floor) : undefined
      return start === undefined ? undefined : { first: start, end: last + 1 }
    }
  }
  return undefined
}

/** The words before a verb group that begins at `group` that say who does it; undefined when there are none. */
export const sourceBefore = (tokens: readonly Token[], group: number, floor: number): TokenRange | undefined => {
  let last = group - 1
  while (last > floor && isTimeWord(tokens[last] as Token) && tokens[last - 1]?.text !== ',') {
    last -= tokens[last - 1]?.lower === 'on' ? 2 : 1
  }
  const token = tokens[last]
  if (token === undefined || last < floor) return undefined
  if (token.text === ',' || token.text === '—' || token.text === '–') return beforeComma(tokens, last, floor)
  if (isSubjectPronoun(token)) return { first: last, end: last + 1 }
  const start = isNominal(token) || token.text === ')' ? phraseStart(tokens, last, floor) : undefined
  if (start === undefined) return beforeClause(tokens, last, floor)
  return belowClause(tokens, start, last, floor)
}

/** "people who attended the meeting said": the phrase before the verb may end a clause that belongs to an earlier noun. */
const belowClause = (tokens: readonly Token[], start: number, last: number, floor: number): TokenRange => {
  const whole = { first: start, end: last + 1 }
  const before = tokens[start - 1]
  if (before === undefined || before.tag === 'PUNCT' || before.tag === 'SCONJ' || before.tag === 'CCONJ') return whole
  return (before.tag === 'VERB' || before.tag === 'ADP' ? beforeClause(tokens, start - 1, floor) : undefined) ===
    undefined
    ? whole
    : { first: beforeClause(tokens, start - 1, floor)?.first ?? start, end: last + 1 }
}

/** Whether the word opens what describes a name behind a comma: "said Hill, a doctor", "said Hill, who". */
const goesOnAfterComma = (tokens: readonly Token[], comma: number): boolean => {
  const next = tokens[comma + 1]
  if (next === undefined) return false
  if (openers.has(next.lower)) return true
  if (next.tag === 'NUM') return tokens[comma + 2]?.text === ','
  return next.tag === 'NOUN' || next.tag === 'ADJ' || (next.tag === 'PROPN' && !isTimeWord(next))
}

/** The words behind an inverted verb that say who: "said Hugh Hill, a doctor in Leeds". Reaches to the end of its clause. */
export const sourceAfter = (tokens: readonly Token[], first: number, ceiling: number): TokenRange | undefined => {
  const phrase = phraseFrom(tokens, first, ceiling)
  if (phrase === undefined) return undefined
  const also = tokens[phrase.end]?.lower === 'and' ? phraseFrom(tokens, phrase.end + 1, ceiling) : undefined
  const named = also && tokens[also.end]?.tag !== 'VERB' ? also : phrase
  if (tokens[named.end]?.text !== ',' || !goesOnAfterComma(tokens, named.end)) return { first, end: named.end }
  for (let index = named.end + 1; index < ceiling; index++) {
    const token = tokens[index]
    if (token === undefined || /^[;:“"”.!?]$/.test(token.text)) return { first, end: index }
    const next = tokens[index + 1]
    if (
      token.text === ',' &&
      next !== undefined &&
      (/ing$/.test(next.lower) || next.tag === 'CCONJ' || next.tag === 'PUNCT')
    ) {
      return { first, end: index }
    }
  }
  return { first, end: ceiling }
}

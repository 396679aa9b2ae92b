import type { Token, TokenRange } from '../../doc/doc.ts'
import { finiteTags, startsWithSubject } from '../grammar/clauses.ts'
import { isTimeWord, phraseFrom } from '../grammar/noun-phrase.ts'

const openers = new Set(
  'a an the who whose which where one his her its their our my former chief head director also acting former then'.split(
    ' ',
  ),
)

/** Whether the word begins an addition to a name after a comma: "said Hill, a doctor", "said Hill, who". */
const goesOnAfterComma = (tokens: readonly Token[], comma: number): boolean => {
  const next = tokens[comma + 1]
  if (next === undefined) return false
  if (openers.has(next.lower)) return true
  if (next.tag === 'NUM') return tokens[comma + 2]?.text === ','
  return next.tag === 'NOUN' || next.tag === 'ADJ' || (next.tag === 'PROPN' && !isTimeWord(next))
}

/**
 * Whether the words after a comma are a clause of their own, or the rest of one: "wrote Hill, who was there, | the wall
 * had fallen", "said Hill, a doctor, | had fallen".
 */
export const leavesSource = (tokens: readonly Token[], first: number, end: number): boolean => {
  const { penn = '' } = tokens[first] ?? {}
  return !penn.startsWith('W') && (finiteTags.has(penn) || startsWithSubject({ tokens }, { first, end }))
}

/** The source after an inverted verb, up to the end of its clause: "said Hugh Hill, a doctor in Leeds". */
export const sourceAfter = (tokens: readonly Token[], first: number, ceiling: number): TokenRange | undefined => {
  const phrase = phraseFrom(tokens, first, ceiling)
  if (phrase === undefined) return undefined
  const also = tokens[phrase.end]?.lower === 'and' ? phraseFrom(tokens, phrase.end + 1, ceiling) : undefined
  const named = also && tokens[also.end]?.tag !== 'VERB' ? also : phrase
  if (tokens[named.end]?.text !== ',' || !goesOnAfterComma(tokens, named.end)) return { first, end: named.end }
  // "Said Hill, who, as he spoke, wept": the relative clause needs its own verb first.
  let isOpen = /^W/.test(tokens[named.end + 1]?.penn ?? '')
  for (let index = named.end + 1; index < ceiling; index++) {
    const token = tokens[index]
    if (token && finiteTags.has(token.penn)) isOpen = false
    if (token?.text === ',' && !isOpen && leavesSource(tokens, index + 1, ceiling)) return { first, end: index }
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

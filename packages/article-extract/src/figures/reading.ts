import type { Figure, Unit } from '@onrecord/article-data'
import type { Token } from '../doc/doc.ts'
import { isTimeWord } from './counted-noun.ts'
import type { Qualifier } from './qualifier.ts'

/** A figure as token ranges, before it has an id and a statement. */
export interface Reading {
  readonly first: number
  readonly end: number
  readonly quantity: Figure['quantity']
  readonly approximate: boolean
  readonly qualifier?: Qualifier
  readonly unit: Unit
  readonly base?: Figure['base']
  /** The token range of the words for what is counted or measured, or those words themselves. */
  readonly measures: readonly [first: number, end: number] | string
  /** The index of the reading that gives the same figure in another unit. */
  readonly sameAs?: number
}

/** Whether a token continues the noun phrase of what is measured: "of its gross domestic product". */
const goesOn = (token: Token | undefined, isFirst: boolean): boolean =>
  token !== undefined &&
  (/^(?:NOUN|PROPN|ADJ|DET|PART)$/u.test(token.tag) || (isFirst && token.tag === 'PRON') || token.lower === 'of') &&
  !isTimeWord(token.lower)

/** The token range of what a measure is of, up to the next mark: "40% of the 984 square kilometers". */
export const ofPhrase = (tokens: readonly Token[], end: number): readonly [number, number] => {
  const opens = tokens[end]
  // "12 percent year on year"
  if (
    /^(?:year|month|week|quarter)$/u.test(opens?.lower ?? '') &&
    /^(?:on|over|after)$/u.test(tokens[end + 1]?.lower ?? '')
  )
    return [end, end]
  if ((opens?.lower !== 'of' && opens?.tag !== 'NOUN') || isTimeWord(opens.lower) || /^vs\.?$/u.test(opens.lower))
    return [end, end]
  let at = end + 1
  while (at < Math.min(tokens.length, end + 8) && goesOn(tokens[at], at === end + 1)) at++
  while (at > end + 1 && (tokens[at - 1]?.tag === 'DET' || tokens[at - 1]?.lower === 'of')) at--
  return opens.lower === 'of' && at === end + 1 ? [end, end] : [end, at]
}

import type { Figure, Unit } from '@onrecord/article-data'
import type { Token } from '../doc/doc.ts'
import { isTimeWord } from './counted.ts'
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
  /** Token range of the words for what is counted or measured, or those words. */
  readonly measures: readonly [first: number, end: number] | string
  /** Index of the reading that says the same in another unit. */
  readonly sameAs?: number
}

/** Whether a token belongs to the words for what is measured: "of its gross domestic product". */
const goesOn = (token: Token | undefined, isFirst: boolean): boolean =>
  token !== undefined &&
  (/^(?:NOUN|PROPN|ADJ|DET|PART)$/u.test(token.tag) || (isFirst && token.tag === 'PRON') || token.lower === 'of') &&
  !isTimeWord(token.lower)

/** "40% of the 984 square kilometers": what a measure is of, up to the next mark. */
export const ofPhrase = (tokens: readonly Token[], end: number): readonly [number, number] => {
  const opens = tokens[end]
  if ((opens?.lower !== 'of' && opens?.tag !== 'NOUN') || isTimeWord(opens.lower) || /^vs\.?$/u.test(opens.lower))
    return [end, end]
  let at = end + 1
  while (at < Math.min(tokens.length, end + 8) && goesOn(tokens[at], at === end + 1)) at++
  while (at > end + 1 && (tokens[at - 1]?.tag === 'DET' || tokens[at - 1]?.lower === 'of')) at--
  return opens.lower === 'of' && at === end + 1 ? [end, end] : [end, at]
}

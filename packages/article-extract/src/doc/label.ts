import type { Doc, Token, TokenRange } from './doc.ts'

/** A label such as "AMERY:" or "REP. JULES AMERY (D-ME):" */
export interface Label {
  /** The name with its titles, without brackets, a role or the colon. */
  readonly name: TokenRange
  readonly colon: number
}

const maxName = 6
/** The maximum number of tokens before the colon: a name, a party in brackets and a role in capitals. */
const maxLabel = 18

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}[\p{L}'’.-]*$/u.test(token?.text ?? '')
const isCaps = ({ text }: Token): boolean => !/\p{Ll}/u.test(text)

/** The label that begins at `first`, before `ceiling`; undefined if there is none. */
export const labelFrom = ({ tokens }: Doc, first: number, ceiling: number): Label | undefined => {
  let colon = first + 1
  while (colon < Math.min(ceiling, first + maxLabel) && tokens[colon]?.text !== ':') colon++
  if (tokens[colon]?.text !== ':' || colon >= ceiling) return undefined
  let end = first
  while (end < colon && tokens[end]?.text !== '(' && tokens[end]?.text !== ',') end++
  const name = tokens.slice(first, end)
  if (name.length === 0 || name.length > maxName) return undefined
  if (!name.every((token) => isCapital(token) || token.tag === 'PUNCT')) return undefined
  // "JULES AMERY, HOST:", "REP. JULES AMERY (D-ME), SPEAKER:": only in transcripts, which have names in capitals.
  const isPlain = end === colon
  return isPlain || tokens.slice(first, colon).every(isCaps) ? { name: { first, end }, colon } : undefined
}

/** Where a token stands towards double quotation marks. */
export const QUOTE_STATES = ['outside', 'inside', 'opening', 'closing', 'unclosed'] as const

export type QuoteState = (typeof QUOTE_STATES)[number]

const OPENING = new Set(['“', '``', '«', '“‘'])
const CLOSING = new Set(['”', '»', '’”'])
const EITHER = new Set(['"', "''", '＂'])

/**
 * The state of every token of a paragraph, in order. A straight mark opens when nothing is open, else closes;
 * a closing mark opens when nothing is open and the next mark closes too, as careless typesetting has it.
 * A quotation that the paragraph never closes (it runs on into the next) is `unclosed` throughout, its mark too.
 */
export function quoteStates(tokens: readonly string[]): QuoteState[] {
  const marks = tokens.flatMap((token, index) => (isQuoteMark(token) ? [index] : []))
  const states: QuoteState[] = tokens.map(() => 'outside')
  let openedAt: number | undefined
  for (const [order, index] of marks.entries()) {
    const next = tokens[marks[order + 1] ?? -1] ?? ''
    if (opens(tokens[index] ?? '', next, openedAt !== undefined)) {
      openedAt = index
      states[index] = 'opening'
    } else {
      if (openedAt !== undefined) states.fill('inside', openedAt + 1, index)
      openedAt = undefined
      states[index] = 'closing'
    }
  }
  return openedAt === undefined ? states : states.fill('unclosed', openedAt)
}

/** Whether a token is a double quotation mark, of any kind. */
export function isQuoteMark(token: string): boolean {
  return OPENING.has(token) || CLOSING.has(token) || EITHER.has(token)
}

function opens(mark: string, next: string, isOpen: boolean): boolean {
  if (OPENING.has(mark)) return true
  if (isOpen) return false
  return EITHER.has(mark) || CLOSING.has(next)
}

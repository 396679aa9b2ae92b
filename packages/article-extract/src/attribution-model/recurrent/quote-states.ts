import { type QuotationView, quotationEnding } from '../input/paragraph-input.ts'

/** Where a token is relative to quotation marks. */
export const QUOTE_STATES = ['outside', 'inside', 'opening', 'closing', 'unclosed'] as const

export type QuoteState = (typeof QUOTE_STATES)[number]

/** The state of a token. A quotation that is never closed is `unclosed` throughout, its opening mark included. */
export const quoteState = ({ inside, open, close, ending }: QuotationView, at: number): QuoteState => {
  if (!inside[at]) return 'outside'
  if (ending[at] === quotationEnding.stray) return 'closing'
  if (ending[at] !== quotationEnding.closed) return 'unclosed'
  return at === open[at] ? 'opening' : at === close[at] ? 'closing' : 'inside'
}

import { type QuotationView, quotationEnding } from '../input/paragraph-input.ts'

/** The position of a token relative to quotation marks. */
const QUOTE_STATES = ['outside', 'inside', 'opening', 'closing', 'unclosed'] as const

/** One of the states in `QUOTE_STATES`. */
export type QuoteState = (typeof QUOTE_STATES)[number]

/** The state of a token. All tokens of a quotation that is never closed, including its opening mark, are `unclosed`. */
export const quoteState = ({ inside, open, close, ending }: QuotationView, at: number): QuoteState => {
  if (!inside[at]) return 'outside'
  if (ending[at] === quotationEnding.stray) return 'closing'
  if (ending[at] !== quotationEnding.closed) return 'unclosed'
  return at === open[at] ? 'opening' : at === close[at] ? 'closing' : 'inside'
}

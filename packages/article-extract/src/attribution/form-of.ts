import { type Span, type Statement, wordStarts } from '@onrecord/article-data'
import { liesIn } from './lies-in.ts'

/** `direct` when every word of the content stands in quotation marks (`quoted`), `indirect` when none does, else `mixed`. */
export const formOf = (text: string, content: readonly Span[], quoted: readonly Span[]): Statement['form'] => {
  const inside = content.flatMap(({ start, end }) =>
    wordStarts(text.slice(start, end)).map((at) => liesIn(quoted, start + at)),
  )
  if (!inside.includes(true)) return 'indirect'
  return inside.includes(false) ? 'mixed' : 'direct'
}

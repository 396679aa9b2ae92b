import { isTimeWord, phraseFrom } from './noun-phrase.ts'
import type { Paragraph } from './paragraph.ts'

const links = new Set('on in at during to by via from after before through over with for since of'.split(' '))
const asides = new Set(
  'today yesterday earlier later recently again too also last this next early late then simply'.split(' '),
)

/** Whether the token closes the way to the content: "that", a mark, a quotation, or the sentence's end. */
const isGate = ({ tokens, quotationOf }: Paragraph, index: number, end: number): boolean => {
  const token = tokens[index]
  return (
    index >= end ||
    token === undefined ||
    token.lower === 'that' ||
    quotationOf[index] !== -1 ||
    /^[,:;.]$/.test(token.text)
  )
}

const step = ({ tokens }: Paragraph, at: number, end: number): number => {
  const token = tokens[at]
  if (token === undefined) return at
  if (isTimeWord(token) || asides.has(token.lower) || token.tag === 'ADV') return at + 1
  if (token.tag === 'NUM' || (token.tag === 'NOUN' && isTimeWord(tokens[at - 1] ?? token))) return at + 1
  if (!links.has(token.lower)) return at
  const dated = tokens[at + 1]
  if (dated !== undefined && isTimeWord(dated)) return at + 2
  return phraseFrom(tokens, at + 1, end)?.end ?? at
}

/**
 * Goes over what only says when, where and to whom something was said ("on Monday", "in a statement to reporters"), when
 * "that", a mark or a quotation follows; gives the index behind it, or `from` when there is nothing of the kind.
 */
export const skipAdjuncts = (paragraph: Paragraph, from: number, end: number): number => {
  let at = from
  while (!isGate(paragraph, at, end)) {
    const next = step(paragraph, at, end)
    if (next === at) return from
    at = next
  }
  return at
}

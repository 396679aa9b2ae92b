import type { Token } from '../tokens/token.ts'
import { cueLemma } from './cue-forms.ts'
import { openFloor } from './open-floor.ts'
import type { Paragraph } from './paragraph.ts'

/** Whether a word that the tagger took for a noun stands where only a verb can: "Moon notes that", "the agency estimates the". */
const standsAsVerb = (tokens: readonly Token[], index: number): boolean => {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (token === undefined || before === undefined) return false
  if (token.tag === 'VERB' || token.tag === 'AUX') return true
  if (token.tag !== 'NOUN' && token.tag !== 'ADJ' && token.tag !== 'PROPN' && token.tag !== 'SCONJ') return false
  if (/^(?:he|she|they|we|who)$/.test(before.lower)) return true
  const opens = after?.lower === 'that' || /^[“"]$/.test(after?.text ?? '') || after?.tag === 'DET'
  return (
    opens &&
    (before.tag === 'PROPN' || before.tag === 'NOUN' || before.tag === 'PRON' || before.text === ',') &&
    token.tag !== 'PROPN'
  )
}

const opensQuotation = ({ quotations, quotationOf }: Paragraph, index: number): boolean =>
  quotations[quotationOf[index] ?? -1]?.first === index

/** Any verb is a cue where a quotation leans on it: "she boomed: “…”", "“…,” Moon grinned." */
const leansOnQuotation = (paragraph: Paragraph, index: number, floor: number): boolean => {
  const { tokens, quotationOf } = paragraph
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (token?.tag !== 'VERB' || /ing$/.test(token.lower)) return false
  if (/^[:,]$/.test(next?.text ?? '') && opensQuotation(paragraph, index + 2)) return next?.text === ':'
  const wall = openFloor(quotationOf, index, floor)
  return wall > floor && index - wall <= 5 && /^[.,]$/.test(next?.text ?? '')
}

/** The verb at `index` when it may be a cue; "put it" counts, and verbs that the table has not go by "other". */
export const cueLemmaAt = (paragraph: Paragraph, index: number, floor: number): string | undefined => {
  const { tokens } = paragraph
  const word = tokens[index]?.lower ?? ''
  const lemma = cueLemma(word) ?? (/^puts?$/.test(word) && tokens[index + 1]?.lower === 'it' ? 'put' : undefined)
  if (lemma !== undefined)
    return (index === floor ? tokens[index]?.tag === 'VERB' : standsAsVerb(tokens, index)) ? lemma : undefined
  return leansOnQuotation(paragraph, index, floor) ? 'other' : undefined
}

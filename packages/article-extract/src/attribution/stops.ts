import { sentenceAt } from './content-end.ts'
import type { CueSite } from './cue-site.ts'
import type { Paragraph } from './paragraph.ts'

/** Where content that would run to the end of its sentence has to stop; by sentence, each in order. */
export type Stops = ReadonlyMap<number, readonly number[]>

/** The mark or conjunction before `index` that parts a new statement from the one before it, or undefined. */
const partedAt = ({ tokens }: Paragraph, index: number): number | undefined => {
  const before = tokens[index - 1]
  const conjunction = before?.tag === 'CCONJ' || /^(?:while|though|although)$/.test(before?.lower ?? '')
  const first = conjunction ? index - 1 : index
  if (tokens[first - 1]?.text === ',' || tokens[first - 1]?.text === ';') return first - 1
  return conjunction ? first : undefined
}

/** ", with a video indicating that": the aside begins at its comma. */
const withAside = ({ tokens }: Paragraph, { source }: CueSite): number | undefined => {
  const first = source?.first ?? 0
  return tokens[first - 1]?.lower === 'with' && tokens[first - 2]?.text === ',' ? first - 2 : undefined
}

const stopBefore = (paragraph: Paragraph, site: CueSite): number | undefined => {
  if (site.inverted || site.voice === 'infinitive') return undefined
  if (site.voice === 'participle' && !site.shared) return withAside(paragraph, site)
  const from = site.shared ? site.group.first : (site.source?.first ?? site.group.first)
  if (from <= (sentenceAt(paragraph, site.verb)?.first ?? 0)) return undefined
  const behind = paragraph.tokens[site.group.end]?.lower
  const sure = behind === 'that' || (paragraph.quotationOf[site.group.end] ?? -1) !== -1 || site.shared
  return sure ? partedAt(paragraph, from) : undefined
}

/** The stops of the paragraph: before ", adding that …", "and warned that …", ", but Lee said that …" and ", according to …". */
export const stopsIn = (paragraph: Paragraph, sites: readonly CueSite[]): Stops => {
  const { tokens, sentenceOf } = paragraph
  const found = sites.flatMap((site) => stopBefore(paragraph, site) ?? [])
  for (const [index, token] of tokens.entries()) {
    if (token.lower === 'according' && tokens[index + 1]?.lower === 'to')
      found.push(tokens[index - 1]?.text === ',' ? index - 1 : index)
  }
  return Map.groupBy(
    found.sort((one, two) => one - two),
    (stop) => sentenceOf[stop] ?? -1,
  )
}

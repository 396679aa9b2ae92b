import { nameKinds } from '../../src/names/name-crf.ts'
import type { NameKind, NameSpan } from '../../src/names/name-span.ts'

/** Precision, recall and F1 in percent of exact spans. */
interface SpanScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly gold: number
}

type Span = Pick<NameSpan, 'first' | 'end' | 'kind'>

const percent = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(1, whole)) / 10

const scoreOf = (right: number, found: number, gold: number): SpanScore => ({
  precision: percent(right, found),
  recall: percent(right, gold),
  f1: percent(2 * right, found + gold),
  gold,
})

/** Scores of exact spans by kind, of all kinds together, and of spans without their kind. */
export const scoreNames = (
  pairs: readonly { readonly gold: readonly Span[]; readonly found: readonly Span[] }[],
): Readonly<Record<NameKind | 'all' | 'span', SpanScore>> => {
  const count = (key: (span: Span) => string | undefined): SpanScore => {
    let [right, found, gold] = [0, 0, 0]
    for (const pair of pairs) {
      const wanted = new Set(pair.gold.flatMap((span) => key(span) ?? []))
      const given = pair.found.flatMap((span) => key(span) ?? [])
      right += given.filter((one) => wanted.has(one)).length
      found += given.length
      gold += wanted.size
    }
    return scoreOf(right, found, gold)
  }
  const exact = ({ first, end, kind }: Span): string => `${kind} ${first} ${end}`
  const byKind = Object.fromEntries(
    nameKinds.map((kind) => [kind, count((span) => (span.kind === kind ? exact(span) : undefined))]),
  ) as Record<NameKind, SpanScore>
  return { ...byKind, all: count(exact), span: count(({ first, end }) => `${first} ${end}`) }
}

import type { SpanMarginal } from '../chain/chain.ts'
import type { Link } from './link-spans.ts'
import type { RoleSpan } from './pair-features.ts'

/** The maximum number of tokens between a cue and its content: a comma, "that", a mark. */
const farthest = 3

const overlaps = (one: RoleSpan, other: RoleSpan): boolean => one.first <= other.last && other.first <= one.last

const gapBetween = (one: RoleSpan, other: RoleSpan): number =>
  Math.max(one.first - other.last, other.first - one.last) - 1

/** The cue and the source beside it: "Moon said", "said Moon". */
const withSource = (cue: RoleSpan, taken: readonly RoleSpan[]): RoleSpan => {
  const source = taken.find((span) => span.role === 'source' && gapBetween(span, cue) <= farthest)
  if (!source) return cue
  return { role: 'cue', first: Math.min(cue.first, source.first), last: Math.max(cue.last, source.last) }
}

/**
 * After a cue, readers expect a content, so a less probable span is enough. For each cue among `taken` without a
 * statement, finds the most probable content beside it, of at least `least`, that overlaps no taken span.
 */
export const findMissedContents = (
  links: readonly Link[],
  taken: readonly SpanMarginal[],
  spans: readonly SpanMarginal[],
  least: number,
): readonly SpanMarginal[] => {
  const linked = new Set(links.map(({ cue }) => cue))
  const found: SpanMarginal[] = []
  const contents = spans.filter(({ role, probability }) => role === 'content' && probability >= least)
  for (const cue of taken) {
    if (cue.role !== 'cue' || linked.has(cue)) continue
    const group = withSource(cue, taken)
    const beside = contents.filter((span) => gapBetween(span, group) <= farthest)
    const free = beside.filter((span) => ![...taken, ...found].some((other) => overlaps(span, other)))
    if (free.length > 0) found.push(free.reduce((best, span) => (span.probability > best.probability ? span : best)))
  }
  return found
}

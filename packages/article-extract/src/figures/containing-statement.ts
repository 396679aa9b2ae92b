import { lowerBound, type Span, type Statement } from '@onrecord/article-data'

interface Part {
  readonly id: string
  readonly span: Span
  /** The innermost part that contains this one. */
  readonly outer: Part | undefined
}

/**
 * The parts of all contents by where they begin, each with the part around it. Contents are disjoint or properly
 * nested.
 */
const nestedParts = (statements: readonly Statement[]): readonly Part[] => {
  const open: Part[] = []
  return statements
    .flatMap(({ id, content }) => content.map((span) => ({ id, span })))
    .toSorted((one, two) => one.span.start - two.span.start || two.span.end - one.span.end)
    .map((one) => {
      while ((open.at(-1)?.span.end ?? Number.POSITIVE_INFINITY) <= one.span.start) open.pop()
      const part = { ...one, outer: open.at(-1) }
      open.push(part)
      return part
    })
}

/** Finds the statement whose content contains a span, by id: the innermost one, or undefined if none does. */
export const containingStatement = (statements: readonly Statement[]): ((span: Span) => string | undefined) => {
  const parts = nestedParts(statements)
  return ({ start, end }) => {
    let part = parts[lowerBound(parts, ({ span }) => span.start <= start) - 1]
    while (part && !(part.span.start <= start && end <= part.span.end)) part = part.outer
    return part?.id
  }
}
